import type { NameAsWord } from '../name-as-word.ts';

/**
 * Names that are words in Spanish, with what a machine makes of them. Source: dictionary senses; `attested` where a Universal
 * Dependencies treebank has the form as a common word. Spellings and English renderings were added by hand.
 */
export const namesAsWords: readonly NameAsWord[] = [
  { spellings: ['Casado'], given: 'Pablo', form: 'casado', sense: 'married', renderings: ['Married'], attested: false },
  { spellings: ['Botella'], given: 'Ana', form: 'botella', sense: 'bottle', renderings: ['Bottle'], attested: false },
  { spellings: ['Calvo'], given: 'Carmen', form: 'calvo', sense: 'bald', renderings: ['Bald'], attested: false },
  {
    spellings: ['Iglesias'],
    given: 'Pablo',
    form: 'iglesias',
    sense: 'churches',
    renderings: ['Churches'],
    attested: false,
  },
];
