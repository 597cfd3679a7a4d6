import { defineClassifier } from './classifier.ts';

/** What the source tells of two people or things has been exchanged between them. */
export const attributesSwapped = defineClassifier({
  id: 'attributes-swapped',
  kind: 'entity',
  severity: 'major',
  languages: ['en'],
  docs: {
    title: 'What was told of one is told of another',
    why: 'Every name and every word of the original is still there, but the pilot has become the engineer, or the gold has gone from the cup to the mask.',
    caught: [
      'On board were [pilot Greta Lowe and engineer Samir Khalil/engineer Greta Lowe and pilot Samir Khalil].',
      '[Lena Fuchs will direct the opera and Oskar Brandt will sing the lead/Oskar Brandt directs the opera, with Lena Fuchs singing the lead].',
      'Thieves took a [bronze mask and left a gold cup/gold mask and left a bronze cup].',
    ],
    spared: [
      'On board were [pilot Greta Lowe and engineer Samir Khalil/the engineer, Samir Khalil, and the pilot, Greta Lowe].',
      '[Lena Fuchs will direct the opera and Oskar Brandt will sing the lead/With Oskar Brandt singing the lead, the opera will be directed by Lena Fuchs].',
      'Thieves took a [bronze mask and left a gold cup/mask of bronze and left a cup of gold].',
    ],
  },
  measured: { precision: 1, recall: 0.9, cases: 10, on: 'own' },
  classify: (change) =>
    change.exchanged === 'attributes'
      ? { severity: 'major', confidence: 0.98, note: 'what was told of one is told of another' }
      : null,
});
