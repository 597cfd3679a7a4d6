import type { Finding, GarbleKind } from '../../model/finding.ts';
import { ruleId } from '../../model/ids.ts';
import type { RuleDocs, RuleHead } from '../../model/rule.ts';
import type { Span } from '../../model/span.ts';
import type { RuleText } from './rule-text.ts';

/**
 * What a sign is evidence of. Signs of one type are not independent of each other (a page with one stray mark has more),
 * so the merge counts each type once, however many rules and places speak for it.
 */
export const signTypes = [
  'article',
  'calque',
  'date',
  'disguise',
  'foreign',
  'homograph',
  'idiom',
  'mark',
  'name',
  'order',
  'person',
  'phrase',
  'splice',
] as const;
export type SignType = (typeof signTypes)[number];

/** A hint at the language a round trip went through; `weight` is added to that language's log-odds once per ground. */
export interface PivotHint {
  readonly language: string;
  readonly weight: number;
  /** One plain clause for readers: "Raisi is رئیسی, 'presidential', in Persian". */
  readonly ground: string;
}

/** What a rule found at one place of the body. */
export interface Sign {
  readonly at: Span;
  readonly message: string;
  /** 0..1: how sure the rule is of this place; 1 is what the rule's weight was measured at. */
  readonly confidence: number;
  readonly expected?: readonly string[];
  readonly pivot?: readonly PivotHint[];
  /** Where the sign itself stands in the headline; `at` then only shows where the body speaks of the same. */
  readonly headline?: Span;
}

/** How telling a rule is, and how that is known. */
export interface Strength {
  /**
   * Natural log of the likelihood ratio one sign adds for each kind of garbling, rounded down: share of garbled texts that have
   * it (labelled sets; for signs those lack, the classes among 42 garbled copies of real stories) over the upper bound of the
   * share of clean ones.
   */
  readonly weight: Readonly<Record<GarbleKind, number>>;
  /** False alarms: pages with at least one sign among clean pages read. Measured on news bodies and public documents. */
  readonly measured: { readonly flagged: number; readonly of: number };
}

/** A sign of garbling that needs no original. One file under `rules/` holds its code, documentation and examples. */
export interface CopyRule extends RuleHead {
  readonly type: SignType;
  readonly strength: Strength;
  check(text: RuleText): readonly Sign[];
}

/** A finding with what the merge and the pivot need to know of it. */
export interface Evidence extends Finding {
  readonly type: SignType;
  readonly strength: Strength;
  readonly pivot: readonly PivotHint[];
}

/** Defines a rule; the id is the name of its file. */
export function defineRule(
  rule: Omit<CopyRule, 'id' | 'docs'> & { readonly id: string; readonly docs: RuleDocs },
): CopyRule {
  return { ...rule, id: ruleId(rule.id) };
}
