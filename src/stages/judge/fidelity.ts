import type { Edit } from '../../model/edit.ts';
import type { ComparedPair, Estimate } from '../../model/judgement.ts';
import {
  type Charged,
  charged,
  defaultPopulation,
  type ErrorCounts,
  estimate,
  type Population,
  rateInterval,
} from './intervals.ts';
import { defaultWeights, type Weights } from './weights.ts';

/** Which edits count: all, unless a person set some aside or only some are asked for. */
export type Counts = (edit: Edit) => boolean;
const all: Counts = () => true;

/** Sentences that stand on both sides. */
export const alignedPairs = (pairs: readonly ComparedPair[]): ComparedPair[] =>
  pairs.filter((pair) => pair.base.length > 0 && pair.copy.length > 0);

/** Pairs whose edits are charged: those that stand on both sides, and those left out, where a denial went with them. */
const chargedPairs = (pairs: readonly ComparedPair[]): ComparedPair[] => pairs.filter((pair) => pair.base.length > 0);

/** Points one edit costs before caps and factors. */
export function pointsOf(edit: Edit, weights: Weights = defaultWeights): number {
  if (edit.kind === 'punctuation' && edit.severity === 'minor') return weights.punctuation;
  return weights.points[edit.severity];
}

/** Edits of a pair that cost points, the dearest first, at most as many as one sentence may be charged with. */
function chargedEdits(pair: ComparedPair, weights: Weights, counts: Counts): readonly Edit[] {
  return pair.edits
    .filter((edit) => edit.severity !== 'neutral' && counts(edit))
    .sort((one, other) => pointsOf(other, weights) - pointsOf(one, weights))
    .slice(0, weights.errorsPerSentence);
}

const factorOf = (pair: ComparedPair, weights: Weights): number => (pair.base[0] === 0 ? weights.leadFactor : 1);

/** Points each edit of a comparison costs after cap and lead factor; edits that cost nothing are not in it. */
export function editPoints(
  pairs: readonly ComparedPair[],
  weights: Weights = defaultWeights,
  counts: Counts = all,
): ReadonlyMap<Edit, number> {
  return new Map(
    chargedPairs(pairs).flatMap((pair) =>
      chargedEdits(pair, weights, counts).map(
        (edit) => [edit, factorOf(pair, weights) * pointsOf(edit, weights)] as const,
      ),
    ),
  );
}

/** Errors of a copy by severity, the lead's by its factor, for the intervals. A mark of punctuation is a small part of a minor error. */
export function countErrors(
  pairs: readonly ComparedPair[],
  weights: Weights = defaultWeights,
  counts: Counts = all,
): ErrorCounts {
  const errors: Record<Charged, number> = { minor: 0, major: 0, critical: 0 };
  for (const pair of chargedPairs(pairs)) {
    for (const edit of chargedEdits(pair, weights, counts)) {
      if (edit.severity === 'neutral') continue;
      const part =
        edit.kind === 'punctuation' && edit.severity === 'minor'
          ? weights.punctuation / (weights.points.minor || 1)
          : 1;
      errors[edit.severity] += factorOf(pair, weights) * part;
    }
  }
  return { sentences: sourceSentences(pairs), errors };
}

/** Source sentences in aligned pairs. */
export const sourceSentences = (pairs: readonly ComparedPair[]): number =>
  alignedPairs(pairs).reduce((sum, pair) => sum + pair.base.length, 0);

/** 100 · e^(-r/τ): fidelity of so many points per sentence. */
export const fidelityOf = (rate: number, weights: Weights): number => 100 * Math.exp(-Math.max(0, rate) / weights.tau);

/** Points per aligned source sentence. */
export function pointRate(counts: readonly ErrorCounts[], weights: Weights): number {
  const sentences = counts.reduce((sum, one) => sum + one.sentences, 0);
  const points = counts.reduce(
    (sum, one) => sum + charged.reduce((inner, severity) => inner + weights.points[severity] * one.errors[severity], 0),
    0,
  );
  return points / (sentences || 1);
}

/** Fidelity, 0..100, of one copy with its 95 % interval: articles do not differ from themselves, so no design effect. */
export function scoreFidelity(
  pairs: readonly ComparedPair[],
  weights: Weights = defaultWeights,
  counts: Counts = all,
  population: Population = defaultPopulation,
): Estimate {
  return scoreCounts([countErrors(pairs, weights, counts)], weights, population, 0);
}

/** Fidelity over several articles of one outlet. */
export function scoreCounts(
  counts: readonly ErrorCounts[],
  weights: Weights,
  population: Population,
  dispersion = population.dispersion,
): Estimate {
  const interval = rateInterval(counts, weights.points, population, dispersion);
  const n = counts.reduce((sum, one) => sum + one.sentences, 0);
  return estimate(
    fidelityOf(pointRate(counts, weights), weights),
    fidelityOf(interval.high, weights),
    fidelityOf(interval.low, weights),
    n,
  );
}
