import type { Dossier } from '../model/event.ts';
import type { StudiedArticle, StudiedEvent, StudiedPair } from '../model/study.ts';
import { buildStemma, nearestAncestors, type StemmaWitness } from '../stages/judge/stemma.ts';
import type { Weights } from '../stages/judge/weights.ts';
import { buildWordIndex } from '../stages/retrieve/word-index.ts';
import { compareInOrder, credited, withSigns } from './compare-articles.ts';
import type { Models } from './models.ts';
import { restoredSources, sharedErrorsOf } from './restore-words.ts';
import { charge } from './set-aside.ts';

/** What the study of an event needs beyond its articles. */
export interface EventStudyOptions {
  readonly weights: Weights;
  /** Ids of findings that people set aside. */
  readonly setAside: ReadonlySet<string>;
}

/** Events with more articles than this are not compared every two: each article is held against its likeliest relatives. */
const fewArticles = 16;
const relatives = 12;

/** Compares the articles of an event, finds each one's nearest ancestor and draws the stemma. */
export function studyEvent(
  dossier: Dossier,
  members: readonly StudiedArticle[],
  models: Models,
  options: EventStudyOptions,
): StudiedEvent {
  const byId = new Map(members.map((one) => [one.id, one]));
  const pairs = pairsOf(members).map(([one, other]): StudiedPair => {
    const pair = studyPair(one, other, models, options);
    const sides = { base: byId.get(pair.base)!.article, copy: byId.get(pair.copy)!.article };
    return { ...pair, ...charge(pair.comparison, sides, options.weights, options.setAside) };
  });
  const witnesses = members.map((one): StemmaWitness => ({ id: one.id, text: one.article, ...credited(one.article) }));
  const nearest = nearestAncestors(pairs, new Map(witnesses.map((one) => [one.id, one])));
  const known = new Set(nearest.values());
  const others = pairs.filter((pair) => !known.has(pair));
  const proven = new Map([...nearest].map(([id, pair]) => [id, signed(pair, byId, models)]));
  const sources = restoredSources({ sources: proven, pairs: [...proven.values(), ...others] }, byId);
  const event = { sources, pairs: [...sources.values(), ...others] };
  return {
    dossier,
    ...event,
    stemma: buildStemma(witnesses, pairs, nearest),
    sharedErrors: sharedErrorsOf(members, event, byId),
  };
}

/** Signs of garbling against the source are looked for only in a copy and its nearest ancestor. */
function signed(pair: StudiedPair, byId: ReadonlyMap<string, StudiedArticle>, models: Models): StudiedPair {
  const [base, copy] = [byId.get(pair.base)!, byId.get(pair.copy)!];
  return { ...pair, comparison: withSigns(base.article, copy.article, models, pair.comparison, copy.garble) };
}

function pairsOf(members: readonly StudiedArticle[]): (readonly [StudiedArticle, StudiedArticle])[] {
  const every = members.flatMap((one, i) => members.slice(i + 1).map((other) => [one, other] as const));
  if (members.length <= fewArticles) return every;
  const index = buildWordIndex(members.map((one) => one.article));
  const near = new Set(
    members.flatMap((one, i) =>
      index.search(one.article, relatives + 1).map(({ index: j }) => `${Math.min(i, j)} ${Math.max(i, j)}`),
    ),
  );
  const place = new Map(members.map((one, i) => [one, i]));
  return every.filter(([one, other]) => near.has(`${place.get(one)} ${place.get(other)}`));
}

/** Compares two articles, the likelier ancestor as base; where neither is, the earlier. */
export function studyPair(
  one: StudiedArticle,
  other: StudiedArticle,
  models: Models,
  options: Pick<EventStudyOptions, 'weights'>,
): StudiedPair {
  const [base, copy] =
    (one.article.published?.value ?? '') <= (other.article.published?.value ?? '') ? [one, other] : [other, one];
  const { swapped, comparison } = compareInOrder(base.article, copy.article, models, {
    baseGarble: base.garble,
    copyGarble: copy.garble,
    baseOriginal: base.original,
    copyOriginal: copy.original,
    weights: options.weights,
    brief: true,
    signs: false,
  });
  return swapped ? { base: copy.id, copy: base.id, comparison } : { base: base.id, copy: copy.id, comparison };
}
