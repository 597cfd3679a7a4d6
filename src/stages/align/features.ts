import { synonymGroups } from '../../language/en/everyday-synonyms.ts';
import { likenessOfStems, type SentenceWords, type Wording } from './words.ts';

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
  const { rarity, salience } = wording;
  const { stems, bag, bigrams, names, figures, key, forms } = sentence;
  let bits = 0;
  let salient = 0;
  let ordered = 0;
  for (let k = 0; k < bag.length; k++) {
    const id = bag[k]!;
    bits += rarity[id]!;
    salient += rarity[id]! * salience[id]!;
  }
  for (let k = 0; k < stems.length; k++) ordered += rarity[stems[k]!]!;
  return { stems, bag, bigrams, names, figures, key, forms, bits, salient, ordered };
}

const share = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);
const log = (value: number): number => Math.log2(1 + value);

/** Writes the features of two sentences to `into` from `at` on, in the order of {@link featureNames}. */
export function measurePair(
  wording: Wording,
  one: WeighedSentence,
  other: WeighedSentence,
  into: Float64Array,
  at: number,
): void {
  const [shorter, longer] = comesFirst(one, other) ? [one, other] : [other, one];
  const shared = compareBags(wording, shorter, longer);
  const order = commonOrder(wording, one.stems, other.stems);
  const bigrams = sharedCount(one.bigrams, other.bigrams);
  const figures = sharedCount(one.figures, other.figures);
  const names = sharedCount(one.names, other.names);
  const near = shared.salient + shared.near;
  const fewest = Math.min(one.bag.length, other.bag.length);
  const most = Math.max(one.bag.length, other.bag.length);
  into[at] = share(shared.count, fewest);
  into[at + 1] = share(shared.count, most);
  into[at + 2] = share(shared.bits, Math.min(one.bits, other.bits));
  into[at + 3] = share(shared.bits, Math.max(one.bits, other.bits));
  into[at + 4] = share(shared.salient, shorter.salient);
  into[at + 5] = share(shared.salient, longer.salient);
  into[at + 6] = log(shared.bits);
  into[at + 7] = log(shared.salient);
  into[at + 8] = share(bigrams, Math.min(one.bigrams.length, other.bigrams.length));
  into[at + 9] = share(bigrams, Math.max(one.bigrams.length, other.bigrams.length));
  into[at + 10] = share(order.weight, Math.min(one.ordered, other.ordered));
  into[at + 11] = share(order.weight, Math.max(one.ordered, other.ordered));
  into[at + 12] = order.run;
  into[at + 13] = figures;
  into[at + 14] = Math.min(one.figures.length, other.figures.length) - figures;
  into[at + 15] = names;
  into[at + 16] = Math.min(one.names.length, other.names.length) - names;
  into[at + 17] = share(fewest, most);
  into[at + 18] = fewest;
  into[at + 19] = share(near, shorter.salient);
  into[at + 20] = share(near, longer.salient);
  into[at + 21] = Math.min(shared.lonelyShorter, shared.lonelyLonger);
  into[at + 22] = Math.max(shared.lonelyShorter, shared.lonelyLonger);
  into[at + 23] = share(shared.count, fewest + most - shared.count);
}

/** The lighter sentence; of two as light, the one whose words sort first, so that no figure hangs on the order of the sides. */
const comesFirst = (one: WeighedSentence, other: WeighedSentence): boolean =>
  one.salient !== other.salient ? one.salient < other.salient : one.key <= other.key;

/** What the bags of two sentences share; one record, written anew for every pair. */
const sharing = {
  count: 0,
  bits: 0,
  salient: 0,
  /** Half the salient weight of words of the shorter that only resemble a word of the longer. */
  near: 0,
  lonelyShorter: 0,
  lonelyLonger: 0,
};

/** Ids only one of two sentences has, up to so many; reused from call to call. */
const mostOnly = 512;
const onlyShorter = new Int32Array(mostOnly);
const onlyLonger = new Int32Array(mostOnly);
const bestLikeness = new Float64Array(mostOnly);

/** Two everyday synonyms count as much as stems that begin alike for this share of their letters. */
const synonymLikeness = 0.7;
/** For each group of synonyms the place of its word in {@link onlyLonger}, where it bears the current mark. */
const groupMarks = new Int32Array(synonymGroups.length);
const groupPlaces = new Int32Array(synonymGroups.length);
let groupMark = 0;
/** For each beginning of words whether a word of {@link onlyLonger} has it: then it bears the current mark. */
let headMarks = new Int32Array(1024);

