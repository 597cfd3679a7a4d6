import type { ArticleView, ComparisonView, EventView, ReportView } from '../present/report-view.ts';
import { creditText, directionText, estimateText, percentText } from '../present/wording.ts';
import { printable, printableLine } from '../text/printable.ts';

/** The report as plain text for a terminal or a pipe; every line of it is printable. */
export function textReport(view: ReportView): string {
  const parts = [
    heading(view),
    outletTable(view),
    ...view.events.map(eventText),
    setAsideText(view),
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
  const rows = view.outlets.map((outlet) => [
    printableLine(outlet.outlet),
    estimateText(outlet.fidelity),
    outlet.rating,
    String(outlet.articles),
    String(outlet.scored),
    `${outlet.credit.uncreditedUnaltered + outlet.credit.uncreditedAltered}`,
    String(outlet.garbled),
  ]);
  return `OUTLETS\n${table(['outlet', 'fidelity (95 %)', 'rating', 'articles', 'scored', 'uncredited', 'garbled'], rows)}`;
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
  return [head, body, ...contradictions, ...event.comparisons.map(comparisonText), ...event.articles.map(signsText)]
    .filter((part) => part !== '')
    .join('\n');
}

/** One phrase for how an article stands, with its credit and garble. */
export function standing(article: ArticleView): string {
  const parts = [article.standing];
  if (article.comparison) parts.push(creditText(article.comparison));
  if (article.garbled) parts.push(article.garbled);
  return parts.join('; ');
}

function comparisonText(view: ComparisonView): string {
  if (view.findings.length === 0) return '';
  const { comparison } = view;
  const head = `  ${view.base.sigil} → ${view.copy.sigil}: ${directionText(comparison)}, covers ${percentText(comparison.coverage.ofBase)}`;
  return [
    head,
    ...view.findings.map((one) => `    ${one.id} ${one.severity} ${one.label}: ${printableLine(one.message)}`),
  ].join('\n');
}

function signsText(article: ArticleView): string {
  if (article.garbled === null || article.findings.length === 0) return '';
  const head = `  ${article.sigil}: ${article.garbled} (${percentText(article.garbleProbability)})`;
  const lines = article.findings.map(
    (one) =>
      `    ${one.id} ${one.severity} ${one.label}: “${printableLine(one.copyText ?? '')}” ${printableLine(one.message)}`,
  );
  return [head, ...lines].join('\n');
}

function setAsideText(view: ReportView): string {
  if (view.setAside.length === 0) return '';
  const lines = view.setAside.map(
    (one) =>
      `  ${printableLine(one.finding)} by ${printableLine(one.author)} on ${printableLine(one.date)}: ${printableLine(one.reason)}`,
  );
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
  const widths = head.map((title, i) =>
    Math.max(...[title, ...rows.map((row) => row[i] ?? '')].map((cell) => cell.length)),
  );
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, i) => (i === cells.length - 1 ? cell : cell.padEnd(widths[i] ?? 0))).join('  ')}`.trimEnd();
  return [line(head), ...rows.map(line)].join('\n');
}
