import type { Anchor } from './anchors.ts';
import type { Candidate } from './candidates.ts';
import type { WeighedSentence } from './features.ts';
import { offOrder } from './order.ts';
import type { Wording } from './words.ts';

/** What is measured of a pair of sentences by where it stands among the other pairs. */
export const contextNames = [
  'wordingLikelihood',
  // Likelihood of the best other partner of either sentence: the smaller, the larger.
  'rivalLess',
  'rivalMore',
  // Likelihood of the pair before on both sides, and of the pair after.
  'before',
  'after',
  // Likelihood that a neighbour of the copy sentence goes with the base sentence, or the other way about: a split or merger.
  'besideLess',
  'besideMore',
  // How many sentences the pair stands off where the nearest firm pair before it would put it, and the one after it.
  'offBeforeLess',
  'offBeforeMore',
  'offAfterLess',
  'offAfterMore',
  // Sentences between the firm pairs around it, on the side that has fewer and on the one that has more.
  'gapLess',
  'gapMore',
  // Share of a sentence that this partner has and its best other partner lacks.
  'onlyHereLess',
  'onlyHereMore',
  // How firmly the two texts hang together: mean likelihood of the best partner over the sentences of a text.
  'textLess',
  'textMore',
  'anchored',
  'placeApart',
  'sentencesLess',
  'sentencesRatio',
  // 1 where the pair stands on the heaviest chain of pairs that goes forward in both texts.
  'onChain',
] as const;

export const contextCount: number = contextNames.length;

/** A pair with how likely its wording alone makes it. */
export interface WordedPair extends Candidate {
  readonly likelihood: number;
  /** Words both have, of all words either has. */
  readonly jaccard: number;
}

/** Jaccard index from which a pair pays for its place in a chain: about the best bar of a plain forward alignment of drafts. */
const chainBar = 0.2;

/** From this likelihood a pair is firm: it tells of its neighbours. */
export const firm = 0.6;
/** Farther off the line than this is all the same. */
const farOff = 12;

/** Looks up what stands around a pair. */
export interface Surroundings {
  /** Writes the context of a pair to `into` from `at` on. */
  measure(pair: WordedPair, into: Float64Array, at: number): void;
}

/** Best and second-best likelihood of a sentence, and its best partner. */
interface Best {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly partner: Int32Array;
  readonly runnerUp: Int32Array;
}

/** Gathers what stands around each pair; anchors count as certain. */
export function surroundings(
  wording: Wording,
  base: readonly WeighedSentence[],
  copy: readonly WeighedSentence[],
  pairs: readonly WordedPair[],
  anchors: readonly Anchor[],
): Surroundings {
  const all: WordedPair[] = [...anchors.map(([i, j]) => ({ base: i, copy: j, likelihood: 1, jaccard: 1.5 })), ...pairs];
  const likelihoods = new Map<number, number>();
  const codeOf = (i: number, j: number) => i * (copy.length + 1) + j;
  for (const pair of all) likelihoods.set(codeOf(pair.base, pair.copy), pair.likelihood);
  const at = (i: number, j: number) =>
    i < 0 || j < 0 || i >= base.length || j >= copy.length ? Number.NaN : (likelihoods.get(codeOf(i, j)) ?? 0);
  const ofBase = bestOf(all, 'base', 'copy', base.length);
  const ofCopy = bestOf(all, 'copy', 'base', copy.length);
  const lineOfBase = linesOf(ofBase);
  const lineOfCopy = linesOf(ofCopy);
  const [baseMean, copyMean] = [mean(ofBase.first), mean(ofCopy.first)];
  const offChain = offOrder(all.map((pair) => ({ base: pair.base, copy: pair.copy, weight: pair.jaccard - chainBar })));
  const chain = new Set<number>();
  for (let k = 0; k < all.length; k++) if (!offChain[k]) chain.add(codeOf(all[k]!.base, all[k]!.copy));
  const fewest = Math.min(base.length, copy.length);
  const anchored = anchors.length / Math.max(1, fewest);
  return {
    measure({ base: i, copy: j, likelihood }, into, start) {
      const copyRival = copy[rivalOf(ofBase, i, j)];
      const baseRival = base[rivalOf(ofCopy, j, i)];
      into[start] = likelihood;
      putBoth(into, start + 1, rivalLikelihood(ofBase, i, j), rivalLikelihood(ofCopy, j, i));
      into[start + 3] = at(i - 1, j - 1);
      into[start + 4] = at(i + 1, j + 1);
      putBoth(into, start + 5, best(at(i, j - 1), at(i, j + 1)), best(at(i - 1, j), at(i + 1, j)));
      putBoth(
        into,
        start + 7,
        offLine(lineOfBase.before, lineOfBase, i, j),
        offLine(lineOfCopy.before, lineOfCopy, j, i),
      );
      putBoth(
        into,
        start + 9,
        offLine(lineOfBase.after, lineOfBase, i, j),
        offLine(lineOfCopy.after, lineOfCopy, j, i),
      );
      putBoth(into, start + 11, gapAt(lineOfBase, i), gapAt(lineOfCopy, j));
      putBoth(
        into,
        start + 13,
        onlyHere(wording, base[i]!, copy[j]!, copyRival),
        onlyHere(wording, copy[j]!, base[i]!, baseRival),
      );
      putBoth(into, start + 15, baseMean, copyMean);
      into[start + 17] = anchored;
      into[start + 18] = Math.abs((i + 0.5) / base.length - (j + 0.5) / copy.length);
      into[start + 19] = fewest;
      into[start + 20] = fewest / Math.max(base.length, copy.length);
      into[start + 21] = chain.has(codeOf(i, j)) ? 1 : 0;
    },
  };
}

