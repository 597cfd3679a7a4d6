import { cellCount, type FuseMap, fuseGet, fuseLevel, type LevelMap } from './fuse-map.ts';
import { wordHash } from './hash.ts';
import * as key from './sequences.ts';
import { levelLog, type SequenceKind, sequenceKinds } from './sequences.ts';

/**
 * How often words, pairs, triples and so on were seen in open-licence English text (57 million words; sources and
 * licences in `docs/method.md`). All counts come as natural logarithms.
 */
export interface IdiomCounts {
  readonly words: FuseMap;
  readonly sequences: LevelMap;
  /** Log of the number of symbols counted. */
  readonly logTotal: number;
  /** By kind: log count of "absent" at 0, of level n at n + 1. */
  readonly logs: Readonly<Record<SequenceKind, Float64Array>>;
}

const magic = 0x324d4449;

/** Bits of a word's value: eight for the count, eight for the class, two for the habit of capitals. */
export const wordBits = 18;

/** Log count given to a word or stem the counts lack. */
export const unseenLog = 0;

/** Reads the packed counts; the arrays are views of `bytes`, nothing is copied. Anything else throws a RangeError. */
export function parseIdiomCounts(bytes: Uint8Array): IdiomCounts {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  if (bytes.length < 40 || view.getUint32(0, true) !== magic) throw new RangeError('not a packed idiom model');
  const shapeAt = (at: number) => ({
    segmentLength: view.getUint32(at, true),
    segmentCount: view.getUint32(at + 4, true),
    seed: view.getInt32(at + 8, true),
  });
  const [wordShape, sequenceShape] = [shapeAt(8), shapeAt(20)];
  const wordCells = cellCount(wordShape);
  const from = aligned.byteOffset + 32;
  return {
    logTotal: view.getFloat32(4, true),
    words: { cells: new Uint32Array(aligned.buffer, from, wordCells), valueBits: wordBits, shape: wordShape },
    sequences: {
      cells: new Uint16Array(aligned.buffer, from + wordCells * 4, cellCount(sequenceShape)),
      valueBits: 4,
      shape: sequenceShape,
    },
    logs: logTables(),
  };
}

/** Packs what {@link parseIdiomCounts} reads. */
export function packIdiomCounts(words: FuseMap, sequences: FuseMap, logTotal: number): Uint8Array {
  const out = new Uint8Array(32 + words.cells.byteLength + sequences.cells.byteLength);
  const view = new DataView(out.buffer);
  view.setUint32(0, magic, true);
  view.setFloat32(4, logTotal, true);
  [words.shape, sequences.shape].forEach((shape, i) => {
    view.setUint32(8 + 12 * i, shape.segmentLength, true);
    view.setUint32(12 + 12 * i, shape.segmentCount, true);
    view.setInt32(16 + 12 * i, shape.seed, true);
  });
  out.set(new Uint8Array(words.cells.buffer), 32);
  out.set(new Uint8Array(sequences.cells.buffer), 32 + words.cells.byteLength);
  return out;
}

/** What was never kept counts as a third of the smallest count kept. */
function logTables(): Record<SequenceKind, Float64Array> {
  const tables: Partial<Record<SequenceKind, Float64Array>> = {};
  for (const kind of Object.keys(sequenceKinds) as SequenceKind[]) {
    tables[kind] = Float64Array.from({ length: 17 }, (_, i) =>
      i === 0 ? Math.log(sequenceKinds[kind].least / 3) : levelLog(kind, i - 1),
    );
  }
  return tables as Record<SequenceKind, Float64Array>;
}

/** A word as the counts know it. */
export interface KnownWord {
  readonly hash: number;
  /** Log count, {@link unseenLog} where it was never counted. */
  readonly log: number;
  readonly seen: boolean;
  /** Class by neighbours; 0 for rare and unseen words. */
  readonly wordClass: number;
  /** Inside sentences: 0 hardly ever, 1 at times, 2 mostly, 3 practically always written with a capital. */
  readonly capitals: number;
}

/** Looks a symbol up. */
export function knownWord(counts: IdiomCounts, text: string): KnownWord {
  const hash = wordHash(text);
  const value = fuseGet(counts.words, key.lowKey1(key.wordCode, hash), key.highKey1(key.wordCode, hash));
  if (value < 0) return { hash, log: unseenLog, seen: false, wordClass: 0, capitals: 0 };
  return {
    hash,
    log: ((value & 255) / 10) * Math.LN2,
    seen: true,
    wordClass: (value >> 8) & 255,
    capitals: value >> 16,
  };
}

/** Log count of a stem. */
export function stemLog(counts: IdiomCounts, hash: number): number {
  const value = fuseGet(counts.words, key.lowKey1(key.stemCode, hash), key.highKey1(key.stemCode, hash));
  return value < 0 ? unseenLog : ((value & 255) / 10) * Math.LN2;
}

/**
 * Level of two neighbouring symbols, given by their hashes, -1 where it was not kept; `counts.logs.pair[level + 1]` is its log
 * count. Whoever has many questions had better put them together, see `lookups.ts`.
 */
export const pairLevel = (counts: IdiomCounts, a: number, b: number): number =>
  level2(counts, sequenceKinds.pair.code, a, b);
/** The same of two symbols with one between them. */
export const gapLevel = (counts: IdiomCounts, a: number, b: number): number =>
  level2(counts, sequenceKinds.gap.code, a, b);

const level2 = (counts: IdiomCounts, code: number, a: number, b: number): number =>
  fuseLevel(counts.sequences, key.lowKey2(code, a, b), key.highKey2(code, a, b));
