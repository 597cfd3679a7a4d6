/** Words of a passage beyond which order is no longer compared. */
const mostCompared = 96;
const distances = new Uint16Array(mostCompared + 1);
const commons = new Uint16Array(mostCompared + 1);

/** How two rows of words lie to each other. */
export interface Distance {
  /** Fewest words put in, taken out or exchanged that turn one into the other. */
  readonly edits: number;
  /** Words of the longest row that both have in one order. */
  readonly common: number;
  /** Words of each that were looked at: the first 96. */
  readonly lengths: readonly [number, number];
}

/** Edit distance (Levenshtein) and longest common subsequence of two rows of ids; the same with the sides swapped. */
export function distanceOf(one: readonly number[], other: readonly number[]): Distance {
  const n = Math.min(one.length, mostCompared);
  const m = Math.min(other.length, mostCompared);
  for (let j = 0; j <= m; j++) distances[j] = j;
  commons.fill(0, 0, m + 1);
  for (let i = 1; i <= n; i++) {
    const id = one[i - 1]!;
    let diagonal = distances[0]!;
    let common = 0;
    distances[0] = i;
    for (let j = 1; j <= m; j++) {
      const up = distances[j]!;
      const commonUp = commons[j]!;
      const same = other[j - 1] === id;
      distances[j] = Math.min(up + 1, distances[j - 1]! + 1, diagonal + (same ? 0 : 1));
      commons[j] = same ? common + 1 : Math.max(commonUp, commons[j - 1]!);
      diagonal = up;
      common = commonUp;
    }
  }
  return { edits: distances[m]!, common: commons[m]!, lengths: [n, m] };
}
