import { sameLemma, sharedStem } from '../words/meaning.ts';
import { defineClassifier } from './classifier.ts';

/** What no other classifier knows: words put differently, left out or added. */
export const wordingChanged = defineClassifier({
  id: 'wording-changed',
  kind: 'wording',
  severity: 'minor',
  languages: ['*'],
  docs: {
    title: 'Other words',
    why: 'Shortening and adding are what editors do and cost nothing; rewriting costs a little.',
    caught: ['The council [met behind closed doors/held a private meeting].', 'The council met[ for an hour/].'],
    spared: ['The council will [not/] meet.'],
  },
  measured: { precision: 0.92, recall: 0.86, cases: 14, on: 'own' },
  classify(change) {
    const base = change.baseWords;
    const copy = change.copyWords;
    if (base.length === 0 || copy.length === 0) return { severity: 'neutral', confidence: 0.3 };
    if (base.length === 1 && copy.length === 1 && sameLemma(base[0]!.folded, copy[0]!.folded)) {
      return { severity: 'minor', confidence: 0.76, note: 'another form of the same word' };
    }
    const small = base.every((token) => token.facts.function) && copy.every((token) => token.facts.function);
    const form = base.length === 1 && copy.length === 1 && sharedStem(base[0]!.folded, copy[0]!.folded);
    return { severity: 'minor', confidence: small || form ? 0.3 : 0.25 };
  },
});
