import { type SegmentationData, words } from '../segmentation-data.ts';

/** Malayalam, which has no capitals: titles, and letters of the alphabet spelled out as initials. */
export const malayalam: SegmentationData = {
  leading: words('മി ശ്രീ ശ്രീമതി ഡോ പ്രൊഫ കെ പി എം എ ബി സി ഡി ഇ എസ് ആർ വി ജി ജെ എൻ ടി'),
  beforeNumber: words('നം പേ'),
  anywhere: [],
  closing: [],
  functionWords: [],
  fronting: [],
};
