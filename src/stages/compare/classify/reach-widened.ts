import { gazetteer } from '../names/names.ts';
import type { LineToken } from '../words/token-line.ts';
import { defineClassifier } from './classifier.ts';

/** What happened in a place or two is said to have happened all over. */
export const reachWidened = defineClassifier({
  id: 'reach-widened',
  kind: 'entity',
  severity: 'major',
  languages: ['en'],
  docs: {
    title: 'A place became the whole country',
    why: 'Two schools are no country: a copy that spreads a report over more ground than the source covers makes another story of it.',
    caught: [
      'Nurses [at two clinics/across the country] have complained.',
      'Shops [in three towns/nationwide] ran out of salt.',
    ],
    spared: [
      'Nurses [in every county/across the country] have complained.',
      'Shops [in three towns/in several towns] ran out of salt.',
      'Nurses [around the country/across the country] have complained.',
    ],
  },
  measured: { precision: 1, recall: 1, cases: 5, on: 'own' },
  classify({ baseWords, copyWords, baseFrom, baseTo, copyFrom, copyTo, baseSide, copySide }) {
    if (baseWords.length === 0 || !copyWords.some(({ folded }) => wide.has(folded))) return null;
    const [base, copy] = [baseSide.line.tokens, copySide.line.tokens];
    const phrase = wideFrom(copy, copyFrom, copyTo);
    if (phrase === undefined || base.some(({ folded }) => wide.has(folded) || covering.has(folded))) return null;
    const at = base.findIndex(({ folded }, i) => i >= baseFrom - near && i < baseTo && /^(?:in|at)$/.test(folded));
    // A place that the copy names as well is still told.
    const narrow = at < 0 ? undefined : base.slice(at + 1, at + 1 + near).find(isNarrow);
    if (!narrow || copy.some(({ key }) => key === narrow.key)) return null;
    return { severity: 'major', confidence: 0.9, note: `“${phrase}” is not what the source covers` };
  },
});

const wide = new Set(
  'nationwide worldwide countrywide statewide nationally globally throughout across around'.split(' '),
);
const whole = new Set('country nation world globe continent'.split(' '));
/** Words by which the source covers as much. */
const covering = new Set([...whole, 'national', 'global', 'international', 'every', 'all']);

/** "nationwide", "across the country", where it begins between two places. */
function wideFrom(tokens: readonly LineToken[], from: number, to: number): string | undefined {
  const at = tokens.findIndex(({ folded }, i) => i >= from && i < to && wide.has(folded));
  const word = tokens[at];
  if (!word) return undefined;
  if (!leads.has(word.folded)) return word.text;
  const place = tokens.slice(at + 1, at + 3).find(({ folded }) => whole.has(folded));
  return place && `${word.text} the ${place.text}`;
}
/** Words that need a place after them. */
const leads = new Set(['across', 'throughout', 'around']);
/** How far after "in" or "at" a count or a name may stand, in tokens. */
const near = 3;

/** A small count, or a place that is no country. */
const isNarrow = ({ facts, folded, bare, capital, opens }: LineToken): boolean =>
  facts.number !== undefined ||
  few.has(folded) ||
  (capital && !opens && !gazetteer().has(bare) && facts.month === undefined && facts.weekday === undefined);
const few = new Set('a an some several few one two three four five'.split(' '));
