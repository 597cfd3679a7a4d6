import type { WordVectors } from '../../language/en/word-vectors.ts';
import { contentOdds, type EventProfile, type EventText, eventProfile, sameEventOf } from './same-event.ts';

/** Mean same-event probability from which two groups are one event. */
export const sameEventBar = 0.45;

/** Up to this many articles every two are looked at. */
const fewArticles = 150;
/** Above that, each article is held against so many others at most: those that share most of its heaviest words. */
const mostCandidates = 80;
/** A word that a larger share of the articles holds than this names no event. */
const commonShare = 0.2;

/**
 * Groups articles by event: average linkage over the same-event probability, likeliest merge first. Returns groups of
 * indexes into `articles`, each ascending, in order of their first member. `vectors` are for English articles and may be left out.
 */
export function groupEvents(articles: readonly EventText[], vectors: WordVectors | null = null): number[][] {
  const profiles = articles.map((article) => eventProfile(article, vectors));
  const pairs = candidatePairs(profiles);
  const odds = pairs.map(([i, j]) => contentOdds(profiles[i]!, profiles[j]!));
  const recurring = recurringTerms(profiles, pairs, odds);
  const links = pairs.flatMap(([i, j], at) => {
    const [one, other] = [profiles[i]!, profiles[j]!];
    const score = lessRecurring(sameEventOf(one, other, odds[at]), one, other, recurring);
    return score >= faintest ? [{ i, j, score }] : [];
  });
  return averageLinkage(articles.length, links);
}

/** Links under this say so little that they are not kept. */
const faintest = 0.02;

/** Reports this many days apart tell of different events, if they share no more than their people and places. */
const surelyApart = 21;
/** Log odds of one event, by words alone, from which two reports read like one or like two of the same people. */
const alikeOdds = -1.5;
/** Most log odds that terms known to recur take from a pair, and the share of what it shares from which they do. */
const recurringOdds = 3;
const recurringFrom = 0.5;

/** Terms shared by reports that read like one event but are weeks apart: the same people, another day. */
function recurringTerms(
  profiles: readonly EventProfile[],
  pairs: readonly (readonly [number, number])[],
  odds: readonly number[],
): Set<string> {
  const terms = new Set<string>();
  for (const [at, [i, j]] of pairs.entries()) {
    const [one, other] = [profiles[i]!, profiles[j]!];
    if (one.day === null || other.day === null || Math.abs(one.day - other.day) < surelyApart) continue;
    if (one.language !== other.language || odds[at]! < alikeOdds) continue;
    for (const term of one.words.weights.keys()) if (other.words.weights.has(term)) terms.add(term);
  }
  return terms;
}

/**
 * Where a date is missing, the days cannot part two events of the same people. What both share then counts less by the
 * share of it that is known to recur.
 */
function lessRecurring(score: number, one: EventProfile, other: EventProfile, recurring: ReadonlySet<string>): number {
  if ((one.day !== null && other.day !== null) || recurring.size === 0) return score;
  let shared = 0;
  let known = 0;
  for (const [term, weight] of one.words.weights) {
    const there = other.words.weights.get(term);
    if (there === undefined) continue;
    shared += weight * there;
    if (recurring.has(term)) known += weight * there;
  }
  const excess = Math.max(0, known / (shared || 1) - recurringFrom) / (1 - recurringFrom);
  const odds = Math.log(score / (1 - score || Number.EPSILON)) - recurringOdds * excess;
  return 1 / (1 + Math.exp(-odds));
}

/** Pairs of articles worth a look. */
function candidatePairs(profiles: readonly EventProfile[]): [number, number][] {
  const all = profiles.map((_, i) => i);
  if (profiles.length <= fewArticles) return all.flatMap((j) => all.slice(0, j).map((i): [number, number] => [i, j]));
  const postings = new Map<string, { readonly at: number; readonly weight: number }[]>();
  for (const [at, profile] of profiles.entries()) {
    for (const [term, weight] of profile.words.weights) {
      const list = postings.get(term);
      if (list) list.push({ at, weight });
      else postings.set(term, [{ at, weight }]);
    }
  }
  const found = new Set<number>();
  for (const [at, profile] of profiles.entries()) {
    for (const other of likeliest(at, profile, profiles, postings)) {
      found.add(Math.min(at, other) * profiles.length + Math.max(at, other));
    }
  }
  // Articles in other languages share no words: they are held against every article of their days.
  for (const [at, profile] of profiles.entries()) {
    for (const [other, there] of profiles.entries()) {
      if (there.language !== profile.language && nearby(profile, there)) {
        found.add(Math.min(at, other) * profiles.length + Math.max(at, other));
      }
    }
  }
  return [...found].map((key): [number, number] => [Math.floor(key / profiles.length), key % profiles.length]);
}

