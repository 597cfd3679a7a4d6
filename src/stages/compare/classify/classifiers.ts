import { agencySwapped } from './agency-swapped.ts';
import { attributesSwapped } from './attributes-swapped.ts';
import { attributionChanged } from './attribution-changed.ts';
import { causeClaimed } from './cause-claimed.ts';
import { caveatDropped } from './caveat-dropped.ts';
import { claimWidened } from './claim-widened.ts';
import type { EditClassifier } from './classifier.ts';
import { dateChanged } from './date-changed.ts';
import { deedDenied } from './deed-denied.ts';
import { deedSettled } from './deed-settled.ts';
import { entityChanged } from './entity-changed.ts';
import { fateChanged } from './fate-changed.ts';
import { frameDropped } from './frame-dropped.ts';
import { houseStyle } from './house-style.ts';
import { kindSwapped } from './kind-swapped.ts';
import { limitLost } from './limit-lost.ts';
import { modalityChanged } from './modality-changed.ts';
import { negationFlipped } from './negation-flipped.ts';
import { numberChanged } from './number-changed.ts';
import { orderChanged } from './order-changed.ts';
import { partForWhole } from './part-for-whole.ts';
import { punctuationChanged } from './punctuation-changed.ts';
import { quantifierChanged } from './quantifier-changed.ts';
import { quotationAltered } from './quotation-altered.ts';
import { rangeCut } from './range-cut.ts';
import { reachWidened } from './reach-widened.ts';
import { stepForEnd } from './step-for-end.ts';
import { synonymSwapped } from './synonym-swapped.ts';
import { valuesSwapped } from './values-swapped.ts';
import { wordingChanged } from './wording-changed.ts';

/** Every edit classifier, alphabetically. The order decides nothing. */
export const classifiers: readonly EditClassifier[] = [
  agencySwapped,
  attributesSwapped,
  attributionChanged,
  causeClaimed,
  caveatDropped,
  claimWidened,
  dateChanged,
  deedDenied,
  deedSettled,
  entityChanged,
  fateChanged,
  frameDropped,
  houseStyle,
  kindSwapped,
  limitLost,
  modalityChanged,
  negationFlipped,
  numberChanged,
  orderChanged,
  partForWhole,
  punctuationChanged,
  quantifierChanged,
  quotationAltered,
  rangeCut,
  reachWidened,
  stepForEnd,
  synonymSwapped,
  valuesSwapped,
  wordingChanged,
];
