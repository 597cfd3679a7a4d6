import { type Severity, severities } from '../../model/edit.ts';
import { hasStemma, stemmaRows } from '../../present/report-stemma.ts';
import type { ArticleView } from '../../present/report-view.ts';
import type { Command } from '../keymap.ts';
import { comparisonOf, countOf, eventOf, eventsShown, findingsOf } from './lookups.ts';
import { type Effect, type Message, type Screen, type State, top } from './state.ts';

/** The next state, and what the runtime is to do. Pure: same state and message, same answer. */
export function update(state: State, message: Message): readonly [State, readonly Effect[]] {
  switch (message.type) {
    case 'resized':
      return [{ ...state, size: { columns: message.columns, rows: message.rows } }, []];
    case 'command':
      if (message.command === 'quit') return [state, [{ type: 'exit' }]];
      return [handlers[message.command]({ ...state, status: null }), []];
    case 'text':
    case 'erase':
    case 'accept':
    case 'cancel':
      return [typed(state, message), []];
  }
}

/** Typing into the filter of the event list. */
function typed(state: State, message: Exclude<Message, { type: 'resized' | 'command' }>): State {
  const screen = top(state);
  if (screen.kind !== 'events' || !screen.typing) return state;
  switch (message.type) {
    case 'text':
      return replaceTop(state, { ...screen, filter: screen.filter + message.text, selected: 0 });
    case 'erase':
      return replaceTop(state, { ...screen, filter: [...screen.filter].slice(0, -1).join(''), selected: 0 });
    case 'accept':
      return replaceTop(state, { ...screen, typing: false });
    case 'cancel':
      return replaceTop(state, { ...screen, typing: false, filter: '', selected: 0 });
  }
}

const page = 10;

/** A handler for every command: one missing is a compile error. */
const handlers: Readonly<Record<Exclude<Command, 'quit'>, (state: State) => State>> = {
  'move.down': (state) => move(state, 1),
  'move.up': (state) => move(state, -1),
  'move.pageDown': (state) => move(state, page),
  'move.pageUp': (state) => move(state, -page),
  'move.first': (state) => move(state, Number.NEGATIVE_INFINITY),
  'move.last': (state) => move(state, Number.POSITIVE_INFINITY),
  open,
  back: (state) => {
    const [first, ...rest] = state.screens;
    return rest.length === 0 ? state : { ...state, screens: [first, ...rest.slice(0, -1)] };
  },
  'event.mark': (state) => {
    const screen = top(state);
    if (screen.kind !== 'event') return state;
    const article = eventOf(state, screen.event)?.articles[screen.selected];
    if (!article) return state;
    const marked = screen.marked === article.id ? null : article.id;
    const status = marked
      ? `${article.sigil} is the base: Enter on another article compares it with ${article.sigil}.`
      : null;
    return { ...replaceTop(state, { ...screen, marked }), status };
  },
  'article.inspect': (state) => {
    const screen = top(state);
    if (screen.kind === 'collation')
      return push(state, { kind: 'article', event: screen.event, article: screen.copy, selected: 0 });
    const article = articleAt(state, screen);
    return article && 'event' in screen
      ? push(state, { kind: 'article', event: screen.event, article: article.id, selected: 0 })
      : state;
  },
  'event.stemma': (state) => {
    const screen = top(state);
    if (screen.kind !== 'event' && screen.kind !== 'collation') return state;
    const event = eventOf(state, screen.event);
    if (!event || !hasStemma(event))
      return { ...state, status: 'No article of this event is known to come from another.' };
    const article = screen.kind === 'collation' ? screen.copy : event.articles[screen.selected]?.id;
    const selected = Math.max(
      0,
      stemmaRows(event).findIndex((row) => row.node.article?.id === article),
    );
    return push(state, { kind: 'stemma', event: event.id, selected });
  },
  'pair.nextMajor': (state) => nextMajor(state, 1),
  'pair.previousMajor': (state) => nextMajor(state, -1),
  'view.layout': (state) => {
    const screen = top(state);
    if (screen.kind !== 'collation') return state;
    return replaceTop(state, { ...screen, layout: screen.layout === 'inline' ? 'side-by-side' : 'inline' });
  },
  'view.swap': nextCopy,
  filter: (state) => {
    const screen = top(state);
    return screen.kind === 'events' ? replaceTop(state, { ...screen, typing: true }) : state;
  },
  outlets: (state) => push(state, { kind: 'outlets', selected: 0 }),
  help: (state) => push(state, { kind: 'help', selected: 0 }),
};

