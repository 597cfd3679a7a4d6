import type { IdiomCounts } from './counts.ts';
import { fuseLevel } from './fuse-map.ts';
import { highKey2, highKey3, highKey4, lowKey2, lowKey3, lowKey4 } from './sequences.ts';

/**
 * Sequences to be looked up together: they are asked for one by one and answered in one go. A page asks for tens of thousands,
 * and each lies in three places of a map that no processor cache holds; in a loop that does nothing else the processor
 * fetches those of many sequences at a time.
 */
export interface Lookups {
  size: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Where the level of each is to be written. */
  readonly place: Int32Array;
}

/** Room for so many sequences at a time. */
export const lookups = (most: number): Lookups => ({
  size: 0,
  low: new Int32Array(most),
  high: new Int32Array(most),
  place: new Int32Array(most),
});

/** Asks for a sequence of two hashes; `code` is that of its kind. */
export function ask2(asked: Lookups, code: number, a: number, b: number, place: number): void {
  const at = asked.size++;
  asked.low[at] = lowKey2(code, a, b);
  asked.high[at] = highKey2(code, a, b);
  asked.place[at] = place;
}

/** Asks for a sequence of three hashes. */
export function ask3(asked: Lookups, code: number, a: number, b: number, c: number, place: number): void {
  const at = asked.size++;
  asked.low[at] = lowKey3(code, a, b, c);
  asked.high[at] = highKey3(code, a, b, c);
  asked.place[at] = place;
}

/** Asks for a sequence of four hashes. */
export function ask4(asked: Lookups, code: number, a: number, b: number, c: number, d: number, place: number): void {
  const at = asked.size++;
  asked.low[at] = lowKey4(code, a, b, c, d);
  asked.high[at] = highKey4(code, a, b, c, d);
  asked.place[at] = place;
}

/** Writes the level of every sequence asked for to its place in `levels`, -1 where it was not kept; nothing is asked any more. */
export function answer({ sequences }: IdiomCounts, asked: Lookups, levels: Int8Array): void {
  const { size, low, high, place } = asked;
  for (let i = 0; i < size; i++) levels[place[i]!] = fuseLevel(sequences, low[i]!, high[i]!);
  asked.size = 0;
}
