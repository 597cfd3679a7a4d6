import type { RuleHead } from '../model/rule.ts';
import { classifiers } from '../stages/compare/classify/classifiers.ts';
import { oddWordHead } from '../stages/detect/odd-words.ts';
import { pairRules } from '../stages/detect/pair-rules/index.ts';
import { copyRules } from '../stages/detect/rules/index.ts';

/** A rule and what it does: names a difference, or sees a sign of garbling. */
export interface ListedRule {
  readonly kind: 'difference' | 'sign';
  /** What it must see: a copy alone, or the copy and its source. */
  readonly needs: 'copy' | 'pair';
  readonly head: RuleHead;
}

/** Every rule of every stage, by kind and id: what `hearsay rules` and docs/rules.md show. */
export function allRules(): readonly ListedRule[] {
  const listed = (kind: ListedRule['kind'], heads: readonly RuleHead[]): ListedRule[] =>
    heads
      .map((head) => ({ kind, needs: needsOf(kind, head), head }))
      .sort((one, other) => (one.head.id < other.head.id ? -1 : 1));
  return [...listed('difference', classifiers), ...listed('sign', [...copyRules, ...pairRules, oddWordHead])];
}

const needsOf = (kind: ListedRule['kind'], head: RuleHead): ListedRule['needs'] =>
  kind === 'difference' || pairRules.some((rule) => rule.id === head.id) ? 'pair' : 'copy';
