import type { StudiedPair } from '../../model/study.ts';
import type { FindingView } from '../../present/finding-view.ts';
import { stemmaRows } from '../../present/report-stemma.ts';
import { type ArticleView, type ComparisonView, comparisonView, type EventView } from '../../present/report-view.ts';
import type { Screen, State } from './state.ts';

const everything = { minSeverity: 'neutral' } as const;

/** Events that fit the filter: every word of it stands in title, date, or an outlet's name. */
export function eventsShown(state: State, filter: string): readonly EventView[] {
  const words = filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return state.report.events;
  return state.report.events.filter((event) => {
    const text = [event.title, event.date ?? '', ...event.articles.map((article) => article.outlet)]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The event of a screen. */
export const eventOf = (state: State, id: string): EventView | undefined =>
  state.report.events.find((event) => event.id === id);

/** The comparison of two articles of an event, whichever is the base; undefined where they are not two. */
export function pairOf(event: EventView, one: string, other: string): StudiedPair | undefined {
  return event.pairs.find(
    (pair) => (pair.base === one && pair.copy === other) || (pair.base === other && pair.copy === one),
  );
}

const held = new WeakMap<StudiedPair, ComparisonView>();

/** The view of a comparison; made once for each pair. */
export function comparisonOf(
  state: State,
  screen: { readonly event: string; readonly base: string; readonly copy: string },
): ComparisonView | null {
  const event = eventOf(state, screen.event);
  const pair = event && pairOf(event, screen.base, screen.copy);
  if (!event || !pair) return null;
  const known = held.get(pair);
  if (known) return known;
  const article = (id: string): ArticleView => event.articles.find((one) => one.id === id)!;
  const view = comparisonView(pair, article(pair.base), article(pair.copy), state.study, everything);
  held.set(pair, view);
  return view;
}

/** Findings a screen steps through: typed differences, then signs in the copy. */
export function findingsOf(
  state: State,
  screen: Extract<Screen, { kind: 'finding' | 'collation' }>,
): readonly FindingView[] {
  const view = comparisonOf(state, screen);
  return view ? [...view.findings, ...view.copy.findings] : [];
}

/** How many lines, pairs or findings a screen has to move over. */
export function countOf(state: State, screen: Screen): number {
  switch (screen.kind) {
    case 'events':
      return eventsShown(state, screen.filter).length;
    case 'event':
      return eventOf(state, screen.event)?.articles.length ?? 0;
    case 'stemma': {
      const event = eventOf(state, screen.event);
      return event ? stemmaRows(event).length : 0;
    }
    case 'collation':
      return comparisonOf(state, screen)?.rows.length ?? 0;
    case 'finding':
      return findingsOf(state, screen).length;
    case 'article':
      return articleSteps(state, screen);
    case 'outlets':
      return state.report.outlets.length;
    case 'help':
      return 60;
  }
}

/** An article page steps through its signs, or through its paragraphs where it has none. */
function articleSteps(state: State, screen: Extract<Screen, { kind: 'article' }>): number {
  const view = eventOf(state, screen.event)?.articles.find((one) => one.id === screen.article);
  const findings = view?.findings.length ?? 0;
  if (findings > 0) return findings;
  const body = state.study.articles.get(screen.article)?.article.body ?? '';
  return body.split(/\n+/).filter((paragraph) => paragraph.trim() !== '').length;
}
