import { type SegmentationData, words } from '../segmentation-data.ts';

/** Bulgarian. General knowledge of the usual abbreviations and function words. */
export const bulgarian: SegmentationData = {
  leading: words(
    'г-н г-жа г-ца др д-р проф доц акад инж арх св ул бул пл гр с кв обл общ напр вж срв т.е т.нар т.н ген полк хил млн млрд',
  ),
  beforeNumber: words('№ стр с гл чл ал т фиг табл тел бр'),
  anywhere: words('г гг в вв лв ст и.т.н ч мин сек др дол п.н.е н.е янв фев март апр юни юли авг септ окт ноем дек'),
  closing: words('км кг см мм'),
  ending: words('и.т.н'),
  functionWords: words(`
    в във на по с със към от до за о при без през след пред над под между и а но или да че как когато къде ако въпреки
    защото затова така също той тя то те аз ние вие ти това този тази тези онзи неговото неговата му ѝ ни всички всеки друг
    други един една някои много не вече още само дори ето там тук тогава сега днес вчера освен обаче после според кой който
    беше са е има обикновено
  `),
  ownLetters: 'ъ',
  fronting: words('в във на към от до след през'),
};
