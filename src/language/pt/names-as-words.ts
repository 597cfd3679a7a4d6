import type { NameAsWord } from '../name-as-word.ts';

/**
 * Names that are words in Portuguese, with what a machine makes of them. Source: dictionary senses; `attested` where a Universal
 * Dependencies treebank has the form as a common word. Spellings and English renderings were added by hand.
 */
export const namesAsWords: readonly NameAsWord[] = [
  { spellings: ['Lula'], given: 'Inácio', form: 'lula', sense: 'squid', renderings: ['Squid'], attested: false },
  {
    spellings: ['Temer'],
    given: 'Michel',
    form: 'temer',
    sense: 'to fear',
    renderings: ['Fear', 'Fearing'],
    attested: false,
  },
  { spellings: ['Coelho'], given: 'Passos', form: 'coelho', sense: 'rabbit', renderings: ['Rabbit'], attested: false },
  { spellings: ['Leite'], given: 'Manuela', form: 'leite', sense: 'milk', renderings: ['Milk'], attested: false },
  {
    spellings: ['Carneiro'],
    given: 'José',
    form: 'carneiro',
    sense: 'sheep, ram',
    renderings: ['Sheep', 'Ram'],
    attested: false,
  },
  { spellings: ['Lira'], given: 'Arthur', form: 'lira', sense: 'lyre', renderings: ['Lyre'], attested: false },
  {
    spellings: ['Ventura'],
    given: 'André',
    form: 'ventura',
    sense: 'fortune',
    renderings: ['Fortune', 'Venture'],
    attested: false,
  },
  { spellings: ['Pinto'], given: null, form: 'pinto', sense: 'chick', renderings: ['Chick'], attested: false },
  { spellings: ['Guerra'], given: null, form: 'guerra', sense: 'war', renderings: ['War'], attested: false },
];
