import { massOf } from './line-features.ts';
import type { LineShape } from './line-shape.ts';

/** What it costs (in log odds) to begin or end a stretch of body: fitted by cross-validation over sites. */
const switchCost = 0.45;
/** Bounds of a line's log odds: no line alone outweighs its neighbours. */
const bound = 6;

/**
 * The lines (indexes, ascending) that make up the body: the choice with the greatest sum of log odds, less a cost for each
 * beginning and end of a stretch (Viterbi's algorithm over two states).
 */
export function decodeBody(odds: ArrayLike<number>): number[] {
  const count = odds.length;
  /** For each line and state, 1 where the best way there comes from the state "body". */
  const cameFrom = new Uint8Array(2 * count);
  let outside = 0;
  let inside = -switchCost;
  for (let i = 0; i < count; i++) {
    const gain = Math.max(-bound, Math.min(bound, odds[i]!));
    cameFrom[2 * i] = inside - switchCost > outside ? 1 : 0;
    cameFrom[2 * i + 1] = outside - switchCost > inside ? 0 : 1;
    const stay = Math.max(outside, inside - switchCost);
    inside = Math.max(inside, outside - switchCost) + gain;
    outside = stay;
  }
  const body: number[] = [];
  let state = inside - switchCost > outside ? 1 : 0;
  for (let i = count - 1; i >= 0; i--) {
    if (state === 1) body.push(i);
    state = cameFrom[2 * i + state]!;
  }
  return body.reverse();
}

/** Stand-in for the model where none is at hand: running text is likely body, and so are short lines between two of it. */
export function guessOdds(shapes: readonly LineShape[]): Float32Array {
  return Float32Array.from(shapes, (shape, i) => {
    if (shape.ending === 4 || shape.chrome.total > 0.3) return -2;
    if (massOf(shape) > 0) return 3;
    const between = [i - 1, i + 1].every((j) => shapes[j] !== undefined && massOf(shapes[j]) > 0);
    return between && shape.words >= 2 ? 0.5 : -3;
  });
}

/** Share of a page's words that must stand in lines that end as sentences do, for the page to be text and little else; and nothing else. */
const mostlyPlain = 0.6;
const whollyPlain = 0.9;
/** Lines the model needs to know a page by. */
const fewLines = 12;

/**
 * The body where a page is a text with no page around it: a note, a paragraph pasted, an article's text with its headline. There
 * every sentence is body, whatever the model makes of so few lines. Any other page keeps the lines that are `likely`.
 */
export function withPlainSentences(likely: readonly number[], shapes: readonly LineShape[]): readonly number[] {
  const isSentence = (shape: LineShape) => shape.closed && shape.words >= 3 && shape.chrome.total < 0.5;
  const words = shapes.reduce((sum, shape) => sum + shape.words, 0);
  const plain = shapes.reduce((sum, shape) => sum + (isSentence(shape) ? shape.words : 0), 0);
  if (likely.length > 0 && shapes.length > fewLines) return likely;
  if (plain < (likely.length === 0 ? mostlyPlain : whollyPlain) * words) return likely;
  const chosen = new Set(likely);
  const lines = shapes.map((_, i) => i).filter((i) => isSentence(shapes[i]!) || (chosen.has(i) && i > 0));
  return lines.length > 0 ? lines : likely;
}
