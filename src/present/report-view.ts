import { type Severity, severities } from '../model/edit.ts';
import type { Stemma } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import type { SharedGarble } from '../model/finding.ts';
import type { Comparison, Estimate } from '../model/judgement.ts';
import {
  type Facet,
  facetOf,
  facets,
  type OutletRating,
  type SetAside,
  type StudiedArticle,
  type StudiedEvent,
  type StudiedPair,
  type Study,
  type StudyWeights,
} from '../model/study.ts';
import { type CollationRow, collationRows } from './collation-view.ts';
import { editFindings, type FindingView, garbleFindings } from './finding-view.ts';
import { derivationText, differenceText, languageName } from './wording.ts';

/** One article as reports and screens show it. */
export interface ArticleView {
  readonly id: string;
  readonly sigil: string;
  readonly outlet: string;
  readonly title: string;
  readonly published: string | null;
  readonly source: string | null;
  readonly language: string;
  /** Sigil of its nearest ancestor; null for origins and for articles nothing is known of. */
  readonly from: string | null;
  /** "light revision, wholly derived", "independent", "original" … */
  readonly standing: string;
  readonly comparison: Comparison | null;
  /** "machine-translated through Persian", or null where nothing is flagged. */
  readonly garbled: string | null;
  readonly garbleProbability: number;
  readonly findings: readonly FindingView[];
}

/** Points of a copy: findings lighter than the report lists count too. */
export interface Charge {
  readonly points: number;
  readonly sentences: number;
  /** Those of them that findings lighter than the report lists cost. */
  readonly unlisted: number;
  /** Facets that cost points, the dearest first. */
  readonly facets: readonly { readonly facet: Facet; readonly points: number }[];
}

/** Two articles side by side. */
export interface ComparisonView {
  readonly base: ArticleView;
  readonly copy: ArticleView;
  readonly comparison: Comparison;
  readonly rows: readonly CollationRow[];
  readonly findings: readonly FindingView[];
  /** What the copy was charged with, in all and by facet; null where direction is unknown and nobody is charged. */
  readonly charge: Charge | null;
  /** Later figures of a later version: not charged. */
  readonly drift: number;
  /** The score with findings counted that a person set aside; null where none is. */
  readonly asFound: Estimate | null;
}

export interface EventView {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly articles: readonly ArticleView[];
  readonly origins: number;
  readonly stemma: Stemma;
  /** Errors that two copies or more have in the same words, each told in a line. */
  readonly sharedErrors: readonly string[];
  /** Every two of the event's articles that share text, nearest ancestors first. */
  readonly pairs: readonly StudiedPair[];
  readonly comparisons: readonly ComparisonView[];
  /** Prints of one unseen source beside each other: where they differ nobody is to blame. */
  readonly disagreements: readonly ComparisonView[];
}

export interface ReportView {
  readonly corpus: string;
  /** Findings lighter than this are not in it. */
  readonly minSeverity: Severity;
  readonly events: readonly EventView[];
  readonly outlets: readonly OutletRating[];
  readonly counts: {
    readonly articles: number;
    readonly events: number;
    readonly copies: number;
    readonly garbled: number;
  };
  readonly weights: StudyWeights;
  readonly setAside: readonly SetAside[];
  readonly failures: readonly Failure[];
}

/** What a report may leave out. */
export interface ReportFilter {
  /** Findings lighter than this are not listed. */
  readonly minSeverity: Severity;
  readonly outlet?: string;
  readonly event?: string;
  /** ISO date: events before it are left out. */
  readonly since?: string;
}

/** The view-model of a whole report. */
export function reportView(study: Study, filter: ReportFilter): ReportView {
  const events = study.events
    .filter((event) => keepEvent(event, study, filter))
    .map((event) => eventView(event, study, filter));
  const articles = events.flatMap((event) => event.articles);
  return {
    corpus: study.corpus,
    minSeverity: filter.minSeverity,
    events,
    outlets: study.outlets.filter((outlet) => !filter.outlet || outlet.outlet === filter.outlet),
    counts: {
      articles: articles.length,
      events: events.length,
      copies: articles.filter((article) => article.from !== null).length,
      garbled: articles.filter((article) => article.garbled !== null).length,
    },
    weights: study.weights,
    setAside: study.setAside,
    failures: study.failures,
  };
}

