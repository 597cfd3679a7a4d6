import type { SentenceWords, Wording } from './words.ts';

/** What is measured of two sentences; every figure is the same with the sides swapped. Shares are 0..1. */
export const featureNames = [
  // Shares of the words of the shorter and of the longer sentence that the other has: counted, by bits, by salient bits.
  'bagOfShorter',
  'bagOfLonger',
  'bitsOfShorter',
  'bitsOfLonger',
  'salientOfShorter',
  'salientOfLonger',
  // Logarithms of the weight that is shared: one rare word shared by two short sentences is less than five by two long ones.
  'bitsShared',
  'salientShared',
  // Share of the bigrams of the shorter and the longer.
  'bigramsOfShorter',
  'bigramsOfLonger',
  // Weight that stands in one order in both, as a share.
  'orderOfShorter',
  'orderOfLonger',
  'longestRun',
  // Figures and names that both have, and that only one has while the other has others.
  'figuresShared',
  'figuresDiffer',
  'namesShared',
  'namesDiffer',
  'lengthRatio',
  'shorterLength',
  // As salientOf…, counting half for words that are alike though not the same.
  'nearOfShorter',
  'nearOfLonger',
  // Weight of the heaviest word only one has, in the sentence where it is lighter and where it is heavier.
  'lonelyLess',
  'lonelyMore',
  // Words both have, of all words either has.
  'jaccard',
] as const;

export const featureCount: number = featureNames.length;

/** A sentence with the sums that do not depend on its partner. */
export interface WeighedSentence extends SentenceWords {
  readonly bits: number;
  readonly salient: number;
  readonly ordered: number;
}

/** Adds the sums: bits of its words against the language, and against the two texts as well. */
export function weigh(wording: Wording, sentence: SentenceWords): WeighedSentence {
  let bits = 0;
  let salient = 0;
  let ordered = 0;
  for (const id of sentence.bag) {
    bits += wording.rarity[id]!;
    salient += wording.rarity[id]! * wording.salience[id]!;
  }
  for (const id of sentence.stems) ordered += wording.rarity[id]!;
  const { stems, bag, bigrams, names, figures, key } = sentence;
  return { stems, bag, bigrams, names, figures, key, bits, salient, ordered };
}

const share = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);
const log = (value: number): number => Math.log2(1 + value);

/** Writes the features of two sentences to `into` from `at` on. */
export function measurePair(
  wording: Wording,
  one: WeighedSentence,
  other: WeighedSentence,
  into: Float64Array,
  at: number,
): void {
  const [shorter, longer] = comesFirst(one, other) ? [one, other] : [other, one];
  const bag = compareBags(wording, shorter, longer);
  const order = commonOrder(wording, one.stems, other);
  const bigrams = sharedCount(one.bigrams, other.bigrams);
  const figures = sharedCount(one.figures, other.figures);
  const names = sharedCount(one.names, other.names);
  const near = bag.salient + bag.near;
  const fewest = Math.min(one.bag.length, other.bag.length);
  const most = Math.max(one.bag.length, other.bag.length);
  const leastBits = Math.min(one.bits, other.bits);
  const mostBits = Math.max(one.bits, other.bits);
  const values = [
    share(bag.count, fewest),
    share(bag.count, most),
    share(bag.bits, leastBits),
    share(bag.bits, mostBits),
    share(bag.salient, shorter.salient),
    share(bag.salient, longer.salient),
    log(bag.bits),
    log(bag.salient),
    share(bigrams, Math.min(one.bigrams.length, other.bigrams.length)),
    share(bigrams, Math.max(one.bigrams.length, other.bigrams.length)),
    share(order.weight, Math.min(one.ordered, other.ordered)),
    share(order.weight, Math.max(one.ordered, other.ordered)),
    order.run,
    figures,
    Math.min(one.figures.length, other.figures.length) - figures,
    names,
    Math.min(one.names.length, other.names.length) - names,
    share(fewest, most),
    fewest,
    share(near, shorter.salient),
    share(near, longer.salient),
    Math.min(bag.lonelyShorter, bag.lonelyLonger),
    Math.max(bag.lonelyShorter, bag.lonelyLonger),
    share(bag.count, fewest + most - bag.count),
  ];
  for (let k = 0; k < values.length; k++) into[at + k] = values[k]!;
}

/** The lighter sentence; of two as light, the one whose words sort first, so that no figure hangs on the order of the sides. */
const comesFirst = (one: WeighedSentence, other: WeighedSentence): boolean =>
  one.salient !== other.salient ? one.salient < other.salient : one.key <= other.key;

