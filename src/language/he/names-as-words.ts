import type { NameAsWord } from '../name-as-word.ts';

/**
 * Names that are words in Hebrew, with what a machine makes of them. Source: dictionary senses; `attested` where a Universal
 * Dependencies treebank has the form as a common word. Spellings and English renderings were added by hand.
 */
export const namesAsWords: readonly NameAsWord[] = [
  { spellings: ['Barak'], given: 'Ehud', form: 'ברק', sense: 'lightning', renderings: ['Lightning'], attested: false },
  { spellings: ['Lapid'], given: 'Yair', form: 'לפיד', sense: 'torch', renderings: ['Torch'], attested: false },
  {
    spellings: ['Dayan'],
    given: 'Moshe',
    form: 'דיין',
    sense: '(religious) judge',
    renderings: ['Judge'],
    attested: false,
  },
  { spellings: ['Shaked'], given: 'Ayelet', form: 'שקד', sense: 'almond', renderings: ['Almond'], attested: false },
  { spellings: ['Alon', 'Allon'], given: 'Yigal', form: 'אלון', sense: 'oak', renderings: ['Oak'], attested: false },
  { spellings: ['Regev'], given: 'Miri', form: 'רגב', sense: 'clod of earth', renderings: ['Clod'], attested: false },
  { spellings: ['Shalom'], given: 'Silvan', form: 'שלום', sense: 'peace', renderings: ['Peace'], attested: false },
  {
    spellings: ['Zamir'],
    given: 'Eyal',
    form: 'זמיר',
    sense: 'nightingale',
    renderings: ['Nightingale'],
    attested: false,
  },
  {
    spellings: ["Sa'ar", 'Saar'],
    given: 'Gideon',
    form: 'סער',
    sense: 'storm',
    renderings: ['Storm'],
    attested: false,
  },
  {
    spellings: ['Peretz'],
    given: 'Amir',
    form: 'פרץ',
    sense: 'breach, outburst',
    renderings: ['Outburst', 'Breach'],
    attested: false,
  },
  {
    spellings: ['Barkat'],
    given: 'Nir',
    form: 'ברקת',
    sense: 'agate/emerald (bareket)',
    renderings: ['Emerald', 'Agate'],
    attested: false,
  },
  { spellings: ['Aviv'], given: null, form: 'אביב', sense: 'spring', renderings: ['Spring'], attested: false },
  { spellings: ['Tal'], given: null, form: 'טל', sense: 'dew', renderings: ['Dew'], attested: false },
];
