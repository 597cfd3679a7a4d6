import type { Change } from '../context.ts';
import { compareQuantities } from '../facts/compare-quantities.ts';
import { nearItems } from '../facts/near-items.ts';
import type { Quantity } from '../facts/read-numbers.ts';
import type { LineToken } from '../words/token-line.ts';
import { defineClassifier } from './classifier.ts';

/** A number that was a limit is given as the number itself. */
export const limitLost = defineClassifier({
  id: 'limit-lost',
  kind: 'number',
  severity: 'major',
  languages: ['en'],
  docs: {
    title: 'A limit became a figure',
    why: '"Up to 900" may be ten, and "at least 14" may be forty: without the words before it the number claims to be known.',
    caught: [
      'The fine could cost [up to/] 900 million crowns.',
      '[At least 14/Fourteen] people were hurt.',
      'He faces [a maximum of/] ten years.',
      'The ship carried [up to/some] 900 tonnes of oil.',
    ],
    spared: [
      'The fine could cost [about/] 900 million crowns.',
      '[At least/No fewer than] 14 people were hurt.',
      'It holds [at least 40 people/40 people or more].',
      'It weighs [/at least] 40 tonnes.',
    ],
  },
  measured: { precision: 1, recall: 1, cases: 8, on: 'own' },
  classify(change) {
    const near = nearItems(change.baseSide.quantities, change.baseFrom, change.baseTo + 1);
    const base = near.find((one) => limitOf(change, one) !== null);
    if (!base) return null;
    const copy = counterpart(change, base);
    if (!copy || limitBounds.has(copy.bound) || isOpenEnded(change.copySide.line.tokens, copy)) return null;
    return { severity: 'major', confidence: 0.88, note: `“${limitOf(change, base)}” left out` };
  },
});

const limits = new Set(
  'at least|at most|up to|as many as|as much as|no fewer than|not less than|no less than|no more than|not more than|a minimum of|a maximum of'.split(
    '|',
  ),
);

/** What a number is after "at least" and its like, as against "about". */
const limitBounds: ReadonlySet<string> = new Set(['over', 'under']);

/** The limit before a quantity of the base, as far as the change takes in the whole of it; null for none. */
function limitOf({ baseSide, baseFrom, baseTo }: Change, { from, start }: Quantity): string | null {
  if (from === start || from < baseFrom || start > baseTo) return null;
  const words = baseSide.line.tokens.slice(from, start).map((token) => token.folded);
  return limits.has(words.join(' ')) ? words.join(' ') : null;
}

/** The quantity of the copy in the change, or right after a change that has nothing in the copy, with the value of `base`. */
function counterpart({ copySide, copyFrom, copyTo }: Change, base: Quantity): Quantity | undefined {
  return nearItems(copySide.quantities, copyFrom, copyTo + 1).find(
    (one) =>
      one.start <= copyTo && one.to > copyFrom && one.from >= copyFrom && compareQuantities(base, one) === 'same',
  );
}

/** "40 people or more", "40 people at least". */
function isOpenEnded(tokens: readonly LineToken[], { to }: Quantity): boolean {
  const after = tokens.slice(to, to + 4).map((token) => token.folded);
  return /\b(?:or (?:more|less|fewer|above|over|under|so)|at (?:least|most)|minimum|maximum)\b/.test(after.join(' '));
}
