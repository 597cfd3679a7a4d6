import type { FindingView } from '../present/finding-view.ts';
import type { ArticleView, ComparisonView, EventView, ReportView } from '../present/report-view.ts';
import { directionText, estimateText, percentText } from '../present/wording.ts';
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
        estimateText(o.fidelity),
        o.rating,
        `${o.articles}`,
        `${o.scored}`,
        `${o.garbled}`,
      ]),
    ),
    ...view.events.flatMap(eventParts),
    ...(view.setAside.length > 0
      ? [
          '## Set aside',
          list(
            view.setAside.map(
              (one) => `\`${md(one.finding)}\` by ${md(one.author)} on ${md(one.date)}: ${md(one.reason)}`,
            ),
          ),
        ]
      : []),
    ...(view.failures.length > 0
      ? ['## Left out', list(view.failures.map((f) => `${md(f.source ?? '')}: ${md(f.message)}`))]
      : []),
    '',
  ].join('\n\n');
}

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
    ...(event.stemma.contradictions.length > 0
      ? [list(event.stemma.contradictions.map((one) => `Contradiction: ${md(one)}`))]
      : []),
    ...event.comparisons.flatMap(comparisonParts),
    ...event.articles.flatMap(signParts),
  ];
}

function comparisonParts(view: ComparisonView): string[] {
  if (view.findings.length === 0) return [];
  const head = `### ${view.base.sigil} → ${view.copy.sigil}: ${md(view.copy.outlet)}`;
  const facts = `${directionText(view.comparison)}; covers ${percentText(view.comparison.coverage.ofBase)} of the source.`;
  return [
    head,
    facts,
    list(
      view.findings.map((one) => `**${one.severity} ${one.label}** ${md(one.message)}${pointsText(one)} \`${one.id}\``),
    ),
  ];
}

function signParts(article: ArticleView): string[] {
  if (article.garbled === null || article.findings.length === 0) return [];
  const lines = article.findings.map(
    (one) => `**${one.severity} ${one.label}** “${md(one.copyText ?? '')}”: ${md(one.message)} \`${one.id}\``,
  );
  return [`### ${article.sigil}: ${article.garbled} (${percentText(article.garbleProbability)})`, list(lines)];
}

/** What a finding costs, where it costs something. */
const pointsText = ({ points, setAside }: FindingView): string =>
  setAside ? ' (set aside)' : points ? ` (${points} ${points === 1 ? 'point' : 'points'})` : '';

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
