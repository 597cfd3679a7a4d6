import type { Study } from '../model/study.ts';
import { type JudgedArticle, judgedArticles } from '../present/located-findings.ts';
import type { ReportFilter } from '../present/report-view.ts';
import { creditText, derivationText, estimateText } from '../present/wording.ts';
import { groupBy } from '../text/group-by.ts';
import { escapeText } from './html/escape.ts';

/** The report as JUnit XML for pipelines: a suite an event, a case an article; a copy with findings, or a garbled one, fails. */
export function junitReport(study: Study, filter: ReportFilter): string {
  const suites = [...groupBy(judgedArticles(study, filter), (one) => one.event)];
  const all = suites.flatMap(([, cases]) => cases);
  const failed = (cases: readonly JudgedArticle[]) => cases.filter(fails).length;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${escapeText(`hearsay ${study.corpus}`)}" tests="${all.length}" failures="${failed(all)}" errors="0" time="0">
${suites
  .map(
    ([event, cases]) =>
      `  <testsuite name="${escapeText(event.dossier.title)}" tests="${cases.length}" failures="${failed(cases)}" errors="0" skipped="${cases.filter(isSkipped).length}" time="0">
${cases.map(caseOf).join('\n')}
  </testsuite>`,
  )
  .join('\n')}
</testsuites>
`;
}

const counted = ({ findings }: JudgedArticle) => findings.filter(({ finding }) => !finding.setAside);
const fails = (one: JudgedArticle): boolean => one.garbled || counted(one).length > 0;
/** Nothing can be said of an article without a source. */
const isSkipped = (one: JudgedArticle): boolean => one.pair === null && !fails(one);

function caseOf(one: JudgedArticle): string {
  const { article, pair } = one;
  const head = `    <testcase classname="${escapeText(article.article.outlet?.value ?? 'unknown outlet')}" name="${escapeText(`${article.id} ${article.article.title?.value ?? ''}`.trim())}" time="0"`;
  if (isSkipped(one)) return `${head}><skipped message="no source in the corpus"/></testcase>`;
  if (!fails(one)) return `${head}/>`;
  const comparison = pair?.comparison ?? null;
  const summary = comparison
    ? `fidelity ${estimateText(comparison.fidelity)}; ${derivationText(comparison)}; ${creditText(comparison)}${one.garbled ? '; machine-garbled' : ''}`
    : 'machine-garbled';
  const lines = counted(one).map(
    ({ finding }) => `${finding.id} ${finding.severity} ${finding.label}: ${finding.message}`,
  );
  return `${head}><failure type="${one.garbled ? 'garbled' : 'altered'}" message="${escapeText(summary)}">${escapeText(lines.join('\n'))}</failure></testcase>`;
}
