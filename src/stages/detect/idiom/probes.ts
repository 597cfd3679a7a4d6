import { articles, auxiliaries, prepositions } from '../../../language/en/grammar-words.ts';
import { type IdiomCounts, type KnownWord, knownWord } from './counts.ts';
import { backedOff } from './fluency.ts';
import { answer, ask2, ask3, lookups } from './lookups.ts';
import type { Row } from './rows.ts';
import { sequenceCodes } from './sequences.ts';

/** Grammar words that the edit probes put in, looked up once. */
export interface ProbeWords {
  readonly article: readonly KnownWord[];
  readonly preposition: readonly KnownWord[];
  readonly auxiliary: readonly KnownWord[];
  /** Small words whose loss is tried out before content words. */
  readonly link: readonly KnownWord[];
}

/** Looks the probe words up. */
export function probeWords(counts: IdiomCounts): ProbeWords {
  const known = (words: readonly string[]) => words.map((word) => knownWord(counts, word));
  return {
    article: known(articles),
    preposition: known(prepositions.slice(0, 12)),
    auxiliary: known(auxiliaries.slice(0, 14)),
    link: known(['of', 'to', 'in', 'that']),
  };
}

/** More words or symbols than this are never tried at a time. */
const mostTried = 14;
/** Levels of what each word tried makes with its neighbours: two pairs, then three triples. */
const perWord = 5;
const levels = new Int8Array(perWord * mostTried);
const asked = lookups(levels.length);

/**
 * The best that one of `words` does between the symbols at `left` and `right`: summed log probability of the word and of the two
 * symbols from `right` on. A word that stands between them already is left out.
 */
export function bestWith(
  row: Row,
  left: number,
  right: number,
  counts: IdiomCounts,
  words: readonly KnownWord[],
): number {
  askAround(row, left, right, counts, words);
  const { hash, log, pairs } = row;
  const between = right - left === 2 ? hash[left + 1]! : null;
  const last = hash[right + 1] === 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let k = 0, at = 0; k < words.length; k++, at += perWord) {
    const word = words[k]!;
    if (word.hash === between) continue;
    const before = levels[at]!;
    const after = levels[at + 1]!;
    const own = backedOff(counts, levels[at + 2]!, before, pairs[left]!, log[left]!, word.log);
    const first = backedOff(counts, levels[at + 3]!, after, before, word.log, log[right]!);
    const second = last
      ? 0
      : backedOff(counts, levels[at + 4]!, pairs[right + 1]!, after, log[right]!, log[right + 1]!);
    best = Math.max(best, own + first + second);
  }
  return best;
}

/** Looks up the pairs that each word makes with its neighbours, and the triples whose pairs were both found. */
function askAround(row: Row, left: number, right: number, counts: IdiomCounts, words: readonly KnownWord[]): void {
  const { hash, pairs } = row;
  const before = hash[left]!;
  const after = hash[right]!;
  levels.fill(-1, 0, perWord * words.length);
  for (let k = 0, at = 0; k < words.length; k++, at += perWord) {
    ask2(asked, sequenceCodes.pair, before, words[k]!.hash, at);
    ask2(asked, sequenceCodes.pair, words[k]!.hash, after, at + 1);
  }
  answer(counts, asked, levels);
  const startsPair = pairs[left]! >= 0;
  const endsPair = pairs[right + 1]! >= 0;
  for (let k = 0, at = 0; k < words.length; k++, at += perWord) {
    const word = words[k]!.hash;
    const [followed, follows] = [levels[at + 1]! >= 0, levels[at]! >= 0];
    if (follows && startsPair) ask3(asked, sequenceCodes.triple, hash[left - 1]!, before, word, at + 2);
    if (follows && followed) ask3(asked, sequenceCodes.triple, before, word, after, at + 3);
    if (followed && endsPair) ask3(asked, sequenceCodes.triple, word, after, hash[right + 1]!, at + 4);
  }
  answer(counts, asked, levels);
}

/** Summed log probability of the symbols at `places`, from the third on, were they written in this order. */
export function reordered(row: Row, counts: IdiomCounts, places: readonly number[]): number {
  const { hash, log, pairs } = row;
  const beyond = places.findIndex((place, i) => i >= 2 && hash[place] === 0);
  const size = beyond < 0 ? places.length : beyond;
  const triple = places.length;
  levels.fill(-1, 0, 2 * triple);
  for (let i = 1; i < size; i++) {
    const [one, two] = [places[i - 1]!, places[i]!];
    if (two === one + 1) levels[i] = pairs[two]!;
    else ask2(asked, sequenceCodes.pair, hash[one]!, hash[two]!, i);
  }
  answer(counts, asked, levels);
  for (let i = 2; i < size; i++) {
    if (levels[i]! < 0 || levels[i - 1]! < 0) continue;
    const [a, b, c] = [hash[places[i - 2]!]!, hash[places[i - 1]!]!, hash[places[i]!]!];
    ask3(asked, sequenceCodes.triple, a, b, c, triple + i);
  }
  answer(counts, asked, levels);
  let sum = 0;
  for (let i = 2; i < size; i++) {
    sum += backedOff(counts, levels[triple + i]!, levels[i]!, levels[i - 1]!, log[places[i - 1]!]!, log[places[i]!]!);
  }
  return sum;
}
