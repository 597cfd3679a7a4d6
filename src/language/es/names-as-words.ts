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
  {
    spellings: ['Maduro'],
    given: 'Nicolás',
    form: 'maduro',
    sense: 'ripe, mature',
    renderings: ['Ripe', 'Mature'],
    attested: false,
  },
  {
    spellings: ['Zapatero'],
    given: 'José',
    form: 'zapatero',
    sense: 'shoemaker',
    renderings: ['Shoemaker', 'Cobbler'],
    attested: false,
  },
  {
    spellings: ['Castillo'],
    given: 'Pedro',
    form: 'castillo',
    sense: 'castle',
    renderings: ['Castle'],
    attested: false,
  },
  { spellings: ['Cabello'], given: 'Diosdado', form: 'cabello', sense: 'hair', renderings: ['Hair'], attested: false },
  { spellings: ['Guerra'], given: 'Alfonso', form: 'guerra', sense: 'war', renderings: ['War'], attested: false },
  { spellings: ['Redondo'], given: 'Iván', form: 'redondo', sense: 'round', renderings: ['Round'], attested: false },
  { spellings: ['Montero'], given: 'María', form: 'montero', sense: 'hunter', renderings: ['Hunter'], attested: false },
  { spellings: ['Torres'], given: null, form: 'torres', sense: 'towers', renderings: ['Towers'], attested: false },
  { spellings: ['Reyes'], given: null, form: 'reyes', sense: 'kings', renderings: ['Kings'], attested: false },
  {
    spellings: ['Correa'],
    given: 'Rafael',
    form: 'correa',
    sense: 'strap, belt',
    renderings: ['Strap', 'Belt'],
    attested: false,
  },
  { spellings: ['Blanco'], given: null, form: 'blanco', sense: 'white', renderings: ['White'], attested: false },
  { spellings: ['Delgado'], given: null, form: 'delgado', sense: 'thin', renderings: ['Thin'], attested: false },
];
