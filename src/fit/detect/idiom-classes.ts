import { articles, auxiliaries, prepositions } from '../../language/en/grammar-words.ts';
import { breakCode, type EncodedCorpus } from './idiom-corpus.ts';
import { countTable } from './idiom-count-table.ts';

/** Class of words too rare to have one of their own. */
export const rareClass = 0;

/**
 * Classes of words by what stands before and after them, for counts that generalise over words: predictive exchange
 * (Uszkoreit and Brants, ACL 2008), both sides. The commonest grammar words and all marks keep a class each.
 * Gives a class 0..classes-1 per vocabulary code; 0 is the class of rare words.
 */
export function wordClasses(corpus: EncodedCorpus, classes: number, rounds: number, least = 12): Uint8Array {
  const { counts, vocabulary } = corpus;
  const classOf = new Uint8Array(vocabulary.length);
  const order = [...vocabulary.keys()].filter((code) => code !== breakCode && counts[code]! >= least);
  order.sort((a, b) => counts[b]! - counts[a]!);
  let next = 1;
  const own = new Set([
    ...articles,
    ...auxiliaries,
    ...prepositions.slice(0, 16),
    'and',
    'or',
    'that',
    'not',
    'who',
    'which',
    "'s",
  ]);
  const free: number[] = [];
  for (const code of order) {
    if (next < classes - 60 && (own.has(vocabulary[code]!) || !/\p{L}/u.test(vocabulary[code]!) || code <= 2))
      classOf[code] = next++;
    else free.push(code);
  }
  const first = next;
  free.forEach((code, rank) => {
    classOf[code] = first + (rank % (classes - first));
  });
  const sides = [neighbourLists(corpus, false), neighbourLists(corpus, true)];
  const joint = sides.map((side) => jointCounts(side, classOf, classes));
  const size = new Float64Array(classes);
  for (const code of order) size[classOf[code]!]! += counts[code]!;
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (const code of free) if (moveToBest(code, { counts, classOf, sides, joint, size, first, classes })) moved++;
    process.stderr.write(`classes: round ${round + 1}, ${moved} words moved\n`);
    if (moved < free.length / 200) break;
  }
  return classOf;
}

interface Side {
  readonly start: Uint32Array;
  readonly other: Uint32Array;
  readonly count: Uint32Array;
}

interface State {
  readonly counts: Uint32Array;
  readonly classOf: Uint8Array;
  readonly sides: readonly Side[];
  readonly joint: readonly Float32Array[];
  readonly size: Float64Array;
  readonly first: number;
  readonly classes: number;
}

/** For every word, the words next to it and how often: before it, or (`after`) after it. */
function neighbourLists(corpus: EncodedCorpus, after: boolean): Side {
  const { codes, vocabulary } = corpus;
  const table = countTable(22);
  for (let i = 0; i + 1 < codes.length; i++) {
    if (codes[i] === breakCode || codes[i + 1] === breakCode) continue;
    if (after) table.add(codes[i]!, codes[i + 1]!);
    else table.add(codes[i + 1]!, codes[i]!);
  }
  const edges = table.frequent(2);
  const start = new Uint32Array(vocabulary.length + 1);
  for (const word of edges.low) start[word + 1]!++;
  for (let w = 0; w < vocabulary.length; w++) start[w + 1]! += start[w]!;
  const fill = start.slice();
  const other = new Uint32Array(edges.low.length);
  const count = new Uint32Array(edges.low.length);
  edges.low.forEach((word, k) => {
    const at = fill[word]!++;
    other[at] = edges.high[k]!;
    count[at] = edges.count[k]!;
  });
  return { start, other, count };
}

/** How often each word stands beside each class: `joint[word · classes + class]`. */
function jointCounts(side: Side, classOf: Uint8Array, classes: number): Float32Array {
  const joint = new Float32Array(classOf.length * classes);
  for (let word = 0; word < classOf.length; word++) {
    for (let k = side.start[word]!; k < side.start[word + 1]!; k++) {
      joint[side.other[k]! * classes + classOf[word]!]! += side.count[k]!;
    }
  }
  return joint;
}

const logs = Float64Array.from({ length: 4096 }, (_, n) => (n > 1 ? n * Math.log(n) : 0));
const nLogN = (n: number): number => (n < 4096 ? logs[n]! : n * Math.log(n));

/** Moves one word to the class where the classes tell most about their neighbours; true if that is another one. */
function moveToBest(word: number, state: State): boolean {
  const { counts, classOf, sides, joint, size, first, classes } = state;
  const from = classOf[word]!;
  const gain = new Float64Array(classes);
  sides.forEach((side, s) => {
    const table = joint[s]!;
    for (let k = side.start[word]!; k < side.start[word + 1]!; k++) {
      const n = side.count[k]!;
      const row = side.other[k]! * classes;
      table[row + from]! -= n;
      for (let c = first; c < classes; c++) {
        const held = table[row + c]!;
        gain[c]! += nLogN(held + n) - nLogN(held);
      }
    }
  });
  size[from]! -= counts[word]!;
  let best = from;
  let bestGain = Number.NEGATIVE_INFINITY;
  for (let c = first; c < classes; c++) {
    const total = gain[c]! - 2 * (nLogN(size[c]! + counts[word]!) - nLogN(size[c]!));
    if (total > bestGain) [best, bestGain] = [c, total];
  }
  classOf[word] = best;
  size[best]! += counts[word]!;
  sides.forEach((side, s) => {
    for (let k = side.start[word]!; k < side.start[word + 1]!; k++)
      joint[s]![side.other[k]! * classes + best]! += side.count[k]!;
  });
  return best !== from;
}
