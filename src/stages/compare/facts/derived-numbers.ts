import type { LineToken } from '../words/token-line.ts';
import { compareQuantities } from './compare-quantities.ts';
import type { Quantity } from './read-numbers.ts';

/** A line with its quantities. */
interface Counted {
  readonly line: { readonly tokens: readonly LineToken[] };
  readonly quantities: readonly Quantity[];
}

/**
 * True where a number of one side can be worked out from those of the other: "4,000 more than last year" beside 20,000 is "up from 16,000"; "twelve passengers and two crew" are
 * "fourteen in all". Only where the words say that there was something to add up or take away: small numbers come out by chance.
 */
export function isWorkedOut(one: Counted, other: Counted): boolean {
  return isSum(one, other) || isSum(other, one) || isDifference(one, other) || isDifference(other, one);
}

function isSum(parts: Counted, whole: Counted): boolean {
  if (!hasAny(whole.line.tokens, totals)) return false;
  const own = without(parts, whole);
  return without(whole, parts).some((sum) =>
    own.some((first, i) => own.slice(i + 1).some((second) => isValue(first.value + second.value, sum.value))),
  );
}

function isDifference(told: Counted, from: Counted): boolean {
  if (!hasAny(from.line.tokens, sources)) return false;
  const compared = hasAny(told.line.tokens, changed);
  if (!compared && !hasAny(told.line.tokens, leads)) return false;
  const kept = told.quantities.filter((one) => from.quantities.some((other) => isOne(one, other)));
  // "cut by 30 km to 150" beside "cut from 180 to 150": the small words tell what each figure is.
  const [steps, starts] = compared
    ? // "from 30 to 100": the 30 is where it began, and no step.
      [without(told, from).filter((one) => leadOf(told, one) !== 'from'), without(from, told)]
    : [ledBy('by', told, without(told, from)), ledBy('from', from, without(from, told))];
  return starts.some((start) =>
    steps.some((step) =>
      kept.some(({ value }) => isValue(value - step.value, start.value) || isValue(value + step.value, start.value)),
    ),
  );
}

/** The quantities right after a word. */
const ledBy = (word: string, told: Counted, quantities: readonly Quantity[]): readonly Quantity[] =>
  quantities.filter((one) => leadOf(told, one) === word);
const leadOf = ({ line }: Counted, { from }: Quantity): string => line.tokens[from - 1]?.folded ?? '';
const leads = new Set(['by']);

const totals = new Set(['all', 'total', 'altogether', 'together', 'combined', 'overall']);
const changed = new Set([
  'more',
  'fewer',
  'less',
  'up',
  'down',
  'rise',
  'fall',
  'increase',
  'drop',
  'higher',
  'lower',
  'rose',
  'fell',
  'later',
  'earlier',
]);
const sources = new Set(['from', 'in', 'last']);

const hasAny = (tokens: readonly LineToken[], words: ReadonlySet<string>): boolean =>
  tokens.some(({ folded }) => words.has(folded));

/** The quantities of a line that the other has not. */
const without = (one: Counted, other: Counted): readonly Quantity[] =>
  one.quantities.filter((quantity) => !other.quantities.some((like) => isOne(quantity, like)));

const isOne = (one: Quantity, other: Quantity): boolean => compareQuantities(one, other) === 'same';

const isValue = (worked: number, value: number): boolean => Math.abs(worked - value) <= 1e-9 * Math.abs(value);