/** Writes the smaller of two figures, then the larger: no figure hangs on the order of the sides. */
function putBoth(into: Float64Array, at: number, one: number, other: number): void {
  into[at] = Math.min(one, other);
  into[at + 1] = Math.max(one, other);
}

const mean = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** The larger of two likelihoods, either of which may stand outside the text. */
function best(one: number, other: number): number {
  if (Number.isNaN(one)) return Number.isNaN(other) ? 0 : other;
  return Number.isNaN(other) ? one : Math.max(one, other);
}

function bestOf(pairs: readonly WordedPair[], own: 'base' | 'copy', others: 'base' | 'copy', length: number): Best {
  const first = new Float64Array(length);
  const second = new Float64Array(length);
  const partner = new Int32Array(length).fill(-1);
  const runnerUp = new Int32Array(length).fill(-1);
  for (const pair of pairs) {
    const place = pair[own];
    if (pair.likelihood > first[place]!) {
      second[place] = first[place]!;
      runnerUp[place] = partner[place]!;
      first[place] = pair.likelihood;
      partner[place] = pair[others];
    } else if (pair.likelihood > second[place]!) {
      second[place] = pair.likelihood;
      runnerUp[place] = pair[others];
    }
  }
  return { first, second, partner, runnerUp };
}

/** The best partner of a sentence beside `partner`, and its likelihood; -1 and 0 for none. */
const rivalOf = (bests: Best, place: number, partner: number): number =>
  bests.partner[place] === partner ? bests.runnerUp[place]! : bests.partner[place]!;
const rivalLikelihood = (bests: Best, place: number, partner: number): number =>
  bests.partner[place] === partner ? bests.second[place]! : bests.first[place]!;

/** For each sentence, the nearest sentence before and after it that has a firm partner. */
interface Lines {
  readonly partner: Int32Array;
  readonly before: Int32Array;
  readonly after: Int32Array;
}

function linesOf({ first, partner }: Best): Lines {
  const length = first.length;
  const before = new Int32Array(length);
  const after = new Int32Array(length);
  for (let i = 0, last = -1; i < length; i++) {
    before[i] = last;
    if (first[i]! >= firm) last = i;
  }
  for (let i = length - 1, last = -1; i >= 0; i--) {
    after[i] = last;
    if (first[i]! >= firm) last = i;
  }
  return { partner, before, after };
}

/** Distance of a pair from where the nearest firm sentence on one side of it would put it. */
function offLine(neighbours: Int32Array, lines: Lines, place: number, partner: number): number {
  const neighbour = neighbours[place]!;
  if (neighbour < 0) return farOff;
  return Math.min(farOff, Math.abs(partner - lines.partner[neighbour]! - place + neighbour));
}

/** Sentences from the firm one before to the firm one after, both left out; the ends of the text count as firm. */
function gapAt(lines: Lines, place: number): number {
  const after = lines.after[place]! < 0 ? lines.partner.length : lines.after[place]!;
  return Math.min(farOff, after - lines.before[place]! - 1);
}

/** Share of the salient weight of `sentence` that `partner` has and `rivalPartner` lacks. */
function onlyHere(
  wording: Wording,
  sentence: WeighedSentence,
  partner: WeighedSentence,
  rivalPartner: WeighedSentence | undefined,
): number {
  const [own, theirs, rivals] = [sentence.bag, partner.bag, rivalPartner?.bag ?? none];
  const { rarity, salience } = wording;
  let sum = 0;
  for (let i = 0, k = 0, l = 0; i < own.length && k < theirs.length; i++) {
    const id = own[i]!;
    while (k < theirs.length && theirs[k]! < id) k++;
    if (k === theirs.length || theirs[k] !== id) continue;
    while (l < rivals.length && rivals[l]! < id) l++;
    if (l === rivals.length || rivals[l] !== id) sum += rarity[id]! * salience[id]!;
  }
  return sentence.salient > 0 ? sum / sentence.salient : 0;
}

const none = new Int32Array(0);
