import type { Change, SideView } from '../context.ts';
import type { LineToken } from '../words/token-line.ts';
import { defineClassifier } from './classifier.ts';

/** Two figures of a sentence have changed places: what was before is now after. */
export const valuesSwapped = defineClassifier({
  id: 'values-swapped',
  kind: 'number',
  severity: 'major',
  languages: ['en'],
  docs: {
    title: 'Two figures changed places',
    why: 'Every number of the original is still there, but a rise has become a fall, or one party has the votes of the other.',
    caught: [
      'Inflation slowed [to 7.7 percent from 8.2 percent/to 8.2 percent from 7.7 percent].',
      'The home side won [3-1/1-3] on Saturday.',
      'The motion had [12 votes against 30/30 votes against 12].',
    ],
    spared: [
      'They tested doses of [20 and 40/40 and 20] grams.',
      'The plan names [roads and schools/schools and roads] first.',
    ],
  },
  measured: { precision: 0.94, recall: 1, cases: 15, on: 'own' },
  classify(change) {
    if (change.exchanged === 'figures')
      return { severity: 'major', confidence: 0.98, note: 'two figures changed places' };
    if (!change.moved) return null;
    const base = figures(change, 'base');
    const copy = figures(change, 'copy');
    if (base.values.length < 2 || base.values.length !== copy.values.length) return null;
    const turned = base.values.some((value, i) => value !== copy.values[i]);
    if (!turned || base.rest !== copy.rest || base.rest === '') return null;
    return { severity: 'major', confidence: 0.96, note: 'two figures changed places' };
  },
});

/** The numbers in a range, in order, and the words around them that are no mere list. */
function figures(change: Change, side: 'base' | 'copy'): { values: number[]; rest: string } {
  const view: SideView = side === 'base' ? change.baseSide : change.copySide;
  const from = side === 'base' ? change.baseFrom : change.copyFrom;
  const values: number[] = [];
  const rest: string[] = [];
  let last: unknown = null;
  for (const [i, token] of change[side].entries()) {
    const quantity = token.kind === 'number' || token.facts.number !== undefined ? view.quantityAt(from + i) : null;
    if (quantity && quantity !== last) values.push(quantity.value);
    last = quantity ?? last;
    if (!quantity && (isScore(change[side], i) || !isList(token))) rest.push(token.key);
  }
  return { values, rest: rest.join(' ') };
}

/** The dash of "3-1", which is no list: the home side comes first. */
const isScore = (tokens: readonly LineToken[], at: number): boolean =>
  tokens[at]!.folded === '-' &&
  [tokens[at - 1], tokens[at + 1]].every((token) => token !== undefined && /^\d{1,3}$/.test(token.text)) &&
  tokens[at]!.glued &&
  tokens[at + 1]!.glued;

const isList = (token: LineToken): boolean =>
  token.kind === 'punctuation' || token.folded === 'and' || token.folded === 'or';