function compareBags(
  { rarity, salience, heads, groups, stems }: Wording,
  shorter: WeighedSentence,
  longer: WeighedSentence,
) {
  const [left, right] = [shorter.bag, longer.bag];
  sharing.count = sharing.bits = sharing.salient = 0;
  let inShorter = 0;
  let inLonger = 0;
  for (let i = 0, j = 0; i < left.length || j < right.length; ) {
    const one = i < left.length ? left[i]! : Number.MAX_SAFE_INTEGER;
    const other = j < right.length ? right[j]! : Number.MAX_SAFE_INTEGER;
    if (one === other) {
      sharing.count++;
      sharing.bits += rarity[one]!;
      sharing.salient += rarity[one]! * salience[one]!;
    } else if (one < other) onlyShorter[inShorter++ % mostOnly] = one;
    else onlyLonger[inLonger++ % mostOnly] = other;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  const [shorts, longs] = [Math.min(inShorter, mostOnly), Math.min(inLonger, mostOnly)];
  sharing.near = sharing.lonelyShorter = sharing.lonelyLonger = 0;
  bestLikeness.fill(0, 0, longs);
  groupMark = (groupMark + 1) & 0x7fffffff;
  if (headMarks.length < stems.length) headMarks = new Int32Array(2 * stems.length);
  for (let j = 0; j < longs; j++) {
    const id = onlyLonger[j]!;
    if (heads[id]! >= 0) headMarks[heads[id]!] = groupMark;
    for (const group of groups[id]!) {
      groupMarks[group] = groupMark;
      groupPlaces[group] = j;
    }
  }
  for (let i = 0; i < shorts; i++) {
    const id = onlyShorter[i]!;
    const head = heads[id]!;
    let best = 0;
    if (head >= 0 && headMarks[head] === groupMark)
      for (let j = 0; j < longs; j++) {
        if (heads[onlyLonger[j]!] !== head) continue;
        const alike = likenessOfStems(stems[id]!, stems[onlyLonger[j]!]!);
        if (alike > best) best = alike;
        if (alike > bestLikeness[j]!) bestLikeness[j] = alike;
      }
    for (const group of groups[id]!) {
      if (groupMarks[group] !== groupMark) continue;
      const j = groupPlaces[group]!;
      if (best < synonymLikeness) best = synonymLikeness;
      if (bestLikeness[j]! < synonymLikeness) bestLikeness[j] = synonymLikeness;
    }
    sharing.near += best * rarity[id]! * salience[id]!;
    sharing.lonelyShorter = Math.max(sharing.lonelyShorter, rarity[id]! * (1 - best));
  }
  for (let j = 0; j < longs; j++)
    sharing.lonelyLonger = Math.max(sharing.lonelyLonger, rarity[onlyLonger[j]!]! * (1 - bestLikeness[j]!));
  return sharing;
}

/** Stems of a sentence beyond which order is no longer compared. */
const mostOrdered = 96;
const weightRow = new Float64Array(mostOrdered + 1);
const runRow = new Int32Array(mostOrdered + 1);
const onePlaces = new Int32Array(mostOrdered);
const otherPlaces = new Int32Array(mostOrdered);
const ordering = { weight: 0, run: 0 };

/** The last mark set on each id; a call sets marks of its own. */
let marks = new Int32Array(1024);
let mark = 0;

/** Notes the places of stems that the other sentence has too, and how many there are: words it lacks are in no common row. */
function commonPlaces(one: readonly number[], other: readonly number[], places: Int32Array): number {
  mark = (mark + 1) & 0x7fffffff;
  for (let j = 0; j < other.length; j++) marks[other[j]!] = mark;
  const most = Math.min(one.length, mostOrdered);
  let found = 0;
  for (let i = 0; i < most; i++) if (marks[one[i]!] === mark) places[found++] = i;
  return found;
}

/** Weight of the heaviest row of stems that both have in one order, and the length of the longest unbroken run. */
function commonOrder({ rarity, stems }: Wording, one: readonly number[], other: readonly number[]): typeof ordering {
  if (marks.length < stems.length) marks = new Int32Array(2 * stems.length);
  const n = commonPlaces(one, other, onePlaces);
  const m = commonPlaces(other, one, otherPlaces);
  weightRow.fill(0, 0, m + 1);
  runRow.fill(0, 0, m + 1);
  let longest = 0;
  for (let i = 0; i < n; i++) {
    const id = one[onePlaces[i]!]!;
    const goesOn = i > 0 && onePlaces[i - 1] === onePlaces[i]! - 1;
    let diagonal = 0;
    let left = 0;
    let runDiagonal = 0;
    for (let j = 1; j <= m; j++) {
      const place = otherPlaces[j - 1]!;
      const up = weightRow[j]!;
      const runUp = runRow[j]!;
      let run = 0;
      if (up > left) left = up;
      if (other[place] === id) {
        left = Math.max(left, diagonal + rarity[id]!);
        run = goesOn && j > 1 && otherPlaces[j - 2] === place - 1 ? runDiagonal + 1 : 1;
        if (run > longest) longest = run;
      }
      diagonal = up;
      runDiagonal = runUp;
      weightRow[j] = left;
      runRow[j] = run;
    }
  }
  ordering.weight = weightRow[m]!;
  ordering.run = longest;
  return ordering;
}

/** How many entries two ascending lists share. */
function sharedCount(one: Int32Array | Float64Array, other: Int32Array | Float64Array): number {
  if (one.length === 0) return 0;
  let shared = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const difference = one[i]! - other[j]!;
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}
