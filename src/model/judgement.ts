import type { AlignedPair } from './alignment.ts';
import type { Edit, QuotationMatch } from './edit.ts';
import type { Garble } from './finding.ts';

/** There is no bare score in this program: a number travels with its interval and sample size. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly level: 0.95;
  readonly n: number;
}

/** Classes of the METER corpus: wholly, partially, not derived. */
export type Derivation = 'whole' | 'partial' | 'none';
/** Classes of Clough and Stevenson (near copy, light and heavy revision) and two machine ones. */
export type Manner = 'verbatim' | 'light' | 'heavy' | 'spun' | 'garbled';
/** `edits`: changes that make sense one way only, such as people who are no longer introduced. */
export type DirectionGround = 'credit' | 'earlier' | 'containment' | 'errors' | 'edits' | 'user';

/** One ground of a direction: its log odds for "the copy was made from the base"; under 0 it speaks for the other way. */
export interface DirectionEvidence {
  readonly ground: DirectionGround;
  readonly logOdds: number;
}

/** Which of two articles the other was made from. */
export interface Direction {
  readonly from: 'base' | 'copy' | 'unknown';
  /** 0..1 */
  readonly confidence: number;
  /** Grounds that speak for `from`; none where it is unknown. */
  readonly grounds: readonly DirectionGround[];
  /** Every ground that speaks either way, so that what speaks against is not hidden. */
  readonly evidence: readonly DirectionEvidence[];
}

/** Whether the copy names its source, and whether the credit itself was changed. */
export interface CreditGiven {
  readonly given: boolean;
  readonly agency: string | null;
  readonly altered: boolean;
}

export type Abstention = 'not-derived' | 'too-short' | 'language-unsupported' | 'base-uncertain';

/** An aligned pair with what changed in it. */
export interface ComparedPair extends AlignedPair {
  readonly edits: readonly Edit[];
}

/** Everything hearsay says of two articles. */
export interface Comparison {
  /** 0..1: how likely both report one event. */
  readonly sameEvent: number;
  /** 0..1: how likely the copy's wording descends from the base's; comparable between pairs of articles. */
  readonly similarity: number;
  readonly derivation: Derivation;
  /** Null exactly where `derivation` is none. */
  readonly manner: Manner | null;
  readonly direction: Direction;
  readonly credit: CreditGiven;
  /** Shares (0..1) of the words of each side that stand in aligned sentences. */
  readonly coverage: { readonly ofBase: number; readonly ofCopy: number };
  /** 0..100; null exactly where `abstained` gives a reason. */
  readonly fidelity: Estimate | null;
  readonly abstained: Abstention | null;
  readonly pairs: readonly ComparedPair[];
  readonly quotations: readonly QuotationMatch[];
  readonly garble: Garble;
  /** False when a budget ran out in alignment. */
  readonly precise: boolean;
}
