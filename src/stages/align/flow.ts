import type { Anchor } from './anchors.ts';
import type { WordedPair } from './context.ts';
import { offOrder } from './order.ts';

/** What is measured of a pair of sentences by how the two texts run together, as a whole and around it. */
export const flowNames = [
  // Share of the weight of leading pairs off the heaviest chain that goes forward in both texts: 0 where nothing was moved.
  'disorder',
  // Steps back in the copy from one leading pair to the next, for each leading pair.
  'stepsBack',
  // Leading pairs close by on either side that lie the same way from this pair in both texts, and those that do not.
  'inStep',
  'outOfStep',
  // 1 where the partner stands between those of the nearest led sentences, -1 where it does not though these are in order.
  'betweenLess',
  'betweenMore',
  // Leading pairs for each sentence of the shorter text.
  'led',
  // Pairs of the heaviest chain this one crosses.
  'crossed',
] as const;

export const flowCount: number = flowNames.length;

/** From this likelihood a pair that is the best of both its sentences leads: the run of the texts is told by such pairs. */
const leadBar = 0.5;
/** How many sentences around count as close by, and how far apart their partners may stand. */
const nearby = 3;
const nearPartner = 4;
/** More crossings than this are all the same. */
const mostCrossed = 20;

/** How two texts run together. */
export interface Flow {
  /** Writes the figures of a pair to `into` from `at` on, in the order of {@link flowNames}. */
  measure(base: number, copy: number, into: Float64Array, at: number): void;
}

/**
 * Reads the run of two texts of so many sentences off their leading pairs; anchors lead before all others. Whether texts
 * were rearranged at all tells how far a likeness off the main order is to be trusted: authors repeat themselves, and
 * what stands elsewhere in a text of unchanged order is mostly another sentence.
 */
export function readFlow(
  baseLength: number,
  copyLength: number,
  pairs: readonly WordedPair[],
  anchors: readonly Anchor[],
): Flow {
  const leading = leadingPairs(baseLength, copyLength, pairs, anchors);
  const off = offOrder(leading.map(({ base, copy, jaccard }) => ({ base, copy, weight: jaccard })));
  const chain = leading.filter((_, k) => !off[k]);
  const weigh = (some: readonly WordedPair[]) => some.reduce((sum, pair) => sum + pair.jaccard, 0);
  const whole = weigh(leading);
  const disorder = whole > 0 ? Math.max(0, 1 - weigh(chain) / whole) : 0;
  const back = leading.filter((pair, k) => k > 0 && pair.copy < leading[k - 1]!.copy).length;
  const ofBase = trackOf(baseLength, leading, chain, 'base', 'copy');
  const ofCopy = trackOf(copyLength, leading, chain, 'copy', 'base');
  const perSentence = leading.length / Math.max(1, Math.min(baseLength, copyLength));
  return {
    measure(base, copy, into, at) {
      const between = [betweenAt(ofBase, base, copy), betweenAt(ofCopy, copy, base)] as const;
      into[at] = disorder;
      into[at + 1] = back / Math.max(1, leading.length);
      into[at + 2] = inStepAt(ofBase, base, copy) + inStepAt(ofCopy, copy, base);
      into[at + 3] = outOfStepAt(ofBase, base, copy) + outOfStepAt(ofCopy, copy, base);
      into[at + 4] = Math.min(...between);
      into[at + 5] = Math.max(...between);
      into[at + 6] = perSentence;
      into[at + 7] = Math.min(mostCrossed, crossedAt(ofBase, base, ofCopy, copy));
    },
  };
}

/** Weight of an anchor in the chain: above that of any pair of unequal sentences. */
const anchorWeight = 1.5;

