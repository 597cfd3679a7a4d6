import { irregularVerbs } from './irregular-verbs.ts';

/**
 * A light English stemmer for matching, not for reading: forms of one word, and its nearest derivatives, come out alike
 * ("investigated", "investigation", "investigator"). It errs on the side of joining.
 */

/** Irregular forms that are no verb forms, and short verbs whose regular forms a stemmer would spoil: `word form form …`. */
const otherForms =
  'be am is are was were been;man men;woman women;child children;foot feet;tooth teeth;goose geese;mouse mice;person people;life lives;wife wives;knife knives;leaf leaves;half halves;self selves;wolf wolves;die dies died dying;lie lies lied lying;tie ties tied tying;far further furthest;crisis crises;analysis analyses;a an';

let irregularForms: ReadonlyMap<string, string> | null = null;

function readIrregular(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const line of [...irregularVerbs, ...otherForms.split(';')]) {
    const [base = '', ...others] = line.split(' ');
    for (const form of others) if (form !== base) forms.set(form, base);
  }
  return forms;
}

/** Words that end like a plural and are none. */
const noPlurals: ReadonlySet<string> = new Set(['news', 'always', 'perhaps', 'besides', 'series', 'species', 'means']);

const vowel = /[aeiouy]/;
/** Endings that make a word of another kind out of a stem, longest first, each with the fewest letters it must leave. */
const derivations: readonly (readonly [string, number])[] = [
  ['fulness', 4],
  ['iveness', 4],
  ['ability', 4],
  ['ibility', 4],
  ['ously', 4],
  ['ment', 4],
  ['ness', 4],
  ['able', 4],
  ['ible', 4],
  ['ance', 4],
  ['ence', 4],
  ['ship', 4],
  ['ous', 4],
  ['ful', 4],
  ['ive', 4],
  ['ant', 4],
  ['ent', 5],
  ['ism', 4],
  ['ist', 4],
  ['ity', 4],
  ['ize', 4],
  ['ise', 4],
  ['ly', 4],
  ['al', 4],
  ['er', 4],
  ['or', 4],
  ['ic', 4],
];

/** The stem of an English word given in lower case; straight or curly apostrophes. Short words and figures come back as they are. */
export function stemOf(word: string): string {
  irregularForms ??= readIrregular();
  const bare = word.replace(/['’]s?$/u, '');
  const plain = irregularForms.get(bare) ?? bare;
  if (plain.length < 4 || noPlurals.has(plain)) return plain;
  return finish(derived(inflected(plain)));
}

/** Takes off plural, past and participle endings. */
function inflected(word: string): string {
  let stem = word;
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|zz)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^sui]s$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.endsWith('ied') && stem.length > 4) return `${stem.slice(0, -3)}y`;
  const ending = stem.endsWith('ing') ? 3 : stem.endsWith('ed') && !stem.endsWith('eed') ? 2 : 0;
  if (ending === 0 || stem.length - ending < 3 || !vowel.test(stem.slice(0, -ending))) return stem;
  return undoubled(stem.slice(0, -ending));
}

const undoubled = (stem: string): string => (/([bdfgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem);

function derived(word: string): string {
  let stem = word;
  if (/[st]ions?$/.test(stem) && stem.length > 6) stem = stem.replace(/ions?$/, '');
  for (const [ending, left] of derivations) {
    if (stem.endsWith(ending) && stem.length - ending.length >= left) {
      stem = stem.slice(0, -ending.length);
      break;
    }
  }
  if (/[st]ion$/.test(stem) && stem.length > 6) stem = stem.slice(0, -3);
  return stem;
}

/** A last silent e, the -at of -ate and -ation, and the y/i of inflection are written one way. */
function finish(stem: string): string {
  const short = stem.endsWith('e') && stem.length > 3 ? stem.slice(0, -1) : stem;
  const rooted = short.endsWith('at') && short.length > 5 ? short.slice(0, -2) : short;
  const even = undoubled(rooted);
  return even.endsWith('y') ? `${even.slice(0, -1)}i` : even;
}
