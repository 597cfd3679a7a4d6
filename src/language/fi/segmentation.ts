import { type SegmentationData, words } from '../segmentation-data.ts';

/** Finnish. General knowledge of the usual abbreviations and function words. */
export const finnish: SegmentationData = {
  leading: words('hra rva nti tri prof st esim ks vrt ns mm n noin ym huom toim suom engl saks ransk ven'),
  beforeNumber: words('nro s ss luku kuva puh'),
  anywhere: words('jne yms tms eaa jaa milj mrd klo eur oy oyj'),
  closing: words('km kg cm mm'),
  functionWords: words(`
    hän he se ne minä sinä me te tämä tuo nämä nuo ja mutta tai vaan kun jos koska vaikka että kuten myös ei eivät on oli
    ovat olivat kaikki monet jotkut muut joka kuka mikä missä miten miksi nyt sitten siellä täällä lisäksi kuitenkin siksi
  `),
  ownLetters: 'ä',
  fronting: words('klo'),
  dottedOrdinals: true,
};
