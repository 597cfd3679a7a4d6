import type { NameAsWord } from '../name-as-word.ts';

/**
 * Names that are words in French, with what a machine makes of them. Source: dictionary senses; `attested` where a Universal
 * Dependencies treebank has the form as a common word. Spellings and English renderings were added by hand.
 */
export const namesAsWords: readonly NameAsWord[] = [
  {
    spellings: ['Le Maire', 'Maire'],
    given: 'Bruno',
    form: 'maire',
    sense: 'mayor',
    renderings: ['Mayor'],
    attested: true,
  },
];
