import type { WordVectors } from '../../language/en/word-vectors.ts';
import { companyFeatures, eventFeatures, sharedPairs } from './event-features.ts';
import { eventModel } from './event-model.ts';
import { type EventProfile, type EventText, eventProfile } from './event-profile.ts';
import { toldDayOdds } from './told-day.ts';

export type { EventProfile, EventText } from './event-profile.ts';
export { eventProfile } from './event-profile.ts';

/** Days between two reports of one event that say nothing against it. */
const freeDays = 3;
/** Log odds each further day takes, and the most that all of them take. Set by hand: the fitted cases are all of one week. */
const oddsPerDay = 0.3;
const mostOdds = 5;
/** The same for two articles of one outlet: it tells of an event while it is news, and words its weekly reports alike. */
const ownOddsPerDay = 1;
const mostOwnOdds = 8;

/** 0..1: how likely two articles report one event, not merely one topic. */
export const sameEvent = (one: EventText, other: EventText, vectors: WordVectors | null = null): number =>
  sameEventOf(eventProfile(one, vectors), eventProfile(other, vectors));

/** As {@link sameEvent}, for profiles already made; `odds` are their {@link contentOdds} where they are known. */
export function sameEventOf(one: EventProfile, other: EventProfile, odds = contentOdds(one, other)): number {
  if (one.words.mass === 0 || other.words.mass === 0) return 0;
  return 1 / (1 + Math.exp(-(odds - dayOdds(one, other))));
}

/** Log odds of one event by what two articles tell, with no eye to the days. */
export const contentOdds = (one: EventProfile, other: EventProfile): number =>
  one.language === other.language ? wordOdds(one, other) : nameOdds(one, other);

/** Log odds by shared words and likeness of meaning: a logistic model (event-model.ts). */
function wordOdds(one: EventProfile, other: EventProfile): number {
  const company = companyFeatures(one, other);
  const { bias, weights } = company === null ? eventModel.words : eventModel.company;
  return [...eventFeatures(one, other), ...(company ?? [])].reduce(
    (sum, feature, i) => sum + weights[i]! * feature,
    bias,
  );
}

/**
 * What the dates of publication, and the days the articles tell, say against one event. A reprint may come late, so shared wording takes the days'
 * weight away: pairs of words that both have are no later report of the same people. An outlet does not reprint itself, though: what it words alike from week
 * to week is a report of another week, unless it is the same page again.
 */
function dayOdds(one: EventProfile, other: EventProfile): number {
  const days = one.day === null || other.day === null ? 0 : Math.max(0, Math.abs(one.day - other.day) - freeDays);
  const told = toldDayOdds(one.told, other.told);
  if (days === 0 && told <= 0) return told;
  const shared = sharedPairs(one, other);
  const own = one.publisher !== null && one.publisher === other.publisher;
  const [from, to] = own ? ownReuse : [reusedFrom, copiedFrom];
  const copied = Math.min(1, Math.max(0, (shared - from) / (to - from)));
  const odds = own ? Math.min(mostOwnOdds, days * ownOddsPerDay + told) : Math.min(mostOdds, days * oddsPerDay + told);
  return odds * (1 - copied);
}
/** Shares of neighbouring words: names and background that any later report repeats, and what only a copy has. */
const reusedFrom = 0.25;
const copiedFrom = 0.55;
/** The same for two articles of one outlet, whose weekly reports share whole sentences. */
const ownReuse = [0.9, 0.98] as const;

/** Log odds of articles in two languages before anything is known of them, and per bit of shared names. */
const otherLanguage = { prior: -5, perBit: 0.25, classes: 14, sameDay: 2 } as const;

/**
 * Log odds where the languages differ: names that keep their consonants, each worth the bits by which it is unlikely to
 * be met by chance among the other's words, and nearness in time. Set by hand, there being no labelled cases.
 */
function nameOdds(one: EventProfile, other: EventProfile): number {
  const [few, many] =
    one.skeletons.size <= other.skeletons.size ? [one.skeletons, other.skeletons] : [other.skeletons, one.skeletons];
  let bits = 0;
  for (const skeleton of few) {
    if (many.has(skeleton))
      bits += Math.max(0, skeleton.length * Math.log2(otherLanguage.classes) - Math.log2(many.size));
  }
  const days = one.day === null || other.day === null ? null : Math.abs(one.day - other.day);
  const near = days !== null && days <= 1 ? otherLanguage.sameDay : 0;
  return otherLanguage.prior + otherLanguage.perBit * bits + near;
}
