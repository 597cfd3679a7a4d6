import { isAnswered, isCaveat, isDeniedAsOften } from '../statements/caveats.ts';
import { defineClassifier } from './classifier.ts';

/** Half a sentence that said what was not found, proved or admitted is gone, and the other half stands alone. */
export const caveatDropped = defineClassifier({
  id: 'caveat-dropped',
  kind: 'negation',
  severity: 'major',
  languages: ['en'],
  docs: {
    title: 'A denial or a caveat cut off',
    why: 'Shortening costs nothing, but a charge without "which he denies" and a finding without "which proves no cause" say more than the source did.',
    caught: [
      'The firm moved the money abroad[, a charge still unproven in court/].',
      'The survey saw more fires near the line[ but could not prove that trains were the cause/].',
      'Two people died in the trial[; doctors found no link to the drug/].',
      'Rebels took the town[, though there is no proof of that/].',
      'Flights resume in May[ if the safety board gives its consent/].',
      'The pact lowers the tolls on forty bridges[, but still has to be approved by the senate/].',
      'The cream eased the pain in adults[, but not in children under ten/].',
      'The stock may fall by half[, depending on how soon the fleet sails/].',
    ],
    spared: [
      'The firm moved the money abroad[, which did not surprise its owner/].',
      'The firm, which [denies it/does not admit it], moved the money abroad.',
      'The minister[, who did not take questions,/] left early.',
    ],
  },
  measured: { precision: 1, recall: 1, cases: 8, on: 'own' },
  classify(change) {
    if (change.copyWords.length > 0 || change.moved || change.baseWords.length < 3) return null;
    if (change.baseWords.some((token) => token.quotation >= 0)) return null;
    if (!isCaveat(change.baseWords) || isAnswered(change.copySide.line.tokens)) return null;
    if (isDeniedAsOften(change.baseWords, change.baseSide.line.tokens, change.copySide.line.tokens)) return null;
    return { severity: 'major', confidence: 0.72, note: 'a denial or a caveat left out' };
  },
});
