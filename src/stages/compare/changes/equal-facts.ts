import { type SideView, wordsOf } from '../context.ts';
import { compareQuantities } from '../facts/compare-quantities.ts';
import { nearItems } from '../facts/near-items.ts';
import type { Quantity } from '../facts/read-numbers.ts';
import { sameDate } from '../facts/resolve-dates.ts';
import { roleNamed } from '../names/offices.ts';
import { isNegatedForm } from '../words/meaning.ts';
import type { Hunk } from './diff-tokens.ts';
import { isContraction, isRunTogether } from './written-alike.ts';

/** Hunks with the facts cut out of them that both sides give in other words, and the runs of hunks between these. */
export interface EqualFacts {
  readonly facts: readonly Hunk[];
  readonly runs: readonly (readonly Hunk[])[];
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Larger hunks are rewritten stretches: a number that recurs in one proves nothing. */
const maxHunk = 24;

/**
 * Cuts out of each hunk the numbers and dates that are the same on both sides but written in another way, whole: "a third" and "33 per cent", "half a
 * million" and "500,000", "on 12 November" and "on Saturday". Cut token by token they would look like several changes.
 */
export function takeEqualFacts(
  hunks: readonly Hunk[],
  moves: readonly Hunk[],
  base: SideView,
  copy: SideView,
): EqualFacts {
  const facts: Hunk[] = [];
  const runs: Hunk[][] = [[]];
  for (let first = 0, next = 0; first < hunks.length; first = next) {
    next = first + 1;
    while (next < hunks.length && sharedMention(hunks[next - 1]!, hunks[next]!, moves, base, copy)) next++;
    const group = hunks.slice(first, next);
    const { grown, found } = factsOf(group, hunks[first - 1], hunks[next], moves, base, copy);
    if (found.length === 0) {
      runs.at(-1)!.push(...group);
      continue;
    }
    facts.push(...found);
    // What stands around a fact stays apart from it: each stretch is a run of its own.
    runs.push(...between(grown, found).map((part) => [part]), []);
  }
  return { facts, runs };
}

/** The facts of a group of hunks that are equal on both sides, and the hunk they are cut from. */
function factsOf(
  group: readonly Hunk[],
  before: Hunk | undefined,
  after: Hunk | undefined,
  moves: readonly Hunk[],
  base: SideView,
  copy: SideView,
): { readonly grown: Hunk; readonly found: readonly Hunk[] } {
  const whole = { ...group[0]!, baseTo: group.at(-1)!.baseTo, copyTo: group.at(-1)!.copyTo };
  if (group.length === 1 && samePhrase(whole, base, copy)) return { grown: whole, found: [whole] };
  if (isLarge(whole)) return { grown: whole, found: [] };
  const grown = grow(whole, before, after, moves, base, copy);
  return { grown, found: equalWithin(grown, base, copy) };
}

/** "the premier" for "the prime minister", "not possible" for "impossible", "didn't" for "did not". */
function samePhrase({ baseFrom, baseTo, copyFrom, copyTo }: Hunk, base: SideView, copy: SideView): boolean {
  const length = baseTo - baseFrom + copyTo - copyFrom;
  if (baseFrom === baseTo || copyFrom === copyTo || length < 3 || length > 8) return false;
  const one = base.line.tokens.slice(baseFrom, baseTo);
  const other = copy.line.tokens.slice(copyFrom, copyTo);
  const [words, others] = [wordsOf(one), wordsOf(other)];
  if (isRunTogether(words, others) || isContraction(words, others)) return true;
  const role = roleNamed(one);
  if (role !== undefined) return role === roleNamed(other);
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    short.length === 1 &&
    long.length === 2 &&
    long[0]!.folded === 'not' &&
    isNegatedForm(short[0]!.folded, long[1]!.folded)
  );
}

const isLarge = (hunk: Hunk): boolean => Math.max(hunk.baseTo - hunk.baseFrom, hunk.copyTo - hunk.copyFrom) > maxHunk;

