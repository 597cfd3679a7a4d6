/** A group of linked sentences with where it stands on both sides. */
export interface Standing {
  readonly base: number;
  readonly copy: number;
  /** How much text would have to be called moved if this group were. */
  readonly weight: number;
}

/**
 * Which standings are off the main order: those outside the heaviest chain that goes strictly forward in both texts. One
 * flag for each. O(n log n), by a Fenwick tree of best chains that end before a place in the copy. A weight of zero or less
 * is never worth a place in the chain.
 */
export function offOrder(groups: readonly Standing[]): boolean[] {
  const order = groups.map((_, index) => index).sort((one, other) => compare(groups[one]!, groups[other]!));
  const places = [...new Set(groups.map((group) => group.copy))].sort((one, other) => one - other);
  const rankOf = new Map(places.map((place, rank) => [place, rank + 1]));
  const best = new Float64Array(places.length + 1);
  const holder = new Int32Array(places.length + 1).fill(-1);
  const before = new Int32Array(groups.length).fill(-1);
  let end = -1;
  let heaviest = 0;
  for (const index of order) {
    const rank = rankOf.get(groups[index]!.copy)!;
    let total = 0;
    for (let at = rank - 1; at > 0; at -= at & -at) {
      if (best[at]! > total) {
        total = best[at]!;
        before[index] = holder[at]!;
      }
    }
    if (groups[index]!.weight <= 0) continue;
    total += groups[index]!.weight;
    for (let at = rank; at <= places.length; at += at & -at) {
      if (total > best[at]!) {
        best[at] = total;
        holder[at] = index;
      }
    }
    if (total > heaviest) {
      heaviest = total;
      end = index;
    }
  }
  const off = groups.map(() => true);
  for (let index = end; index >= 0; index = before[index]!) off[index] = false;
  return off;
}

/** Of pairs with one base sentence the last in the copy comes first, so that none is followed by another of them. */
const compare = (one: Standing, other: Standing): number => one.base - other.base || other.copy - one.copy;
