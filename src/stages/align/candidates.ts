import type { WeighedSentence } from './features.ts';
import type { Wording } from './words.ts';

/** A pair of sentences worth a closer look. */
export interface Candidate {
  readonly base: number;
  readonly copy: number;
}

/** How likely (0..1) a sentence of the copy renders one of the base. */
export interface Link extends Candidate {
  readonly likelihood: number;
}

/** A candidate with the share (0..1) of the salient weight of its heavier sentence that both have. */
export interface Found extends Candidate {
  readonly share: number;
}

/** Partners looked at for each sentence; those that tie with the last are looked at too. */
const partners = 10;
/** Least share of the lighter sentence's salient weight two sentences must have in common. */
const leastShare = 0.1;
/** A stem found in more sentences of one text than this leads nowhere in a long text. */
const mostSentences = 48;

/**
 * Pairs that share enough of their rare words, found by an index of words and not by trying every pair: the work grows with
 * the number of sentences that share a rare word, not with the product of the lengths. Sentences where `open` is 0 are left out.
 */
export function findCandidates(
  wording: Wording,
  base: readonly WeighedSentence[],
  copy: readonly WeighedSentence[],
  open: { readonly base: Uint8Array; readonly copy: Uint8Array },
): Found[] {
  const postings = indexStems(wording, copy, open.copy);
  const counts = countStems(wording, base, open.base);
  const shared = new Float64Array(copy.length);
  const found: (Found & { weight: number })[] = [];
  for (let i = 0; i < base.length; i++) {
    if (!open.base[i]) continue;
    const touched: number[] = [];
    for (const id of base[i]!.bag) {
      const places = postings[id];
      if (!places || places.length > mostSentences || counts[id]! > mostSentences) continue;
      const weight = wording.rarity[id]! * wording.salience[id]!;
      for (const j of places) {
        if (shared[j] === 0) touched.push(j);
        shared[j]! += weight;
      }
    }
    for (const j of touched) {
      const weight = shared[j]!;
      shared[j] = 0;
      if (weight >= leastShare * Math.min(base[i]!.salient, copy[j]!.salient))
        found.push({ base: i, copy: j, weight, share: weight / Math.max(base[i]!.salient, copy[j]!.salient) });
    }
  }
  return keepBest(found, base.length, copy.length);
}

function indexStems(
  wording: Wording,
  sentences: readonly WeighedSentence[],
  open: Uint8Array,
): (number[] | undefined)[] {
  const postings = new Array<number[] | undefined>(wording.stems.length).fill(undefined);
  for (let j = 0; j < sentences.length; j++) {
    if (!open[j]) continue;
    for (const id of sentences[j]!.bag) {
      const places = postings[id];
      if (places) places.push(j);
      else postings[id] = [j];
    }
  }
  return postings;
}

function countStems(wording: Wording, sentences: readonly WeighedSentence[], open: Uint8Array): Int32Array {
  const counts = new Int32Array(wording.stems.length);
  for (let i = 0; i < sentences.length; i++) if (open[i]) for (const id of sentences[i]!.bag) counts[id]!++;
  return counts;
}

/** Leaves each sentence its best partners; a pair stays that is among the best of either of its sentences. */
function keepBest(found: readonly (Found & { weight: number })[], baseLength: number, copyLength: number): Found[] {
  const ofBase = Array.from({ length: baseLength }, (): number[] => []);
  const ofCopy = Array.from({ length: copyLength }, (): number[] => []);
  for (const pair of found) {
    ofBase[pair.base]!.push(pair.weight);
    ofCopy[pair.copy]!.push(pair.weight);
  }
  const baseBars = ofBase.map(barOf);
  const copyBars = ofCopy.map(barOf);
  return found.filter((pair) => pair.weight >= baseBars[pair.base]! || pair.weight >= copyBars[pair.copy]!);
}

function barOf(weights: number[]): number {
  if (weights.length <= partners) return 0;
  return weights.sort((one, other) => other - one)[partners - 1]!;
}
