import { mix } from './hash.ts';

/**
 * A static map from 64-bit keys to small values in about 1.13 cells a key: the three-wise binary fuse filter of Graf and
 * Lemire ("Binary Fuse Filters", 2022) with a value beside the fingerprint. A key that was never put in is taken for a
 * member with probability 2^-fingerprintBits, and then gets a random value.
 */
export interface FuseMap {
  readonly cells: Uint16Array | Uint32Array;
  readonly valueBits: number;
  readonly shape: FuseShape;
}

/** A map of 16-bit cells with 4-bit values: what sequences are kept in. */
export interface LevelMap extends FuseMap {
  readonly cells: Uint16Array;
  readonly valueBits: 4;
}

/** The numbers that fix where a key's three cells are. */
export interface FuseShape {
  readonly segmentLength: number;
  readonly segmentCount: number;
  readonly seed: number;
}

/** Number of cells a shape needs. */
export const cellCount = (shape: FuseShape): number => (shape.segmentCount + 2) * shape.segmentLength;

/** The value of a key, or -1 where the map does not hold it. */
export function fuseGet(map: FuseMap, low: number, high: number): number {
  const { segmentLength, segmentCount, seed } = map.shape;
  const x = mix(low ^ seed);
  const y = mix(high + x);
  const z = mix(y ^ low);
  const mask = segmentLength - 1;
  const first = Math.floor(((x >>> 0) / 4294967296) * (segmentCount * segmentLength));
  const second = (first + segmentLength) ^ (y & mask);
  const third = (first + 2 * segmentLength) ^ (z & mask);
  const cells = map.cells;
  const word = cells[first]! ^ cells[second]! ^ cells[third]!;
  const width = cells.BYTES_PER_ELEMENT * 8;
  const print = mix(z + 0x5bd1e995) >>> (32 - width + map.valueBits);
  if (word >>> map.valueBits !== print && (word >>> 0) >>> map.valueBits !== print) return -1;
  return word & ((1 << map.valueBits) - 1);
}

/**
 * {@link fuseGet} of a map whose cells are known to be narrow. A page asks tens of thousands of times and its cells lie all over
 * the map: nothing here branches on what a cell holds, so that the processor waits for the cells of many keys at a time.
 */
export function fuseLevel(map: LevelMap, low: number, high: number): number {
  const { segmentLength, segmentCount, seed } = map.shape;
  const x = mix(low ^ seed);
  const y = mix((high + x) | 0);
  const z = mix(y ^ low);
  const mask = segmentLength - 1;
  const first = Math.floor(((x >>> 0) / 4294967296) * (segmentCount * segmentLength)) | 0;
  const cells = map.cells;
  const second = (first + segmentLength) ^ (y & mask);
  const third = (first + 2 * segmentLength) ^ (z & mask);
  const word = cells[first]! ^ cells[second]! ^ cells[third]!;
  const difference = (word >>> 4) ^ (mix((z + 0x5bd1e995) | 0) >>> 20);
  // All bits set, which is -1, where the fingerprints differ.
  return (word & 15) | (-difference >> 31);
}
