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
  { spellings: ['Speranza'], given: 'Roberto', form: 'speranza', sense: 'hope', renderings: ['Hope'], attested: false },
  {
    spellings: ['Fontana'],
    given: 'Attilio',
    form: 'fontana',
    sense: 'fountain',
    renderings: ['Fountain'],
    attested: false,
  },
  {
    spellings: ['Sala'],
    given: 'Giuseppe',
    form: 'sala',
    sense: 'hall, room',
    renderings: ['Hall', 'Room'],
    attested: false,
  },
  {
    spellings: ['Boschi'],
    given: 'Maria',
    form: 'boschi',
    sense: 'woods',
    renderings: ['Woods', 'Forests'],
    attested: false,
  },
  { spellings: ['Ferrari'], given: null, form: 'ferrari', sense: 'smiths', renderings: ['Smiths'], attested: false },
  {
    spellings: ['Moro'],
    given: 'Aldo',
    form: 'moro',
    sense: 'dark, Moor',
    renderings: ['Moor', 'Dark'],
    attested: false,
  },
  { spellings: ['Segni'], given: null, form: 'segni', sense: 'signs', renderings: ['Signs'], attested: false },
];
