import { bodyStart, contentWords, type PageView, squeeze } from './page-view.ts';

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

/** Lines above the body that are looked at, at most. */
const reach = 60;
const longestHeadline = 260;
const leastScore = 0.6;

/**
 * The headline of a page: the line above the body that shares most words with it, is repeated where headlines are (title bar,
 * breadcrumbs, lists of posts), is shaped like one, and stands near. Null where nothing is good enough.
 */
export function findHeadline(view: PageView): Headline | null {
  const start = bodyStart(view);
  const candidates = view.lines.map((_, i) => i).filter((i) => i < start && (i >= start - reach || i < 3));
  const words = bodyWords(view);
  const echoes = squeezedLines(view);
  let best: { readonly line: number; readonly score: number } | null = null;
  for (const line of candidates) {
    const score = scoreOf(view, line, start, words, echoes);
    if (score >= leastScore && (best === null || score > best.score)) best = { line, score };
  }
  return best && headlineIn(view, best.line);
}

function bodyWords(view: PageView): ReadonlySet<string> {
  return new Set(view.body.slice(0, 60).flatMap((i) => contentWords(view.lines[i]!.text)));
}

function squeezedLines(view: PageView): readonly string[] {
  return view.lines.map((line) => (line.to - line.from <= longestHeadline ? squeeze(line.text) : ''));
}

function scoreOf(
  view: PageView,
  i: number,
  start: number,
  body: ReadonlySet<string>,
  echoes: readonly string[],
): number {
  const shape = view.shapes[i]!;
  const { text, bullet } = view.lines[i]!;
  if (shape.length > longestHeadline || shape.words < 1.5 || shape.date === 1) return -1;
  const words = contentWords(text);
  const shared = words.length === 0 ? 0 : words.filter((word) => body.has(word)).length / words.length;
  const echo = echoOf(echoes, i);
  const size = shape.words < 4 ? -0.6 : shape.words > 24 ? -0.04 * (shape.words - 24) : 0.3;
  const next = view.shapes[i + 1];
  return (
    1.6 * shared * Math.min(1, words.length / 3) +
    echo +
    size -
    1.6 * Math.min(1, shape.chrome.total) -
    (bullet ? 0.8 : 0) -
    (/[.。]$/.test(text) && !/\.\.\.$/.test(text) ? 0.9 : 0) -
    (shape.chrome.shares[11]! > 0.15 ? 0.8 : 0) -
    (shape.date === 0.5 ? 0.4 : 0) -
    Math.min(1.4, 0.05 * (start - i)) +
    (next && (next.date > 0 || next.chrome.start === 'byline') ? 0.25 : 0)
  );
}

/** What it is worth that the same words stand elsewhere: alone, or inside a longer line such as a title bar or breadcrumbs. */
function echoOf(echoes: readonly string[], i: number): number {
  const own = echoes[i]!;
  if (own.length < 12) return 0;
  let worth = 0;
  for (let j = 0; j < echoes.length && worth < 0.9; j++) {
    const other = echoes[j]!;
    if (j === i || other.length < own.length) continue;
    if (other === own) worth = Math.max(worth, 0.45);
    else if (other.length < own.length + 60 && other.includes(own)) worth = 0.9;
  }
  return worth;
}

const suffixMark = /\s[|–—·-]\s(?=[^|–—·]{2,40}$)/u;

/** Cuts off a site's name after a bar or dash, where the name stands elsewhere on the page too, or the rest does. */
function headlineIn(view: PageView, line: number): Headline {
  const { text, from, to } = view.lines[line]!;
  const whole = { line, text, from, to, suffix: null };
  const mark = suffixMark.exec(text);
  if (!mark) return whole;
  const head = text.slice(0, mark.index).trimEnd();
  const tail = text.slice(mark.index + mark[0].length).trim();
  const key = squeeze(tail);
  const known = view.lines.some((other, i) => i !== line && other.to - other.from < 80 && squeeze(other.text) === key);
  if (!known || head.length < 12 || tail.split(/\s+/).length > 5) return whole;
  return { line, text: head, from, to: from + head.length, suffix: tail };
}
