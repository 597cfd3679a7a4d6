import { type SegmentationData, words } from '../segmentation-data.ts';

/** Persian, which has no capitals: only what never ends a sentence matters. */
export const persian: SegmentationData = {
  leading: words('د م ا آ س ع ج ق.م ه.ش ه.ق ه.خ ه ش.م ر.ک رک ن.ک نک پ.م ب.م ص ع ره'),
  beforeNumber: words('ص صص ج ش'),
  anywhere: [],
  closing: [],
  functionWords: [],
  ownLetters: 'پچژگ',
  fronting: [],
};
