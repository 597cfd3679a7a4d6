/**
 * Remembers what was worked out for objects that never change. Keys are held weakly, and only the latest are kept: at least
 * `size` of them and at most twice as many, so that a long run holds no more than a short one.
 */
export interface RecentMemory<Key extends object, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
}

/** An empty memory of about `size` entries. */
export function recentMemory<Key extends object, Value>(size: number): RecentMemory<Key, Value> {
  let young = new WeakMap<Key, Value>();
  let old = new WeakMap<Key, Value>();
  let count = 0;
  const put = (key: Key, value: Value) => {
    if (count === size) {
      old = young;
      young = new WeakMap();
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
