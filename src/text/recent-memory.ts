/** Remembers what was worked out for keys; only the latest are kept: at least `size` of them and at most twice as many, so that a long run holds no more than a short one. */
export interface RecentMemory<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
}

/** An empty memory of about `size` objects that never change; they are held weakly. */
export const recentMemory = <Key extends object, Value>(size: number): RecentMemory<Key, Value> =>
  twoGenerations(size, () => new WeakMap<Key, Value>());

/** An empty memory of about `size` texts, by what they say. */
export const recentTexts = <Value>(size: number): RecentMemory<string, Value> =>
  twoGenerations(size, () => new Map<string, Value>());

/** When the young generation is full it becomes the old one, whose entries are lost unless they are asked for again. */
function twoGenerations<Key, Value>(size: number, empty: () => RecentMemory<Key, Value>): RecentMemory<Key, Value> {
  let young = empty();
  let old = empty();
  let count = 0;
  const put = (key: Key, value: Value) => {
    if (count === size) {
      old = young;
      young = empty();
      count = 0;
    }
    count++;
    young.set(key, value);
  };
  return {
    get(key) {
      const held = young.get(key);
      if (held !== undefined) return held;
      const older = old.get(key);
      if (older !== undefined) put(key, older);
      return older;
    },
    set: put,
  };
}
