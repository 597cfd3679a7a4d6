import { facets, type OutletRating } from '../model/study.ts';
import type { FindingView } from '../present/finding-view.ts';
import { edgeText, nodeText, stemmaRows } from '../present/report-stemma.ts';
import type { ArticleView, ComparisonView, EventView, ReportView } from '../present/report-view.ts';
import {
  chargeText,
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
import { printableLine } from '../text/printable.ts';
import { standing } from './text.ts';

/** The report as Markdown; page text is escaped, so that it stays text. */
export function markdownReport(view: ReportView): string {
  const { articles, events, copies, garbled } = view.counts;
  return [
    `# Fidelity report: ${md(view.corpus)}`,
    `${articles} articles, ${events} events, ${copies} copies with a known source, ${garbled} machine-garbled.`,
    '## Outlets',
    table(
      ['Outlet', 'Fidelity (95 %)', 'Rating', 'Articles', 'Scored', 'Garbled'],
      view.outlets.map((o) => [
        md(o.outlet),
        estimateText(rankedFidelity(o)),
        o.rating,
        `${o.articles}`,
        `${o.scored}`,
        `${o.garbled}`,
      ]),
    ),
    ...outletParts(view),
    ...view.events.flatMap(eventParts),
    ...(view.setAside.length > 0
      ? ['## Set aside', list(view.setAside.map((one) => `\`${md(one.finding)}\` ${md(setAsideText(one))}`))]
      : []),
    ...(view.failures.length > 0
      ? ['## Left out', list(view.failures.map((f) => `${md(f.source ?? '')}: ${md(f.message)}`))]
      : []),
    '',
  ].join('\n\n');
}

/** What stands behind the ranking: facets, the groups of credit, the weights. */
function outletParts({ outlets, weights }: ReportView): string[] {
  const ranked = outlets.filter((o) => rankedFidelity(o) !== null);
  const scored = outlets.filter((o) => o.scored > 0);
  const parts: string[] = [];
  if (ranked.length > 0) {
    const row = (o: OutletRating) => [
      md(o.outlet),
      ...facets.map((f) => estimateText(o.facets[f])),
      estimateText(o.sure),
    ];
    const head = ['Outlet', ...facets.map((facet) => capital(facetText[facet])), 'Sure findings only'];
    parts.push('### Facets', table(head, ranked.map(row)));
  }
  if (scored.length > 0) {
    const head = ['Outlet', 'Credited', 'Credited, altered', 'Uncredited', 'Uncredited, altered'];
    const rows = scored.map(({ outlet, credit: c }) => [
      md(outlet),
      ...[c.creditedUnaltered, c.creditedAltered, c.uncreditedUnaltered, c.uncreditedAltered].map(String),
      ...[c.wrongSource, c.ownName].map(String),
    ]);
    parts.push('### Credit', table([...head, 'Wrong source named', 'Signed as its own'], rows));
    parts.push('### Weights', list(weightLines(weights, ranked.length).map((line) => capital(md(line)))));
  }
  return parts;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function eventParts(event: EventView): string[] {
  const rows = event.articles.map((a) => [
    a.sigil,
    md(a.outlet),
    a.published?.slice(0, 10) ?? '',
    a.from ?? '',
    estimateText(a.comparison?.fidelity ?? null),
    md(standing(a)),
  ]);
  return [
    `## ${md(event.title)}${event.date ? ` (${event.date})` : ''}`,
    `Independent origins: ${event.origins}.`,
    table(['', 'Outlet', 'Date', 'From', 'Fidelity', 'Standing'], rows),
    ...(event.stemma.edges.length > 0 ? ['Who copied whom:', stemmaList(event)] : []),
    ...(event.stemma.contradictions.length > 0
      ? [list(event.stemma.contradictions.map((one) => `Contradiction: ${md(one)}`))]
      : []),
    ...(event.sharedErrors.length > 0 ? [list(event.sharedErrors.map(md))] : []),
    ...event.comparisons.flatMap(comparisonParts),
    ...event.disagreements.flatMap(disagreementParts),
    ...event.articles.flatMap(signParts),
  ];
}

/** The stemma as a list within lists; sources that nobody stored in italics. */
const stemmaList = (event: EventView): string =>
  stemmaRows(event)
    .map((row) => {
      const name = md(nodeText(row.node));
      const node = row.node.article === null ? `*${name}*` : name;
      return `${'  '.repeat(row.node.column)}- ${node}${row.edge === null ? (row.node.article ? `, ${row.node.article.standing}` : '') : `: ${md(edgeText(row))}`}`;
    })
    .join('\n');

function comparisonParts(view: ComparisonView): string[] {
  const { base, copy, comparison, charge, drift } = view;
  if (view.findings.length === 0 && drift === 0 && !charge?.points) return [];
  const facts = [
    directionText(comparison),
    `covers ${percentText(comparison.coverage.ofBase)} of the source`,
    ...(charge ? [chargeText(charge)] : []),
    ...(drift > 0 ? [driftText(drift)] : []),
    ...(view.asFound ? [`${estimateText(view.asFound)} with nothing set aside`] : []),
  ];
  return [
    `### ${base.sigil} → ${copy.sigil}: ${md(copy.outlet)}`,
    `${facts.join('; ')}.`,
    ...(view.findings.length > 0 ? [list(view.findings.map((one) => findingLine(one, ` (${pointsText(one)})`)))] : []),
  ];
}

const findingLine = (one: FindingView, cost: string): string =>
  `**${one.severity} ${one.label}** ${md(one.message)}${cost} \`${one.id}\``;

function disagreementParts(view: ComparisonView): string[] {
  return [
    `### ${view.base.sigil} – ${view.copy.sigil}: direction unknown, nobody is blamed`,
    view.findings.length === 0
      ? 'They do not differ in anything listed here.'
      : list(view.findings.map((one) => findingLine(one, ''))),
  ];
}

function signParts(article: ArticleView): string[] {
  if (article.garbled === null || article.findings.length === 0) return [];
  const lines = article.findings.map(
    (one) =>
      `**${one.severity} ${one.label}** “${md(one.copyText ?? '')}”: ${md(`${one.message} ${signRemarks(one)}`.trimEnd())} \`${one.id}\``,
  );
  return [`### ${article.sigil}: ${article.garbled} (${percentText(article.garbleProbability)})`, list(lines)];
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Page text on one line with everything that Markdown or HTML reads as markup escaped. */
const md = (text: string): string =>
  printableLine(text)
    .replace(/[\\`*_{}[\]()#+|~!]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
