import { torturedPhrases } from '../../../language/en/tortured-phrases.ts';
import { defineRule } from '../copy-rule.ts';
import { type PhraseIndex, phraseIndex, phrasesIn } from '../phrase-index.ts';

let index: PhraseIndex | undefined;

/** Built at first use: nobody who asks for something else waits for it. */
function lexicon(): PhraseIndex {
  index ??= phraseIndex(
    torturedPhrases
      .trim()
      .split('\n')
      .map((line) => {
        const [found = '', expected = ''] = line.split('\t');
        return { found, expected };
      }),
  );
  return index;
}

export const torturedPhrase = defineRule({
  id: 'tortured-phrase',
  type: 'phrase',
  severity: 'major',
  languages: ['en'],
  strength: { weight: { translated: 0.5, spun: 3.5 }, measured: { flagged: 0, of: 2030 } },
  docs: {
    title: 'A term of art was swapped word by word',
    why: 'Spinning tools turn "artificial intelligence" into "counterfeit consciousness". Thousands of such phrases have been collected from papers; each stands for one known term.',
    caught: [
      'Firms invest in counterfeit consciousness.',
      'The app does picture acknowledgement on the phone, with bosom malignancy in view.',
    ],
    spared: ['Firms invest in artificial intelligence.', 'The counterfeit notes were found. Consciousness was lost.'],
  },
  check: ({ words }) =>
    phrasesIn(words, lexicon()).map(({ at, found, expected }) => ({
      at,
      message: `"${found}" is a machine's form of "${expected}".`,
      confidence: 0.9,
      expected: [expected],
    })),
});