/** Anchors and pairs that are the best of both their sentences, in the order of the base. */
function leadingPairs(
  baseLength: number,
  copyLength: number,
  pairs: readonly WordedPair[],
  anchors: readonly Anchor[],
): WordedPair[] {
  const bestOfBase = new Float64Array(baseLength);
  const bestOfCopy = new Float64Array(copyLength);
  for (const [base, copy] of anchors) bestOfBase[base] = bestOfCopy[copy] = 1;
  for (const { base, copy, likelihood } of pairs) {
    bestOfBase[base] = Math.max(bestOfBase[base]!, likelihood);
    bestOfCopy[copy] = Math.max(bestOfCopy[copy]!, likelihood);
  }
  const leading = pairs.filter(
    ({ base, copy, likelihood }) =>
      likelihood >= leadBar && likelihood === bestOfBase[base] && likelihood === bestOfCopy[copy],
  );
  const certain = anchors.map(([base, copy]) => ({ base, copy, likelihood: 1, jaccard: anchorWeight }));
  return [...certain, ...leading].sort((one, other) => one.base - other.base || one.copy - other.copy);
}

/** The leading pairs as seen from one text. */
interface Track {
  /** Leading partner of each sentence, -1 for none. */
  readonly partner: Int32Array;
  /** Nearest led sentence before and after each, -1 for none. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** How many pairs of the chain stand before each sentence; one more entry for the end of the text. */
  readonly chained: Int32Array;
}

function trackOf(
  length: number,
  leading: readonly WordedPair[],
  chain: readonly WordedPair[],
  own: 'base' | 'copy',
  others: 'base' | 'copy',
): Track {
  const partner = new Int32Array(length).fill(-1);
  for (const pair of leading) partner[pair[own]] = pair[others];
  const before = new Int32Array(length);
  const after = new Int32Array(length);
  for (let i = 0, last = -1; i < length; i++) {
    before[i] = last;
    if (partner[i]! >= 0) last = i;
  }
  for (let i = length - 1, last = -1; i >= 0; i--) {
    after[i] = last;
    if (partner[i]! >= 0) last = i;
  }
  const chained = new Int32Array(length + 1);
  for (const pair of chain) chained[pair[own] + 1]!++;
  for (let i = 0; i < length; i++) chained[i + 1]! += chained[i]!;
  return { partner, before, after, chained };
}

/** Led sentences close by whose partners stand close to `partner`, on the same side of it. */
function inStepAt(track: Track, place: number, partner: number): number {
  let found = 0;
  for (let step = -nearby; step <= nearby; step++) {
    const theirs = track.partner[place + step] ?? -1;
    const apart = theirs - partner;
    if (step !== 0 && theirs >= 0 && apart * step > 0 && Math.abs(apart) <= nearPartner) found++;
  }
  return found;
}

/** Led sentences close by with a partner that is neither `partner` itself nor in step. */
function outOfStepAt(track: Track, place: number, partner: number): number {
  let others = 0;
  for (let step = -nearby; step <= nearby; step++) {
    const theirs = track.partner[place + step] ?? -1;
    if (step !== 0 && theirs >= 0 && theirs !== partner) others++;
  }
  return others - inStepAt(track, place, partner);
}

/** See `betweenLess`; 0 where the nearest led sentences are out of order themselves. */
function betweenAt({ partner, before, after }: Track, place: number, own: number): number {
  const low = before[place]! < 0 ? -1 : partner[before[place]!]!;
  const high = after[place]! < 0 ? Number.POSITIVE_INFINITY : partner[after[place]!]!;
  if (low >= high) return 0;
  return low < own && own < high ? 1 : -1;
}

/** A chain goes forward in both texts, so that the pairs before a place are the first ones: differences of counts tell crossings. */
function crossedAt(ofBase: Track, base: number, ofCopy: Track, copy: number): number {
  const laterInCopy = ofBase.chained[base]! - ofCopy.chained[copy + 1]!;
  const laterInBase = ofCopy.chained[copy]! - ofBase.chained[base + 1]!;
  return Math.max(0, laterInCopy, laterInBase);
}
