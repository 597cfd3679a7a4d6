import { type SegmentationData, words } from '../segmentation-data.ts';

/** Spanish. General knowledge of the usual abbreviations and function words. */
export const spanish: SegmentationData = {
  leading: words(`
    sr sra sres sras srta srtas dr dra dres d dña da don prof profa lic ing arq abg gral gen tte cnel col cap sto sta san
    excmo excma ilmo ilma fr hno mons pbro p.ej ej vs mt ee rr ff cc
  `),
  beforeNumber: words(
    'núm nro n no art arts pág págs párr párrs párrf cap caps vol vols fig figs t tel tels tfno ext apdo inc',
  ),
  anywhere: words(`
    etc avda av c/ ctra pza plza urb dpto depto esq ed edit ene feb mar abr may jun jul ago sep sept oct nov dic lun mié jue
    vie sáb dom cía ltda s.a s.l ee.uu ee.uu. uu a.c d.c aprox máx mín admón gob prov ref izq dcha
  `),
  closing: words('a.m p.m h hs hrs km kg cm mm min seg uds ud'),
  ending: words('etc'),
  functionWords: words(`
    el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella él ella ellos ellas yo tú
    nosotros usted ustedes se me te le les nos y e o pero ni mas sino aunque porque pues si cuando como donde quien que cual
    en de del al a con sin por para según entre sobre tras desde hasta hacia durante mediante ante bajo contra su sus mi mis
    tu nuestro nuestra además también tampoco así entonces luego después antes ahora hoy ayer mañana aquí allí todo toda
    todos todas muchos muchas varios varias algunos algunas otro otra otros otras cada ningún ninguna no sí ya más muy sin
    es era fue son fueron hay había gracias envíe
  `),
  ownLetters: 'ñ¿¡',
  fronting: words('a en desde hasta sobre hacia para por antes después durante el'),
};
