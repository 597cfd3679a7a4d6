import { doublingVerbs, irregularComparison, irregularPlurals, irregularVerbs } from './irregular-forms.ts';

/** The open classes of words. */
export type WordClass = 'noun' | 'verb' | 'adjective' | 'adverb';
/** What an inflected form is; `base` is the lemma itself in every class. */
export type WordForm = 'base' | 'plural' | 'third' | 'gerund' | 'past' | 'participle' | 'comparative' | 'superlative';

/** One reading of a word: "saw" is the past of the verb see, or the base of the noun saw. */
export interface Reading {
  readonly lemma: string;
  readonly wordClass: WordClass;
  readonly form: WordForm;
}

const vowel = /[aeiou]/;
const irregular = new Map<string, readonly string[]>();
const readings = new Map<string, Reading[]>();
const cell = (lemma: string, form: WordForm, variants: string, wordClass: WordClass) => {
  const words = variants.split('/');
  irregular.set(`${wordClass} ${form} ${lemma}`, words);
  for (const word of words) {
    const known = readings.get(word) ?? [];
    known.push({ lemma, wordClass, form });
    readings.set(word, known);
  }
};
for (const row of irregularVerbs) {
  const [lemma, past, participle] = row.split(' ');
  cell(lemma!, 'past', past!, 'verb');
  cell(lemma!, 'participle', participle!, 'verb');
}
for (const row of irregularPlurals) {
  const [singular, plural] = row.split(' ');
  cell(singular!, 'plural', plural!, 'noun');
}
for (const row of irregularComparison) {
  const [base, comparative, superlative] = row.split(' ');
  const wordClass = base === 'well' ? 'adverb' : 'adjective';
  cell(base!, 'comparative', comparative!, wordClass);
  cell(base!, 'superlative', superlative!, wordClass);
}
cell('be', 'third', 'is', 'verb');
cell('have', 'third', 'has', 'verb');

/** The word form of a lemma, regular unless the tables say otherwise. Long adjectives get no comparative: "" is returned. */
export function inflect(lemma: string, wordClass: WordClass, form: WordForm): string {
  if (form === 'base') return lemma;
  const known = irregular.get(`${wordClass} ${form} ${lemma}`);
  if (known) return known[0]!;
  switch (form) {
    case 'plural':
    case 'third':
      return withS(lemma);
    case 'gerund':
      return withIng(lemma);
    case 'past':
    case 'participle':
      return withEnding(lemma, 'ed');
    case 'comparative':
      return syllables(lemma) < 3 ? withEnding(lemma, 'er') : '';
    case 'superlative':
      return syllables(lemma) < 3 ? withEnding(lemma, 'est') : '';
  }
}

const syllables = (word: string): number => word.replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 1;

function withS(lemma: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /^(?:go|do|undergo|forgo|outdo|undo|veto)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function withIng(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(lemma) && lemma.length > 2) return `${lemma.slice(0, -1)}ing`;
  return `${doubled(lemma)}ing`;
}

function withEnding(lemma: string, ending: string): string {
  if (lemma.endsWith('e')) return `${lemma}${ending.slice(1)}`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}i${ending}`;
  return `${doubled(lemma)}${ending}`;
}

/** "stop" → "stopp", "visit" → "visit": one syllable ending consonant-vowel-consonant, or a listed verb. */
function doubled(lemma: string): string {
  const [a, b, c] = [lemma.at(-3) ?? '', lemma.at(-2) ?? '', lemma.at(-1) ?? ''];
  const shaped = vowel.test(b) && !vowel.test(c) && !'wxy'.includes(c) && (!vowel.test(a) || lemma.endsWith('quit'));
  return shaped && (syllables(lemma) === 1 || doublingVerbs.has(lemma)) ? lemma + c : lemma;
}

/**
 * Every reading of a lower-case word whose lemma `isLemma` knows in that class: irregular tables first, then endings.
 * A word that is itself a lemma has a `base` reading. Nothing known gives an empty list.
 */
export function readingsOf(word: string, isLemma: (lemma: string, wordClass: WordClass) => boolean): Reading[] {
  const found: Reading[] = [];
  const add = (lemma: string, wordClass: WordClass, form: WordForm) => {
    if (lemma.length < 2 || !isLemma(lemma, wordClass)) return;
    if (!found.some((r) => r.lemma === lemma && r.wordClass === wordClass && r.form === form)) {
      found.push({ lemma, wordClass, form });
    }
  };
  for (const reading of readings.get(word) ?? []) add(reading.lemma, reading.wordClass, reading.form);
  for (const wordClass of ['noun', 'verb', 'adjective', 'adverb'] as const) add(word, wordClass, 'base');
  for (const lemma of withoutS(word)) {
    add(lemma, 'noun', 'plural');
    add(lemma, 'verb', 'third');
  }
  for (const [ending, wordClass, forms] of endings) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
    for (const lemma of withoutEnding(word.slice(0, -ending.length))) {
      for (const form of forms) if (inflect(lemma, wordClass, form) === word) add(lemma, wordClass, form);
    }
  }
  return found;
}

const endings: readonly (readonly [string, WordClass, readonly WordForm[]])[] = [
  ['ing', 'verb', ['gerund']],
  ['ed', 'verb', ['past', 'participle']],
  ['er', 'adjective', ['comparative']],
  ['est', 'adjective', ['superlative']],
];

function withoutS(word: string): string[] {
  if (!word.endsWith('s') || word.endsWith('ss')) return [];
  const out = [word.slice(0, -1)];
  if (word.endsWith('es')) out.push(word.slice(0, -2));
  if (word.endsWith('ies')) out.push(`${word.slice(0, -3)}y`);
  return out.filter((lemma) => withS(lemma) === word);
}

function withoutEnding(stem: string): string[] {
  const out = [stem, `${stem}e`];
  if (stem.endsWith('i')) out.push(`${stem.slice(0, -1)}y`);
  if (stem.endsWith('y')) out.push(`${stem.slice(0, -1)}ie`);
  if (stem.at(-1) === stem.at(-2)) out.push(stem.slice(0, -1));
  return out;
}
