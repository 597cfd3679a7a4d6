import type { WordVectors } from '../../language/en/word-vectors.ts';
import type { Word } from './event-words.ts';

/** Some words of an article with their weight, and the vectors that say which words keep like company. */
export interface KeptWords {
  readonly terms: readonly string[];
  readonly weights: readonly number[];
  /** Unit vectors, one behind the other; nothing but zeros for a word without one. */
  readonly vectors: Float32Array;
  /** Numbers in a vector. */
  readonly size: number;
}

/** Words telling fewer bits than this say nothing of what an article is about. */
const leastBits = 1;
/** Cosine of two words' vectors up to which they have nothing in common. */
const strange = 0.3;

/** The `count` heaviest of some words, weighed by bits and the logarithm of how often they stand there; figures are left out. */
export function keepWords(words: readonly Word[], count: number, vectors: WordVectors): KeptWords {
  const seen = new Map<string, { word: Word; times: number }>();
  for (const word of words) {
    if (word.figure || word.bits <= leastBits) continue;
    const held = seen.get(word.term);
    if (held) held.times++;
    else seen.set(word.term, { word, times: 1 });
  }
  const kept = [...seen.values()]
    .map(({ word, times }) => ({ word, weight: word.bits * (1 + Math.log(times)) }))
    .sort((one, other) => other.weight - one.weight || (one.word.term < other.word.term ? -1 : 1))
    .slice(0, count);
  const { size } = vectors;
  const rows = new Float32Array(kept.length * size);
  for (const [i, { word }] of kept.entries()) vectors.add(word.lower, 1, rows.subarray(i * size, (i + 1) * size));
  return {
    terms: kept.map(({ word }) => word.term),
    weights: kept.map(({ weight }) => weight),
    vectors: rows,
    size,
  };
}

/** 1 for one term, else how far the cosine of the vectors is over {@link strange}, 0..1. */
function likeness(one: KeptWords, i: number, other: KeptWords, j: number): number {
  if (one.terms[i] === other.terms[j]) return 1;
  const [from, to] = [i * one.size, j * one.size];
  let dot = 0;
  for (let k = 0; k < one.size; k++) dot += one.vectors[from + k]! * other.vectors[to + k]!;
  return Math.max(0, (dot - strange) / (1 - strange));
}

/** Share (0..1) of the weight of some words that is found in another article: among all its terms, or likened to one of its heaviest. */
export function foundShare(words: KeptWords, terms: ReadonlyMap<string, number>, heaviest: KeptWords): number {
  let [found, all] = [0, 0];
  for (const [i, weight] of words.weights.entries()) {
    let best = terms.has(words.terms[i]!) ? 1 : 0;
    for (let j = 0; best < 1 && j < heaviest.terms.length; j++) best = Math.max(best, likeness(words, i, heaviest, j));
    found += weight * best;
    all += weight;
  }
  return found / (all || 1);
}

/** Mean vector of the words that say something, each by its bits and the logarithm of how often it stands there; null where none is listed. */
export function meanVector(words: readonly Word[], vectors: WordVectors): Float32Array | null {
  const seen = new Map<string, { bits: number; count: number }>();
  for (const { lower, bits, figure } of words) {
    if (figure || bits <= leastBits) continue;
    const held = seen.get(lower);
    if (held) held.count++;
    else seen.set(lower, { bits, count: 1 });
  }
  const sum = new Float32Array(vectors.size);
  let mass = 0;
  for (const [word, { bits, count }] of seen) {
    const weight = bits * (1 + Math.log(count));
    if (vectors.add(word, weight, sum)) mass += weight;
  }
  return mass === 0 ? null : sum.map((x) => x / mass);
}
