import { facets } from '../model/study.ts';
import type { FindingView } from '../present/finding-view.ts';
import { edgeText, nodeText, stemmaRows } from '../present/report-stemma.ts';
import type { ArticleView, ComparisonView, EventView, ReportView } from '../present/report-view.ts';
import {
  chargeText,
  creditText,
  directionText,
  driftText,
  estimateText,
  facetText,
  percentText,
  pointsText,
  rankedFidelity,
  setAsideText,
  signRemarks,
  weightLines,
} from '../present/wording.ts';
import { displayWidth, pad } from '../text/display-width.ts';
import { printable, printableLine } from '../text/printable.ts';

/** The report as plain text for a terminal or a pipe; every line of it is printable. */
export function textReport(view: ReportView): string {
  const parts = [
    heading(view),
    outletTable(view),
    facetTable(view),
    creditTable(view),
    weightsText(view),
    ...view.events.map(eventText),
    setAsidePart(view),
    failureText(view),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function heading(view: ReportView): string {
  const { articles, events, copies, garbled } = view.counts;
  return `hearsay report: ${printableLine(view.corpus)}\n${count(articles, 'article')}, ${count(events, 'event')}, ${count(copies, 'copy', 'copies')} with a known source, ${garbled} machine-garbled`;
}

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

function outletTable(view: ReportView): string {
  if (view.outlets.length === 0) return '';
  const rows = view.outlets.map((outlet) => [
    printableLine(outlet.outlet),
    estimateText(rankedFidelity(outlet)),
    outlet.rating,
    String(outlet.articles),
    String(outlet.scored),
    String(outlet.garbled),
  ]);
  return `OUTLETS\n${table(['outlet', 'fidelity (95 %)', 'rating', 'articles', 'scored', 'garbled'], rows)}`;
}

function facetTable(view: ReportView): string {
  const ranked = view.outlets.filter((outlet) => rankedFidelity(outlet) !== null);
  if (ranked.length === 0) return '';
  const disputed = ranked.some((outlet) => outlet.asFound !== null);
  const rows = ranked.map((outlet) => [
    printableLine(outlet.outlet),
    ...facets.map((facet) => estimateText(outlet.facets[facet])),
    estimateText(outlet.sure),
    ...(disputed ? [estimateText(outlet.asFound ?? outlet.fidelity)] : []),
  ]);
  const head = ['outlet', ...facets.map((facet) => facetText[facet]), 'sure findings only'];
  if (disputed) head.push('nothing set aside');
  return `FACETS\n${table(head, rows)}`;
}

function creditTable(view: ReportView): string {
  const rows = view.outlets
    .filter((outlet) => outlet.scored > 0)
    .map(({ outlet, credit }) => [
      printableLine(outlet),
      ...[credit.creditedUnaltered, credit.creditedAltered, credit.uncreditedUnaltered, credit.uncreditedAltered],
      ...[credit.wrongSource, credit.ownName],
    ])
    .map((row) => row.map(String));
  if (rows.length === 0) return '';
  const head = ['outlet', 'credited', 'credited, altered', 'uncredited', 'uncredited, altered'];
  return `CREDIT\n${table([...head, 'wrong source named', 'signed as its own'], rows)}`;
}

function weightsText({ weights, outlets }: ReportView): string {
  if (outlets.every((outlet) => outlet.scored === 0)) return '';
  const ranked = outlets.filter((outlet) => rankedFidelity(outlet) !== null).length;
  return ['WEIGHTS', ...weightLines(weights, ranked).map((line) => `  ${line}`)].join('\n');
}

function eventText(event: EventView): string {
  const rows = event.articles.map((article) => [
    article.sigil,
    printableLine(article.outlet),
    article.published?.slice(0, 10) ?? 'undated',
    article.from ?? '',
    estimateText(article.comparison?.fidelity ?? null),
    standing(article),
  ]);
  const head = `EVENT  ${printableLine(event.title)}${event.date ? `  (${event.date})` : ''}  ${count(event.origins, 'origin')}`;
  const body = table(['', 'outlet', 'date', 'from', 'fidelity', 'standing'], rows);
  const contradictions = event.stemma.contradictions.map((one) => `  contradiction: ${printableLine(one)}`);
  const shared = event.sharedErrors.map((one) => `  ${printableLine(one)}`);
  const pairs = [...event.comparisons.map(comparisonText), ...event.disagreements.map(disagreementText)];
  return [head, body, stemmaText(event), ...contradictions, ...shared, ...pairs, ...event.articles.map(signsText)]
    .filter((part) => part !== '')
    .join('\n');
}

/** Who copied whom as a tree, with sources that nobody stored as open nodes; each edge with how sure it is and why. */
function stemmaText(event: EventView): string {
  if (event.stemma.edges.length === 0) return '';
  const rows = stemmaRows(event).map((row) => [
    `${row.branch}${row.node.article === null ? '○ ' : ''}${printableLine(nodeText(row.node))}`,
    row.edge === null ? (row.node.article?.standing ?? '') : edgeText(row),
  ]);
  return table(['who copied whom', 'how sure, and why'], rows);
}

/** One phrase for how an article stands, with its credit and garble. */
export function standing(article: ArticleView): string {
  const parts = [article.standing];
  if (article.comparison) parts.push(creditText(article.comparison));
  if (article.garbled) parts.push(article.garbled);
  return parts.join('; ');
}

function comparisonText(view: ComparisonView): string {
  const { comparison, charge, drift } = view;
  if (view.findings.length === 0 && drift === 0 && !charge?.points) return '';
  const facts = [
    directionText(comparison),
    `covers ${percentText(comparison.coverage.ofBase)}`,
    ...(charge ? [chargeText(charge)] : []),
    ...(drift > 0 ? [driftText(drift)] : []),
    ...(view.asFound ? [`${estimateText(view.asFound)} with nothing set aside`] : []),
  ];
  return [
    `  ${view.base.sigil} → ${view.copy.sigil}: ${facts.join('; ')}`,
    ...view.findings.map((one) => `    ${findingLine(one)} (${pointsText(one)})`),
  ].join('\n');
}

const findingLine = (one: FindingView): string =>
  `${one.id} ${one.severity} ${one.label}: ${printableLine(one.message)}`;

/** Prints of one unseen source: where they differ, and nobody blamed. */
function disagreementText(view: ComparisonView): string {
  const head = `  ${view.base.sigil} – ${view.copy.sigil}: direction unknown, nobody is blamed`;
  if (view.findings.length === 0) return `${head}; they do not differ in anything listed here`;
  return [`${head}; they differ:`, ...view.findings.map((one) => `    ${findingLine(one)}`)].join('\n');
}

function signsText(article: ArticleView): string {
  if (article.garbled === null || article.findings.length === 0) return '';
  const head = `  ${article.sigil}: ${article.garbled} (${percentText(article.garbleProbability)})`;
  const lines = article.findings.map(
    (one) =>
      `    ${one.id} ${one.severity} ${one.label}: “${printableLine(one.copyText ?? '')}” ${printableLine(`${one.message} ${signRemarks(one)}`.trimEnd())}`,
  );
  return [head, ...lines].join('\n');
}

function setAsidePart(view: ReportView): string {
  if (view.setAside.length === 0) return '';
  const lines = view.setAside.map((one) => `  ${printableLine(one.finding)} ${printableLine(setAsideText(one))}`);
  return `SET ASIDE\n${lines.join('\n')}`;
}

function failureText(view: ReportView): string {
  if (view.failures.length === 0) return '';
  const lines = view.failures.map(
    (failure) => `  ${printable(failure.source ?? '')}: ${printableLine(failure.message)}`,
  );
  return `LEFT OUT\n${lines.join('\n')}`;
}

/** Columns padded to their widest cell; the last one runs free. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(...[title, ...rows.map((row) => row[i] ?? '')].map(displayWidth)));
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, i) => (i === cells.length - 1 ? cell : pad(cell, widths[i] ?? 0))).join('  ')}`.trimEnd();
  return [line(head), ...rows.map(line)].join('\n');
}
