import { writeFileSync } from 'node:fs';
import { packWordVectors } from '../../language/en/word-vectors.ts';
import { paragraphs } from '../detect/idiom-corpus.ts';
import { countTable } from '../detect/idiom-count-table.ts';
import { seededRandom } from '../learn/random.ts';

/**
 * Makes src/language/en/data/word-vectors.bin: node dist/fit/lexicon/word-vectors.js FOLDER OUT. FOLDER holds one gzipped text
 * file a source, one paragraph a line. Positive pointwise mutual information of neighbouring words with smoothed
 * contexts (Levy, Goldberg and Dagan, "Improving distributional similarity with lessons learned from word embeddings",
 * TACL 3, 2015, section 3), reduced to the span of its first singular vectors without their singular values (the same
 * paper's eig = 0), each row two bits a number. Only these numbers ship, no text.
 */
const listed = 30_000;
/** Numbers in a vector. */
const size = 128;
/** Neighbours up to this many words away count. */
const reach = 6;
/** Contexts are as likely as their count to this power: rare ones would otherwise tell too much. */
const contextPower = 0.75;
/** Rounds of subspace iteration; the span hardly turns after these. */
const rounds = 6;

const word = /[a-z]+(?:'[a-z]+)?|\d+/g;
const wordsOf = (text: string): string[] => text.toLowerCase().replaceAll('’', "'").match(word) ?? [];

/** A sparse square matrix, row by row. */
interface Sparse {
  readonly start: Uint32Array;
  readonly column: Uint32Array;
  readonly value: Float32Array;
}

function commonWords(folder: string): string[] {
  const counts = new Map<string, number>();
  for (const { text } of paragraphs(folder)) {
    for (const one of wordsOf(text)) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return [...counts]
    .filter(([one]) => !/^\d/.test(one))
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .slice(0, listed)
    .map(([one]) => Buffer.from(one).toString());
}

/** How often two listed words stand within reach of each other, each pair under (smaller, larger). */
function neighbours(folder: string, words: readonly string[]) {
  const idOf = new Map(words.map((one, id) => [one, id]));
  const table = countTable(26);
  for (const { text } of paragraphs(folder)) {
    const ids = wordsOf(text).map((one) => idOf.get(one) ?? -1);
    for (const [i, id] of ids.entries()) {
      if (id < 0) continue;
      for (let j = i + 1; j <= Math.min(i + reach, ids.length - 1); j++) {
        const other = ids[j]!;
        if (other >= 0) table.add(Math.min(id, other), Math.max(id, other));
      }
    }
  }
  return table.frequent(1);
}

/** Positive pointwise mutual information, in nats. */
function information({ low, high, count }: ReturnType<typeof neighbours>): Sparse {
  const sums = new Float64Array(listed);
  for (let k = 0; k < low.length; k++) {
    sums[low[k]!]! += count[k]!;
    sums[high[k]!]! += count[k]!;
  }
  const smoothed = sums.map((sum) => sum ** contextPower);
  const total = smoothed.reduce((a, b) => a + b, 0);
  const bits = (n: number, row: number, column: number) => Math.log((n / sums[row]! / smoothed[column]!) * total);
  const start = new Uint32Array(listed + 1);
  const each = (visit: (row: number, column: number, value: number) => void) => {
    for (let k = 0; k < low.length; k++) {
      const [a, b] = [low[k]!, high[k]!];
      const n = a === b ? 2 * count[k]! : count[k]!;
      const there = bits(n, a, b);
      if (there > 0) visit(a, b, there);
      if (a === b) continue;
      const back = bits(n, b, a);
      if (back > 0) visit(b, a, back);
    }
  };
  each((row) => {
    start[row + 1]!++;
  });
  for (let row = 0; row < listed; row++) start[row + 1]! += start[row]!;
  const column = new Uint32Array(start[listed]!);
  const value = new Float32Array(start[listed]!);
  const next = start.slice();
  each((row, at, much) => {
    column[next[row]!] = at;
    value[next[row]!++] = much;
  });
  return { start, column, value };
}

/** The matrix, or its transpose, times a dense one of {@link size} columns. */
function times({ start, column, value }: Sparse, dense: Float32Array, transposed: boolean): Float32Array {
  const out = new Float32Array(dense.length);
  for (let row = 0; row < listed; row++) {
    for (let k = start[row]!; k < start[row + 1]!; k++) {
      const [to, from] = transposed ? [column[k]!, row] : [row, column[k]!];
      const weight = value[k]!;
      for (let i = 0; i < size; i++) out[to * size + i]! += weight * dense[from * size + i]!;
    }
  }
  return out;
}

/** Makes the columns orthonormal, in place (modified Gram-Schmidt). */
function orthonormal(dense: Float32Array): Float32Array {
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let dot = 0;
      for (let row = 0; row < listed; row++) dot += dense[row * size + i]! * dense[row * size + j]!;
      const scale = j === i ? 1 - 1 / Math.sqrt(dot) : dot;
      for (let row = 0; row < listed; row++) dense[row * size + i]! -= scale * dense[row * size + j]!;
    }
  }
  return dense;
}

/** Rows to unit length, then to four steps of one spread. */
function quantised(dense: Float32Array): Uint8Array {
  for (let row = 0; row < listed; row++) {
    const own = dense.subarray(row * size, (row + 1) * size);
    const length = Math.sqrt(own.reduce((sum, x) => sum + x * x, 0)) || 1;
    for (let i = 0; i < size; i++) own[i]! /= length;
  }
  // Unit rows: the spread of a number is 1 / sqrt(size).
  const spread = 1 / Math.sqrt(size);
  return Uint8Array.from(dense, (x) => Math.min(3, Math.max(0, Math.floor(x / spread) + 2)));
}

const [folder, out] = process.argv.slice(2);
if (!folder || !out) throw new RangeError('word-vectors: give the folder of .txt.gz files and the file to write');
const words = commonWords(folder);
console.log(`${words.length} words`);
const matrix = information(neighbours(folder, words));
console.log(`${matrix.value.length} pairs`);
const random = seededRandom(1);
let span = orthonormal(Float32Array.from({ length: listed * size }, () => random() - 0.5));
for (let round = 0; round < rounds; round++) {
  span = orthonormal(times(matrix, times(matrix, span, true), false));
  console.log(`round ${round + 1} of ${rounds}`);
}
writeFileSync(out, packWordVectors(words, size, quantised(span)));
