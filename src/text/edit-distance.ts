/** Edit distance (V. Levenshtein, 1966) of two short strings, or `limit + 1` once it is over `limit`. */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let previous = Array.from({ length: other.length + 1 }, (_, k) => k);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    let least = i;
    for (let k = 1; k <= other.length; k++) {
      const change = (previous[k - 1] ?? 0) + (one[i - 1] === other[k - 1] ? 0 : 1);
      const value = Math.min(change, (previous[k] ?? 0) + 1, (row[k - 1] ?? 0) + 1);
      row.push(value);
      if (value < least) least = value;
    }
    if (least > limit) return limit + 1;
    previous = row;
  }
  return Math.min(previous[other.length] ?? 0, limit + 1);
}
