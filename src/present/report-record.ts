import type { StudiedEvent, Study } from '../model/study.ts';
import { editFindings, garbleFindings } from './finding-view.ts';
import { articleRecord, comparisonRecord, findingRecords, garbleRecord } from './records.ts';
import { heavyEnough, keepEvent, type ReportFilter, undecidedPairs } from './report-view.ts';

/** The report as data: schema `hearsay/report@1`. Page text stands in it verbatim. */
export function reportRecord(study: Study, filter: ReportFilter = { minSeverity: 'neutral' }) {
  const events = study.events.filter((event) => keepEvent(event, study, filter));
  return {
    schema: 'hearsay/report@1',
    corpus: study.corpus,
    events: events.map((event) => eventRecord(event, study, filter)),
    outlets: study.outlets.filter((one) => !filter.outlet || one.outlet === filter.outlet),
    comparisons: events.flatMap((event) =>
      [...event.sources.values()].map((pair) => {
        const [base, copy] = [study.articles.get(pair.base)!.article, study.articles.get(pair.copy)!.article];
        const findings = findingRecords(
          editFindings(base, copy, pair.comparison, pair).filter((one) => heavyEnough(one, filter)),
        );
        return {
          base: pair.base,
          copy: pair.copy,
          event: event.dossier.id,
          ...comparisonRecord(base, copy, pair.comparison),
          ...(pair.asFound === undefined ? {} : { asFound: pair.asFound }),
          findings,
        };
      }),
    ),
    weights: study.weights,
    setAside: study.setAside,
    failures: study.failures,
  };
}

function eventRecord(event: StudiedEvent, study: Study, filter: ReportFilter) {
  const { id, title, date, witnesses } = event.dossier;
  return {
    id,
    title,
    date,
    articles: witnesses.map((witness) => {
      const one = study.articles.get(witness.article)!;
      const source = event.sources.get(one.id);
      const { body, ...article } = articleRecord(one.article);
      const { findings, ...garble } = garbleRecord(body, source?.comparison.garble ?? one.garble, false);
      return {
        id: one.id,
        sigil: witness.sigil,
        source: one.article.source,
        url: one.article.url,
        ...article,
        body,
        derivesFrom: source?.base ?? null,
        fidelity: source?.comparison.fidelity ?? null,
        garble: {
          ...garble,
          findings: findings.map((finding, i) => ({
            id: garbleFindings(one.article, source?.comparison.garble ?? one.garble)[i]!.id,
            ...finding,
          })),
        },
      };
    }),
    pairs: event.pairs.map((pair) => ({
      base: pair.base,
      copy: pair.copy,
      similarity: pair.comparison.similarity,
      derivation: pair.comparison.derivation,
      manner: pair.comparison.manner,
      direction: pair.comparison.direction,
    })),
    disagreements: undecidedPairs(event).map((pair) => {
      const [base, copy] = [study.articles.get(pair.base)!.article, study.articles.get(pair.copy)!.article];
      const findings = editFindings(base, copy, pair.comparison)
        .filter((one) => heavyEnough(one, filter))
        .map(({ id, severity, label, baseText, copyText }) => ({ id, severity, label, baseText, copyText }));
      return { base: pair.base, copy: pair.copy, findings };
    }),
    stemma: event.stemma,
    sharedErrors: event.sharedErrors,
  };
}
