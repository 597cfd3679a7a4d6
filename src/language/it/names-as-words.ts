import type { NameAsWord } from '../name-as-word.ts';

/**
 * Names that are words in Italian, with what a machine makes of them. Source: dictionary senses; `attested` where a Universal
 * Dependencies treebank has the form as a common word. Spellings and English renderings were added by hand.
 */
export const namesAsWords: readonly NameAsWord[] = [
  {
    spellings: ['Conte'],
    given: 'Giuseppe',
    form: 'conte',
    sense: 'count (noble)',
    renderings: ['Count'],
    attested: false,
  },
  { spellings: ['Meloni'], given: 'Giorgia', form: 'meloni', sense: 'melons', renderings: ['Melons'], attested: false },
  {
    spellings: ['Grillo'],
    given: 'Beppe',
    form: 'grillo',
    sense: 'cricket (insect)',
    renderings: ['Cricket'],
    attested: false,
  },
  {
    spellings: ['Monti'],
    given: 'Mario',
    form: 'monti',
    sense: 'mountains',
    renderings: ['Mountains'],
    attested: false,
  },
];
