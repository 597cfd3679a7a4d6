/** Which English words keep like company: a unit vector a word, counted and packed by src/fit/lexicon/word-vectors.ts. */
export interface WordVectors {
  /** Numbers in a vector. */
  readonly size: number;
  /** Adds a word's unit vector, times `weight`, to `sum`; false where the word (lower case) is not listed. */
  readonly add: (word: string, weight: number, sum: Float32Array) => boolean;
}

const magic = 0x56574548;
const headerLength = 16;
/** Two bits stand for one of four steps either side of nothing. */
const steps = [-1.5, -0.5, 0.5, 1.5] as const;

/** Packs words and the steps (0..3) of their vectors, row by row, four to a byte; `size` must be a multiple of four. */
export function packWordVectors(words: readonly string[], size: number, codes: Uint8Array): Uint8Array {
  const text = new TextEncoder().encode(words.join('\n'));
  const packed = new Uint8Array(headerLength + text.length + codes.length / 4);
  const view = new DataView(packed.buffer);
  [magic, words.length, size, text.length].forEach((value, i) => {
    view.setUint32(4 * i, value, true);
  });
  packed.set(text, headerLength);
  const start = headerLength + text.length;
  for (const [i, code] of codes.entries()) packed[start + (i >> 2)]! |= code << (2 * (i & 3));
  return packed;
}

/** Reads the packed file. Anything else throws a RangeError: the file ships with the program. */
export function parseWordVectors(bytes: Uint8Array): WordVectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerLength || view.getUint32(0, true) !== magic) throw new RangeError('not packed word vectors');
  const size = view.getUint32(8, true);
  const start = headerLength + view.getUint32(12, true);
  const rowOf = rowIndex(bytes.subarray(headerLength, start), view.getUint32(4, true));
  const rowLength = size / 4;
  return {
    size,
    add(word, weight, sum) {
      const row = rowOf(word);
      if (row < 0) return false;
      const from = start + row * rowLength;
      const scale = weight / lengthOf(bytes, from, rowLength);
      for (let i = 0; i < size; i++) sum[i]! += scale * steps[(bytes[from + (i >> 2)]! >> (2 * (i & 3))) & 3]!;
      return true;
    },
  };
}

/**
 * Which row a word has, -1 for none: an open hash table over the bytes of the list, words parted by line feeds. A map of strings would take
 * ten times as long to fill, and a run asks for a few hundred words.
 */
function rowIndex(list: Uint8Array, count: number): (word: string) => number {
  const starts = new Uint32Array(count + 1);
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(2 * count + 2)));
  const mask = table.length - 1;
  let hash = 0;
  for (let at = 0, row = 0; at <= list.length && row < count; at++) {
    const byte = list[at] ?? lineFeed;
    if (byte !== lineFeed) {
      hash = hashStep(hash, byte);
      continue;
    }
    let place = hash & mask;
    while (table[place] !== 0) place = (place + 1) & mask;
    table[place] = ++row;
    starts[row] = at + 1;
    hash = 0;
  }
  const isAt = (row: number, word: string): boolean => {
    const from = starts[row]!;
    if (starts[row + 1]! - from !== word.length + 1) return false;
    for (let k = 0; k < word.length; k++) if (list[from + k] !== word.charCodeAt(k)) return false;
    return true;
  };
  return (word) => {
    let wanted = 0;
    for (let k = 0; k < word.length; k++) wanted = hashStep(wanted, word.charCodeAt(k));
    for (let place = wanted & mask; table[place] !== 0; place = (place + 1) & mask) {
      if (isAt(table[place]! - 1, word)) return table[place]! - 1;
    }
    return -1;
  };
}

const lineFeed = 10;
/** One more letter; the shift carries what the product moves out of reach of a mask back into it. */
const hashStep = (hash: number, code: number): number => {
  const mixed = Math.imul(hash ^ code, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

/** Length of a packed vector. */
function lengthOf(bytes: Uint8Array, from: number, rowLength: number): number {
  let squares = 0;
  for (let at = from; at < from + rowLength; at++) squares += squaresOf[bytes[at]!]!;
  return Math.sqrt(squares);
}

/** Sum of the squares of the four steps in a byte. */
const squaresOf = Float64Array.from({ length: 256 }, (_, byte) =>
  [0, 2, 4, 6].reduce((sum, shift) => sum + steps[(byte >> shift) & 3]! ** 2, 0),
);
