import { causeIn, causesIn, claimOverLink } from '../facts/causes.ts';
import { defineClassifier } from './classifier.ts';

/** What the source only found together, the copy calls cause and effect. */
export const causeClaimed = defineClassifier({
  id: 'cause-claimed',
  kind: 'modality',
  severity: 'major',
  languages: ['en'],
  docs: {
    title: 'A link became a cause',
    why: 'Most studies find that two things go together; a copy that says the one causes the other claims what nobody found.',
    caught: [
      'The illness is [linked to/caused by] the well.',
      'Drinkers were [more likely to fall ill/made ill], since the wine [is associated with/causes] headaches.',
      'Drinking tea [was linked to a lower risk of/prevents] gout.',
      'Late meals [are tied to/lead to] poor sleep.',
    ],
    spared: [
      'The illness is [caused by/due to] the well.',
      'The illness is [linked to/associated with] the well.',
      'The bus is [linked to/part of] the rail network.',
    ],
  },
  measured: { precision: 1, recall: 1, cases: 6, on: 'own' },
  classify(change) {
    if (!causesIn(change.copySide).claimed) return null;
    // "lead" is changed, "to" was there before.
    const claim = change.copySide.line.tokens.slice(change.copyFrom, change.copyTo + 1);
    if (change.copyWords.length === 0 || claim.length > 10) return null;
    const cause = causeIn(claim);
    if (!cause || cause.from >= change.copy.length) return null;
    return claimOverLink(change.baseSide.line.tokens, change.copySide.line.tokens)
      ? { severity: 'major', confidence: 0.9, note: 'what goes together is said to be cause and effect' }
      : null;
  },
});
