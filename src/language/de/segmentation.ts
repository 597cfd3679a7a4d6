import { type SegmentationData, words } from '../segmentation-data.ts';

/** German. General knowledge of Duden abbreviations and function words. */
export const german: SegmentationData = {
  leading: words(`
    dr prof hr fr frl herrn dipl ing med jur phil rer nat habil mag st hl gebr bzw bspw vgl sog ca evtl ggf inkl exkl
    z.b z.t d.h u.a i.d.r m.e o.ä v.a u.u i.a i.d i.v s.u s.o u.ä d.i o.g z.zt z.hd b b.a allg bes bezügl bzgl betr einschl eig eigtl
    ehem entspr etwa geb gest gegr verh vert verw zzgl abzgl zus z d u i m o v s a h
    mio mrd tsd gen kgl kath evang ev röm griech lat dt engl frz
  `),
  beforeNumber: words(
    'nr nrn s bd bde kap art abs abb tab ziff § sp hrsg aufl jg h anm rn az tel fax pos str ca bl fig jh',
  ),
  anywhere: words(`
    usw etc usf co inc ltd corp jan feb mär mrz apr jun jul aug sep sept okt nov dez mo di mi do fr sa so str pl abt
    jr sen jun hbf bhf ausg dtsch österr schweiz max min std sek tägl jährl monatl wöchentl gem lt mind mögl n.chr v.chr u.s.w
  `),
  closing: words('uhr kg km cm mm'),
  functionWords: words(`
    der die das den dem des ein eine einen einem einer ich du er sie es wir ihr man dies diese dieser dieses jene jener
    und aber oder doch denn auch als am an auf aus bei bis da damit dann daher darum danach davon dazu dort durch für gegen
    hier heute gestern hinter im in ist sind war waren hat haben hatte hatten mit nach nicht nur ob ohne seit sein seine
    seinen ihre ihren so sogar sonst trotz über um unter vom von vor während warum was weil wenn wer wie wo wurde wurden
    zu zum zur zwischen alle allerdings alles außerdem beide beim bereits deshalb dennoch einige erst etwa insgesamt jetzt jeder
    kein keine mehr mein meine nachdem neben noch obwohl schon sehr später viele vielleicht weiter wegen zudem zwar
  `),
  ownLetters: 'ßäö',
  fronting: words('am im um in an bei gegen nach vor seit von ab bis'),
  dottedOrdinals: true,
  afterOrdinal: words(`
    januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert jahrhunderts
    jahrhunderte jahrtausend jahr jahrestag geburtstag platz klasse stock etage kapitel mal tag bezirk liga
    bundestag armee division regiment bataillon weltkrieg
  `),
};
