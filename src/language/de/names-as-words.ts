import type { NameAsWord } from '../name-as-word.ts';

/**
 * Names that are words in German, with what a machine makes of them. Source: dictionary senses; `attested` where a Universal
 * Dependencies treebank has the form as a common word. Spellings and English renderings were added by hand.
 */
export const namesAsWords: readonly NameAsWord[] = [
  { spellings: ['Kurz'], given: 'Sebastian', form: 'kurz', sense: 'short', renderings: ['Short'], attested: true },
  { spellings: ['Kohl'], given: 'Helmut', form: 'kohl', sense: 'cabbage', renderings: ['Cabbage'], attested: false },
  {
    spellings: ['Wagner'],
    given: null,
    form: 'wagner',
    sense: 'cartwright',
    renderings: ['Cartwright'],
    attested: false,
  },
];
