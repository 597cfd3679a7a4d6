/** Remembers what was worked out for two texts, by what they say and in that order. */
export interface PairMemory<Value> {
  get(one: string, other: string): Value | undefined;
  set(one: string, other: string, value: Value): void;
}

/** An empty memory of at most `size` pairs of texts; when it is full it begins anew. */
export function pairMemory<Value>(size: number): PairMemory<Value> {
  const known = new Map<string, Map<string, Value>>();
  let count = 0;
  return {
    get: (one, other) => known.get(one)?.get(other),
    set(one, other, value) {
      if (count === size) {
        known.clear();
        count = 0;
      }
      count++;
      const ofOne = known.get(one);
      if (ofOne) ofOne.set(other, value);
      else known.set(one, new Map([[other, value]]));
    },
  };
}
