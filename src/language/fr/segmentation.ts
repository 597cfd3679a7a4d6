import { type SegmentationData, words } from '../segmentation-data.ts';

/** French. General knowledge of the usual abbreviations and function words. */
export const french: SegmentationData = {
  leading: words(`
    m mm mme mmes mlle mlles me mgr dr drs pr st ste gén col cap cdt lt adj c.-à-d càd p.ex ex cf env vs mr
  `),
  beforeNumber: words('p pp n no nos num art arts al vol t chap fig éd paragr § tél fax ch r'),
  anywhere: words(`
    etc av bd boul janv févr fév avr juil sept oct nov déc inc ltd cie sté éd édit hab env apr j.-c av.j.-c
    s.a s.a.r.l u.e é.-u o.n.u s.n.c.f jr
  `),
  closing: words('h min sec km kg cm mm'),
  ending: words('etc'),
  functionWords: words(`
    le la les un une des ce cet cette ces il elle ils elles on nous vous je tu et mais ou donc car ni or en dans sur sous
    avec sans pour par chez vers dès depuis pendant après avant entre selon à au aux du de son sa ses leur leurs mon ma mes
    notre nos votre vos qui que quoi dont où quand comme si lorsque puisque quoique ainsi alors aussi enfin ensuite puis
    cependant pourtant toutefois néanmoins c'est c'était d'autres d'après l'on qu'il qu'elle s'il tous toutes tout toute
    plusieurs certains certaines quelques aucun aucune chaque autre autres ici là voici voilà même plus très bien
    malgré grâce outre parmi ceux celle celui celles cela ça
  `),
  ownLetters: 'çœê',
  fronting: words('à en dans vers avant après depuis dès le pour'),
};
