import type { Link } from './candidates.ts';

/** Sentences of both sides that belong together, ascending. */
export interface Group {
  readonly base: readonly number[];
  readonly copy: readonly number[];
}

/**
 * Groups of linked sentences: two groups join where the links between all their sentences, taken together, are likelier
 * than not. A sentence split in two, two merged into one and a summary of four all come out of the same rule, and a chain of
 * half-likely links does not pull a whole text into one group. `bar` is the likelihood at which a link pays for itself in a
 * group, `loneBar` the one at which two sentences without other partners are linked.
 */
export function groupLinks(links: readonly Link[], baseLength: number, bar: number, loneBar: number = bar): Group[] {
  const likelihoods = new Map<number, number>();
  const codeOf = (base: number, copy: number) => copy * baseLength + base;
  for (const link of links) likelihoods.set(codeOf(link.base, link.copy), link.likelihood);
  const gain = (one: Group, other: Group): number => {
    let sum = 0;
    for (const base of one.base) for (const copy of other.copy) sum += (likelihoods.get(codeOf(base, copy)) ?? 0) - bar;
    return sum;
  };
  const ofBase = new Map<number, Group>();
  const ofCopy = new Map<number, Group>();
  const likely = links.filter((link) => link.likelihood > bar).sort(byLikelihood);
  for (const link of likely) {
    const one = ofBase.get(link.base) ?? { base: [link.base], copy: [] };
    const other = ofCopy.get(link.copy) ?? { base: [], copy: [link.copy] };
    const lone = one.copy.length === 0 && other.base.length === 0;
    if (lone && link.likelihood < loneBar) continue;
    if (one === other || gain(one, other) + gain(other, one) <= 0) continue;
    const joined = { base: [...one.base, ...other.base], copy: [...one.copy, ...other.copy] };
    for (const base of joined.base) ofBase.set(base, joined);
    for (const copy of joined.copy) ofCopy.set(copy, joined);
  }
  return [...new Set(ofCopy.values())].map((group) => ({
    base: group.base.toSorted(ascending),
    copy: group.copy.toSorted(ascending),
  }));
}

const ascending = (one: number, other: number): number => one - other;

/** Likeliest first; of equals the one nearer the diagonal, then the earlier one. */
function byLikelihood(one: Link, other: Link): number {
  return (
    other.likelihood - one.likelihood ||
    Math.abs(one.base - one.copy) - Math.abs(other.base - other.copy) ||
    one.base + one.copy - other.base - other.copy ||
    one.base - other.base
  );
}
