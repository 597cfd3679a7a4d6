import { cellCount, type FuseMap, type FuseShape } from '../../stages/detect/idiom/fuse-map.ts';
import { mix } from '../../stages/detect/idiom/hash.ts';

/** What goes into a map: parallel arrays of key halves and values. */
export interface FuseEntries {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly value: Uint32Array | Uint16Array | Uint8Array;
}

/** Builds the map by peeling (Graf and Lemire 2022, algorithm 3), with another seed each time peeling gets stuck. */
export function buildFuseMap(entries: FuseEntries, bits: 16 | 32, valueBits: number): FuseMap {
  for (let attempt = 1; attempt <= 100; attempt++) {
    const shape = shapeFor(entries.low.length, mix(attempt * 0x2545f491));
    const cells = assign(entries, shape, bits, valueBits);
    if (cells) return { cells, valueBits, shape };
  }
  throw new RangeError(`no fuse map found for ${entries.low.length} entries: are there duplicate keys?`);
}

function shapeFor(size: number, seed: number): FuseShape {
  const n = Math.max(size, 2);
  const segmentLength = Math.min(2 ** Math.floor(Math.log(n) / Math.log(3.33) + 2.25), 2 ** 18);
  const factor = Math.max(1.125, 0.875 + (0.25 * Math.log(1e6)) / Math.log(n));
  const segmentCount = Math.max(1, Math.ceil(Math.round(n * factor) / segmentLength) - 2);
  return { segmentLength, segmentCount, seed };
}

/** The three cells of a key and its fingerprint, as `fuseGet` computes them. */
function place(low: number, high: number, shape: FuseShape, out: Int32Array): number {
  const x = mix(low ^ shape.seed);
  const y = mix(high + x);
  const z = mix(y ^ low);
  const mask = shape.segmentLength - 1;
  const first = Math.floor(((x >>> 0) / 4294967296) * (shape.segmentCount * shape.segmentLength));
  out[0] = first;
  out[1] = (first + shape.segmentLength) ^ (y & mask);
  out[2] = (first + 2 * shape.segmentLength) ^ (z & mask);
  return mix(z + 0x5bd1e995);
}

function assign(entries: FuseEntries, shape: FuseShape, bits: 16 | 32, valueBits: number) {
  const size = entries.low.length;
  const cells = cellCount(shape);
  const degree = new Uint8Array(cells);
  const owners = new Uint32Array(cells);
  const at = new Int32Array(3);
  for (let i = 0; i < size; i++) {
    place(entries.low[i]!, entries.high[i]!, shape, at);
    for (const cell of at) {
      degree[cell]!++;
      owners[cell]! ^= i;
    }
  }
  const order = peel(entries, shape, degree, owners);
  if (!order) return null;
  const table = bits === 16 ? new Uint16Array(cells) : new Uint32Array(cells);
  for (let k = size - 1; k >= 0; k--) {
    const i = order.keys[k]!;
    const print = place(entries.low[i]!, entries.high[i]!, shape, at) >>> (32 - bits + valueBits);
    const word = ((print << valueBits) | entries.value[i]!) >>> 0;
    const mine = order.cells[k]!;
    let rest = word;
    for (const cell of at) if (cell !== mine) rest ^= table[cell]!;
    table[mine] = rest;
  }
  return table;
}

function peel(entries: FuseEntries, shape: FuseShape, degree: Uint8Array, owners: Uint32Array) {
  const size = entries.low.length;
  const keys = new Uint32Array(size);
  const own = new Uint32Array(size);
  const stack = new Uint32Array(degree.length);
  const at = new Int32Array(3);
  let top = 0;
  let done = 0;
  for (let cell = 0; cell < degree.length; cell++) if (degree[cell] === 1) stack[top++] = cell;
  while (top > 0) {
    const cell = stack[--top]!;
    if (degree[cell] !== 1) continue;
    const i = owners[cell]!;
    keys[done] = i;
    own[done++] = cell;
    place(entries.low[i]!, entries.high[i]!, shape, at);
    for (const other of at) {
      owners[other]! ^= i;
      if (--degree[other]! === 1) stack[top++] = other;
    }
  }
  return done === size ? { keys, cells: own } : null;
}
