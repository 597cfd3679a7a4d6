import { mix } from '../../stages/detect/idiom/hash.ts';

/** Counts of 64-bit keys in open addressing over typed arrays: tens of millions of keys without a JavaScript object each. */
export interface CountTable {
  add(low: number, high: number): void;
  /** Entries counted at least `least` times. */
  frequent(least: number): { low: Int32Array; high: Int32Array; count: Uint32Array };
  readonly size: number;
}

/** A table with room for somewhat fewer than 2^`bits` keys; grows by doubling. */
export function countTable(bits: number): CountTable {
  let mask = 2 ** bits - 1;
  let low = new Int32Array(mask + 1);
  let high = new Int32Array(mask + 1);
  let count = new Uint32Array(mask + 1);
  let size = 0;
  const slot = (a: number, b: number): number => {
    let i = mix(a ^ Math.imul(b, 0x9e3779b1)) & mask;
    while (count[i] !== 0 && (low[i] !== a || high[i] !== b)) i = (i + 1) & mask;
    return i;
  };
  const grow = () => {
    const old = { low, high, count };
    mask = mask * 2 + 1;
    low = new Int32Array(mask + 1);
    high = new Int32Array(mask + 1);
    count = new Uint32Array(mask + 1);
    for (let k = 0; k < old.count.length; k++) {
      if (old.count[k] === 0) continue;
      const i = slot(old.low[k]!, old.high[k]!);
      low[i] = old.low[k]!;
      high[i] = old.high[k]!;
      count[i] = old.count[k]!;
    }
  };
  return {
    get size() {
      return size;
    },
    add(a, b) {
      const i = slot(a, b);
      if (count[i]!++ > 0) return;
      low[i] = a;
      high[i] = b;
      if (++size > mask * 0.7) grow();
    },
    frequent(least) {
      let n = 0;
      for (let i = 0; i <= mask; i++) if (count[i]! >= least) n++;
      const out = { low: new Int32Array(n), high: new Int32Array(n), count: new Uint32Array(n) };
      let k = 0;
      for (let i = 0; i <= mask; i++) {
        if (count[i]! < least) continue;
        out.low[k] = low[i]!;
        out.high[k] = high[i]!;
        out.count[k++] = count[i]!;
      }
      return out;
    },
  };
}
