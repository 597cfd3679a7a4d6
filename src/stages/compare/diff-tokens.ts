import { diffArrays } from 'diff';

/** A stretch that differs: half-open ranges of token numbers on each side, one of them possibly empty. */
export interface Hunk {
  readonly baseFrom: number;
  readonly baseTo: number;
  readonly copyFrom: number;
  readonly copyTo: number;
}

/** More differing tokens than this and the middle is given as one replaced stretch: the work grows with their square. */
const maxEditLength = 1500;

/**
 * Where two lists of token keys differ, in order; tokens outside the hunks pair off one to one. The library is walked by counts alone,
 * since its own values mix up the two sides.
 */
export function diffTokens(base: readonly string[], copy: readonly string[]): Hunk[] {
  let start = 0;
  const shorter = Math.min(base.length, copy.length);
  while (start < shorter && base[start] === copy[start]) start++;
  let end = 0;
  while (end < shorter - start && base[base.length - 1 - end] === copy[copy.length - 1 - end]) end++;
  const baseTo = base.length - end;
  const copyTo = copy.length - end;
  if (start === baseTo && start === copyTo) return [];
  if (start === baseTo || start === copyTo) return [{ baseFrom: start, baseTo, copyFrom: start, copyTo }];
  return diffMiddle(base.slice(start, baseTo), copy.slice(start, copyTo), start);
}

function diffMiddle(base: string[], copy: string[], start: number): Hunk[] {
  const changes = diffArrays(base, copy, { maxEditLength });
  const hunks: Hunk[] = [];
  let baseAt = start;
  let copyAt = start;
  if (!changes) return [{ baseFrom: start, baseTo: start + base.length, copyFrom: start, copyTo: start + copy.length }];
  let open: { baseFrom: number; copyFrom: number } | null = null;
  const close = () => {
    if (open) hunks.push({ ...open, baseTo: baseAt, copyTo: copyAt });
    open = null;
  };
  for (const change of changes) {
    if (!change.added && !change.removed) {
      close();
      baseAt += change.count;
      copyAt += change.count;
      continue;
    }
    open ??= { baseFrom: baseAt, copyFrom: copyAt };
    if (change.removed) baseAt += change.count;
    else copyAt += change.count;
  }
  close();
  return hunks;
}
