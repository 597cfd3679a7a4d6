import { type IdiomCounts, level2, level3 } from './counts.ts';

/** Symbols as hashes with log counts, ends of the sentence included: what fluency is measured on. */
export interface Sequence {
  readonly hash: ArrayLike<number>;
  readonly log: ArrayLike<number>;
}

const backoff = Math.log(0.4);

/**
 * Log probability of the symbol at `at` after the two before it: "stupid backoff" (Brants et al., EMNLP 2007), from
 * triples to pairs to single symbols.
 */
export function surprise(counts: IdiomCounts, a: number, b: number, c: number, logB: number, logC: number): number {
  const pair = level2(counts, 'pair', b, c);
  if (pair < 0) return 2 * backoff + logC - counts.logTotal;
  if (a !== 0) {
    const triple = level3(counts, 'triple', a, b, c);
    if (triple >= 0) {
      const context = level2(counts, 'pair', a, b);
      if (context >= 0) return Math.min(0, counts.logs.triple[triple + 1]! - counts.logs.pair[context + 1]!);
    }
  }
  return backoff + Math.min(0, counts.logs.pair[pair + 1]! - logB);
}

/** Summed log probability of the symbols `from..to` of a sequence. */
export function fluency(counts: IdiomCounts, sequence: Sequence, from: number, to: number): number {
  const { hash, log } = sequence;
  let sum = 0;
  for (let i = Math.max(2, from); i < Math.min(to, hash.length); i++) {
    if (hash[i] === 0) break;
    sum += surprise(counts, hash[i - 2]!, hash[i - 1]!, hash[i]!, log[i - 1]!, log[i]!);
  }
  return sum;
}
