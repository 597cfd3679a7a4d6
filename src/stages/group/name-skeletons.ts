import type { SegmentedText } from '../../model/article.ts';
import { slice } from '../../model/span.ts';

/**
 * Coarse consonant classes of the letters that news is written in: what survives when a name is carried from one script
 * to another. Vowels, and letters that stand for nothing sure (h, w, y, ayn), are left out. Own table.
 */
const classes: readonly (readonly [string, string])[] = [
  ['b', 'bбبב'],
  ['p', 'pпپפף'],
  ['t', 'tтتطטת'],
  ['d', 'dдدדض'],
  ['k', 'kcqкكکقקכך'],
  ['g', 'gгگג'],
  ['x', 'хخحח'],
  ['s', 'szсзسصزذضظثסזצץ'],
  ['c', 'шщжчجچشژש'],
  ['m', 'mмمמם'],
  ['n', 'nнنנן'],
  ['l', 'lлلל'],
  ['r', 'rрرר'],
  ['f', 'fvфвف'],
];
const classOf: ReadonlyMap<string, string> = new Map(
  classes.flatMap(([name, letters]) => [...letters].map((letter) => [letter, name] as const)).reverse(),
);
/** Letter groups of Latin script that stand for one sound. */
const groups: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|zh|ch|j/g, 'ш'],
  [/kh/g, 'х'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/x/g, 'ks'],
];
const shortest = 3;
const cased = /^(?:\p{Lu})/u;
const hasCase = /[\p{Lu}\p{Ll}]/u;

/** Consonants of a name: "Patrushev", "Патрушев" and "پاتروشف" all give "ptrcf". Empty for scripts without letters of sound. */
export function skeletonOf(name: string): string {
  let text = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  for (const [group, letter] of groups) text = text.replace(group, letter);
  let out = '';
  for (const letter of text) {
    const found = classOf.get(letter);
    if (found && out.at(-1) !== found) out += found;
  }
  return out;
}

/** Skeletons of at least three consonants of an article's names; of all its words where the script has no capitals. */
export function skeletonsOf(text: SegmentedText): ReadonlySet<string> {
  const found = new Set<string>();
  for (const sentence of text.sentences) {
    for (const [i, token] of sentence.tokens.entries()) {
      if (token.kind !== 'word') continue;
      const word = slice(text.body, token);
      if (hasCase.test(word) && (i === 0 || !cased.test(word))) continue;
      const skeleton = skeletonOf(word);
      if (skeleton.length >= shortest) found.add(skeleton);
    }
  }
  return found;
}
