import { type SegmentationData, words } from '../segmentation-data.ts';
import { sentenceStarters } from './sentence-starters.ts';

/** English. The lists are general knowledge of style books, not taken from a corpus. */
export const english: SegmentationData = {
  leading: words(`
    mr mrs ms mx messrs mmes dr drs prof profs rev fr hon rt sr st ste mt ft pres gov sen sens rep reps amb sec supt
    gen maj col lt capt cpt cmdr cdr comdr adm rear-adm brig sgt cpl pvt pfc insp det cons asst assoc atty dep exec
    e.g i.e eg ie viz cf vs v ca f.e c.f aka mlle mme
  `),
  beforeNumber: words(`
    no nos nr num p pp pg pgs vol vols ch chap chaps art arts sec secs sect fig figs eq eqs ref refs ed eds par para paras pt
    pts app ver tel ext rs ps cl cls stat reg regs psalm gen ex lev num deut
  `),
  anywhere: words(`
    inc ltd co corp bros llc plc cos pty s.a s.p.a gmbh n.v b.v a.g l.p l.l.c l.l.p
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    u.s u.k u.s.a u.n u.s.s.r e.u u.a.e d.c n.y l.a n.j n.c s.c n.d s.d n.h n.m r.i p.r b.c.e
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex
    vt va wash wis wyo ont que alta sask man
    ave blvd bldg rd hwy rte ln sq apt expy fwy st
    jr sr esq dept depts univ assn govt natl intl dist div est establ misc orig cont incl excl approx max min avg
    al seq ibid op cit trans comp illus abbr syn anon fwd
    p.o a.k.a r.i.p p.s q.v w.r.t c/o
  `),
  closing: words(`
    a.m p.m am pm a.d b.c c.e b.c.e e.s.t p.s.t g.m.t
    ph.d m.d m.b.a b.a m.a b.sc m.sc b.s m.s j.d ll.b ll.m ll.d d.d.s d.phil m.phil d.o r.n
    lb lbs oz ft yd yds mi hr hrs min mins gal qt pt sq in cm mm km kg mg ml mph kph rpm cu fl tbsp tsp
  `),
  functionWords: words(`
    the a an this that these those he she it they we you i his her its their our my your and but or so if when while because
    although though as at by for from in into of on to with without after before since until during between among about over
    under through there here what who which how why where then now not no is are was were has have had be been will would can
    could may said says also more than some many most all other
  `),
  subjects: words("i we he she they you it im i'm it's its he's she's they're we're you're there this"),
  // "fell ill. Then", "a near miss. Then": written small they are words.
  capitalised: words(`
    wed sat sun ala ariz ark del ill ind la mass mich miss ore pa penn tex wash wis ont man
  `),
  ending: words('etc'),
  starters: sentenceStarters,
  fronting: words(`
    at by on in around about before after since until till from during within between near towards toward over under for as
  `),
};
