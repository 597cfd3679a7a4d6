import { type SegmentationData, words } from '../segmentation-data.ts';

/** Portuguese. General knowledge of the usual abbreviations and function words. */
export const portuguese: SegmentationData = {
  leading: words(
    'sr sra srs sras srta dr dra drs dras prof profa d dom eng arq gen cel cap sto sta exmo exma ilmo p.ex ex vs',
  ),
  beforeNumber: words('n nº no art arts pág págs p pp cap vol fig tel inc'),
  anywhere: words('etc av r jan fev mar abr mai jun jul ago set out nov dez ltda cia s.a e.u.a a.c d.c aprox dept'),
  closing: words('h hs km kg cm mm min seg'),
  ending: words('etc'),
  functionWords: words(`
    o a os as um uma uns umas este esta esse essa aquele aquela ele ela eles elas eu nós você vocês e ou mas nem se quando
    como onde quem que porque pois embora em no na nos nas de do da dos das ao à aos às com sem por pelo pela para segundo
    entre sobre após desde até durante seu sua seus suas meu minha além também assim então depois antes agora hoje ontem
    todos todas muitos muitas alguns algumas outro outra outros outras cada não sim já mais muito isso isto é era foi são
  `),
  ownLetters: 'ãõ',
  fronting: words('às em desde até por durante no na'),
};