const nearby = (one: EventProfile, other: EventProfile): boolean =>
  one.day !== null && other.day !== null && Math.abs(one.day - other.day) <= 2;

function likeliest(
  at: number,
  profile: EventProfile,
  profiles: readonly EventProfile[],
  postings: ReadonlyMap<string, readonly { readonly at: number; readonly weight: number }[]>,
): number[] {
  const scores = new Map<number, number>();
  for (const [term, weight] of profile.lead.weights) {
    const list = postings.get(term);
    if (!list || list.length > Math.max(fewArticles, commonShare * profiles.length)) continue;
    for (const one of list) {
      if (one.at !== at)
        scores.set(one.at, (scores.get(one.at) ?? 0) + (weight * one.weight) / profiles[one.at]!.words.norm);
    }
  }
  return [...scores]
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, mostCandidates)
    .map(([other]) => other);
}

interface Link {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

/**
 * Merges groups while the mean probability between them reaches the bar; pairs that are in no link count as 0. A heap
 * holds the possible merges; those made stale by a merge are passed over as they come up.
 */
function averageLinkage(count: number, links: readonly Link[]): number[][] {
  const members = new Map<number, number[]>(Array.from({ length: count }, (_, i) => [i, [i]]));
  const sums = new Map<number, Map<number, number>>(Array.from({ length: count }, (_, i) => [i, new Map()]));
  for (const { i, j, score } of links) {
    sums.get(i)!.set(j, score);
    sums.get(j)!.set(i, score);
  }
  const mean = (i: number, j: number) => (sums.get(i)?.get(j) ?? 0) / (members.get(i)!.length * members.get(j)!.length);
  const heap = mergeHeap();
  for (const { i, j, score } of links) if (score >= sameEventBar) heap.push({ i, j, score });
  let next = count;
  for (let best = heap.pop(); best; best = heap.pop()) {
    const { i, j } = best;
    if (!members.has(i) || !members.has(j)) continue;
    const merged = next++;
    const joined = new Map<number, number>();
    for (const part of [i, j]) {
      for (const [other, sum] of sums.get(part)!) {
        if (other === i || other === j) continue;
        joined.set(other, (joined.get(other) ?? 0) + sum);
        sums.get(other)!.delete(part);
      }
    }
    members.set(merged, [...members.get(i)!, ...members.get(j)!]);
    for (const part of [i, j]) {
      members.delete(part);
      sums.delete(part);
    }
    sums.set(merged, joined);
    for (const [other, sum] of joined) {
      sums.get(other)!.set(merged, sum);
      const score = mean(merged, other);
      if (score >= sameEventBar) heap.push({ i: Math.min(merged, other), j: Math.max(merged, other), score });
    }
  }
  return [...members.values()]
    .map((group) => group.sort((one, other) => one - other))
    .sort((one, other) => one[0]! - other[0]!);
}

/** A binary heap, the likeliest merge on top, ties by index so that the same input groups the same way. */
function mergeHeap(): { push(link: Link): void; pop(): Link | undefined } {
  const heap: Link[] = [];
  const before = (one: Link, other: Link) =>
    one.score !== other.score ? one.score > other.score : one.i !== other.i ? one.i < other.i : one.j < other.j;
  const swap = (one: number, other: number) => {
    [heap[one], heap[other]] = [heap[other]!, heap[one]!];
  };
  return {
    push(link) {
      heap.push(link);
      for (let at = heap.length - 1; at > 0; ) {
        const up = (at - 1) >> 1;
        if (!before(heap[at]!, heap[up]!)) break;
        swap(at, up);
        at = up;
      }
    },
    pop() {
      const top = heap[0];
      const last = heap.pop();
      if (heap.length > 0 && last) {
        heap[0] = last;
        for (let at = 0; ; ) {
          const children = [2 * at + 1, 2 * at + 2].filter((child) => child < heap.length);
          const best = children.reduce((a, b) => (before(heap[b]!, heap[a]!) ? b : a), at);
          if (best === at) break;
          swap(at, best);
          at = best;
        }
      }
      return top;
    },
  };
}
