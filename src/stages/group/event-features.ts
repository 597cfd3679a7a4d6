import { newsCentre } from './event-model.ts';
import type { EventProfile, TermVector } from './event-profile.ts';
import { foundShare } from './word-company.ts';

/** Names of the numbers of {@link eventFeatures}, in order. */
export const eventFeatureNames = ['leadMean', 'leadBest', 'leadCapped', 'top', 'pairs', 'shortness'] as const;
/** Names of the numbers of {@link companyFeatures}, in order. */
export const companyFeatureNames = ['meaning', 'first'] as const;

/** A term weighs no more than this in the capped cosine: one rare name must not make an event. */
const cap = 8;
/** From this many words on an article is no short one. */
const fullLength = 180;

/**
 * What two articles share, each 0..1 and as a square root, which spreads the small values where the decision falls; last the logarithm by which the
 * shorter falls short of an article, 0 or less: a headline and a line share less of everything.
 */
export function eventFeatures(one: EventProfile, other: EventProfile): number[] {
  const there = cosine(one.lead, other.words);
  const back = cosine(other.lead, one.words);
  const capped = (cappedCosine(one.lead, other.words) + cappedCosine(other.lead, one.words)) / 2;
  return [
    ...[(there + back) / 2, Math.max(there, back), capped, topShare(one, other), sharedPairs(one, other)].map(
      Math.sqrt,
    ),
    Math.min(0, Math.log(Math.min(one.length, other.length) / fullLength)),
  ];
}

/** Share (0..1) of the neighbouring words of one article that the other has too: names, background, and what was copied. */
export const sharedPairs = (one: EventProfile, other: EventProfile): number => containment(one.pairs, other.pairs);

/** What two articles share in other words, each 0..1; null where either has no vectors. `centre` is the mean of all news. */
export function companyFeatures(
  one: EventProfile,
  other: EventProfile,
  centre: ArrayLike<number> = newsCentre,
): number[] | null {
  const meaning = meaningLikeness(one, other, centre);
  const [a, b] = [one.company, other.company];
  if (meaning === null || a === null || b === null) return null;
  const there = foundShare(a.first, other.words.weights, b.heaviest);
  const back = foundShare(b.first, one.words.weights, a.heaviest);
  return [meaning, (there + back) / 2];
}

/**
 * Likeness (0..1) of what two articles are about: cosine of their mean word vectors, after what all news has in common is
 * taken from both. Null where either has none.
 */
export function meaningLikeness(
  one: EventProfile,
  other: EventProfile,
  centre: ArrayLike<number> = newsCentre,
): number | null {
  const [a, b] = [one.company?.mean, other.company?.mean];
  if (!a || !b) return null;
  let [dot, squaresA, squaresB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i]! - centre[i]!, b[i]! - centre[i]!];
    dot += x * y;
    squaresA += x * x;
    squaresB += y * y;
  }
  return Math.max(0, dot / (Math.sqrt(squaresA * squaresB) || 1));
}

/** Cosine of two vectors, 0..1. */
export function cosine(one: TermVector, other: TermVector): number {
  const [small, large] = one.weights.size <= other.weights.size ? [one, other] : [other, one];
  let dot = 0;
  for (const [term, weight] of small.weights) dot += weight * (large.weights.get(term) ?? 0);
  return Math.min(1, dot / (one.norm * other.norm || 1));
}

function cappedCosine(one: TermVector, other: TermVector): number {
  let dot = 0;
  for (const [term, weight] of one.weights) {
    const there = other.weights.get(term);
    if (there !== undefined) dot += Math.min(cap, weight) * Math.min(cap, there);
  }
  return Math.min(1, dot / (cappedNorm(one) * cappedNorm(other) || 1));
}

const norms = new WeakMap<TermVector, number>();

function cappedNorm(vector: TermVector): number {
  const held = norms.get(vector);
  if (held !== undefined) return held;
  let squares = 0;
  for (const weight of vector.weights.values()) squares += Math.min(cap, weight) ** 2;
  norms.set(vector, Math.sqrt(squares));
  return Math.sqrt(squares);
}

/** Share (0..1) of a vector's weight that stands on terms the other has too. */
function shareOf(one: TermVector, other: TermVector): number {
  let shared = 0;
  for (const [term, weight] of one.weights) if (other.weights.has(term)) shared += weight;
  return shared / (one.mass || 1);
}

/** As {@link shareOf}, of the lighter of the two. */
export const containment = (one: TermVector, other: TermVector): number =>
  one.mass <= other.mass ? shareOf(one, other) : shareOf(other, one);

/** Share of the words either article keeps coming back to that the other has at all. */
function topShare(one: EventProfile, other: EventProfile): number {
  const found =
    one.top.filter((term) => other.words.weights.has(term)).length +
    other.top.filter((term) => one.words.weights.has(term)).length;
  return found / (one.top.length + other.top.length || 1);
}