/** True where the filter leaves an event in. */
export function keepEvent(event: StudiedEvent, study: Study, filter: ReportFilter): boolean {
  if (filter.event && event.dossier.id !== filter.event) return false;
  if (filter.since && (event.dossier.date ?? '') < filter.since) return false;
  if (!filter.outlet) return true;
  return event.dossier.witnesses.some(
    (one) => study.articles.get(one.article)?.article.outlet?.value === filter.outlet,
  );
}

/** One event, with the comparison of each copy with its nearest ancestor. */
export function eventView(event: StudiedEvent, study: Study, filter: ReportFilter): EventView {
  const articles = event.dossier.witnesses.flatMap((witness) => {
    const one = study.articles.get(witness.article);
    return one ? [articleView(one, event, study, filter)] : [];
  });
  const byId = new Map(articles.map((article) => [article.id, article]));
  // Asked for one outlet, a report lists what that one did; the drawing of the event stays whole.
  const comparisons = [...event.sources.values()].flatMap((pair) => {
    const [base, copy] = [byId.get(pair.base), byId.get(pair.copy)];
    return base && copy && (!filter.outlet || copy.outlet === filter.outlet)
      ? [comparisonView(pair, base, copy, study, filter)]
      : [];
  });
  const disagreements = undecidedPairs(event).flatMap((pair) => {
    const [base, copy] = [byId.get(pair.base), byId.get(pair.copy)];
    return base && copy ? [undecided(comparisonView(pair, base, copy, study, filter))] : [];
  });
  const { id, title, date } = event.dossier;
  return {
    id,
    title,
    date,
    articles,
    origins: event.stemma.origins,
    stemma: event.stemma,
    sharedErrors: event.sharedErrors.map((one) => sharedErrorLine(one, (id) => byId.get(id)?.sigil ?? null)),
    pairs: event.pairs,
    comparisons,
    disagreements,
  };
}

/** "Shared error in B, C: “the dead toll rose” (broken-phrase)": copies that err alike have a parent in common. */
function sharedErrorLine(one: SharedGarble, sigilOf: (id: string) => string | null): string {
  const sigils = one.places.flatMap(({ id }) => sigilOf(id) ?? []);
  return `Shared error in ${sigils.join(', ')}: “${one.wording}” (${one.rule})`;
}

/** For each article under an open node, its likeliest relative under the same node, each pair once. */
export function undecidedPairs(event: StudiedEvent): StudiedPair[] {
  const node = new Map(event.stemma.edges.flatMap((edge) => (edge.from === null ? [[edge.to, edge.unseen]] : [])));
  const best = new Map<string, StudiedPair>();
  for (const pair of event.pairs) {
    const { derivation, direction, similarity } = pair.comparison;
    if (derivation === 'none' || direction.from !== 'unknown') continue;
    if (!node.has(pair.base) || node.get(pair.base) !== node.get(pair.copy)) continue;
    for (const id of [pair.base, pair.copy])
      if (similarity > (best.get(id)?.comparison.similarity ?? -1)) best.set(id, pair);
  }
  return [...new Set(best.values())];
}

/** Findings told without saying who changed what. */
const undecided = (view: ComparisonView): ComparisonView => ({
  ...view,
  findings: view.findings.map((one) => ({
    ...one,
    message: differenceText(view.base.sigil, one.baseText, view.copy.sigil, one.copyText),
  })),
});

