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
  let best: SettledReading | null = null;
  for (const classifier of classifiers) {
    const reading = classifier.classify(change);
    if (!reading || (best && reading.confidence < best.reading.confidence)) continue;
    if (!best || outranks({ classifier, reading }, best)) best = { classifier, reading };
  }
  return best;
}

function outranks(one: SettledReading, other: SettledReading): boolean {
  if (one.reading.confidence !== other.reading.confidence) return one.reading.confidence > other.reading.confidence;
  const gravity = severities.indexOf(one.reading.severity) - severities.indexOf(other.reading.severity);
  return gravity !== 0 ? gravity > 0 : one.classifier.id < other.classifier.id;
}
