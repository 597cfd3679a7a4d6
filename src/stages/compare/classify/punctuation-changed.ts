import type { Change } from '../context.ts';
import type { LineToken } from '../words/token-line.ts';
import { defineClassifier } from './classifier.ts';

/** Only marks differ. */
export const punctuationChanged = defineClassifier({
  id: 'punctuation-changed',
  kind: 'punctuation',
  severity: 'minor',
  languages: ['*'],
  docs: {
    title: 'Punctuation changed',
    why: 'Commas and marks vary with house style; lost quotation marks are told by the quotation ledger.',
    caught: [
      'After the storm[,/] the road was closed.',
      'The old town[/,] and the harbour were spared.',
      'The old ["/“]harbour["/”] was spared.',
    ],
    spared: ['After the storm, the [road/street] was closed.'],
  },
  measured: { precision: 1, recall: 1, cases: 81, on: 'made' },
  classify(change) {
    if (change.baseWords.length > 0 || change.copyWords.length > 0) return null;
    const tokens = [...change.base, ...change.copy];
    if (tokens.length === 0) return null;
    if (tokens.some((token) => /[%$€£¥₹₽₺°]/.test(token.text))) return null;
    const style =
      folded(change.base) === folded(change.copy) || isShortForm(change, 'base') || isShortForm(change, 'copy');
    return { severity: style ? 'neutral' : 'minor', confidence: 0.95 };
  },
});

/** Marks with single and double quotation marks made one. */
const folded = (tokens: readonly LineToken[]): string =>
  tokens.map((token) => token.folded.replaceAll("'", '"')).join('');

/** The stop of "Dr." or "J." before another capital, on one side alone. */
function isShortForm(change: Change, side: 'base' | 'copy'): boolean {
  if (change.base.length + change.copy.length !== 1 || change[side].length !== 1 || change[side][0]!.text !== '.')
    return false;
  const line = (side === 'base' ? change.baseSide : change.copySide).line.tokens;
  const at = side === 'base' ? change.baseFrom : change.copyFrom;
  const [before, after] = [line[at - 1], line[at + 1]];
  if (!before || !after) return false;
  return before.capital && before.text.length <= 4 && after.capital;
}
