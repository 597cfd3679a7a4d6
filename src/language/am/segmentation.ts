import { type SegmentationData, words } from '../segmentation-data.ts';

/** Amharic, which has no capitals. */
export const amharic: SegmentationData = {
  leading: words('ዓ.ም ዓ ም ዶ.ር ዶ ፕ ፕሮፌ ኢ.ት ክ.ክ ት.ቤ መ ቁ'),
  beforeNumber: words('ቁ ገጽ'),
  anywhere: [],
  closing: [],
  functionWords: [],
  fronting: [],
};
