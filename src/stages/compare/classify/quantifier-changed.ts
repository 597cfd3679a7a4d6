import type { Change } from '../context.ts';
import { areOtherAmounts, readAmounts } from '../facts/amounts.ts';
import type { LineToken } from '../words/token-line.ts';
import { defineClassifier, type Reading } from './classifier.ts';

/** How many or how often, said in words, became much more or much less. */
export const quantifierChanged = defineClassifier({
  id: 'quantifier-changed',
  kind: 'number',
  severity: 'major',
  languages: ['en'],
  docs: {
    title: 'How many, or how often, changed',
    why: '"All", "most", "some" and "few" are numbers without digits; so are "always" and "sometimes".',
    caught: [
      '[Most/Few] members voted.',
      '[All/Some] of the wells are dry.',
      '[Most/All] of the wells are dry.',
      'The ferry is [always/sometimes] late.',
      '[Some of/All] the wells are dry.',
      'Tenants say [two of the six lifts in the tower/that in the tower all six lifts] are out of order.',
      '[Almost/] all the wells are dry.',
      'It was [one of/] the largest fires of the year.',
    ],
    spared: [
      '[Many/Numerous] members voted.',
      'The ferry is [often/frequently] late.',
      '[Every/Each] member voted.',
      '[Almost/Nearly] all the wells are dry.',
    ],
  },
  measured: { precision: 1, recall: 0.94, cases: 18, on: 'own' },
  classify(change) {
    if (change.matched) return shareChanged(change);
    if (isMadeWhole(change)) return { severity: 'major', confidence: 0.88, note: 'nearly all became all' };
    const base = amountsIn(change.baseWords);
    const copy = amountsIn(change.copyWords);
    if (copy.length === 0) return madeOnly(change);
    if (base.length !== 1 || copy.length !== 1) return null;
    const [one, other] = [base[0]!.facts, copy[0]!.facts];
    const amounts =
      one.quantity !== undefined && other.quantity !== undefined ? Math.abs(one.quantity - other.quantity) : 0;
    const times =
      one.frequency !== undefined && other.frequency !== undefined ? Math.abs(one.frequency - other.frequency) : 0;
    const gap = Math.max(amounts, times);
    // Between "most" and "all" the scale has little room, but the claim is another: one exception refutes it.
    const whole = (amount: number | undefined) => amount === 0 || amount === 1;
    if (gap < 0.3 && (amounts === 0 || whole(one.quantity) === whole(other.quantity))) return null;
    return { severity: 'major', confidence: 0.8, note: `${base[0]!.text} became ${copy[0]!.text}` };
  },
});

/** "almost all of the wells" told as "all of the wells". */
function isMadeWhole({ base, copy, baseTo, copyTo, baseSide, copySide }: Change): boolean {
  const last = base.at(-1);
  if (!last || !nearly.has(last.folded) || copy.some(({ folded }) => nearly.has(folded))) return false;
  const [whole, there] = [baseSide.line.tokens[baseTo], copySide.line.tokens[copyTo]];
  const share = whole?.facts.quantity;
  return (share === 0 || share === 1) && whole!.key === there?.key && !isOpen(copy.at(-1)) && !isBut(copySide, copyTo);
}
const nearly = new Set(['almost', 'nearly', 'virtually', 'practically']);
/** "not all", "some, though not all". */
const isOpen = (token: LineToken | undefined): boolean => token?.facts.negator === true;
/** "all but two". */
const isBut = ({ line }: Change['copySide'], at: number): boolean => line.tokens[at + 1]?.folded === 'but';

/** "two of the six lifts" and "all six lifts", wherever they stand. */
function shareChanged({ baseSide, baseFrom, copySide, copyFrom, base, copy }: Change): Reading | null {
  const one = readAmounts(baseSide).find(({ from, to }) => from <= baseFrom && baseFrom < to);
  const other = readAmounts(copySide).find(({ from, to }) => from <= copyFrom && copyFrom < to);
  if (!one || !other || !areOtherAmounts(one, other)) return null;
  const shown = (tokens: readonly LineToken[]) => tokens.map(({ text }) => text).join(' ');
  return { severity: 'major', confidence: 0.93, note: `${shown(base)} became ${shown(copy)}` };
}

/** The words of a phrase but for the "of" and "the" of "all of the". */
const amountsIn = (words: readonly LineToken[]): readonly LineToken[] =>
  words.length > 1 && words.length <= 3 ? words.filter((word) => word.folded !== 'of' && word.folded !== 'the') : words;

/** "one of the largest" cut down to "the largest". */
function madeOnly({ baseWords, baseSide, baseTo }: Change): Reading | null {
  if (baseWords[0]?.folded !== 'one' || baseWords[1]?.folded !== 'of' || baseWords.length > 3) return null;
  const next = baseSide.line.tokens.slice(baseTo, baseTo + 3).filter((token) => token.folded !== 'the');
  const word = next[0]?.folded ?? '';
  if (!(/[a-z]{2}est$/.test(word) || foremost.has(word))) return null;
  return { severity: 'major', confidence: 0.82, note: 'one of several became the only one' };
}

const foremost = new Set('most first last best worst least leading main top only'.split(' '));
