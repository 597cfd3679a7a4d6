import { cutLine, type Line, line, type Stretch } from '../present/lines.ts';
import { collationLines } from '../present/screens/collation-screen.ts';
import { articlePageLines, findingLines } from '../present/screens/evidence-screen.ts';
import { articleLines, eventLines, outletLines, type Room } from '../present/screens/list-screens.ts';
import { stemmaLines } from '../present/screens/stemma-screen.ts';
import { pad } from '../text/display-width.ts';
import { printableLine } from '../text/printable.ts';
import { hintsFor, keymap, keyName } from './keymap.ts';
import { comparisonOf, eventOf, eventsShown, findingsOf } from './state/lookups.ts';
import { type Screen, type State, top } from './state/state.ts';

/** Every line of the frame, at most one less than the terminal has rows: a full frame would make it scroll. */
export function screenLines(state: State): Line[] {
  const { columns, rows } = state.size;
  const room = { columns, rows: Math.max(1, rows - 4) };
  const screen = top(state);
  const body = bodyLines(state, screen, room).slice(0, room.rows);
  const filler = Array.from({ length: room.rows - body.length }, () => line(''));
  return [titleLine(state, screen), ...body, ...filler, statusLine(state, screen), footer(screen, columns)].map((one) =>
    cutLine(one, columns),
  );
}

function titleLine(state: State, screen: Screen): Line {
  return cutLine(
    [
      { text: ' hearsay ', tone: 'selected' },
      { text: `  ${titleOf(state, screen)}`, tone: 'title' },
    ],
    state.size.columns,
  );
}

function titleOf(state: State, screen: Screen): string {
  const event = 'event' in screen ? eventOf(state, screen.event) : undefined;
  const title = printableLine(event?.title ?? '');
  switch (screen.kind) {
    case 'events': {
      const { articles, events, copies, garbled } = state.report.counts;
      return `${printableLine(state.report.corpus)}: ${events} events, ${articles} articles, ${copies} copies, ${garbled} garbled`;
    }
    case 'event':
      return `${title}  ${event?.date ?? ''}`;
    case 'stemma':
      return `who copied whom: ${event?.origins === 1 ? 'one origin' : `${event?.origins} origins`}  ${title}`;
    case 'collation': {
      const view = comparisonOf(state, screen);
      return view
        ? `${view.base.sigil} ${printableLine(view.base.outlet)} → ${view.copy.sigil} ${printableLine(view.copy.outlet)}`
        : title;
    }
    case 'finding':
      return `finding in ${title}`;
    case 'article':
      return printableLine(state.study.articles.get(screen.article)?.article.title?.value ?? screen.article);
    case 'outlets':
      return 'outlets: fidelity of their copies, 95 % interval';
    case 'help':
      return 'keys';
  }
}

function bodyLines(state: State, screen: Screen, room: Room): Line[] {
  switch (screen.kind) {
    case 'events':
      return eventLines(eventsShown(state, screen.filter), screen.selected, screen.filter !== '', room);
    case 'event': {
      const event = eventOf(state, screen.event);
      return event ? articleLines(event, screen.selected, screen.marked, room) : [];
    }
    case 'stemma': {
      const event = eventOf(state, screen.event);
      return event ? stemmaLines(event, screen.selected, room) : [];
    }
    case 'collation': {
      const view = comparisonOf(state, screen);
      return view
        ? collationLines(view, screen.selected, screen.layout, room)
        : [line('These two articles are not compared.')];
    }
    case 'finding':
      return findingBody(state, screen, room);
    case 'article':
      return articleBody(state, screen, room);
    case 'outlets':
      return outletLines(state.report.outlets, screen.selected, room);
    case 'help':
      return helpLines().slice(screen.selected, screen.selected + room.rows);
  }
}

function findingBody(state: State, screen: Extract<Screen, { kind: 'finding' }>, room: Room): Line[] {
  const findings = findingsOf(state, screen);
  const finding = findings[screen.selected];
  const pair = comparisonOf(state, screen);
  const copy = state.study.articles.get(pair?.copy.id ?? screen.copy)?.article;
  const base = state.study.articles.get(pair?.base.id ?? screen.base)?.article ?? null;
  if (!finding || !copy) return [line('There is no such finding.')];
  return findingLines(finding, base, copy, screen.selected, findings.length, room);
}

function articleBody(state: State, screen: Extract<Screen, { kind: 'article' }>, room: Room): Line[] {
  const article = state.study.articles.get(screen.article)?.article;
  const findings = eventOf(state, screen.event)?.articles.find((one) => one.id === screen.article)?.findings ?? [];
  return article ? articlePageLines(article, findings, screen.selected, room) : [line('There is no such article.')];
}

/** All keys, by group. */
export function helpLines(): Line[] {
  const groups = ['Move', 'Open', 'View', 'General'] as const;
  return groups.flatMap((group) => [
    line(group, { tone: 'title' }),
    ...keymap
      .filter((row) => row.group === group)
      .map(
        (row): Line => [{ text: pad(`  ${row.keys.map(keyName).join(', ')}`, 24), tone: 'key' }, { text: row.help }],
      ),
    line(''),
  ]);
}

function statusLine(state: State, screen: Screen): Line {
  if (screen.kind === 'events' && screen.typing)
    return line(`/${screen.filter}▏  Enter keeps it, Esc drops it`, { tone: 'warn' });
  if (screen.kind === 'events' && screen.filter !== '') return line(`filter: ${screen.filter}`, { tone: 'warn' });
  return line(state.status ?? '', { tone: 'warn' });
}

function footer(screen: Screen, columns: number): Line {
  const hints = hintsFor(screen.kind).flatMap(({ key, word }): Stretch[] => [
    { text: key, tone: 'key' },
    { text: ` ${word}  `, tone: 'muted' },
  ]);
  return cutLine(hints, columns);
}
