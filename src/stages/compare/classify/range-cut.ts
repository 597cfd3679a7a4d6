import type { SideView } from '../context.ts';
import { compareQuantities } from '../facts/compare-quantities.ts';
import { nearItems } from '../facts/near-items.ts';
import type { Quantity } from '../facts/read-numbers.ts';
import { oncePerSide } from '../once-per-side.ts';
import { defineClassifier } from './classifier.ts';

/** Of a range only one end is told: it is taken for the number, or for its limit. */
export const rangeCut = defineClassifier({
  id: 'range-cut',
  kind: 'number',
  severity: 'major',
  languages: ['en'],
  docs: {
    title: 'One end of a range was taken for all of it',
    why: '"Between 200 and 900" is not 900 and not "up to 200": whoever tells one end alone chooses the reader a number.',
    caught: [
      'Repairs will take [between two and six/six] weeks.',
      'They lost [between 200 and 900/as many as 200] sheep.',
      'It holds [3 to 8/up to 8] tonnes.',
    ],
    spared: [
      'Repairs will take [between two and six/two to six] weeks.',
      'They lost [between 190 and 210/about 200] sheep.',
      'Prices rose [from 3 to 8/by 5 to 8] crowns.',
    ],
  },
  measured: { precision: 1, recall: 1, cases: 6, on: 'own' },
  classify({ baseWords, baseFrom, baseTo, baseSide, copySide }) {
    if (baseWords.length === 0 || baseSide.quantities.length < 2 || copySide.quantities.length === 0) return null;
    const told = (end: Quantity) =>
      copySide.quantities.some((other) => compareQuantities(end, other) !== 'different' && end.unit !== 'clock');
    for (const { low, high } of nearItems(rangesOf(baseSide), baseFrom, baseTo)) {
      const lost = [low, high].filter((end) => end.start < baseTo && end.to > baseFrom && !told(end));
      const kept = lost[0] === low ? high : low;
      if (lost.length !== 1 || !told(kept) || isEndThere(copySide, kept)) continue;
      return { severity: 'major', confidence: 0.94, note: `the ${lost[0] === low ? 'lower' : 'upper'} end left out` };
    }
    return null;
  },
});

/** True where the other side has a range with this end, too: then its other end was changed. */
const isEndThere = (side: SideView, end: Quantity): boolean =>
  rangesOf(side).some(({ low, high }) => [low, high].some((other) => compareQuantities(end, other) !== 'different'));

/** Two ends of one range, and the tokens `from..to` it covers. */
interface NumberRange {
  readonly from: number;
  readonly to: number;
  readonly low: Quantity;
  readonly high: Quantity;
}

/** "between 200 and 900", "200 to 900", "200-900 sheep". "from 200 to 900" may be a change from the one to the other. */
const rangesOf = oncePerSide((side): readonly NumberRange[] =>
  side.quantities.flatMap((high, index) => {
    const low = side.quantities[index - 1];
    return low && isRange(side, low, high) ? [{ from: low.start, to: high.to, low, high }] : [];
  }),
);

function isRange({ line: { tokens }, dateAt }: SideView, low: Quantity, high: Quantity): boolean {
  if (high.start !== low.to + 1 || low.value >= high.value || low.unit !== high.unit || uncut.has(low.unit ?? ''))
    return false;
  if (dateAt(low.start) || dateAt(high.start)) return false;
  const [before, link] = [tokens[low.from - 1]?.folded ?? '', tokens[low.to]!.folded];
  if (link === 'and') return before === 'between';
  const counts = low.unit !== null || tokens[high.to]?.kind === 'word';
  return before !== 'from' && counts && /^(?:to|[-–])$/.test(link);
}
const uncut = new Set(['clock', 'ordinal', 'times']);