/** True where a number or date reaches from one hunk into the next: "30 degrees Celsius" for "86 degrees Fahrenheit". */
function sharedMention(one: Hunk, next: Hunk, moves: readonly Hunk[], base: SideView, copy: SideView): boolean {
  const kept = next.baseFrom - one.baseTo;
  if (kept > 3 || next.copyFrom - one.copyTo !== kept) return false;
  if (!reachesOver(base, one.baseTo, next.baseFrom) && !reachesOver(copy, one.copyTo, next.copyFrom)) return false;
  return pairOff(one.baseTo, one.copyTo, kept, moves, base, copy);
}

/** True where a number or date begins before one place and ends after the other. */
function reachesOver(side: SideView, to: number, from: number): boolean {
  if (!hasMentions(side)) return false;
  const over = (range: Range) => range.from < to && range.to > from;
  return nearItems(side.quantities, to, from).some(over) || nearItems(side.dates, to, from).some(over);
}

/** True where so many tokens from the two places on are the same, one to one, and none of them moved. */
function pairOff(
  baseFrom: number,
  copyFrom: number,
  length: number,
  moves: readonly Hunk[],
  base: SideView,
  copy: SideView,
): boolean {
  for (let i = 0; i < length; i++)
    if (base.line.tokens[baseFrom + i]?.key !== copy.line.tokens[copyFrom + i]?.key) return false;
  return !moves.some(
    (move) =>
      (move.baseFrom < baseFrom + length && move.baseTo > baseFrom) ||
      (move.copyFrom < copyFrom + length && move.copyTo > copyFrom),
  );
}

/** Widens a hunk until it cuts no number or date in two, as far as its neighbours let it; the tokens taken in are the same on both sides. */
function grow(
  hunk: Hunk,
  before: Hunk | undefined,
  after: Hunk | undefined,
  moves: readonly Hunk[],
  base: SideView,
  copy: SideView,
): Hunk {
  if (!hasMentions(base) && !hasMentions(copy)) return hunk;
  let { baseFrom, baseTo, copyFrom, copyTo } = hunk;
  for (let rounds = 0; rounds < 4; rounds++) {
    let [left, right] = [0, 0];
    for (const range of mentions(base, baseFrom, baseTo)) {
      left = Math.max(left, baseFrom - range.from);
      right = Math.max(right, range.to - baseTo);
    }
    for (const range of mentions(copy, copyFrom, copyTo)) {
      left = Math.max(left, copyFrom - range.from);
      right = Math.max(right, range.to - copyTo);
    }
    if (left === 0 && right === 0) break;
    baseFrom -= left;
    copyFrom -= left;
    baseTo += right;
    copyTo += right;
  }
  if (baseFrom === hunk.baseFrom && baseTo === hunk.baseTo) return hunk;
  const free =
    baseFrom >= (before?.baseTo ?? 0) &&
    copyFrom >= (before?.copyTo ?? 0) &&
    baseTo <= (after?.baseFrom ?? base.line.tokens.length) &&
    copyTo <= (after?.copyFrom ?? copy.line.tokens.length) &&
    pairOff(baseFrom, copyFrom, hunk.baseFrom - baseFrom, moves, base, copy) &&
    pairOff(hunk.baseTo, hunk.copyTo, baseTo - hunk.baseTo, moves, base, copy);
  return free ? { baseFrom, baseTo, copyFrom, copyTo } : hunk;
}

const hasMentions = (side: SideView): boolean => side.quantities.length > 0 || side.dates.length > 0;

/** Numbers and dates that overlap a range, or that an empty range would cut. */
function mentions(side: SideView, from: number, to: number): Range[] {
  const found: Range[] = [];
  for (const list of [side.quantities, side.dates])
    for (const range of nearItems<Range>(list, from, to)) {
      if (from === to ? range.from < from && from < range.to : range.from < to && from < range.to) found.push(range);
    }
  return found;
}

const inside = (range: Range, from: number, to: number): boolean => from <= range.from && range.to <= to;

/** True where a number or date lies whole inside a range. */
const holdsMention = (side: SideView, from: number, to: number): boolean =>
  nearItems(side.quantities, from, to).some((range) => inside(range, from, to)) ||
  nearItems(side.dates, from, to).some((range) => inside(range, from, to));

