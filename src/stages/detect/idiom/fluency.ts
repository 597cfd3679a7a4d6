import type { IdiomCounts } from './counts.ts';

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
