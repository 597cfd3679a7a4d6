import type { Severity } from './edit.ts';
import type { RuleId } from './ids.ts';
import type { Span } from './span.ts';

/** A sign of machine garbling in a body; `at` is in the body of the copy, `base` in the body of the original where there is one. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** 0..1 */
  readonly confidence: number;
  readonly message: string;
  readonly at: Span;
  readonly base?: Span;
  /** The garbled words themselves where they stand in the headline, in its value; `at` then shows where the body speaks of the same. */
  readonly headline?: Span;
  /** What the words probably stood for, best first; empty where nothing can be said. */
  readonly expected: readonly string[];
  /** Where `expected` comes from. */
  readonly restoredFrom?: 'original' | 'other-copies' | 'lexicon';
}

/**
 * An error that several copies of one story share: as good as a watermark, since no two machines err alike by chance. It proves a common parent,
 * or that one copy was made from another, not which.
 */
export interface SharedGarble {
  /** The garbled words with the words beside them, in lower case with single spaces. */
  readonly wording: string;
  readonly rule: RuleId;
  /** Where it stands in each copy, in the order the copies were given. */
  readonly places: readonly { readonly id: string; readonly at: Span }[];
}

/** What kind of machine did it: words swapped from a thesaurus, or a round trip through another language. */
export type GarbleKind = 'spun' | 'translated';

/** The language a round trip went through, as an ISO 639-1 code, and the evidence for it. */
export interface Pivot {
  readonly language: string;
  /** 0..1 */
  readonly confidence: number;
  readonly grounds: readonly string[];
}

/** How suspect one word of a body is, 0..1. */
export interface WordScore extends Span {
  readonly probability: number;
}

/** The garbling verdict on one article. */
export interface Garble {
  /** 0..1, calibrated; `flagged` rests on it. */
  readonly probability: number;
  /** A score of its own for each kind, 0..1. */
  readonly kinds: Readonly<Record<'translated' | 'spun', number>>;
  readonly flagged: boolean;
  readonly kind: GarbleKind | null;
  readonly pivot: Pivot | null;
  readonly findings: readonly Finding[];
  /** Content words with their scores; empty unless asked for. */
  readonly words: readonly WordScore[];
  /** False where the language is unknown to the model: the rest then says nothing. */
  readonly supported: boolean;
}
