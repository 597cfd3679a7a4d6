import type { WordVectors } from '../../../language/en/word-vectors.ts';

/** How much a content word keeps the company it has in other texts; cosines, NaN where the word or all its company is not listed. */
export interface TopicTies {
  /** With the content words around as far as some two sentences on either side. */
  readonly topic: Float64Array;
  /** Mean of `topic` over those words: how close the text keeps to its topic. */
  readonly mean: Float64Array;
  /** With the nearest content words. */
  readonly near: Float64Array;
}

/** Content words on either side: of a passage of five sentences about all, of a longer text as many. */
const topicReach = 30;
const nearReach = 5;

/** Ties of every word of a text with the words around it; `words` are its content words in order, lower case. */
export function topicTies(words: readonly string[], vectors: WordVectors): TopicTies {
  const sums = runningSums(words, vectors);
  const topic = tiesWithin(sums, topicReach);
  return { topic, mean: means(topic, topicReach), near: tiesWithin(sums, nearReach) };
}

/** Vectors added up: row k of `rows`, `size` numbers long, is the sum of those of the first k words. */
interface RunningSums {
  readonly size: number;
  readonly rows: Float32Array;
  readonly listed: readonly boolean[];
}

function runningSums(words: readonly string[], vectors: WordVectors): RunningSums {
  const { size } = vectors;
  const rows = new Float32Array((words.length + 1) * size);
  const listed = words.map((word, k) => {
    const next = (k + 1) * size;
    rows.copyWithin(next, next - size, next);
    return vectors.add(word, 1, rows.subarray(next, next + size));
  });
  return { size, rows, listed };
}

/** Cosine of each word's vector with the sum of those of the words up to `reach` places away. */
function tiesWithin({ size, rows, listed }: RunningSums, reach: number): Float64Array {
  const count = listed.length;
  const ties = new Float64Array(count).fill(Number.NaN);
  for (let i = 0; i < count; i++) {
    if (!listed[i]) continue;
    const own = i * size;
    const first = Math.max(0, i - reach) * size;
    const last = Math.min(count, i + reach + 1) * size;
    ties[i] = tie(rows, size, own, first, last);
  }
  return ties;
}

/** Cosine of a word's vector, what row `own` lacks of the next, with the rest of what was added from row `first` to row `last`. */
function tie(rows: Float32Array, size: number, own: number, first: number, last: number): number {
  let dot = 0;
  let squares = 0;
  for (let k = 0; k < size; k++) {
    const mine = rows[own + size + k]! - rows[own + k]!;
    const others = rows[last + k]! - rows[first + k]! - mine;
    dot += mine * others;
    squares += others * others;
  }
  return squares > leastSquares ? dot / Math.sqrt(squares) : Number.NaN;
}

/** A sum shorter than this is that of no word, and what is left of it an error of rounding. */
const leastSquares = 0.01;

/** Mean of the values up to `reach` places from each, NaN left out. */
function means(values: Float64Array, reach: number): Float64Array {
  const sums = new Float64Array(values.length + 1);
  const counts = new Int32Array(values.length + 1);
  for (let i = 0; i < values.length; i++) {
    const known = !Number.isNaN(values[i]!);
    sums[i + 1] = sums[i]! + (known ? values[i]! : 0);
    counts[i + 1] = counts[i]! + (known ? 1 : 0);
  }
  return values.map((_, i) => {
    const [first, last] = [Math.max(0, i - reach), Math.min(values.length, i + reach + 1)];
    return (sums[last]! - sums[first]!) / (counts[last]! - counts[first]!);
  });
}