const push = (state: State, screen: Screen): State => ({ ...state, screens: [...state.screens, screen] });

function replaceTop(state: State, screen: Screen): State {
  const [first, ...rest] = state.screens;
  return rest.length === 0
    ? { ...state, screens: [screen] }
    : { ...state, screens: [first, ...rest.slice(0, -1), screen] };
}

function move(state: State, by: number): State {
  const screen = top(state);
  const last = Math.max(0, countOf(state, screen) - 1);
  return replaceTop(state, { ...screen, selected: Math.min(last, Math.max(0, screen.selected + by)) });
}

function open(state: State): State {
  const screen = top(state);
  switch (screen.kind) {
    case 'events': {
      const event = eventsShown(state, screen.filter)[screen.selected];
      return event ? push(state, { kind: 'event', event: event.id, selected: 0, marked: null }) : state;
    }
    case 'event':
      return openArticle(state, screen.event, articleAt(state, screen), screen.marked);
    case 'stemma': {
      const article = articleAt(state, screen);
      if (article) return openArticle(state, screen.event, article, null);
      return { ...state, status: 'This source is not in the corpus.' };
    }
    case 'collation':
      return openFinding(state, screen);
    default:
      return state;
  }
}

/** The article a screen has selected; undefined on other screens, and where a source that nobody stored is. */
function articleAt(state: State, screen: Screen): ArticleView | undefined {
  if (screen.kind !== 'event' && screen.kind !== 'stemma') return undefined;
  const event = eventOf(state, screen.event);
  if (screen.kind === 'event') return event?.articles[screen.selected];
  return (event && stemmaRows(event)[screen.selected]?.node.article) ?? undefined;
}

/** Compares an article with the marked one, else with its source, else with the article likest to it. */
function openArticle(state: State, id: string, article: ArticleView | undefined, marked: string | null): State {
  const event = eventOf(state, id);
  if (!event || !article) return state;
  const near = event.pairs
    .filter((pair) => pair.base === article.id || pair.copy === article.id)
    .sort((one, other) => other.comparison.similarity - one.comparison.similarity);
  const other =
    marked && marked !== article.id ? marked : (event.articles.find((one) => one.sigil === article.from)?.id ?? null);
  const pair = other ? near.find((one) => one.base === other || one.copy === other) : near[0];
  if (!pair) return push(state, { kind: 'article', event: event.id, article: article.id, selected: 0 });
  return push(state, {
    kind: 'collation',
    event: event.id,
    base: pair.base,
    copy: pair.copy,
    selected: 0,
    layout: 'side-by-side',
  });
}

/** Opens the first, heaviest finding of the selected pair; on a pair without one, says so. */
function openFinding(state: State, screen: Extract<Screen, { kind: 'collation' }>): State {
  const findings = findingsOf(state, screen);
  const here = findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => finding.pair === screen.selected);
  const first = here.sort(
    (one, other) => weight(other.finding.severity) - weight(one.finding.severity) || one.index - other.index,
  )[0];
  if (!first) return { ...state, status: 'Nothing was found in this pair.' };
  return push(state, {
    kind: 'finding',
    event: screen.event,
    base: screen.base,
    copy: screen.copy,
    selected: first.index,
  });
}

const weight = (severity: Severity): number => severities.indexOf(severity);

function nextMajor(state: State, step: 1 | -1): State {
  const screen = top(state);
  if (screen.kind !== 'collation') return state;
  const rows = comparisonOf(state, screen)?.rows ?? [];
  for (let at = screen.selected + step; at >= 0 && at < rows.length; at += step) {
    const worst = rows[at]!.worst;
    if (worst && weight(worst) >= weight('major')) return replaceTop(state, { ...screen, selected: at });
  }
  return { ...state, status: step > 0 ? 'No major difference further down.' : 'No major difference further up.' };
}

/** The same base against the next article of the event. */
function nextCopy(state: State): State {
  const screen = top(state);
  if (screen.kind !== 'collation') return state;
  const articles = eventOf(state, screen.event)?.articles ?? [];
  const at = articles.findIndex((one) => one.id === screen.copy);
  for (let step = 1; step < articles.length; step++) {
    const other = articles[(at + step) % articles.length]!;
    if (other.id === screen.base) continue;
    return replaceTop(state, { ...screen, copy: other.id, selected: 0 });
  }
  return state;
}
