import { type SegmentationData, words } from '../segmentation-data.ts';

/** Polish. General knowledge of the usual abbreviations and function words. */
export const polish: SegmentationData = {
  leading: words(`
    p pp dr hab prof inż mgr lek ks bp abp św gen płk mjr kpt por im ul al pl os m woj gm np tj tzn tzw tzn.e m.in m.in ok ob
    red zob por wg ww jw pt łac gr ang niem fr ros tys mln mld nt wz
  `),
  beforeNumber: words('nr s str t tom rozdz art ust pkt poz rys tab tel'),
  anywhere: words(
    'r rr w ww itd itp etc zł gr godz min sek ur zm r.p n.e p.n.e sp z.o.o s.a cd stycz lut mar kwi cze lip sie wrz paź lis gru',
  ),
  closing: words('km kg cm mm'),
  ending: words('itd itp etc'),
  functionWords: words(`
    w we na po z ze do od o u przy dla bez przez przed nad pod między i a ale lub albo że jak kiedy gdzie jeśli choć aby bo
    ponieważ więc tak także również on ona ono oni one ja my wy ty to ten ta te tego jego jej ich mój nasz wasz swój
    wszyscy wszystko każdy inny inni jeden jedna niektórzy wielu nie już jeszcze tylko nawet tam tu wtedy teraz dziś wczoraj
    oprócz jednak potem wśród według dzięki kto który był była było byli jest ma
  `),
  ownLetters: 'łąęśż',
  fronting: words('w we na o do od po przed'),
};
