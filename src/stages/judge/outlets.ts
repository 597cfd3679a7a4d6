import type { ComparedPair, Comparison, Estimate } from '../../model/judgement.ts';
import { type CreditCounts, type Facet, facets, type OutletRating } from '../../model/study.ts';
import { groupBy } from '../../text/group-by.ts';
import { scoreFidelity } from './fidelity.ts';
import { facetOf } from './weights.ts';

/** One article of an outlet, as the roll-up needs it. `copyOf` is the comparison with its nearest ancestor, null for an origin. */
export interface OutletArticle {
  readonly outlet: string;
  readonly event: string;
  readonly flagged: boolean;
  readonly copyOf: Comparison | null;
}

/** An outlet is rated from this much evidence, provisional from that (docs/method.md). */
export const ratingBars = { rated: { articles: 10, events: 3, sentences: 100 }, provisional: { articles: 3 } } as const;
/** A copy under this fidelity, or with a major edit, counts as altered. */
const alteredSeverities: ReadonlySet<string> = new Set(['major', 'critical']);

/** Ratings of every outlet, the most faithful first, unscored ones last, ties by name. */
export function rateOutlets(articles: readonly OutletArticle[]): OutletRating[] {
  const byOutlet = groupBy(articles, (article) => article.outlet);
  return [...byOutlet]
    .map(([outlet, list]) => rateOutlet(outlet, list))
    .sort(
      (one, other) =>
        (other.fidelity?.value ?? -1) - (one.fidelity?.value ?? -1) || one.outlet.localeCompare(other.outlet, 'en'),
    );
}

function rateOutlet(outlet: string, list: readonly OutletArticle[]): OutletRating {
  const copies = list.flatMap((article) => (article.copyOf?.fidelity ? [article.copyOf] : []));
  const pairs = copies.flatMap((copy) => copy.pairs);
  const sentences = pairs.filter((pair) => pair.base.length > 0 && pair.copy.length > 0).length;
  const events = new Set(list.map((article) => article.event)).size;
  return {
    outlet,
    articles: list.length,
    scored: copies.length,
    events,
    sentences,
    rating: ratingOf(copies.length, events, sentences),
    fidelity: copies.length > 0 ? scoreFidelity(pairs) : null,
    facets: Object.fromEntries(facets.map((facet) => [facet, facetEstimate(facet, copies)])) as Record<
      Facet,
      Estimate | null
    >,
    credit: countCredit(copies),
    garbled: list.filter((article) => article.flagged).length,
  };
}

function ratingOf(articles: number, events: number, sentences: number): OutletRating['rating'] {
  const { rated, provisional } = ratingBars;
  if (articles >= rated.articles && events >= rated.events && sentences >= rated.sentences) return 'rated';
  return articles >= provisional.articles ? 'provisional' : 'unrated';
}

function facetEstimate(facet: Facet, copies: readonly Comparison[]): Estimate | null {
  if (copies.length === 0) return null;
  if (facet === 'coverage') {
    const mean = copies.reduce((sum, copy) => sum + copy.coverage.ofBase, 0) / copies.length;
    const margin = 1.96 * Math.sqrt(0.25 / copies.length);
    const percent = (share: number) => Math.round(1000 * Math.min(1, Math.max(0, share))) / 10;
    return {
      value: percent(mean),
      low: percent(mean - margin),
      high: percent(mean + margin),
      level: 0.95,
      n: copies.length,
    };
  }
  const only = (pair: ComparedPair): ComparedPair => ({
    ...pair,
    edits: pair.edits.filter((edit) => facetOf[edit.kind] === facet),
  });
  return scoreFidelity(copies.flatMap((copy) => copy.pairs.map(only)));
}

/** True where a copy changed what its source said. */
export const isAltered = (copy: Comparison): boolean =>
  copy.garble.flagged || copy.pairs.some((pair) => pair.edits.some((edit) => alteredSeverities.has(edit.severity)));

function countCredit(copies: readonly Comparison[]): CreditCounts {
  const count = (given: boolean, altered: boolean) =>
    copies.filter((copy) => copy.credit.given === given && isAltered(copy) === altered).length;
  return {
    creditedUnaltered: count(true, false),
    creditedAltered: count(true, true),
    uncreditedUnaltered: count(false, false),
    uncreditedAltered: count(false, true),
  };
}
