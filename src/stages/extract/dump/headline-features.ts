import { chromeKinds } from '../../../language/chrome-phrases.ts';
import { namesNewsroom } from './byline.ts';
import { bodyStart, contentWords, type PageView, squeeze } from './page-view.ts';

/** Lines above the body that may be the headline, at most; and the first lines of the page, where title bars are. */
const reach = 120;
const head = 3;
export const longestHeadline = 260;

/** A line that may be the headline, with the numbers the model reads it by. */
export interface HeadlineCandidate {
  readonly line: number;
  readonly features: readonly number[];
}

interface Known {
  readonly words: number;
  readonly shared: number;
  readonly same: number;
  readonly inside: number;
}

/** Lines that may be the headline: above the body, not too long, no date alone and no byline of a newsroom. */
export function headlineCandidates(view: PageView): HeadlineCandidate[] {
  const start = bodyStart(view);
  const body = new Set(view.body.slice(0, 60).flatMap((i) => contentWords(view.lines[i]!.text)));
  const echoes = view.lines.map((line) => (line.to - line.from <= longestHeadline ? squeeze(line.text) : ''));
  const lines = view.lines
    .map((_, i) => i)
    .filter((i) => i < start && (i >= start - reach || i < head) && mayBe(view, i));
  const known = new Map(lines.map((i) => [i, knownOf(view, i, body, echoes)] as const));
  const most = Math.max(0.01, ...[...known.values()].map((one) => one.shared * Math.min(1, one.words / 3)));
  let strong = 0;
  const candidates: HeadlineCandidate[] = [];
  for (const line of lines.reverse()) {
    const own = known.get(line)!;
    candidates.push({
      line,
      features: [...ownFeatures(view, line, own, start, most, strong), ...nearFeatures(view, line, known)],
    });
    if (own.words >= 3 && own.shared > 0.4) strong++;
  }
  return candidates;
}

function mayBe(view: PageView, i: number): boolean {
  const shape = view.shapes[i]!;
  if (shape.length > longestHeadline || shape.words < 1.5 || shape.date === 1) return false;
  return !namesNewsroom(view.lines[i]!.text);
}

function knownOf(view: PageView, i: number, body: ReadonlySet<string>, echoes: readonly string[]): Known {
  const words = contentWords(view.lines[i]!.text);
  const own = echoes[i]!;
  let same = 0;
  let inside = 0;
  if (own.length >= 12) {
    for (let j = 0; j < echoes.length; j++) {
      const other = echoes[j]!;
      if (j === i || other.length < own.length) continue;
      if (other === own) same++;
      else if (other.length < own.length + 60 && other.includes(own)) inside++;
    }
  }
  const shared = words.length === 0 ? 0 : words.filter((word) => body.has(word)).length / words.length;
  return { words: words.length, shared, same, inside };
}

function ownFeatures(view: PageView, i: number, own: Known, start: number, most: number, strong: number): number[] {
  const shape = view.shapes[i]!;
  const { text, bullet, blanksBefore } = view.lines[i]!;
  const value = own.shared * Math.min(1, own.words / 3);
  return [
    own.words,
    own.shared,
    value,
    value / most,
    Math.min(4, own.same),
    Math.min(4, own.inside),
    shape.words,
    shape.ending,
    shape.opening,
    Number(bullet),
    shape.chrome.total,
    shape.chrome.start === null ? -1 : chromeKinds.indexOf(shape.chrome.start),
    shape.caption,
    shape.date,
    shape.stops,
    shape.capitals,
    shape.upper,
    shape.frequent,
    shape.digits,
    text.match(/[»>|/]/g)?.length ?? 0,
    Number(/\s[|–—·-]\s/u.test(text)),
    Number(/[:?!]/.test(text)),
    Math.log2(1 + start - i),
    Math.log2(1 + i),
    Math.min(4, blanksBefore),
    Math.min(4, view.lines[i + 1]?.blanksBefore ?? 0),
    Math.min(8, strong),
  ];
}

/** The lines around: what they share with the body, how long they are, whether they are a date or a byline. */
function nearFeatures(view: PageView, i: number, known: ReadonlyMap<number, Known>): number[] {
  return [-2, -1, 1, 2, 3].flatMap((offset) => {
    const shape = view.shapes[i + offset];
    if (!shape) return [Number.NaN, Number.NaN, Number.NaN, Number.NaN];
    return [
      known.get(i + offset)?.shared ?? (view.inBody.has(i + offset) ? 2 : 0),
      shape.words,
      shape.date,
      shape.chrome.start === null ? -1 : chromeKinds.indexOf(shape.chrome.start),
    ];
  });
}
