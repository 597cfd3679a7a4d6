import { diffArrays } from 'diff';
import { slideHunks } from './slide-hunks.ts';

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
  return slideHunks(diffMiddle(base.slice(start, baseTo), copy.slice(start, copyTo), start), base, copy);
}

/** Tokens that only one side has can pair off with nothing: they are left out, since the work of the library grows with the square of what differs. */
function diffMiddle(base: readonly string[], copy: readonly string[], start: number): Hunk[] {
  const [ofBase, ofCopy] = sharedTokens(base, copy);
  const whole = { baseFrom: start, baseTo: start + base.length, copyFrom: start, copyTo: start + copy.length };
  if (ofBase.keys.length === 0 || ofCopy.keys.length === 0) return [whole];
  const kept = keptTokens(ofBase.keys, ofCopy.keys);
  if (!kept) return [whole];
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
    baseFrom = baseTo + 1;
    copyFrom = copyTo + 1;
  };
  for (const { base: i, copy: j, count } of kept)
    for (let k = 0; k < count; k++) upTo(ofBase.places[i + k]!, ofCopy.places[j + k]!);
  upTo(base.length, copy.length);
  return hunks;
}

/** The tokens of one side that the other has too: where they stand, and a number for each key. */
interface SharedTokens {
  readonly places: readonly number[];
  readonly keys: readonly number[];
}

/** Numbers stand for the keys: they are compared faster than texts. */
function sharedTokens(base: readonly string[], copy: readonly string[]): [SharedTokens, SharedTokens] {
  const numbers = new Map<string, number>();
  const ofEach = base.map((key) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  });
  const inCopy = new Array<boolean>(numbers.size).fill(false);
  const ofCopy = { places: [] as number[], keys: [] as number[] };
  for (let j = 0; j < copy.length; j++) {
    const number = numbers.get(copy[j]!);
    if (number === undefined) continue;
    inCopy[number] = true;
    ofCopy.places.push(j);
    ofCopy.keys.push(number);
  }
  const ofBase = { places: [] as number[], keys: [] as number[] };
  for (let i = 0; i < base.length; i++) {
    const number = ofEach[i]!;
    if (!inCopy[number]) continue;
    ofBase.places.push(i);
    ofBase.keys.push(number);
  }
  return [ofBase, ofCopy];
}

/** A stretch of so many tokens that pair off one to one. */
interface Kept {
  readonly base: number;
  readonly copy: number;
  readonly count: number;
}

/** The stretches two lists keep, in order; null where they differ in too much. The library takes a common beginning as kept, so it need not see it. */
function keptTokens(base: readonly number[], copy: readonly number[]): Kept[] | null {
  const shorter = Math.min(base.length, copy.length);
  let head = 0;
  while (head < shorter && base[head] === copy[head]) head++;
  const kept: Kept[] = head > 0 ? [{ base: 0, copy: 0, count: head }] : [];
  if (head === shorter) return base.length + copy.length - 2 * head > maxEditLength ? null : kept;
  const changes = diffArrays(base.slice(head), copy.slice(head), { maxEditLength });
  if (!changes) return null;
  let [i, j] = [head, head];
  for (const { added, removed, count } of changes) {
    if (!added && !removed) kept.push({ base: i, copy: j, count });
    if (!added) i += count;
    if (!removed) j += count;
  }
  return kept;
}
