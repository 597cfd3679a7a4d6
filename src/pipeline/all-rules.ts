import type { RuleHead } from '../model/rule.ts';

/** A rule and the stage it works in. */
export interface ListedRule {
  readonly kind: 'sign' | 'classifier' | 'remover';
  readonly head: RuleHead;
}

/** Every rule of every stage, by kind and id: what `hearsay rules` and docs/rules.md show. */
export function allRules(): readonly ListedRule[] {
  return [];
}
