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
  {
    spellings: ['Zimmermann'],
    given: null,
    form: 'zimmermann',
    sense: 'carpenter',
    renderings: ['Carpenter'],
    attested: false,
  },
  {
    spellings: ['Müller', 'Mueller'],
    given: null,
    form: 'müller',
    sense: 'miller',
    renderings: ['Miller'],
    attested: false,
  },
  {
    spellings: ['Schneider'],
    given: null,
    form: 'schneider',
    sense: 'tailor',
    renderings: ['Tailor'],
    attested: false,
  },
  {
    spellings: ['Bauer'],
    given: null,
    form: 'bauer',
    sense: 'farmer, peasant',
    renderings: ['Farmer', 'Peasant'],
    attested: false,
  },
  { spellings: ['Koch'], given: 'Roland', form: 'koch', sense: 'cook', renderings: ['Cook'], attested: false },
  { spellings: ['Richter'], given: null, form: 'richter', sense: 'judge', renderings: ['Judge'], attested: false },
  { spellings: ['Vogel'], given: 'Hans-Jochen', form: 'vogel', sense: 'bird', renderings: ['Bird'], attested: false },
  {
    spellings: ['Kaiser'],
    given: null,
    form: 'kaiser',
    sense: 'emperor',
    renderings: ['Emperor', 'Kaiser'],
    attested: false,
  },
  {
    spellings: ['Kraft'],
    given: 'Hannelore',
    form: 'kraft',
    sense: 'force, power',
    renderings: ['Force', 'Power'],
    attested: false,
  },
  { spellings: ['Schwarz'], given: null, form: 'schwarz', sense: 'black', renderings: ['Black'], attested: false },
  { spellings: ['Kühn', 'Kuehn'], given: null, form: 'kühn', sense: 'bold', renderings: ['Bold'], attested: false },
  { spellings: ['Ritter'], given: null, form: 'ritter', sense: 'knight', renderings: ['Knight'], attested: false },
  {
    spellings: ['Strauß', 'Strauss'],
    given: 'Franz',
    form: 'strauß',
    sense: 'ostrich, bunch of flowers',
    renderings: ['Ostrich', 'Bouquet'],
    attested: false,
  },
  {
    spellings: ['Jäger', 'Jaeger'],
    given: null,
    form: 'jäger',
    sense: 'hunter',
    renderings: ['Hunter'],
    attested: false,
  },
];
