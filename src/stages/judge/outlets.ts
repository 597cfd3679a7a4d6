import type { Edit, QuotationState } from '../../model/edit.ts';
import type { Comparison, Estimate } from '../../model/judgement.ts';
import { type CreditCounts, type Facet, facetOf, type OutletRating, sureFrom } from '../../model/study.ts';
import { groupBy } from '../../text/group-by.ts';
import { type Counts, countErrors, fidelityOf, pointRate, scoreCounts, sourceSentences } from './fidelity.ts';
import { type ErrorCounts, estimatePopulation, type Population, wilson } from './intervals.ts';
import { defaultWeights, type WeightName, type Weights, weightNames, weightValues, withWeights } from './weights.ts';

/** One article of an outlet, as the roll-up needs it. `copyOf` is the comparison with its nearest ancestor, null for an origin. */
export interface OutletArticle {
  readonly outlet: string;
  readonly event: string;
  readonly flagged: boolean;
  readonly copyOf: Comparison | null;
  /** Edits of `copyOf` that a person set aside. */
  readonly setAside?: ReadonlySet<Edit>;
}

/** An outlet is rated from this much evidence, provisional from that (docs/method.md). */
export const ratingBars = { rated: { articles: 10, events: 3, sentences: 100 }, provisional: { articles: 3 } } as const;
/** A copy with an edit of these severities counts as altered. */
const alteredSeverities: ReadonlySet<string> = new Set(['major', 'critical']);

/** Ratings of every outlet: rated and provisional ones first, the most faithful leading; then those with too little to rank them by, by name. */
export function rateOutlets(articles: readonly OutletArticle[], weights: Weights = defaultWeights): OutletRating[] {
  const byOutlet = groupBy(articles, (article) => article.outlet);
  const population = estimatePopulation(
    [...byOutlet.values()].map((list) =>
      scoredOf(list).map((one) => countErrors(one.copyOf.pairs, weights, keptBy(one))),
    ),
  );
  return [...byOutlet]
    .map(([outlet, list]) => rateOutlet(outlet, list, weights, population))
    .sort(
      (one, other) =>
        (ranked(other)?.value ?? -1) - (ranked(one)?.value ?? -1) || one.outlet.localeCompare(other.outlet, 'en'),
    );
}

const ranked = (one: OutletRating): Estimate | null => (one.rating === 'unrated' ? null : one.fidelity);

type Scored = OutletArticle & { readonly copyOf: Comparison };

const scoredOf = (list: readonly OutletArticle[]): Scored[] =>
  list.filter((article): article is Scored => article.copyOf?.fidelity != null);

const keptBy =
  (article: OutletArticle): Counts =>
  (edit) =>
    !article.setAside?.has(edit);

function rateOutlet(
  outlet: string,
  list: readonly OutletArticle[],
  weights: Weights,
  population: Population,
): OutletRating {
  const scored = scoredOf(list);
  const sentences = scored.reduce((sum, one) => sum + sourceSentences(one.copyOf.pairs), 0);
  const events = new Set(scored.map((article) => article.event)).size;
  const counted = (counts: (one: Scored) => Counts, by = weights) =>
    scored.map((one) => countErrors(one.copyOf.pairs, by, counts(one)));
  const score = (counts: (one: Scored) => Counts) =>
    scored.length === 0 ? null : scoreCounts(counted(counts), weights, population);
  const disputed = scored.some((one) => (one.setAside?.size ?? 0) > 0);
  const facet = (name: Facet) => score((one) => (edit) => keptBy(one)(edit) && facetOf[edit.kind] === name);
  return {
    outlet,
    articles: list.length,
    scored: scored.length,
    events: new Set(list.map((article) => article.event)).size,
    sentences,
    rating: ratingOf(scored.length, events, sentences),
    fidelity: score(keptBy),
    sure: score((one) => (edit) => keptBy(one)(edit) && edit.confidence >= sureFrom),
    asFound: disputed ? score(() => () => true) : null,
    sensitivity: scored.length === 0 ? [] : sensitivityOf((by) => counted(keptBy, by), weights),
    facets: {
      facts: facet('facts'),
      attribution: facet('attribution'),
      language: facet('language'),
      quotations: quotationShare(scored),
      coverage: coverageShare(scored),
    },
    credit: countCredit(scored),
    garbled: list.filter((article) => article.flagged).length,
  };
}

