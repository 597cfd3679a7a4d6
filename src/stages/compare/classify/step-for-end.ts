import type { SideView } from '../context.ts';
import { compareQuantities } from '../facts/compare-quantities.ts';
import { nearItems } from '../facts/near-items.ts';
import type { Quantity } from '../facts/read-numbers.ts';
import { baseForms } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';
import { defineClassifier } from './classifier.ts';

/** The figure that something rose or fell to is told as the one it rose or fell by, or the other way. */
export const stepForEnd = defineClassifier({
  id: 'step-for-end',
  kind: 'number',
  severity: 'major',
  languages: ['en'],
  docs: {
    title: 'How far it came was taken for how far it went',
    why: 'Cut to 12 per cent and cut by 12 per cent are two events told by one figure.',
    caught: ['The tax was cut [from 18 per cent to/by] 12 per cent.', 'Rents rose [by/to] 300 crowns in June.'],
    spared: [
      'The tax was cut [from 18 per cent to/to] 12 per cent.',
      'Rents rose [by/some] 300 crowns in June.',
      'It was shown [to/by] 12 guests.',
    ],
  },
  measured: { precision: 1, recall: 1, cases: 5, on: 'own' },
  classify({ base, copy, baseFrom, baseTo, copyFrom, copyTo, baseSide, copySide }) {
    if (!base.some(isLead) || !copy.some(isLead)) return null;
    for (const one of ledIn(baseSide, baseFrom, baseTo))
      for (const other of ledIn(copySide, copyFrom, copyTo)) {
        if (leadOf(baseSide, one) === leadOf(copySide, other) || compareQuantities(one, other) !== 'same') continue;
        if (tellsChange(baseSide) && tellsChange(copySide))
          return { severity: 'major', confidence: 0.94, note: 'where it came to and how far it went are two figures' };
      }
    return null;
  },
});

const isLead = ({ folded }: LineToken): boolean => folded === 'to' || folded === 'by';

const leadOf = ({ line }: SideView, { from }: Quantity): string => line.tokens[from - 1]?.folded ?? '';

/** The quantities after a "to" or a "by" that stands in a range of tokens. */
const ledIn = (side: SideView, from: number, to: number): readonly Quantity[] =>
  nearItems(side.quantities, from, to + 1).filter(
    (one) => one.from > from && one.from <= to && isLead(side.line.tokens[one.from - 1]!) && !side.dateAt(one.start),
  );

const tellsChange = ({ line }: SideView): boolean =>
  line.tokens.some(({ kind, folded }) => kind === 'word' && baseForms(folded).some((form) => moves.has(form)));
const moves = new Set(
  'rise fall drop grow climb cut increase decrease reduce jump slip sink soar plunge shrink expand lower raise decline surge slide widen narrow tumble swell dip edge shorten trim slash'.split(
    ' ',
  ),
);
