import { type IdiomCounts, pairLevel, tripleLevel } from './counts.ts';

/** Symbols as hashes with log counts, ends of the sentence included: what fluency is measured on. */
export interface Sequence {
  readonly hash: ArrayLike<number>;
  readonly log: ArrayLike<number>;
}

const backoff = Math.log(0.4);

/**
 * Log probability of a symbol after the two before it: "stupid backoff" (Brants et al., EMNLP 2007), from triples to pairs to
 * single symbols. Levels are those of the counts, -1 for what was not kept: of the triple, of its last pair and of its first
 * (`context`); log counts are those of the symbol before and of the symbol itself.
 */
export function backedOff(
  counts: IdiomCounts,
  triple: number,
  pair: number,
  context: number,
  logB: number,
  logC: number,
): number {
  if (pair < 0) return 2 * backoff + logC - counts.logTotal;
  const { logs } = counts;
  if (triple >= 0 && context >= 0) return Math.min(0, logs.triple[triple + 1]! - logs.pair[context + 1]!);
  return backoff + Math.min(0, logs.pair[pair + 1]! - logB);
}

/** {@link backedOff} of symbol `c` after `a` and `b` where the levels of both pairs are known. */
export function surpriseOfPairs(
  counts: IdiomCounts,
  pair: number,
  context: number,
  a: number,
  b: number,
  c: number,
  logB: number,
  logC: number,
): number {
  const triple = pair < 0 || context < 0 ? -1 : tripleLevel(counts, a, b, c);
  return backedOff(counts, triple, pair, context, logB, logC);
}

/** {@link backedOff} of symbol `c` after `a` (0 where there is none) and `b`. */
export function surprise(counts: IdiomCounts, a: number, b: number, c: number, logB: number, logC: number): number {
  const pair = pairLevel(counts, b, c);
  const context = pair < 0 || a === 0 ? -1 : pairLevel(counts, a, b);
  return surpriseOfPairs(counts, pair, context, a, b, c, logB, logC);
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
