import { type BoostedTrees, predict } from '../../../text/boosted-trees.ts';
import { headlineCandidates } from './headline-features.ts';
import { type PageView, squeeze } from './page-view.ts';

/** A headline found in a page: the line it is, and the part of the line that is the headline. */
export interface Headline {
  readonly line: number;
  readonly text: string;
  /** Where `text` stands in the page. */
  readonly from: number;
  readonly to: number;
  /** The site's name, where the line carried it as a suffix: "Headline - The Example". */
  readonly suffix: string | null;
}

/** The least chance a line needs to be called the headline. */
const leastChance = 0.08;
/** How far up, and down to which share of the best chance, a headline is looked for above what may be its summary. */
const summaryReach = 5;
const almostAsLikely = 0.44;

/**
 * The headline of a page: of the lines above the body, the one most like a headline by what it shares with the body, where it is
 * repeated, its shape and its neighbours. Without a model, the one that shares most. Null where nothing is good enough.
 */
export function findHeadline(view: PageView, model: BoostedTrees | null): Headline | null {
  const chances = new Map(
    headlineCandidates(view).map(({ line, features }) => [line, model ? predict(model, features) : features[2]! / 2]),
  );
  let best = -1;
  for (const [line, chance] of chances) {
    if (chance >= leastChance && chance > (chances.get(best) ?? 0)) best = line;
  }
  return best < 0 ? null : headlineIn(view, aboveSummary(view, best, chances));
}

/** A headline stands above its summary and is seldom longer: a line almost as likely, a few lines up, is taken instead. */
function aboveSummary(view: PageView, best: number, chances: ReadonlyMap<number, number>): number {
  let line = best;
  const least = almostAsLikely * (chances.get(best) ?? 0);
  const longest = 1.3 * view.shapes[best]!.words;
  for (let i = best - 1; i >= best - summaryReach; i--) {
    if ((chances.get(i) ?? 0) >= least && view.shapes[i]!.words <= longest) line = i;
  }
  return line;
}

const suffixMark = /\s[|–—·-]\s(?=[^|–—·]{2,40}$)/u;
const crumbMark = /(?:[»>›]|::)\s*/gu;

/** Cuts off what breadcrumbs and a title bar add to the headline. */
function headlineIn(view: PageView, line: number): Headline {
  const { text, from } = view.lines[line]!;
  const crumbs = /^[^»>›]{2,60}[»>›]/u.test(text) ? [...text.matchAll(crumbMark)].at(-1) : undefined;
  const behind = crumbs ? crumbs.index + crumbs[0].length : 0;
  const start = text.length - behind > shortestHeadline ? behind : 0;
  const { end, suffix } = withoutSuffix(view, line, text.slice(start));
  return { line, text: text.slice(start, start + end), from: from + start, to: from + start + end, suffix };
}

/** Shortest headline, in characters, that anything is cut off. */
const shortestHeadline = 12;

/**
 * Where a headline ends before a site's name behind a bar or dash, where the name stands elsewhere on the page too; behind a bar also
 * before a section ("| Port News"): no headline has one.
 */
function withoutSuffix(view: PageView, line: number, text: string): { end: number; suffix: string | null } {
  const whole = { end: text.length, suffix: null };
  const mark = suffixMark.exec(text);
  if (!mark) return whole;
  const end = text.slice(0, mark.index).trimEnd().length;
  const suffix = text.slice(mark.index + mark[0].length).trim();
  const key = squeeze(suffix);
  const known = view.lines.some((other, i) => i !== line && other.to - other.from < 80 && squeeze(other.text) === key);
  if (!(known || mark[0].includes('|')) || end < shortestHeadline || suffix.split(/\s+/).length > 5) return whole;
  return { end, suffix: known ? suffix : null };
}
