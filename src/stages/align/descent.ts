import { descentWeights } from './descent-weights.ts';
import { distanceOf } from './edit-distance.ts';
import { featureCount, featureNames, measurePair, weigh } from './features.ts';
import { measureUnmatched, type WordKinship } from './kinship.ts';
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
  // Words put in, taken out or exchanged: their number, and as a share of the longer and of the shorter passage.
  'edits',
  'editsOfLonger',
  'editsOfShorter',
  // Words in one order in both, as a share of the longer and of the shorter.
  'commonOfLonger',
  'commonOfShorter',
  'lettersApart',
  // What one passage has and nothing in the other answers to: bits, the heaviest word, share.
  'unmatchedLess',
  'unmatchedMore',
  'heaviestLess',
  'heaviestMore',
  'unmatchedShareLess',
  'unmatchedShareMore',
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
export function measureDescent(
  wording: Wording,
  base: SentenceWords,
  copy: SentenceWords,
  kinship: WordKinship | null,
): Float64Array {
  const row = new Float64Array(descentCount);
  const [one, other] = [weigh(wording, base), weigh(wording, copy)];
  measurePair(wording, one, other, row, 0);
  const shared = 2 ** row[bitsSharedAt]! - 1;
  const own = [one.bits - shared, other.bits - shared].map((bits) => Math.log(1 + Math.max(0, bits))).sort(ascending);
  const [words, otherWords] = [one.forms, other.forms];
  const least = Math.min(words.length, otherWords.length);
  const most = Math.max(words.length, otherWords.length);
  const forms = overlap(words, otherWords);
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
      ...editFeatures(base, copy),
      ...unmatchedFeatures(wording, base, copy, kinship),
    ],
    featureCount,
  );
  return row;
}

function editFeatures(base: SentenceWords, copy: SentenceWords): number[] {
  const { edits, common, lengths } = distanceOf(base.stems, copy.stems);
  const [shorter, longer] = [Math.max(1, Math.min(...lengths)), Math.max(1, ...lengths)];
  const letters = [base.key.length, copy.key.length];
  const lettersApart = 1 - Math.min(...letters) / Math.max(1, ...letters);
  return [edits, edits / longer, edits / shorter, common / longer, common / shorter, lettersApart];
}

function unmatchedFeatures(
  wording: Wording,
  base: SentenceWords,
  copy: SentenceWords,
  kinship: WordKinship | null,
): number[] {
  const sides = measureUnmatched(wording, base, copy, kinship);
  const inOrder = (pick: (side: (typeof sides)[number]) => number) => sides.map(pick).sort(ascending);
  return [...inOrder((side) => side.bits), ...inOrder((side) => side.heaviest), ...inOrder((side) => side.share)];
}

const ascending = (one: number, other: number): number => one - other;

/** Numbers of the two lists at hand by their hash, with the mark of the list that put each there last. */
const slots = new Float64Array(4096);
const slotMarks = new Int32Array(slots.length);
let mark = 0;

/** Where a number stands in {@link slots}, or would; a slot of neither list is free. */
function slotOf(value: number, oldest: number): number {
  let slot = Math.imul(value % 0x7fffffff, 0x9e3779b1) >>> 20;
  while (slotMarks[slot]! >= oldest && slots[slot] !== value) slot = (slot + 1) & (slots.length - 1);
  return slot;
}

/** Numbers of a list that are looked at: with both lists as long the table is half full. */
const mostNumbers = slots.length / 4;

/** How many different numbers two lists share, of how many each has. */
function overlap(one: readonly number[], other: readonly number[]) {
  if (mark > 0x7ffffff0) {
    slotMarks.fill(0);
    mark = 0;
  }
  const first = mark + 1;
  const second = mark + 2;
  const both = mark + 3;
  mark = both;
  let inOne = 0;
  let inOther = 0;
  let shared = 0;
  for (let k = 0; k < Math.min(one.length, mostNumbers); k++) {
    const slot = slotOf(one[k]!, first);
    if (slotMarks[slot] === first) continue;
    slots[slot] = one[k]!;
    slotMarks[slot] = first;
    inOne++;
  }
  for (let k = 0; k < Math.min(other.length, mostNumbers); k++) {
    const slot = slotOf(other[k]!, first);
    const met = slotMarks[slot]!;
    if (met >= second) continue;
    slots[slot] = other[k]!;
    slotMarks[slot] = met === first ? both : second;
    if (met === first) shared++;
    inOther++;
  }
  return {
    jaccard: shared / Math.max(1, inOne + inOther - shared),
    ofSmaller: shared / Math.max(1, Math.min(inOne, inOther)),
    ofLarger: shared / Math.max(1, inOne, inOther),
  };
}

/** Room for an id in the number that stands for three of them. */
const idRoom = 2 ** 17;

function triplesOf(ids: readonly number[]): number[] {
  const found: number[] = [];
  for (let i = 2; i < ids.length; i++) found.push((ids[i - 2]! * idRoom + ids[i - 1]!) * idRoom + ids[i]!);
  return found;
}

/** Letters of a passage beyond which letter triples tell nothing more. */
const mostLetters = 600;

function letterTriples(key: string): number[] {
  const length = Math.min(key.length, mostLetters) + 2;
  const letter = (i: number) => (i === 0 || i === length - 1 ? 0x20 : key.charCodeAt(i - 1));
  const found: number[] = [];
  let code = letter(0) * 65_536 + letter(1);
  for (let i = 2; i < length; i++) {
    found.push(code * 65_536 + letter(i));
    code = (code % 65_536) * 65_536 + letter(i);
  }
  return found;
}

/** How likely (0..1) one passage descends from the other, by a logistic model over {@link measureDescent}; `akin` says whether kinship was known. */
export function descentLikelihood(row: Float64Array, akin: boolean): number {
  const weights = akin ? descentWeights.akin : descentWeights.plain;
  let sum = weights[0]!;
  for (let k = 0; k < row.length; k++) sum += weights[k + 1]! * row[k]!;
  return 1 / (1 + Math.exp(-sum));
}
