/**
 * Hashes that both the builder of the counts and their reader use; changing one number here makes every packed file
 * unreadable. Mixing steps are those of MurmurHash3 (Appleby, public domain description).
 */

/** 32-bit hash of a word (FNV-1a over UTF-16 units, then mixed). */
export function wordHash(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return mix(h);
}

/** MurmurHash3 finaliser: every input bit reaches every output bit. Signed 32-bit result. */
export function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** First half of the 64-bit key of a sequence: folds word hash `h` into `state`. Start with the kind of sequence. */
export function foldLow(state: number, h: number): number {
  const x = Math.imul(state ^ h, 0xcc9e2d51);
  return (Math.imul((x << 15) | (x >>> 17), 5) + 0xe6546b64) | 0;
}

/** Second half, by other constants, so that the two halves are independent. */
export function foldHigh(state: number, h: number): number {
  const x = Math.imul((state + h) | 0, 0x1b873593);
  return Math.imul((x << 13) | (x >>> 19), 0x9e3779b1) ^ (h >>> 7);
}
