import type { EditKind, Severity } from '../../../model/edit.ts';
import { ruleId } from '../../../model/ids.ts';
import type { Measure, RuleHead } from '../../../model/rule.ts';
import type { Change } from '../context.ts';

/** What a classifier says of a change. */
export interface Reading {
  readonly severity: Severity;
  /** 0..1: how sure it is that the change is of its kind. Where several classifiers claim a change the surest wins, then the gravest, then the first by id. */
  readonly confidence: number;
  readonly note?: string;
}

/** One way of naming a change: one file, with its documentation, examples and measure. */
export interface EditClassifier extends RuleHead {
  readonly kind: EditKind;
  readonly measured: Measure;
  /** A reading where the change is of this kind, else null. Sees one change and the two sides; never other classifiers. */
  readonly classify: (change: Change) => Reading | null;
}

/** Gives a classifier its id as a rule. */
export function defineClassifier(classifier: Omit<EditClassifier, 'id'> & { readonly id: string }): EditClassifier {
  return { ...classifier, id: ruleId(classifier.id) };
}
