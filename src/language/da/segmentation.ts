import { type SegmentationData, words } from '../segmentation-data.ts';

/** Danish and Norwegian. General knowledge of the usual abbreviations and function words. */
export const danish: SegmentationData = {
  leading: words(
    'hr fr frk dr prof st skt bl.a f.eks ca evt inkl ekskl jf jvf pga p.g.a mht m.h.t mfl m.fl dvs d.v.s iflg kgl adm cand lic vedr s.k såk t.ex bl',
  ),
  beforeNumber: words('nr s sd kap stk art fig tlf bd pkt'),
  anywhere: words(
    'osv o.s.v mv m.v etc jan feb mar apr jun jul aug sep sept okt nov dec mio mia kl kr a/s aps e.kr f.kr',
  ),
  closing: words('km kg cm mm'),
  functionWords: words(`
    den det de en et denne dette disse han hun vi jeg du i og men eller for som når hvis da fordi at på af til fra med uden
    over under ved mod om efter før siden hos der her hvor hvordan hvad hvem hvorfor så også ikke ingen alle mange nogle andre
    hver sin hans hendes deres min vores nu dog derfor mens ifølge
  `),
  ownLetters: 'øæ',
  fronting: words('kl i på ved efter før siden om'),
  dottedOrdinals: true,
  afterOrdinal: words('januar februar marts april maj juni juli august september oktober november december'),
};