interface BagComparison {
  readonly count: number;
  readonly bits: number;
  readonly salient: number;
  /** Half the salient weight of words of the shorter that only resemble a word of the longer. */
  readonly near: number;
  readonly lonelyShorter: number;
  readonly lonelyLonger: number;
}

/** Ids only one of two sentences has; reused from call to call. */
const onlyShorter = new Int32Array(512);
const onlyLonger = new Int32Array(512);
const bestLikeness = new Float64Array(512);

function compareBags(wording: Wording, shorter: WeighedSentence, longer: WeighedSentence): BagComparison {
  const { rarity, salience } = wording;
  let count = 0;
  let bits = 0;
  let salient = 0;
  let inShorter = 0;
  let inLonger = 0;
  let i = 0;
  let j = 0;
  while (i < shorter.bag.length || j < longer.bag.length) {
    const one = i < shorter.bag.length ? shorter.bag[i]! : Number.POSITIVE_INFINITY;
    const other = j < longer.bag.length ? longer.bag[j]! : Number.POSITIVE_INFINITY;
    if (one === other) {
      count++;
      bits += rarity[one]!;
      salient += rarity[one]! * salience[one]!;
    } else if (one < other) onlyShorter[inShorter++ % onlyShorter.length] = one;
    else onlyLonger[inLonger++ % onlyLonger.length] = other;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  const shorts = onlyShorter.subarray(0, Math.min(inShorter, onlyShorter.length));
  const longs = onlyLonger.subarray(0, Math.min(inLonger, onlyLonger.length));
  return { count, bits, salient, ...compareRest(wording, shorts, longs) };
}

function compareRest(wording: Wording, shorts: Int32Array, longs: Int32Array) {
  const { rarity, salience } = wording;
  let near = 0;
  let lonelyShorter = 0;
  let lonelyLonger = 0;
  bestLikeness.fill(0, 0, longs.length);
  for (const id of shorts) {
    let best = 0;
    for (let j = 0; j < longs.length; j++) {
      const alike = wording.likeness(id, longs[j]!);
      if (alike > best) best = alike;
      if (alike > bestLikeness[j]!) bestLikeness[j] = alike;
    }
    near += best * rarity[id]! * salience[id]!;
    lonelyShorter = Math.max(lonelyShorter, rarity[id]! * (1 - best));
  }
  for (let j = 0; j < longs.length; j++) {
    lonelyLonger = Math.max(lonelyLonger, rarity[longs[j]!]! * (1 - bestLikeness[j]!));
  }
  return { near, lonelyShorter, lonelyLonger };
}

/** Stems of a sentence beyond which order is no longer compared. */
const mostOrdered = 96;
const weightRow = new Float64Array(mostOrdered + 1);
const runRow = new Int32Array(mostOrdered + 1);

/** Stems of the sentence at hand bear the current mark: a word the other sentence lacks changes no weight, and is passed over. */
let marks = new Int32Array(1024);
let mark = 0;

function markStems(wording: Wording, bag: Int32Array): void {
  if (marks.length < wording.stems.length) marks = new Int32Array(2 * wording.stems.length);
  mark = (mark + 1) & 0x7fffffff;
  for (const id of bag) marks[id] = mark;
}

/** Weight of the heaviest row of stems that both have in one order, and the length of the longest unbroken run. */
function commonOrder(
  wording: Wording,
  one: readonly number[],
  { stems: other, bag }: SentenceWords,
): { weight: number; run: number } {
  const n = Math.min(one.length, mostOrdered);
  const m = Math.min(other.length, mostOrdered);
  markStems(wording, bag);
  weightRow.fill(0, 0, m + 1);
  runRow.fill(0, 0, m + 1);
  let longest = 0;
  for (let i = 0; i < n; i++) {
    const id = one[i]!;
    if (marks[id] !== mark) {
      runRow.fill(0, 0, m + 1);
      continue;
    }
    let diagonal = 0;
    let left = 0;
    let runDiagonal = 0;
    for (let j = 1; j <= m; j++) {
      const up = weightRow[j]!;
      const runUp = runRow[j]!;
      let run = 0;
      if (up > left) left = up;
      if (other[j - 1] === id) {
        left = Math.max(left, diagonal + wording.rarity[id]!);
        run = runDiagonal + 1;
        if (run > longest) longest = run;
      }
      diagonal = up;
      runDiagonal = runUp;
      weightRow[j] = left;
      runRow[j] = run;
    }
  }
  return { weight: weightRow[m]!, run: longest };
}

/** How many entries two ascending lists share. */
function sharedCount(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let shared = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const difference = one[i]! - other[j]!;
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}
