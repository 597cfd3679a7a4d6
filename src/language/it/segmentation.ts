import { type SegmentationData, words } from '../segmentation-data.ts';

/** Italian. General knowledge of the usual abbreviations and function words. */
export const italian: SegmentationData = {
  leading: words(`
    sig sig.ra sig.na sigg dott dott.ssa dr prof prof.ssa avv ing arch geom rag on sen gen col cap magg ten mons don s ss egr
    gent spett ill dir amm preg pres p.es es cfr vs
  `),
  beforeNumber: words('n nn nr num p pp pag pagg art artt vol voll cap capp fig figg tel'),
  anywhere: words(`
    ecc etc gen feb mar apr mag giu lug ago set sett ott nov dic lun mer gio ven sab dom s.p.a s.r.l s.n.c spa srl co
    ca c.so v.le p.zza c.a d.c a.c uff int est
  `),
  closing: words('h km kg cm mm min sec'),
  ending: words('ecc etc'),
  functionWords: words(`
    il lo la i gli le un uno una questo questa questi queste quello quella egli ella lui lei noi voi loro io tu si ci e ed o
    ma però anche se quando come dove chi che cui perché poiché mentre dopo prima in nel nella nei nelle di del della dei
    delle a al alla ai alle da dal dalla con per su sul sulla tra fra non è era sono erano ha hanno suo sua suoi sue mio mia
    così quindi allora poi ora oggi ieri domani qui lì tutto tutti tutte molti molte alcuni alcune altro altri ogni nessuno
    inoltre infine secondo durante senza contro già ancora più grazie arrivederci
  `),
  ownLetters: 'ìò',
  fronting: words('alle a in nel da dal dopo prima verso durante il'),
};
