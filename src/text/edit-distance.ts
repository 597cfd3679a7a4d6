/** Distances from the beginning of the one string to each beginning of the other: written anew for every call. */
let row = new Int32Array(64);

/** Edit distance (V. Levenshtein, 1966) of two short strings, or `limit + 1` once it is over `limit`. */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  if (row.length <= other.length) row = new Int32Array(2 * other.length);
  for (let k = 0; k <= other.length; k++) row[k] = k;
  for (let i = 1; i <= one.length; i++) {
    const letter = one.charCodeAt(i - 1);
    let diagonal = row[0]!;
    let least = i;
    row[0] = i;
    for (let k = 1; k <= other.length; k++) {
      const change = letter === other.charCodeAt(k - 1) ? diagonal : diagonal + 1;
      diagonal = row[k]!;
      const value = Math.min(change, diagonal + 1, row[k - 1]! + 1);
      row[k] = value;
      if (value < least) least = value;
    }
    if (least > limit) return limit + 1;
  }
  return Math.min(row[other.length]!, limit + 1);
}

/** As {@link editDistance}, but two neighbours swapped count one, as they do for a typist (F. Damerau, 1964), or `limit + 1` as soon as `limit` is passed. */
export function typingDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + changed);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[other.length]!;
}
