import type { GarbleKind } from '../../model/finding.ts';
import { ruleId } from '../../model/ids.ts';
import type { RuleDocs, RuleHead } from '../../model/rule.ts';
import type { MatchedWord } from './against/word-match.ts';
import type { PivotHint } from './copy-rule.ts';

/** One word of the original and the one word that stands in its place in the copy, everything around them being matched. */
export interface Swap {
  readonly base: MatchedWord;
  readonly copy: MatchedWord;
  /** What a thesaurus says of the two; null where it knows no link, or none is loaded. */
  readonly relation: 'synonym' | 'near' | 'antonym' | null;
  /** 0..1: chance, from the company it keeps, that a machine put the word of the copy there; NaN where no model says. */
  readonly odd: number;
  /** True where the model's best word for the place is the one the original has. */
  readonly restored: boolean;
}

/** What a rule makes of a swap. */
export interface SwapSign {
  readonly message: string;
  /** 0..1 */
  readonly confidence: number;
  readonly pivot?: readonly PivotHint[];
}

/** A sign of garbling that needs the original. One file under `pair-rules/` holds its code, documentation and examples. */
export interface PairRule extends RuleHead {
  /** Which kind of machine makes such a swap, in natural-log odds a swap. */
  readonly weight: Readonly<Record<GarbleKind, number>>;
  check(swap: Swap): SwapSign | null;
}

/** Defines a rule; the id is the name of its file. */
export function definePairRule(
  rule: Omit<PairRule, 'id' | 'docs'> & { readonly id: string; readonly docs: RuleDocs },
): PairRule {
  return { ...rule, id: ruleId(rule.id) };
}
