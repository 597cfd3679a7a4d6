import type { Edit } from '../../model/edit.ts';
import type { ComparedPair, Estimate } from '../../model/judgement.ts';
import { defaultWeights, type Weights } from './weights.ts';

/** Points of each aligned pair, in order: one entry per source sentence aligned. */
export function pointsPerSentence(pairs: readonly ComparedPair[], weights: Weights = defaultWeights): number[] {
  return pairs
    .filter((pair) => pair.base.length > 0 && pair.copy.length > 0)
    .map((pair) => {
      const lead = pair.base[0] === 0 ? weights.leadFactor : 1;
      const costs = pair.edits.map((edit) => pointsOf(edit, weights)).sort((one, other) => other - one);
      return lead * costs.slice(0, weights.errorsPerSentence).reduce((sum, cost) => sum + cost, 0);
    });
}

/** Points one edit costs before caps and factors. */
export function pointsOf(edit: Edit, weights: Weights = defaultWeights): number {
  if (edit.kind === 'punctuation' && edit.severity === 'minor') return weights.punctuation;
  return weights.points[edit.severity];
}

/** Fidelity, 0..100, of one copy with a 95 % interval from the spread of points between sentences. */
export function scoreFidelity(pairs: readonly ComparedPair[], weights: Weights = defaultWeights): Estimate {
  const points = pointsPerSentence(pairs, weights);
  const n = points.length;
  const mean = points.reduce((sum, value) => sum + value, 0) / Math.max(1, n);
  const variance = points.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, n - 1);
  // One more sentence of unknown cost keeps a perfect short copy from claiming certainty.
  const margin = 1.96 * Math.sqrt((variance + 1) / Math.max(1, n));
  const score = (rate: number) => Math.round(1000 * Math.exp(-Math.max(0, rate) / weights.tau)) / 10;
  return { value: score(mean), low: score(mean + margin), high: score(mean - margin), level: 0.95, n };
}
