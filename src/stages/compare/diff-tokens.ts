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

/** Tokens that only one side has can pair off with nothing: they are left out, since the work of the library grows with the square of what differs. */
function diffMiddle(base: string[], copy: string[], start: number): Hunk[] {
  const [ofBase, ofCopy] = [placesOfShared(base, copy), placesOfShared(copy, base)];
  const keysAt = (keys: readonly string[], places: readonly number[]) => places.map((place) => keys[place]!);
  const whole = { baseFrom: start, baseTo: start + base.length, copyFrom: start, copyTo: start + copy.length };
  if (ofBase.length === 0 || ofCopy.length === 0) return [whole];
  const changes = diffArrays(keysAt(base, ofBase), keysAt(copy, ofCopy), { maxEditLength });
  if (!changes) return [whole];
  const hunks: Hunk[] = [];
  let [baseFrom, copyFrom] = [0, 0];
  const upTo = (baseTo: number, copyTo: number) => {
    if (baseFrom < baseTo || copyFrom < copyTo)
      hunks.push({
        baseFrom: start + baseFrom,
        baseTo: start + baseTo,
        copyFrom: start + copyFrom,
        copyTo: start + copyTo,
      });
    [baseFrom, copyFrom] = [baseTo + 1, copyTo + 1];
  };
  let [i, j] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (removed) i += count;
    else if (added) j += count;
    else for (let k = 0; k < count; k++) upTo(ofBase[i++]!, ofCopy[j++]!);
  }
  upTo(base.length, copy.length);
  return hunks;
}

/** Where in a list the keys stand that the other list has too. */
function placesOfShared(keys: readonly string[], others: readonly string[]): number[] {
  const known = new Set(others);
  return keys.flatMap((key, place) => (known.has(key) ? [place] : []));
}
