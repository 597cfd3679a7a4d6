import { foldHigh, foldLow, mix } from './hash.ts';

/**
 * What is counted, each with the smallest count that is kept and the ratio between neighbouring levels: a count is stored
 * as one of 16 levels, level n standing for counts from `least`·`ratio`^n.
 */
export const sequenceKinds = {
  /** Two neighbouring symbols. */
  pair: { code: 2, least: 3, ratio: 2.05 },
  /** Three neighbouring symbols. */
  triple: { code: 3, least: 6, ratio: 1.9 },
  /** Two symbols with exactly one between them. */
  gap: { code: 4, least: 10, ratio: 1.95 },
  /** Stems of two content words, in order, with at most one content word and four symbols between them. */
  skip: { code: 5, least: 6, ratio: 1.8 },
  /** Stems of two content words at most ten symbols apart, in any order. */
  near: { code: 6, least: 16, ratio: 1.7 },
  /** Classes of three and of four neighbouring symbols. */
  classTriple: { code: 7, least: 10, ratio: 2 },
  classQuad: { code: 8, least: 20, ratio: 1.75 },
} as const;
export type SequenceKind = keyof typeof sequenceKinds;

/** The codes alone, for the look-ups: one step less to each of them. */
export const sequenceCodes = {
  pair: sequenceKinds.pair.code,
  triple: sequenceKinds.triple.code,
  gap: sequenceKinds.gap.code,
  skip: sequenceKinds.skip.code,
  near: sequenceKinds.near.code,
  classTriple: sequenceKinds.classTriple.code,
  classQuad: sequenceKinds.classQuad.code,
} as const;

/** Codes of the single entries: a word (value: count and class) and a stem (value: count). */
export const wordCode = 1;
export const stemCode = 9;

/** Farthest distance, in symbols, of the words of a `skip` and of a `near` pair. */
export const skipReach = 5;
export const nearReach = 10;

/** What stands before the first and after the last symbol of a sentence. */
export const sentenceStart = '<s>';
export const sentenceEnd = '</s>';

/** Middle of the counts of a level, as a natural logarithm. */
export function levelLog(kind: SequenceKind, level: number): number {
  const { least, ratio } = sequenceKinds[kind];
  return Math.log(least) + (level + 0.45) * Math.log(ratio);
}

/** Level of a count; counts beyond the scale get the highest. */
export function levelOf(kind: SequenceKind, count: number): number {
  const { least, ratio } = sequenceKinds[kind];
  return Math.min(15, Math.floor(Math.log(count / least) / Math.log(ratio) + 1e-9));
}

/** What stands for a class in a key. */
export const classHash = (wordClass: number): number => mix(wordClass + 1000);

/** Halves of the 64-bit key of a sequence of one to four hashes. */
export const lowKey1 = (code: number, a: number): number => mix(foldLow(code, a));
export const highKey1 = (code: number, a: number): number => mix(foldHigh(code * 77, a));
export const lowKey2 = (code: number, a: number, b: number): number => mix(foldLow(foldLow(code, a), b));
export const highKey2 = (code: number, a: number, b: number): number => mix(foldHigh(foldHigh(code * 77, a), b));
export const lowKey3 = (code: number, a: number, b: number, c: number): number =>
  mix(foldLow(foldLow(foldLow(code, a), b), c));
export const highKey3 = (code: number, a: number, b: number, c: number): number =>
  mix(foldHigh(foldHigh(foldHigh(code * 77, a), b), c));
export const lowKey4 = (code: number, a: number, b: number, c: number, d: number): number =>
  mix(foldLow(foldLow(foldLow(foldLow(code, a), b), c), d));
export const highKey4 = (code: number, a: number, b: number, c: number, d: number): number =>
  mix(foldHigh(foldHigh(foldHigh(foldHigh(code * 77, a), b), c), d));
