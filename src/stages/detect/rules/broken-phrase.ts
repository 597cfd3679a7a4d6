import { fixedPhrases } from '../../../language/en/fixed-phrases.ts';
import { defineRule } from '../copy-rule.ts';
import { type Phrase, phraseIndex, phrasesIn } from '../phrase-index.ts';

const phrases: Phrase[] = fixedPhrases
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [right = '', broken = ''] = line.split(':');
    return broken.split(',').map((form) => ({ found: form.trim(), expected: right.trim() }));
  });
const index = phraseIndex(phrases);

export const brokenPhrase = defineRule({
  id: 'broken-phrase',
  type: 'phrase',
  severity: 'major',
  languages: ['en'],
  strength: { weight: { translated: 1.2, spun: 3 }, measured: { flagged: 0, of: 2030 } },
  docs: {
    title: 'A fixed phrase is broken',
    why: 'Some words go together and cannot be exchanged: a death toll is no dead toll. A machine that swaps words or translates them one by one does not know.',
    caught: [
      'The dead toll rose to ten.',
      'Leaders of the Joined States spoke.',
      'The foreign priest resigned, and human privileges suffered.',
    ],
    spared: [
      'The death toll rose to ten.',
      'The joined ends of the rope held; the United Nations spoke.',
      'The priest of a foreign church resigned.',
    ],
  },
  check: ({ words }) =>
    phrasesIn(words, index).map(({ at, found, expected }) => ({
      at,
      message: `"${found}" is a broken form of "${expected}".`,
      confidence: 0.85,
      expected: [expected],
    })),
});
