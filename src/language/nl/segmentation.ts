import { type SegmentationData, words } from '../segmentation-data.ts';

/** Dutch. General knowledge of the usual abbreviations and function words. */
export const dutch: SegmentationData = {
  leading: words(
    'dhr mevr mw dr drs ir ing mr prof ds st bijv bv d.w.z o.a m.b.t i.v.m t.a.v evt incl excl ca vgl resp zgn z.g',
  ),
  beforeNumber: words('nr nrs p pp blz pag art hfdst afb fig tel dl'),
  anywhere: words('enz etc jan feb mrt apr jun jul aug sep sept okt nov dec b.v n.v co jr n.chr v.chr'),
  closing: words('uur km kg cm mm'),
  ending: words('enz etc'),
  functionWords: words(`
    de het een dit dat deze die hij zij ze wij we ik je jij u en maar of want als toen wanneer omdat hoewel in op aan bij met
    voor van naar uit over onder tegen tijdens na sinds door zonder volgens er daar hier nu ook niet geen alle veel sommige
    andere elk zijn haar hun mijn ons onze wie wat waar hoe waarom zo dan nog al toch echter daarom daarna
  `),
  fronting: words('om op in sinds na voor tijdens'),
};