/** Two articles of an event side by side. */
export function comparisonView(
  pair: StudiedPair,
  base: ArticleView,
  copy: ArticleView,
  study: Study,
  filter: ReportFilter,
): ComparisonView {
  const [from, to] = [study.articles.get(pair.base)!.article, study.articles.get(pair.copy)!.article];
  const findings = editFindings(from, to, pair.comparison, pair).filter((finding) => heavyEnough(finding, filter));
  return {
    base,
    copy,
    comparison: pair.comparison,
    charge: pair.comparison.direction.from === 'unknown' ? null : chargeOf(pair, findings),
    drift: pair.comparison.pairs.flatMap((one) => one.edits).filter((edit) => edit.drift).length,
    asFound: pair.asFound ?? null,
    rows: collationRows(from, to, pair.comparison),
    findings,
  };
}

function chargeOf(pair: StudiedPair, listed: readonly FindingView[]): Charge {
  const byFacet = new Map<Facet, number>();
  for (const [edit, points] of pair.points ?? [])
    byFacet.set(facetOf[edit.kind], (byFacet.get(facetOf[edit.kind]) ?? 0) + points);
  const tenth = (points: number) => Math.round(10 * points) / 10;
  const all = [...byFacet.values()].reduce((sum, points) => sum + points, 0);
  return {
    points: tenth(all),
    unlisted: tenth(all - listed.reduce((sum, one) => sum + (one.points ?? 0), 0)),
    sentences: pair.comparison.fidelity?.n ?? 0,
    facets: facets
      .flatMap((facet) => (byFacet.has(facet) ? [{ facet, points: tenth(byFacet.get(facet)!) }] : []))
      .sort((one, other) => other.points - one.points),
  };
}

function articleView(one: StudiedArticle, event: StudiedEvent, study: Study, filter: ReportFilter): ArticleView {
  const pair = event.sources.get(one.id) ?? null;
  const garble = pair?.comparison.garble.flagged ? pair.comparison.garble : one.garble;
  return {
    id: one.id,
    sigil: one.sigil,
    outlet: one.article.outlet?.value ?? 'unknown outlet',
    title: one.article.title?.value ?? 'untitled',
    published: one.article.published?.value ?? null,
    source: one.article.source,
    language: one.article.language,
    from: pair ? (study.articles.get(pair.base)?.sigil ?? null) : null,
    standing: pair ? derivationText(pair.comparison) : standingOfRoot(one.id, event),
    comparison: pair?.comparison ?? null,
    garbled: garble.flagged ? garbledText(garble.kind, garble.pivot?.language ?? null) : null,
    garbleProbability: garble.probability,
    findings:
      filter.outlet && one.article.outlet?.value !== filter.outlet
        ? []
        : garbleFindings(one.article, garble, new Set(study.setAside.map(({ finding }) => finding))).filter((finding) =>
            heavyEnough(finding, filter),
          ),
  };
}

/** An article without a stored source: a print of one nobody stored, the source of others, or on its own. */
function standingOfRoot(id: string, event: StudiedEvent): string {
  const open = event.stemma.edges.find((edge) => edge.from === null && edge.to === id);
  const source = [...event.sources.values()].some((pair) => pair.base === id);
  if (open?.agency) return `print of ${open.agency}, which is not in the corpus${source ? '; source of others' : ''}`;
  if (source) return 'source';
  return open || sharesText(id, event) ? 'shares text, direction unknown' : 'independent';
}

const sharesText = (id: string, event: StudiedEvent): boolean =>
  event.pairs.some((pair) => pair.comparison.derivation !== 'none' && (pair.base === id || pair.copy === id));

function garbledText(kind: 'spun' | 'translated' | null, pivot: string | null): string {
  if (kind === 'spun') return 'words swapped by a machine';
  return pivot ? `machine-translated through ${languageName(pivot)} and back` : 'machine-translated and back';
}

/** True where a finding is as heavy as the report lists. */
export const heavyEnough = (finding: FindingView, filter: ReportFilter): boolean =>
  severities.indexOf(finding.severity) >= severities.indexOf(filter.minSeverity);
