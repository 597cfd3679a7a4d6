import type { Hunk } from './diff-tokens.ts';

/** Kept tokens over which a change is moved towards its neighbour. */
const mostSlid = 4;

/**
 * Joins changes that only look apart: tokens put in or left out whose last ones are those kept before them ("…, and I say [this … for them,] this") may as
 * well have come one place earlier, and there touch the change before; or later, and touch the next. What is changed stays the same in number, in fewer
 * pieces.
 */
export function slideHunks(hunks: readonly Hunk[], base: readonly string[], copy: readonly string[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    const one =
      last &&
      holdsWord(base, last.baseTo, hunk.baseFrom) &&
      (slidBack(last, hunk, base, copy) ?? slidOn(last, hunk, base, copy));
    if (one) joined[joined.length - 1] = one;
    else joined.push(hunk);
  }
  return joined;
}

/** The second change moved back to the first; null where it cannot be. */
function slidBack(first: Hunk, second: Hunk, base: readonly string[], copy: readonly string[]): Hunk | null {
  const gap = second.baseFrom - first.baseTo;
  if (gap > mostSlid || !isOneSided(second)) return null;
  const [tokens, from, to] = inBase(second)
    ? [base, second.baseFrom, second.baseTo]
    : [copy, second.copyFrom, second.copyTo];
  for (let step = 1; step <= gap; step++) if (tokens[from - step] !== tokens[to - step]) return null;
  return { ...first, baseTo: second.baseTo - gap, copyTo: second.copyTo - gap };
}

/** The first change moved on to the second; null where it cannot be. */
function slidOn(first: Hunk, second: Hunk, base: readonly string[], copy: readonly string[]): Hunk | null {
  const gap = second.baseFrom - first.baseTo;
  if (gap > mostSlid || !isOneSided(first)) return null;
  const [tokens, from, to] = inBase(first)
    ? [base, first.baseFrom, first.baseTo]
    : [copy, first.copyFrom, first.copyTo];
  for (let step = 0; step < gap; step++) if (tokens[from + step] !== tokens[to + step]) return null;
  return { ...second, baseFrom: first.baseFrom + gap, copyFrom: first.copyFrom + gap };
}

/** Over a comma alone nothing is moved: it parts phrases that may have nothing to do with each other. */
const holdsWord = (keys: readonly string[], from: number, to: number): boolean =>
  keys.slice(from, Math.min(to, from + mostSlid)).some((key) => /[\p{L}\p{N}]/u.test(key));

const inBase = (hunk: Hunk): boolean => hunk.baseTo > hunk.baseFrom;
const isOneSided = (hunk: Hunk): boolean => hunk.baseFrom === hunk.baseTo || hunk.copyFrom === hunk.copyTo;
