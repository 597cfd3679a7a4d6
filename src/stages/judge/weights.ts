import type { EditKind, Severity } from '../../model/edit.ts';

/** What a score is made of. Users may override any of it; a report says which weights were used. */
export interface Weights {
  /** Points per severity: the MQM scale as used in WMT evaluations (minor 1, major 5, non-translation 25). */
  readonly points: Readonly<Record<Severity, number>>;
  /** Points of a difference in punctuation alone, whatever its severity below major. */
  readonly punctuation: number;
  /** Errors that count in one sentence at most. */
  readonly errorsPerSentence: number;
  /** Factor of the headline and the first sentence. */
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

/** Facets an edit of each kind counts towards. */
export const facetOf: Readonly<Record<EditKind, 'facts' | 'quotations' | 'attribution' | 'language'>> = {
  entity: 'facts',
  number: 'facts',
  date: 'facts',
  negation: 'facts',
  quotation: 'quotations',
  attribution: 'attribution',
  modality: 'attribution',
  synonym: 'language',
  order: 'language',
  wording: 'language',
  punctuation: 'language',
};
