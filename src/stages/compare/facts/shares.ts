import type { LineToken } from '../words/token-line.ts';
import type { Quantity } from './read-numbers.ts';

/** A share of a whole, 0 to 1, and the token after the words that give it. */
export interface ShareReading {
  readonly share: number;
  readonly to: number;
}

/** Words between a count and what it is counted out of, at most. */
const mostBetween = 4;

/** What share of a whole a quantity gives: "60 %", "a third", "nine of the ten", "one in five" with `next` as the quantity after it, "37 ships, 28 of them" with `last` as the one before. Null for none. */
export function shareOf(
  tokens: readonly LineToken[],
  quantity: Quantity,
  next: Quantity | undefined,
  last?: Quantity,
): ShareReading | null {
  const read = partOf(tokens, quantity, next, last);
  // "all but two of the nine" are seven of them.
  return read && isLeftOut(tokens, quantity) ? { share: 1 - read.share, to: read.to } : read;
}

/** True for a number after "all but" and its like. */
const isLeftOut = (tokens: readonly LineToken[], { start }: Quantity): boolean =>
  leavesOut.has(tokens[start - 1]?.folded ?? '') && wholes.has(tokens[start - 2]?.folded ?? '');
const leavesOut = new Set(['but', 'except', 'save', 'bar']);
const wholes = new Set(['all', 'everyone', 'everybody', 'every']);

function partOf(
  tokens: readonly LineToken[],
  quantity: Quantity,
  next: Quantity | undefined,
  last: Quantity | undefined,
): ShareReading | null {
  const { unit, value, to } = quantity;
  if (unit === 'percent') return value > 0 && value < 100 ? { share: value / 100, to } : null;
  if (unit === 'share') return value > 0 && value < 1 ? { share: value, to } : null;
  if (unit === null && last?.unit === null && value > 0 && last.value > value && isOfThem(tokens, to))
    return { share: value / last.value, to };
  if (unit !== null || !next || value <= 0 || next.value <= value || next.start - to > mostBetween) return null;
  const between = tokens.slice(to, next.start);
  // "one house from five", but no fall "to 3 from 5".
  if (!between.some(({ folded }) => folded === 'of' || folded === 'in' || (folded === 'from' && value === 1)))
    return null;
  if (between.some(({ kind }) => kind === 'punctuation')) return null;
  return next.unit === null ? { share: value / next.value, to: next.to } : null;
}

/** "28 of them": the whole was named before. */
const isOfThem = (tokens: readonly LineToken[], at: number): boolean =>
  tokens[at]?.folded === 'of' && /^(?:them|these|those|whom|which)$/.test(tokens[at + 1]?.folded ?? '');
