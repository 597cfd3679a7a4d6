import { isContraction, isRunTogether } from '../changes/written-alike.ts';
import type { Change } from '../context.ts';
import { isName } from '../names/names.ts';
import { bareName } from '../words/word-form.ts';
import { defineClassifier } from './classifier.ts';

/** The same word in another house's style: spelling, capitals, hyphens, contractions, articles. */
export const houseStyle = defineClassifier({
  id: 'house-style',
  kind: 'wording',
  severity: 'neutral',
  languages: ['en'],
  docs: {
    title: 'House style',
    why: 'Outlets write by their own rules; that is no change of the text.',
    caught: [
      'The [organisation/organization] met.',
      'A [cease-fire/ceasefire] holds.',
      "She [did not/didn't] answer.",
      'The [well-known/well known] singer left.',
      "The road [is not/isn't] closed to [traffic/Traffic].",
      'The [co-operation/cooperation] ended.',
    ],
    spared: ['The [organisation/company] met.'],
  },
  measured: { precision: 1, recall: 0.96, cases: 25, on: 'own' },
  classify(change) {
    if (change.moved) return null;
    const base = change.baseWords;
    const copy = change.copyWords;
    if (base.length > 0 && copy.length > 0 && isRunTogether(base, copy))
      return { severity: countryCase(change) ? 'minor' : 'neutral', confidence: 0.97 };
    if (base.length === 1 && copy.length === 1 && possessive(base[0]!.folded, copy[0]!.folded))
      return { severity: 'neutral', confidence: 0.8 };
    if (base.length + copy.length === 1) {
      const word = (base[0] ?? copy[0])!.folded;
      if (articles.has(word)) return { severity: 'neutral', confidence: 0.75 };
    }
    return isContraction(base, copy) ? { severity: 'neutral', confidence: 0.96 } : null;
  },
});

const articles = new Set(['the', 'a', 'an', 'that']);

/** "us" and "US": a change of capitals that makes a name. */
function countryCase(change: Change): boolean {
  const [base, copy] = [change.base[0], change.copy[0]];
  if (!base || !copy || change.base.length !== 1 || change.copy.length !== 1) return false;
  return base.facts.pronoun === true && isName(base, change.baseSide.names) !== isName(copy, change.copySide.names);
}

/** "Kavala's" and "Kavalas" or "Kavala": the mark got lost. */
const possessive = (one: string, other: string): boolean =>
  (one.endsWith("'s") || other.endsWith("'s") || one.endsWith("'") || other.endsWith("'")) &&
  (bareName(one) === bareName(other) || one.replace("'", '') === other.replace("'", ''));
