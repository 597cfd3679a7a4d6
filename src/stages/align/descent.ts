import { descentWeights } from './descent-weights.ts';
import { featureCount, featureNames, measurePair, weigh } from './features.ts';
import type { SentenceWords, Wording } from './words.ts';

/** What is measured of two passages beside the wording features, to tell descent; every figure is the same with the sides swapped. */
const descentNames = [
  'wordsApart',
  'mostWords',
  // Logarithms of the bits one passage has and the other lacks.
  'bitsOwnLess',
  'bitsOwnMore',
  'formsJaccard',
  'triplesOfShorter',
  'triplesOfLonger',
  'lettersJaccard',
  'lettersOfShorter',
  'negationDiffers',
  'firstWordSame',
  'lastWordSame',
  'anyFigureDiffers',
  'figuresUnshared',
  'namesUnshared',
  'orderBoth',
  'runOfShorter',
  'bagBoth',
] as const;

export const descentCount: number = featureCount + descentNames.length;

const negation = /\b(?:not|no|never|nor|without|denied|deny)\b|n't/;
const at = (name: (typeof featureNames)[number]): number => featureNames.indexOf(name);
const [bitsSharedAt, figuresSharedAt, figuresDifferAt, namesSharedAt] = [
  at('bitsShared'),
  at('figuresShared'),
  at('figuresDiffer'),
  at('namesShared'),
];
const [orderLessAt, orderMoreAt, runAt, bagLessAt, bagMoreAt] = [
  at('orderOfShorter'),
  at('orderOfLonger'),
  at('longestRun'),
  at('bagOfShorter'),
  at('bagOfLonger'),
];

/** Features of two passages: a row of {@link descentCount} numbers. */
export function measureDescent(wording: Wording, base: SentenceWords, copy: SentenceWords): Float64Array {
  const row = new Float64Array(descentCount);
  const [one, other] = [weigh(wording, base), weigh(wording, copy)];
  measurePair(wording, one, other, row, 0);
  const shared = 2 ** row[bitsSharedAt]! - 1;
  const own = [one.bits - shared, other.bits - shared].map((bits) => Math.log(1 + Math.max(0, bits))).sort(ascending);
  const [words, otherWords] = [one.key.split(' '), other.key.split(' ')];
  const least = Math.min(words.length, otherWords.length);
  const most = Math.max(words.length, otherWords.length);
  const forms = overlap(new Set(words), new Set(otherWords));
  const triples = overlap(triplesOf(words), triplesOf(otherWords));
  const letters = overlap(letterTriples(one.key), letterTriples(other.key));
  row.set(
    [
      most - least,
      most,
      ...own,
      forms.jaccard,
      triples.ofSmaller,
      triples.ofLarger,
      letters.jaccard,
      letters.ofSmaller,
      negation.test(one.key) === negation.test(other.key) ? 0 : 1,
      words[0] === otherWords[0] ? 1 : 0,
      words.at(-1) === otherWords.at(-1) ? 1 : 0,
      row[figuresDifferAt]! > 0 ? 1 : 0,
      one.figures.length + other.figures.length - 2 * row[figuresSharedAt]!,
      one.names.length + other.names.length - 2 * row[namesSharedAt]!,
      row[orderLessAt]! * row[orderMoreAt]!,
      row[runAt]! / least,
      row[bagLessAt]! * row[bagMoreAt]!,
    ],
    featureCount,
  );
  return row;
}

const ascending = (one: number, other: number): number => one - other;

function overlap<T>(one: ReadonlySet<T>, other: ReadonlySet<T>) {
  let shared = 0;
  for (const entry of one) if (other.has(entry)) shared++;
  return {
    jaccard: shared / Math.max(1, one.size + other.size - shared),
    ofSmaller: shared / Math.max(1, Math.min(one.size, other.size)),
    ofLarger: shared / Math.max(1, one.size, other.size),
  };
}

function triplesOf(words: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (let i = 2; i < words.length; i++) found.add(`${words[i - 2]} ${words[i - 1]} ${words[i]}`);
  return found;
}

/** Letters of a passage beyond which letter triples tell nothing more. */
const mostLetters = 600;

function letterTriples(key: string): Set<number> {
  const text = ` ${key.slice(0, mostLetters)} `;
  const found = new Set<number>();
  for (let i = 2; i < text.length; i++) {
    found.add((text.charCodeAt(i - 2) * 65_536 + text.charCodeAt(i - 1)) * 65_536 + text.charCodeAt(i));
  }
  return found;
}

/** How likely (0..1) one passage descends from the other, by a logistic model over {@link measureDescent}. */
export function descentLikelihood(row: Float64Array): number {
  let sum = descentWeights[0]!;
  for (let k = 0; k < row.length; k++) sum += descentWeights[k + 1]! * row[k]!;
  return 1 / (1 + Math.exp(-sum));
}
