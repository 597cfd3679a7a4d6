import { type SegmentationData, words } from '../segmentation-data.ts';

/** Slovak. General knowledge of the usual abbreviations and function words. */
export const slovak: SegmentationData = {
  leading: words(
    'p sl dr mudr judr phdr ing mgr bc doc prof gen plk sv ul nám tzv t.j tj napr resp príp cca vrát zn red porov lat angl nem fr tis mil mld',
  ),
  beforeNumber: words('č s str zv kap čl ods písm obr tab tel'),
  anywhere: words(
    'atď a.p apod r stor hod min sek sk nar zom pred.n.l n.l s.r.o a.s jan feb mar apr máj jún júl aug sep okt nov dec',
  ),
  closing: words('km kg cm mm'),
  ending: words('atď apod'),
  functionWords: words(`
    v vo na po s so k ku z zo do od o u pri pre bez cez pred nad pod medzi i a ale alebo že ako keď kde ak hoci aby pretože
    preto tak tiež aj on ona ono oni ja my vy ty to ten tá tí tento táto toto jeho jej ich môj náš váš všetci všetko každý iný
    jeden jedna niektorí mnoho nie už ešte len dokonca tam tu vtedy teraz dnes včera okrem však potom podľa vďaka kto ktorý
    bol bola bolo boli je má
  `),
  ownLetters: 'ľĺŕ',
  fronting: words('v vo na o do od po pred'),
  dottedOrdinals: true,
  afterOrdinal: words('januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra'),
};
