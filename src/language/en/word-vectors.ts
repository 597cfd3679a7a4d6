/** Which English words keep like company: a unit vector a word, counted and packed by src/fit/word-vectors.ts. */
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
  const words = new TextDecoder().decode(bytes.subarray(headerLength, start)).split('\n');
  const rowOf = new Map(words.map((word, row) => [word, row]));
  const rowLength = size / 4;
  return {
    size,
    add(word, weight, sum) {
      const row = rowOf.get(word);
      if (row === undefined) return false;
      const from = start + row * rowLength;
      const scale = weight / lengthOf(bytes, from, rowLength);
      for (let i = 0; i < size; i++) sum[i]! += scale * steps[(bytes[from + (i >> 2)]! >> (2 * (i & 3))) & 3]!;
      return true;
    },
  };
}

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
