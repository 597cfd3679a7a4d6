import type { Severity } from './edit.ts';
import type { RuleId } from './ids.ts';
import type { NonEmpty } from './span.ts';

/** What a rule says of itself. `caught` and `spared` are run by a test and printed by `hearsay rules` and `docs/rules.md`. */
export interface RuleDocs {
  readonly title: string;
  /** Why the thing happens and why it matters, for a reader who is no programmer. */
  readonly why: string;
  /** Own sentences, never a real page's. `[base/copy]` marks a change where the rule needs both sides. */
  readonly caught: NonEmpty<string>;
  readonly spared: NonEmpty<string>;
}

/** How often a rule was right, and how much of its kind it saw, on cases it was not made from. */
export interface Measure {
  /** Shares, 0..1. */
  readonly precision: number;
  readonly recall: number;
  /** Cases of the rule's kind. */
  readonly cases: number;
  /** `made`: the synthetic development set, one clean change a text. `own`: sentences of our own, written before the rule was tried on them. */
  readonly on: 'made' | 'own';
  /**
   * Share of its major and critical findings in sentences put into other words by people that were right by one reader, and how many he judged; the sentences
   * were new to the rule. Absent where too few came up.
   */
  readonly reworded?: { readonly precision: number; readonly cases: number };
}

/** What every rule, remover and classifier has in common: one rule, one file. */
export interface RuleHead {
  readonly id: RuleId;
  readonly severity: Severity;
  /** ISO 639-1 codes, or `*` for any language. */
  readonly languages: readonly string[];
  readonly docs: RuleDocs;
  /** Absent where nobody has measured the rule alone. */
  readonly measured?: Measure;
}
