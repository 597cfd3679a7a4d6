import { severities } from '../../model/edit.ts';
import type { EditClassifier, Reading } from './classify/classifier.ts';
import type { Change } from './context.ts';

/** A reading and the classifier that gave it. */
export interface SettledReading {
  readonly classifier: EditClassifier;
  readonly reading: Reading;
}

/** The reading of a change that counts: the surest, then the gravest, then the first by id; never by the order of the list. Null where none applies. */
export function settle(change: Change, classifiers: readonly EditClassifier[]): SettledReading | null {
  let best: Reading | null = null;
  let by: EditClassifier | null = null;
  for (const classifier of classifiers) {
    const reading = classifier.classify(change);
    if (!reading) continue;
    if (!best || outranks(reading, classifier, best, by!)) [best, by] = [reading, classifier];
  }
  return best && { classifier: by!, reading: best };
}

function outranks(one: Reading, by: EditClassifier, other: Reading, otherBy: EditClassifier): boolean {
  if (one.confidence !== other.confidence) return one.confidence > other.confidence;
  const gravity = severities.indexOf(one.severity) - severities.indexOf(other.severity);
  return gravity !== 0 ? gravity > 0 : by.id < otherBy.id;
}
