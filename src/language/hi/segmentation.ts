import { type SegmentationData, words } from '../segmentation-data.ts';

/** Hindi, Marathi and other languages in Devanagari, which has no capitals. */
export const hindi: SegmentationData = {
  leading: words('डॉ श्री श्रीमती सुश्री प्रो पं कु मो इं सं स्व ले कै मे ब्रि बी ए एम के पी आर एस डी जी जे एन वी टी सी एल'),
  beforeNumber: words('नं सं पृ क्र रु'),
  anywhere: [],
  closing: [],
  functionWords: [],
  fronting: [],
};
