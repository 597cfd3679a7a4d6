import { gazetteer } from '../names/names.ts';
import type { LineToken } from '../words/token-line.ts';
import { defineClassifier } from './classifier.ts';

/** The first of some became the first of all: a word that narrowed a superlative was left out. */
export const claimWidened = defineClassifier({
  id: 'claim-widened',
  kind: 'entity',
  severity: 'major',
  languages: ['en'],
  docs: {
    title: 'The first of some became the first of all',
    why: '"The first Danish woman to do it" may be the fortieth woman: what narrows a first, an only or a largest is part of the fact.',
    caught: [
      'She is the first [Danish/] woman to sail it alone.',
      'It is the largest [private/] employer in the valley.',
      'He is the only [serving/] officer to have spoken.',
    ],
    spared: [
      'She is the first [young/] woman to sail it alone.',
      'A [Danish/] woman sailed it alone.',
      'The [private/] employer is the largest in the valley.',
      'She is the first [Danish/Dane, the first] woman to sail it alone.',
    ],
  },
  measured: { precision: 1, recall: 1, cases: 7, on: 'own' },
  classify({ baseWords, copyWords, baseFrom, baseTo, copyFrom, baseSide, copySide }) {
    if (copyWords.length > 0 || baseWords.length === 0 || baseWords.length > mostWords) return null;
    const [before, there] = [baseSide.line.tokens[baseFrom - 1], copySide.line.tokens[copyFrom - 1]];
    if (!before || !isForemost(before) || there?.key !== before.key) return null;
    const noun = baseSide.line.tokens[baseTo];
    if (noun?.kind !== 'word' || noun.facts.function || !baseWords.some(narrows)) return null;
    const word = baseWords.find(narrows)!;
    // "the first woman from Denmark": told in another place.
    if (copySide.line.tokens.some(({ folded }) => folded.slice(0, stem) === word.folded.slice(0, stem))) return null;
    return { severity: 'major', confidence: 0.86, note: `“${word.text}” left out` };
  },
});

/** A stretch of more words is no such word. */
const mostWords = 2;
/** Letters by which a country and its people are known for one: "Denmark", "Danish" are not, "Norway", "Norwegian" are. */
const stem = 4;

const isForemost = ({ kind, folded }: LineToken): boolean =>
  kind === 'word' && (foremost.has(folded) || /[a-z]{2}est$/.test(folded)) && !notForemost.has(folded);
const foremost = new Set('first only last sole second third worst best'.split(' '));
const notForemost = new Set(
  'west interest forest request protest arrest harvest test contest guest quest rest'.split(' '),
);

/** A people, a place or one of the words that part a kind of somebody or something from the others. */
const narrows = ({ kind, folded, bare, capital, opens }: LineToken): boolean =>
  kind === 'word' &&
  (narrowing.has(folded) || (capital && !opens && (gazetteer().has(bare) || continents.has(folded))));
const continents = new Set(
  'african asian european american antarctic arctic scandinavian nordic arab latin'.split(' '),
);
const narrowing = new Set(
  'female male women black white native indigenous elected serving sitting civilian military private public foreign domestic local indoor outdoor amateur professional commercial known recorded confirmed registered living surviving married gay muslim jewish christian catholic protestant teenage'.split(
    ' ',
  ),
);
