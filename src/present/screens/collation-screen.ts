import type { Relation } from '../../model/alignment.ts';
import { severities } from '../../model/edit.ts';
import { pad } from '../../text/display-width.ts';
import { printableLine } from '../../text/printable.ts';
import type { CollationRow, Side } from '../collation-view.ts';
import { changeText } from '../finding-view.ts';
import { cutLine, type Line, line, type Stretch, sideBySide, windowOf, wrapSegments } from '../lines.ts';
import type { ComparisonView } from '../report-view.ts';
import { creditText, derivationText, directionText, estimateText, percentText } from '../wording.ts';
import type { Room } from './list-screens.ts';

export type Layout = 'side-by-side' | 'inline';

/** Columns under which side by side cannot be read. */
const narrowest = 70;
const relationSign: Readonly<Record<Relation, string>> = {
  kept: '=',
  reworded: '~',
  split: '<',
  merged: '>',
  added: '+',
  dropped: '-',
};

/** Two articles aligned; the selected pair with its differences named below. */
export function collationLines(view: ComparisonView, selected: number, layout: Layout, room: Room): Line[] {
  const { comparison, base, copy } = view;
  const head = [
    cutLine(
      line(`${derivationText(comparison)}; ${directionText(comparison)}; ${creditText(comparison)}`),
      room.columns,
    ),
    cutLine(
      line(
        `fidelity ${estimateText(comparison.fidelity)}  covers ${percentText(comparison.coverage.ofBase)} of ${base.sigil}, ${percentText(comparison.coverage.ofCopy)} of ${copy.sigil}`,
        { tone: 'muted' },
      ),
      room.columns,
    ),
  ];
  const split = layout === 'side-by-side' && room.columns >= narrowest;
  const titles = split
    ? sideBySide([sideTitle(base.sigil, base.outlet)], [sideTitle(copy.sigil, copy.outlet)], room.columns)
    : [];
  const blocks = view.rows.map((row, i) => rowLines(row, i === selected, split, room.columns));
  const detail = shortened(detailLines(view.rows[selected], room.columns), Math.max(2, Math.floor(room.rows / 3)));
  const rows = Math.max(1, room.rows - head.length - titles.length - detail.length - 1);
  const shown = windowOf(blocks, selected, rows).lines;
  const filler = Array.from({ length: rows - shown.length }, () => line(''));
  return [...head, ...titles, ...shown, ...filler, line('─'.repeat(room.columns), { tone: 'muted' }), ...detail];
}

const sideTitle = (sigil: string, outlet: string): Line =>
  line(`${sigil}  ${printableLine(outlet)}`, { tone: 'title' });

function rowLines(row: CollationRow, selected: boolean, split: boolean, columns: number): Line[] {
  const mark: Stretch = { text: selected ? '>' : ' ', ...(selected ? { tone: 'selected' as const } : {}) };
  const sign: Stretch = {
    text: `${relationSign[row.relation]}${row.moved ? '↕' : ' '}`,
    ...(row.worst ? { role: row.worst } : { tone: 'muted' as const }),
  };
  const gutter = (n: number): Line => (n === 0 ? [mark, sign] : [mark, { text: '  ' }]);
  const body = split
    ? sideBySide(
        sideLines(row.base, 'base', columnWidth(columns)),
        sideLines(row.copy, 'copy', columnWidth(columns)),
        columns - 3,
      )
    : inlineLines(row, columns - 3);
  return body.map((one, i) => cutLine([...gutter(i), ...one], columns));
}

const columnWidth = (columns: number): number => Math.floor((columns - 6) / 2);

function sideLines(side: Side | null, which: 'base' | 'copy', columns: number): Line[] {
  return side ? wrapSegments(side.segments, columns, which) : [];
}

/** Base over copy; a kept sentence once. */
function inlineLines(row: CollationRow, columns: number): Line[] {
  const prefixed = (prefix: string, side: Side | null, which: 'base' | 'copy'): Line[] =>
    sideLines(side, which, columns - 2).map((one, i) => [{ text: i === 0 ? prefix : '  ', tone: 'muted' }, ...one]);
  if (row.relation === 'kept') return prefixed('  ', row.copy, 'copy');
  return [...prefixed('- ', row.base, 'base'), ...prefixed('+ ', row.copy, 'copy')];
}

/** At most `rows` lines; the last one says how many are not shown. */
function shortened(lines: readonly Line[], rows: number): readonly Line[] {
  if (lines.length <= rows) return lines;
  return [...lines.slice(0, rows - 1), line(`… ${lines.length - rows + 1} lighter ones more`, { tone: 'muted' })];
}

/** The differences of one pair, a line each, the heaviest first. */
function detailLines(row: CollationRow | undefined, columns: number): Line[] {
  if (!row) return [line('Nothing to compare.', { tone: 'muted' })];
  const where = `${numbers(row.base)} → ${numbers(row.copy)}  ${row.relation}${row.moved ? ', moved' : ''}`;
  const head = line(`${where}${row.relation === 'reworded' ? `  ${percentText(row.similarity)} alike` : ''}`, {
    tone: 'title',
  });
  const [base, copy] = [textOf(row.base), textOf(row.copy)];
  const heaviest = row.edits
    .map((edit, i) => ({ edit, i }))
    .sort(
      (one, other) =>
        severities.indexOf(other.edit.severity) - severities.indexOf(one.edit.severity) || one.i - other.i,
    );
  const edits = heaviest.map(({ edit, i }): Line => {
    const words = edit.note ?? changeText(edit.base ? base(i) : null, edit.copy ? copy(i) : null);
    return cutLine(
      [
        { text: pad(edit.severity, 9), role: edit.severity },
        { text: pad(edit.kind, 12) },
        { text: printableLine(words) },
      ],
      columns,
    );
  });
  return edits.length > 0
    ? [head, ...edits]
    : [head, line(row.relation === 'added' ? 'not in the source' : 'no difference to name', { tone: 'muted' })];
}

const numbers = (side: Side | null): string => side?.numbers.join('+') ?? '·';

/** Reads an edit's words back off the marked segments. */
const textOf =
  (side: Side | null) =>
  (edit: number): string =>
    (side?.segments ?? [])
      .filter((segment) => segment.edits.includes(edit))
      .map((segment) => segment.text)
      .join('');
