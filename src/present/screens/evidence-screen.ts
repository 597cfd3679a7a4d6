import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { toPage } from '../../text/offset-map.ts';
import { printableLine } from '../../text/printable.ts';
import { markUp, type Role, type Segment } from '../collation-view.ts';
import type { FindingView } from '../finding-view.ts';
import { cutLine, type Line, line, windowOf, wrapSegments, wrapText } from '../lines.ts';
import { restorationText } from '../wording.ts';
import type { Room } from './list-screens.ts';

/** A finding with the places it rests on, in the sentences around them. */
export function findingLines(
  finding: FindingView,
  base: Article | null,
  copy: Article,
  index: number,
  total: number,
  room: Room,
): Line[] {
  const head = [
    [
      { text: `${finding.severity} `, role: finding.severity },
      { text: `${finding.label}  ` },
      {
        text: `${index + 1} of ${total}  ${finding.id}  sure ${Math.round(finding.confidence * 100)} %`,
        tone: 'muted' as const,
      },
    ],
    ...wrapText(finding.message, room.columns),
    ...(finding.expected.length > 0 ? wrapText(restorationText(finding), room.columns) : []),
  ];
  const sides = [
    ...(base && finding.base ? placeLines('source', base, finding.base, finding.severity, room.columns) : []),
    ...(finding.copy ? placeLines('copy', copy, finding.copy, finding.severity, room.columns) : []),
  ];
  return [...head, ...sides].map((one) => cutLine(one, room.columns)).slice(0, room.rows);
}

/** The words in their paragraph, and where they stand in the page. */
function placeLines(name: string, article: Article, span: Span, role: Role, columns: number): Line[] {
  const from = article.body.lastIndexOf('\n', span.from - 1) + 1;
  const to = article.body.indexOf('\n', span.to);
  const within = { from, to: to < 0 ? article.body.length : to };
  const severity = role === 'plain' ? 'neutral' : role;
  const segments = markUp(article.body, within, [{ span, index: 0, severity }]);
  const places = toPage(article.map, span).map((one) => `${one.from}–${one.to}`);
  const where = `${article.outlet?.value ?? 'unknown outlet'}, page characters ${places.join(', ') || '?'}${article.source ? ` of ${article.source}` : ''}`;
  return [
    line(''),
    line(`${name}: ${printableLine(where)}`, { tone: 'title' }),
    ...wrapSegments(segments, columns - 2).map((one): Line => [{ text: '  ' }, ...one]),
  ];
}

/** One article as read: its facts, its signs of garbling, its body with the signs marked; scrolled by `selected`. */
export function articlePageLines(
  article: Article,
  findings: readonly FindingView[],
  selected: number,
  room: Room,
): Line[] {
  const facts = [
    `outlet ${article.outlet?.value ?? '–'} · published ${article.published?.value ?? '–'} · language ${article.language} · by ${article.authors.join(', ') || '–'}`,
    `credits ${article.credits.map((credit) => `${credit.agency} (${credit.relation})`).join(', ') || '–'}`,
  ].flatMap((fact) => wrapText(fact, room.columns, { tone: 'muted' }));
  const marks = findings.flatMap((finding, index) =>
    finding.copy ? [{ span: finding.copy, index, severity: finding.severity }] : [],
  );
  const blocks = paragraphs(article.body).map((span) => [
    ...wrapSegments(markUp(article.body, span, marks), room.columns - 2),
    line(''),
  ]);
  const note =
    findings.length > 0
      ? signLines(findings, selected, room)
      : [line('No sign of machine garbling that would prove it.', { tone: 'muted' as const })];
  const chosen = findings[selected]?.copy;
  const spans = paragraphs(article.body);
  const at = chosen
    ? Math.max(
        0,
        spans.findIndex((span) => span.to > chosen.from),
      )
    : selected;
  const rows = Math.max(1, room.rows - facts.length - note.length - 1);
  const shown = windowOf(blocks, Math.min(at, blocks.length - 1), rows).lines;
  const filler = Array.from({ length: rows - shown.length }, () => line(''));
  return [...facts, ...shown, ...filler, line('─'.repeat(room.columns), { tone: 'muted' }), ...note].map((one) =>
    cutLine(one, room.columns),
  );
}

function signLines(findings: readonly FindingView[], selected: number, room: Room): Line[] {
  const one = findings[Math.min(selected, findings.length - 1)]!;
  return [
    [
      { text: `${Math.min(selected, findings.length - 1) + 1} of ${findings.length} `, tone: 'muted' },
      { text: `${one.severity} `, role: one.severity },
      { text: one.label },
    ],
    ...wrapText(`“${one.copyText ?? ''}” ${one.message}`, room.columns).slice(0, 3),
  ];
}

/** Spans of the paragraphs of a body: stretches between line feeds that hold text. */
export function paragraphs(body: string): Span[] {
  return [...body.matchAll(/[^\n]+/g)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

export type { Segment };
