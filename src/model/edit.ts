import type { RuleId } from './ids.ts';
import type { Span } from './span.ts';

/** What kind of thing a difference changes. */
export const editKinds = [
  'entity',
  'number',
  'date',
  'quotation',
  'attribution',
  'negation',
  'modality',
  'synonym',
  'order',
  'wording',
  'punctuation',
] as const;
export type EditKind = (typeof editKinds)[number];

/** How much a difference matters: the MQM scale, lightest first. Points per severity are in `stages/judge/weights.ts`. */
export const severities = ['neutral', 'minor', 'major', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** One typed difference. `base` and `copy` are spans of the bodies of their own sides; null means nothing on that side. */
export interface Edit {
  readonly kind: EditKind;
  readonly severity: Severity;
  /** 0..1: how sure the classifier is of kind and severity. */
  readonly confidence: number;
  /** The classifier that named it. */
  readonly rule: RuleId;
  readonly base: Span | null;
  readonly copy: Span | null;
  /** One plain sentence for readers, where the kind alone does not say it: "15 became 50". */
  readonly note?: string;
  /** True where a later version tells a later figure: news, no corruption. */
  readonly drift?: true;
}

/** What became of a quotation. */
export type QuotationState = 'exact' | 'same-words' | 'changed' | 'indirect' | 'missing' | 'new' | 'other-speaker';

/** A quotation in one body: span of the words inside the marks, its speaker and reporting verb where the text names them. */
export interface Quotation extends Span {
  readonly speaker: string | null;
  readonly verb: string | null;
}

/** One line of the quotation ledger. */
export interface QuotationMatch {
  readonly state: QuotationState;
  readonly base: Quotation | null;
  readonly copy: Quotation | null;
}
