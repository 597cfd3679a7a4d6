import { printableLine } from '../../text/printable.ts';
import { cutLine, type Line, type Look, line, windowOf, wrapText } from '../lines.ts';
import { edgeText, nodeText, type StemmaRow, stemmaRows } from '../report-stemma.ts';
import type { EventView } from '../report-view.ts';
import type { Room } from './list-screens.ts';

/** Who copied whom: the tree with the selected article marked, its edge in full below, then what speaks against the tree. */
export function stemmaLines(event: EventView, selected: number, room: Room): Line[] {
  const rows = stemmaRows(event);
  const tree = rows.map((row, i) => [treeLine(row, i === selected, room.columns)]);
  const chosen = rows[selected];
  const notes = [
    ...(chosen ? wrapText(rowText(chosen), room.columns, { tone: 'title' }) : []),
    ...noteLines(event, room.columns),
  ];
  const most = Math.max(1, room.rows - Math.min(tree.length, Math.ceil(room.rows / 2)) - 1);
  const shown = shortened(notes, most);
  const above = windowOf(tree, selected, Math.max(1, room.rows - shown.length - 1)).lines;
  return [...above, line('─'.repeat(room.columns), { tone: 'muted' }), ...shown];
}

/** The tree alone, without a selection, for a screen that has room below. */
export const stemmaTree = (event: EventView, columns: number): Line[] =>
  stemmaRows(event).map((row) => treeLine(row, false, columns));

/** Contradictions and errors in common, as lines of text. */
export const noteLines = (event: EventView, columns: number): Line[] => [
  ...event.stemma.contradictions.flatMap((one) =>
    wrapText(`Contradiction: ${printableLine(one)}`, columns, { tone: 'warn' }),
  ),
  ...event.sharedErrors.flatMap((one) => wrapText(printableLine(one), columns)),
];

function treeLine(row: StemmaRow, selected: boolean, columns: number): Line {
  const { node, edge } = row;
  const open = node.article === null;
  const look: Look = selected
    ? { tone: 'selected' }
    : open
      ? { tone: 'muted' }
      : node.article?.garbled
        ? { tone: 'bad' }
        : {};
  const name = `${open ? '○ ' : ''}${printableLine(nodeText(node))}${node.article?.garbled ? ' !' : ''}`;
  return cutLine(
    [
      { text: selected ? '> ' : '  ', ...(selected ? look : {}) },
      { text: row.branch, tone: 'muted' },
      { text: name, ...look },
      ...(edge === null ? [] : [{ text: `  ${edgeText(row)}`, tone: 'muted' as const }]),
    ],
    columns,
  );
}

function rowText(row: StemmaRow): string {
  const name = printableLine(nodeText(row.node));
  if (row.edge !== null)
    return `${name}: ${row.edge.from === null ? 'goes back to its source' : 'made from it'}, ${edgeText(row)}`;
  return row.node.article === null ? name : `${name}: ${row.node.article.standing}`;
}

/** At most `rows` lines; the last one says how many are not shown. */
function shortened(lines: readonly Line[], rows: number): readonly Line[] {
  if (lines.length <= rows) return lines;
  return [
    ...lines.slice(0, rows - 1),
    line(`… ${lines.length - rows + 1} lines more in a taller window`, { tone: 'muted' }),
  ];
}