function ratingOf(articles: number, events: number, sentences: number): OutletRating['rating'] {
  const { rated, provisional } = ratingBars;
  if (articles >= rated.articles && events >= rated.events && sentences >= rated.sentences) return 'rated';
  return articles >= provisional.articles ? 'provisional' : 'unrated';
}

/** The score's value with each weight halved and doubled. */
function sensitivityOf(counted: (by: Weights) => ErrorCounts[], weights: Weights) {
  const tenth = (value: number) => Math.round(10 * value) / 10;
  const value = (name: WeightName, factor: number) => {
    const changed = scaledWeights(weights, name, factor);
    return tenth(fidelityOf(pointRate(counted(changed), changed), changed));
  };
  return weightNames.map((weight) => ({ weight, halved: value(weight, 0.5), doubled: value(weight, 2) }));
}

const scaledWeights = (weights: Weights, name: WeightName, factor: number): Weights =>
  withWeights(weights, { [name]: weightValues(weights)[name] * factor });

/** For each weight, the share of pairs of ranked outlets that keep their order when it is halved or doubled; 1 for fewer than two. */
export function orderStability(outlets: readonly OutletRating[]) {
  const scored = outlets.filter((one) => ranked(one) !== null);
  return weightNames.map((weight) => {
    const kept = (which: 'halved' | 'doubled') => {
      const value = (one: OutletRating) => one.sensitivity.find((row) => row.weight === weight)?.[which] ?? 0;
      let [same, all] = [0, 0];
      for (const [i, one] of scored.entries()) {
        for (const other of scored.slice(i + 1)) {
          const before = one.fidelity!.value - other.fidelity!.value;
          if (before === 0) continue;
          all++;
          if (before * (value(one) - value(other)) >= 0) same++;
        }
      }
      return all === 0 ? 1 : Math.round((1000 * same) / all) / 1000;
    };
    return { weight, halved: kept('halved'), doubled: kept('doubled') };
  });
}

const faithfulStates: ReadonlySet<QuotationState> = new Set(['exact', 'same-words']);
const changedStates: ReadonlySet<QuotationState> = new Set(['changed', 'other-speaker']);

/** Share of the quotations a copy took over in quotation marks that kept their words and their speaker. */
function quotationShare(scored: readonly Scored[]): Estimate | null {
  const all = scored.flatMap((one) => one.copyOf.quotations);
  const kept = all.filter((one) => faithfulStates.has(one.state)).length;
  return wilson(kept, kept + all.filter((one) => changedStates.has(one.state)).length);
}

/** Share of the sources' sentences that the copies carry. Leaving out costs nothing; it is told. */
function coverageShare(scored: readonly Scored[]): Estimate | null {
  const pairs = scored.flatMap((one) => one.copyOf.pairs);
  const carried = sourceSentences(pairs);
  return wilson(
    carried,
    carried + pairs.reduce((sum, pair) => sum + (pair.copy.length === 0 ? pair.base.length : 0), 0),
  );
}

/** True where a copy changed what its source said, findings that a person set aside apart. */
export const isAltered = (copy: Comparison, setAside: ReadonlySet<Edit> = new Set()): boolean =>
  copy.garble.flagged ||
  copy.pairs.some((pair) => pair.edits.some((edit) => alteredSeverities.has(edit.severity) && !setAside.has(edit)));

function countCredit(copies: readonly Scored[]): CreditCounts {
  const count = (given: boolean, altered: boolean) =>
    copies.filter(({ copyOf, setAside }) => copyOf.credit.given === given && isAltered(copyOf, setAside) === altered)
      .length;
  const wrong = (given: boolean) =>
    copies.filter(({ copyOf: { credit } }) => credit.altered && credit.given === given).length;
  return {
    wrongSource: wrong(true),
    ownName: wrong(false),
    creditedUnaltered: count(true, false),
    creditedAltered: count(true, true),
    uncreditedUnaltered: count(false, false),
    uncreditedAltered: count(false, true),
  };
}
