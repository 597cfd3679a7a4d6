import type { OutletRating } from '../../model/study.ts';
import { pad } from '../../text/display-width.ts';
import { printableLine } from '../../text/printable.ts';
import { cutLine, type Line, type Look, line, type Stretch, windowOf, wrapText } from '../lines.ts';
import { hasStemma } from '../report-stemma.ts';
import type { ArticleView, EventView } from '../report-view.ts';
import { creditText, estimateText, rankedFidelity } from '../wording.ts';
import { noteLines, stemmaTree } from './stemma-screen.ts';

/** Room a screen's body has. */
export interface Room {
  readonly columns: number;
  readonly rows: number;
}

/** A column of a list: its title, its width (0 takes what is left), and how it is aligned. */
interface Column<Item> {
  readonly title: string;
  readonly width: number;
  readonly align?: 'right';
  readonly cell: (item: Item) => string;
  readonly look?: (item: Item) => Look;
}

/** A list with a head line and one line an item, the selected one marked by `>` and its look. */
function listLines<Item>(
  items: readonly Item[],
  columns: readonly Column<Item>[],
  selected: number,
  room: Room,
): Line[] {
  const fixed = columns.reduce((sum, column) => sum + column.width + 1, 2);
  const free = Math.max(8, room.columns - fixed);
  const widths = columns.map((column) => column.width || free);
  const head = columns.map((column, i) => pad(column.title, widths[i]!, column.align)).join(' ');
  const rows = items.map((item, index): Line => {
    const chosen: Look = index === selected ? { tone: 'selected' } : {};
    const cells = columns.flatMap((column, i): Stretch[] => [
      {
        text: `${pad(printableLine(column.cell(item)), widths[i]!, column.align)} `,
        ...(column.look?.(item) ?? {}),
        ...chosen,
      },
    ]);
    return cutLine([{ text: index === selected ? '> ' : '  ', ...chosen }, ...cells], room.columns, index === selected);
  });
  const shown = windowOf(
    rows.map((row) => [row]),
    selected,
    room.rows - 1,
  );
  return [cutLine(line(`  ${head}`, { tone: 'muted' }), room.columns), ...shown.lines];
}

/** Events of the corpus; `filtered` is true where a filter is set. */
export function eventLines(events: readonly EventView[], selected: number, filtered: boolean, room: Room): Line[] {
  const none = filtered ? 'No event fits the filter.' : 'The corpus has no article. hearsay add reads pages into it.';
  if (events.length === 0) return wrapText(none, room.columns, { tone: 'muted' });
  const garbled = (event: EventView) => event.articles.filter((article) => article.garbled !== null).length;
  return listLines(
    events,
    [
      { title: 'date', width: 10, cell: (event) => event.date ?? 'undated', look: () => ({ tone: 'muted' }) },
      { title: 'event', width: 0, cell: (event) => event.title },
      { title: 'articles', width: 8, align: 'right', cell: (event) => `${event.articles.length}` },
      { title: 'origins', width: 7, align: 'right', cell: (event) => `${event.origins}` },
      {
        title: 'garbled',
        width: 7,
        align: 'right',
        cell: (event) => (garbled(event) > 0 ? `${garbled(event)} !` : '–'),
        look: (event) => (garbled(event) > 0 ? { tone: 'bad' } : { tone: 'muted' }),
      },
    ],
    selected,
    room,
  );
}

/** Articles of one event. `marked` is the id of the article chosen as base by hand. */
export function articleLines(event: EventView, selected: number, marked: string | null, room: Room): Line[] {
  const { articles } = event;
  const list = listLines(
    articles,
    [
      { title: '', width: 4, cell: (one) => `${one.sigil}${one.id === marked ? '*' : ''}` },
      { title: 'outlet', width: Math.min(24, Math.floor(room.columns / 4)), cell: (one) => one.outlet },
      {
        title: 'date',
        width: 10,
        cell: (one) => one.published?.slice(0, 10) ?? 'undated',
        look: () => ({ tone: 'muted' }),
      },
      { title: 'from', width: 4, cell: (one) => one.from ?? '' },
      { title: 'fidelity', width: 12, cell: (one) => estimateText(one.comparison?.fidelity ?? null) },
      { title: 'standing', width: 0, cell: standing, look: (one) => (one.garbled ? { tone: 'bad' } : {}) },
    ],
    selected,
    { ...room, rows: Math.max(3, room.rows - 8) },
  );
  const one = articles[selected];
  if (!one) return list;
  const shown = [...list, line(''), ...articleCard(one, room)];
  return [...shown, ...stemmaBelow(event, room.columns, room.rows - shown.length)];
}

