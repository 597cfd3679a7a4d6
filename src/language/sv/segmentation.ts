import { type SegmentationData, words } from '../segmentation-data.ts';

/** Swedish. General knowledge of the usual abbreviations and function words. */
export const swedish: SegmentationData = {
  leading: words(
    'hr fr dr prof st s:t s:ta bl.a t.ex d.v.s dvs ca resp inkl exkl jfr s.k p.g.a pga m.fl m.m fr.o.m t.o.m f.d e.d obs',
  ),
  beforeNumber: words('nr s sid kap art fig tel bd'),
  anywhere: words('osv o.s.v mm etc jan feb mar apr jun jul aug sep sept okt nov dec kl kr e.kr f.kr milj'),
  closing: words('km kg cm mm'),
  functionWords: words(`
    den det de en ett denna detta dessa han hon vi jag du i och men eller för som när om då eftersom att på av till från med
    utan över under vid mot efter före sedan hos där här hur vad vem varför så också inte ingen alla många några andra varje
    sin hans hennes deras min vår nu dock därför medan enligt
  `),
  ownLetters: 'äå',
  fronting: words('kl i på vid efter före sedan under'),
};
