import { type SegmentationData, words } from '../segmentation-data.ts';

/** Arabic, which has no capitals: only what never ends a sentence matters. */
export const arabic: SegmentationData = {
  leading: words('د أ م ا أ.د م.د ق.م هـ ه ت ج ص.ب مثل ج.م.ع و.م.أ'),
  beforeNumber: words('ص ج ع ط رقم'),
  anywhere: words('إلخ الخ'),
  closing: [],
  functionWords: [],
  fronting: [],
};
