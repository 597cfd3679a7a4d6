import { type SegmentationData, words } from '../segmentation-data.ts';

/** Czech. General knowledge of the usual abbreviations and function words. */
export const czech: SegmentationData = {
  leading: words(
    'p pí sl dr mudr judr phdr ing mgr bc doc prof gen plk sv ul nám tř tzv tj např resp popř mj cca vč zn red srov viz lat angl něm fr tis mil mld',
  ),
  beforeNumber: words('č čp s str sv kap čl odst písm obr tab tel'),
  anywhere: words(
    'atd apod aj r stol hod min sek kč hal nar zem př.n.l n.l s.r.o a.s led úno bře dub kvě srp zář říj lis pro',
  ),
  closing: words('km kg cm mm'),
  ending: words('atd apod'),
  functionWords: words(`
    v ve na po s se k ke z ze do od o u při pro bez přes před nad pod mezi i a ale nebo že jak když kde pokud ačkoli aby
    protože proto tak také on ona ono oni já my vy ty to ten ta ti tento tato toto jeho její jejich můj náš váš všichni vše
    každý jiný jeden jedna někteří mnoho ne už ještě jen dokonce tam zde tady tehdy nyní dnes včera kromě však potom podle
    díky kdo který byl byla bylo byli je má
  `),
  ownLetters: 'řůě',
  fronting: words('v ve na o do od po před'),
  dottedOrdinals: true,
  afterOrdinal: words('ledna února března dubna května června července srpna září října listopadu prosince'),
};
