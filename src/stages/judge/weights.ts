import type { Severity } from '../../model/edit.ts';

/** What a score is made of. Users may override any of it; a report says which weights were used. */
export interface Weights {
  /** Points per severity: the MQM scale as used in WMT evaluations (minor 1, major 5, non-translation 25). */
  readonly points: Readonly<Record<Severity, number>>;
  /** Points of a difference in punctuation alone, whatever its severity below major. */
  readonly punctuation: number;
  /** Errors that count in one sentence at most. */
  readonly errorsPerSentence: number;
  /** Factor of the first sentence. Headlines are not charged: every outlet writes its own (docs/method-judging.md). */
  readonly leadFactor: number;
  /** Points per aligned source sentence at which fidelity falls to 1/e. */
  readonly tau: number;
}

export const defaultWeights: Weights = {
  points: { neutral: 0, minor: 1, major: 5, critical: 25 },
  punctuation: 0.1,
  errorsPerSentence: 5,
  leadFactor: 2,
  tau: 4,
};

/** Names under which weights are overridden and reported. */
export const weightNames = [
  'minor',
  'major',
  'critical',
  'punctuation',
  'errorsPerSentence',
  'leadFactor',
  'tau',
] as const;
export type WeightName = (typeof weightNames)[number];

/** The weights as a flat record. */
export const weightValues = (weights: Weights): Record<WeightName, number> => ({
  minor: weights.points.minor,
  major: weights.points.major,
  critical: weights.points.critical,
  punctuation: weights.punctuation,
  errorsPerSentence: weights.errorsPerSentence,
  leadFactor: weights.leadFactor,
  tau: weights.tau,
});

/** Weights with some values replaced. */
export function withWeights(weights: Weights, values: Partial<Record<WeightName, number>>): Weights {
  const all = { ...weightValues(weights), ...values };
  const { minor, major, critical, ...rest } = all;
  return { ...rest, points: { neutral: 0, minor, major, critical } };
}

/** Reads weights a user gives as an object of numbers; the name of the first value that is no weight or no number above 0 where it cannot. */
export function readWeights(value: unknown): { readonly weights: Weights } | { readonly bad: string } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { bad: 'the file' };
  const known = new Set<string>(weightNames);
  for (const [name, number] of Object.entries(value)) {
    const least = name === 'tau' || name === 'errorsPerSentence' ? Number.MIN_VALUE : 0;
    if (!known.has(name) || typeof number !== 'number' || !Number.isFinite(number) || number < least)
      return { bad: name };
  }
  return { weights: withWeights(defaultWeights, value as Partial<Record<WeightName, number>>) };
}
