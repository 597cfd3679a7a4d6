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
  {
    spellings: ['Hollande'],
    given: 'François',
    form: 'hollande',
    sense: 'Holland',
    renderings: ['Netherlands'],
    attested: false,
  },
  {
    spellings: ['Borne'],
    given: 'Élisabeth',
    form: 'borne',
    sense: 'milestone, terminal',
    renderings: ['Terminal', 'Milestone', 'Bollard'],
    attested: false,
  },
  { spellings: ['Royal'], given: 'Ségolène', form: 'royal', sense: 'royal', renderings: ['Royal'], attested: false },
  {
    spellings: ['Lagarde'],
    given: 'Christine',
    form: 'lagarde',
    sense: 'the guard',
    renderings: ['Guard'],
    attested: false,
  },
  { spellings: ['Boulanger'], given: null, form: 'boulanger', sense: 'baker', renderings: ['Baker'], attested: false },
  {
    spellings: ['Chevalier'],
    given: null,
    form: 'chevalier',
    sense: 'knight',
    renderings: ['Knight'],
    attested: false,
  },
  { spellings: ['Berger'], given: null, form: 'berger', sense: 'shepherd', renderings: ['Shepherd'], attested: false },
  {
    spellings: ['Lenoir'],
    given: null,
    form: 'lenoir',
    sense: 'the black one',
    renderings: ['Black'],
    attested: false,
  },
  { spellings: ['Legrand'], given: null, form: 'legrand', sense: 'the great', renderings: ['Great'], attested: false },
  {
    spellings: ['Marchand'],
    given: null,
    form: 'marchand',
    sense: 'merchant',
    renderings: ['Merchant'],
    attested: false,
  },
];
