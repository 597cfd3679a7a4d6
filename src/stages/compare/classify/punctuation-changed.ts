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
  classify(change) {
    if (change.baseWords.length > 0 || change.copyWords.length > 0) return null;
    const tokens = [...change.base, ...change.copy];
    if (tokens.length === 0) return null;
    if (tokens.some((token) => /[%$€£¥₹₽₺°]/.test(token.text))) return null;
    const style =
      change.base.map((token) => token.folded).join('') === change.copy.map((token) => token.folded).join('');
    return { severity: style ? 'neutral' : 'minor', confidence: 0.95 };
  },
});
