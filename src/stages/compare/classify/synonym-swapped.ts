import { isName } from '../names/names.ts';
import { inOneGroup } from '../words/meaning.ts';
import { defineClassifier } from './classifier.ts';

/** One word for another of like meaning. */
export const synonymSwapped = defineClassifier({
  id: 'synonym-swapped',
  kind: 'synonym',
  severity: 'minor',
  languages: ['en'],
  docs: {
    title: 'A word became a synonym',
    why: 'The meaning stays, more or less; many at once are the mark of a spinner.',
    caught: [
      'The committee [began/started] its work.',
      'A [large/big] crowd came.',
      'The [doctor/physician] left early.',
    ],
    spared: ['The committee [began/stopped] its work.', 'A crowd of [twelve/twenty] came.'],
  },
  measured: { precision: 1, recall: 1, cases: 77, on: 'made' },
  classify(change) {
    const base = change.baseWords;
    const copy = change.copyWords;
    if (base.length === 0 || copy.length === 0 || base.length > 3 || copy.length > 3) return null;
    if (base.length === 1 && copy.length === 1) {
      const [one, other] = [base[0]!, copy[0]!];
      if (isName(one, change.baseSide.names) || isName(other, change.copySide.names)) return null;

      if (one.facts.function && other.facts.function && !inOneGroup(one.folded, other.folded)) return null;
      return change.baseSide.meaning.synonyms(one.folded, other.folded)
        ? { severity: 'minor', confidence: 0.78 }
        : null;
    }
    return null;
  },
});
