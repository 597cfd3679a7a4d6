import { type SegmentationData, words } from '../segmentation-data.ts';

/** Turkish. General knowledge of the usual abbreviations (TDK) and function words. */
export const turkish: SegmentationData = {
  leading: words(
    'dr prof doç yrd av müh mim öğr gör alb yzb bnb tğm gen org kor tuğ hz st sn bkz bk örn vs. mah cad sok apt blv krş m.ö m.s yy',
  ),
  beforeNumber: words('no s sf c cilt böl md mad şek tab tel'),
  anywhere: words('vb vd vs a.ş ltd şti t.c a.b.d s.s.c.b dk sn st oca şub mar nis may haz tem ağu eyl eki kas ara'),
  closing: words('km kg cm mm'),
  functionWords: words(`
    bu şu o bir ve ama fakat ancak çünkü eğer ise ben sen biz siz onlar onun bunun bunlar şimdi bugün dün yarın burada orada
    sonra önce daha çok en her tüm bütün bazı birçok diğer başka hiç ne nasıl neden niçin kim hangi için gibi kadar göre
    ayrıca böylece böyle şöyle öte yine ardından aynı yeni ilk son iki üç evet hayır değil var yok
  `),
  ownLetters: 'ğış',
  fronting: words('saat'),
  dottedOrdinals: true,
};