/** Who copied whom, where there is room for it below the articles; else a line that says what there is to see. */
function stemmaBelow(event: EventView, columns: number, rows: number): Line[] {
  if (!hasStemma(event) || rows < 2) return [];
  const all = [...stemmaTree(event, columns), ...noteLines(event, columns)];
  if (all.length + 2 <= rows) return [line(''), line('  who copied whom', { tone: 'muted' }), ...all];
  const { contradictions } = event.stemma;
  const odds =
    contradictions.length === 0
      ? ''
      : `, ${contradictions.length} ${contradictions.length === 1 ? 'contradiction' : 'contradictions'}`;
  return [
    line(''),
    line(`  t: who copied whom (${event.origins} ${event.origins === 1 ? 'origin' : 'origins'}${odds})`, {
      tone: 'muted',
    }),
  ];
}

const standing = (one: ArticleView): string => (one.garbled ? `! ${one.garbled}` : one.standing);

/** What is known of the selected article, in full. */
function articleCard(one: ArticleView, room: Room): Line[] {
  const facts = [
    one.title,
    `${one.outlet} · ${one.published ?? 'undated'} · ${one.language} · ${one.source ?? ''}`,
    one.comparison ? `${one.standing}, from ${one.from ?? '?'}; ${creditText(one.comparison)}` : one.standing,
    ...(one.garbled ? [`${one.garbled}: ${one.findings.length} signs`] : []),
  ];
  return facts.map((fact, i) =>
    cutLine(line(`  ${printableLine(fact)}`, i === 0 ? { tone: 'title' } : {}), room.columns),
  );
}

/** Outlets with fidelity, interval and counts. */
export function outletLines(outlets: readonly OutletRating[], selected: number, room: Room): Line[] {
  const bar = Math.min(40, room.columns - 84);
  return listLines(
    outlets,
    [
      { title: 'outlet', width: 0, cell: (one) => one.outlet },
      { title: 'fidelity', width: 12, cell: (one) => estimateText(rankedFidelity(one)) },
      ...(bar >= 10 ? [{ title: '0 … 100', width: bar, cell: (one: OutletRating) => intervalBar(one, bar) }] : []),
      { title: 'rating', width: 11, cell: (one) => one.rating },
      { title: 'articles', width: 8, align: 'right', cell: (one) => `${one.articles}` },
      { title: 'scored', width: 6, align: 'right', cell: (one) => `${one.scored}` },
      {
        title: 'uncred.',
        width: 7,
        align: 'right',
        cell: (one) => `${one.credit.uncreditedAltered + one.credit.uncreditedUnaltered}`,
      },
      {
        title: 'garbled',
        width: 7,
        align: 'right',
        cell: (one) => `${one.garbled}`,
        look: (one) => (one.garbled > 0 ? { tone: 'bad' } : {}),
      },
    ],
    selected,
    room,
  );
}

/** The interval as a bar over 0..100 with the value in it. */
export function intervalBar(outlet: Pick<OutletRating, 'rating' | 'fidelity'>, columns: number): string {
  const fidelity = rankedFidelity(outlet);
  if (fidelity === null) return '';
  const at = (value: number) => Math.min(columns - 1, Math.max(0, Math.floor((value / 100) * columns)));
  const [low, high, value] = [at(fidelity.low), at(fidelity.high), at(fidelity.value)];
  return Array.from({ length: columns }, (_, i) => (i === value ? '●' : i >= low && i <= high ? '━' : '·')).join('');
}
