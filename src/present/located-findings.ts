import { type Severity, severities } from '../model/edit.ts';
import type { Span } from '../model/span.ts';
import type { StudiedArticle, StudiedEvent, StudiedPair, Study } from '../model/study.ts';
import { toPage } from '../text/offset-map.ts';
import { editFindings, type FindingView, garbleFindings } from './finding-view.ts';
import { keepEvent, type ReportFilter } from './report-view.ts';

/** A finding with the article it is about and its places in the pages, for reports that other programs read. */
export interface LocatedFinding {
  readonly finding: FindingView;
  /** Places in the page of the copy. */
  readonly places: readonly Span[];
  /** Places in the page of the source; empty for a sign that shows without it. */
  readonly basePlaces: readonly Span[];
}

/** An article of a report with what was found in it. */
export interface JudgedArticle {
  readonly event: StudiedEvent;
  readonly article: StudiedArticle;
  /** The pair with its nearest ancestor; null for origins and articles nothing is known of. */
  readonly pair: StudiedPair | null;
  readonly base: StudiedArticle | null;
  readonly garbled: boolean;
  readonly findings: readonly LocatedFinding[];
}

/** Every article that the filter leaves, in order of events, with its findings from the least severity up. */
export function judgedArticles(study: Study, filter: ReportFilter): JudgedArticle[] {
  return study.events
    .filter((event) => keepEvent(event, study, filter))
    .flatMap((event) =>
      event.dossier.witnesses.flatMap((witness) => {
        const article = study.articles.get(witness.article);
        if (!article || (filter.outlet && article.article.outlet?.value !== filter.outlet)) return [];
        return [judgedArticle(event, article, study, filter.minSeverity)];
      }),
    );
}

function judgedArticle(event: StudiedEvent, article: StudiedArticle, study: Study, least: Severity): JudgedArticle {
  const pair = event.sources.get(article.id) ?? null;
  const base = pair ? study.articles.get(pair.base)! : null;
  const garble = pair?.comparison.garble.flagged ? pair.comparison.garble : article.garble;
  const found = [
    ...(pair && base ? editFindings(base.article, article.article, pair.comparison, pair) : []),
    ...(garble.flagged
      ? garbleFindings(article.article, garble, new Set(study.setAside.map((one) => one.finding)))
      : []),
  ];
  return {
    event,
    article,
    pair,
    base,
    garbled: garble.flagged,
    findings: found
      .filter((finding) => severities.indexOf(finding.severity) >= severities.indexOf(least))
      .map((finding) => ({
        finding,
        places: finding.copy ? toPage(article.article.map, finding.copy) : [],
        basePlaces: finding.base && base ? toPage(base.article.map, finding.base) : [],
      })),
  };
}
