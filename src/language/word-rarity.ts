import { wordBands } from './en/word-counts.ts';

/** Bits of a word that is in no list: about one in half a million running words, or rarer. */
export const rarestBits = 19;

let english: ReadonlyMap<string, number> | null = null;

function readBands(bands: string): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  bands.split('\n').forEach((line, band) => {
    for (const word of line.split(' ')) if (word !== '') bits.set(word, band / 2);
  });
  return bits;
}

/**
 * How much it tells that two texts share this word: -log2 of its share of running words, from about 4 ("the") to
 * {@link rarestBits} (a name nobody listed). `word` is in lower case. In a language without counts the length of the word
 * stands in, since common words are short (Zipf).
 */
export function wordRarity(word: string, language: string): number {
  if (language !== 'en') return Math.min(rarestBits, 4 + 2 * word.length);
  english ??= readBands(wordBands);
  const known = english.get(word) ?? english.get(word.replaceAll('’', "'").replace(/'s?$/, ''));
  return known ?? rarestBits;
}
