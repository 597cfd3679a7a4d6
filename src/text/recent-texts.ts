/** Remembers what was worked out for texts, by what they say; only the latest are kept: at least `size` of them and at most twice as many. */
export interface RecentTexts<Value> {
  get(text: string): Value | undefined;
  set(text: string, value: Value): void;
}

/** An empty memory of about `size` entries. */
export function recentTexts<Value>(size: number): RecentTexts<Value> {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  const put = (text: string, value: Value) => {
    if (young.size >= size) {
      old = young;
      young = new Map();
    }
    young.set(text, value);
  };
  return {
    get(text) {
      const held = young.get(text);
      if (held !== undefined) return held;
      const older = old.get(text);
      if (older !== undefined) put(text, older);
      return older;
    },
    set: put,
  };
}