/** The facts of a hunk that are equal on both sides, in order and apart. */
function equalWithin(hunk: Hunk, base: SideView, copy: SideView): Hunk[] {
  if (!holdsMention(base, hunk.baseFrom, hunk.baseTo) || !holdsMention(copy, hunk.copyFrom, hunk.copyTo)) return [];
  const found: Hunk[] = [];
  let copyFrom = hunk.copyFrom;
  let baseFrom = hunk.baseFrom;
  const take = (one: Range, other: Range) => {
    found.push(
      withoutEdges({ baseFrom: one.from, baseTo: one.to, copyFrom: other.from, copyTo: other.to }, base, copy),
    );
    baseFrom = one.to;
    copyFrom = other.to;
  };
  const ofCopy = {
    dates: nearItems(copy.dates, hunk.copyFrom, hunk.copyTo),
    quantities: nearItems(copy.quantities, hunk.copyFrom, hunk.copyTo),
  };
  const dates = nearItems(base.dates, baseFrom, hunk.baseTo).map((date) => ({
    date,
    quantity: null,
    from: date.from,
    to: date.to,
    start: date.from,
  }));
  const quantities = nearItems(base.quantities, baseFrom, hunk.baseTo).map((quantity) => ({
    date: null,
    quantity,
    from: quantity.from,
    to: quantity.to,
    start: quantity.start,
  }));
  const items = [...dates, ...quantities].sort((one, other) => one.from - other.from);
  for (const item of items) {
    if (!inside(item, baseFrom, hunk.baseTo)) continue;
    const like = item.date
      ? ofCopy.dates.find(
          (other) => inside(other, copyFrom, hunk.copyTo) && sameDate(item.date, other, base.published, copy.published),
        )
      : ofCopy.quantities.find(
          (other) =>
            inside(other, copyFrom, hunk.copyTo) &&
            sameBound(item.quantity, other) &&
            ['same', 'rounded'].includes(compareQuantities(item.quantity, other)),
        );
    if (like && !writtenAlike(item, like, base, copy)) take(item, like);
  }
  return found;
}

/** "more than 15" and "fewer than fifteen" are opposites. */
const sameBound = (one: Quantity, other: Quantity): boolean =>
  one.bound === other.bound || [one.bound, other.bound].some((bound) => bound === 'exact' || bound === 'about');

/** A stretch with, for a quantity, the place where the value starts. */
type Mention = Range & { readonly start?: number };

/** A hunk without the words at its ends that are the same on both sides. */
function withoutEdges({ baseFrom, baseTo, copyFrom, copyTo }: Hunk, base: SideView, copy: SideView): Hunk {
  const same = (one: number, other: number) => base.line.tokens[one]!.key === copy.line.tokens[other]!.key;
  while (baseFrom < baseTo - 1 && copyFrom < copyTo - 1 && same(baseFrom, copyFrom)) {
    baseFrom++;
    copyFrom++;
  }
  while (baseFrom < baseTo - 1 && copyFrom < copyTo - 1 && same(baseTo - 1, copyTo - 1)) {
    baseTo--;
    copyTo--;
  }
  return { baseFrom, baseTo, copyFrom, copyTo };
}

function writtenAlike(one: Mention, other: Mention, base: SideView, copy: SideView): boolean {
  // Where only "about" or "nearly" differs, that is the change.
  const keys = (side: SideView, range: Mention) =>
    side.line.tokens
      .slice(range.start ?? range.from, range.to)
      .map((token) => token.key)
      .join(' ');
  return keys(base, one) === keys(copy, other);
}

/** What is left of a hunk between the facts taken out of it. */
function between(hunk: Hunk, facts: readonly Hunk[]): Hunk[] {
  const parts: Hunk[] = [];
  let { baseFrom, copyFrom } = hunk;
  for (const fact of [...facts, { baseFrom: hunk.baseTo, baseTo: 0, copyFrom: hunk.copyTo, copyTo: 0 }]) {
    const part = { baseFrom, baseTo: fact.baseFrom, copyFrom, copyTo: fact.copyFrom };
    if (part.baseFrom < part.baseTo || part.copyFrom < part.copyTo) parts.push(part);
    baseFrom = fact.baseTo;
    copyFrom = fact.copyTo;
  }
  return parts;
}
