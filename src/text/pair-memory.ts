/** Remembers what was worked out for two texts, by what they say and in that order. */
export interface PairMemory<Value> {
  get(one: string, other: string): Value | undefined;
  set(one: string, other: string, value: Value): void;
}

/** An empty memory of at most `size` pairs of texts; when it is full it begins anew. */
export function pairMemory<Value>(size: number): PairMemory<Value> {
  const known = new Map<string, Map<string, Value>>();
  let count = 0;
  // One text is mostly asked about with many others on end.
  let latest = '';
  let ofLatest: Map<string, Value> | undefined;
  const ofText = (one: string) => {
    if (one !== latest) {
      ofLatest = known.get(one);
      latest = one;
    }
    return ofLatest;
  };
  return {
    get: (one, other) => ofText(one)?.get(other),
    set(one, other, value) {
      if (count === size) {
        known.clear();
        ofLatest = undefined;
        count = 0;
      }
      count++;
      const ofOne = ofText(one);
      if (ofOne) ofOne.set(other, value);
      else {
        ofLatest = new Map([[other, value]]);
        known.set(one, ofLatest);
      }
    },
  };
}
