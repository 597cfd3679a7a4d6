import type { LineToken } from '../words/token-line.ts';
import type { Hunk } from './diff-tokens.ts';

/** Hunks with the moved stretches taken out of them, and the moves. A move has a range on each side with the same words. */
export interface Moves {
  readonly moves: readonly Hunk[];
  readonly rest: readonly Hunk[];
}

/** Kept tokens a reordered window may hold: "care and help" turned round holds one. */
const maxKept = 8;
/** Hunks a window may span, and hunks looked through for moved phrases. */
const maxWindow = 5;
const maxHunks = 60;

/** Finds words that only changed place: windows whose words are the same on both sides in another order, and phrases that left one hunk for another. */
export function findMoves(hunks: readonly Hunk[], base: readonly LineToken[], copy: readonly LineToken[]): Moves {
  if (hunks.length > maxHunks) return { moves: [], rest: hunks };
  const { moves, rest } = takeWindows(hunks, base, copy);
  return takePhrases(moves, rest, base, copy);
}

function takeWindows(hunks: readonly Hunk[], base: readonly LineToken[], copy: readonly LineToken[]): Moves {
  const moves: Hunk[] = [];
  const rest: Hunk[] = [];
  const sums = hunks.map(
    (hunk) => checksum(base, hunk.baseFrom, hunk.baseTo) - checksum(copy, hunk.copyFrom, hunk.copyTo),
  );
  for (let i = 0; i < hunks.length; ) {
    const end = windowEnd(hunks, sums, i, base, copy);
    if (end < 0) {
      rest.push(hunks[i]!);
      i++;
      continue;
    }
    const first = hunks[i]!;
    const last = hunks[end]!;
    moves.push({ baseFrom: first.baseFrom, baseTo: last.baseTo, copyFrom: first.copyFrom, copyTo: last.copyTo });
    i = end + 1;
  }
  return { moves, rest };
}

/** A sum over the words of a stretch that does not hang on their order: stretches of the same words have the same sum. */
function checksum(tokens: readonly LineToken[], from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) {
    const { key, kind } = tokens[k]!;
    if (kind !== 'punctuation' && key !== '')
      sum += key.length * 65536 + key.charCodeAt(0) * 256 + key.charCodeAt(key.length - 1);
  }
  return sum;
}

/** The last hunk of the shortest window from hunk `first` on whose words are equal as bags; -1 for none. `sums` are what each hunk's base has more than its copy. */
function windowEnd(
  hunks: readonly Hunk[],
  sums: readonly number[],
  first: number,
  base: readonly LineToken[],
  copy: readonly LineToken[],
): number {
  let kept = 0;
  let sum = 0;
  for (let j = first; j < hunks.length && j < first + maxWindow; j++) {
    if (j > first) kept += hunks[j]!.baseFrom - hunks[j - 1]!.baseTo;
    if (kept > maxKept) return -1;
    sum += sums[j]!;
    if (sum === 0 && equalBags(hunks, first, j, base, copy)) return j;
  }
  return -1;
}

/** True where the words of some hunks on end are the same on both sides, and there are any. */
function equalBags(
  hunks: readonly Hunk[],
  first: number,
  last: number,
  base: readonly LineToken[],
  copy: readonly LineToken[],
): boolean {
  const balance = new Map<string, number>();
  let words = 0;
  const count = (tokens: readonly LineToken[], from: number, to: number, by: number) => {
    for (let k = from; k < to; k++) {
      const { key, kind } = tokens[k]!;
      if (kind === 'punctuation') continue;
      words++;
      balance.set(key, (balance.get(key) ?? 0) + by);
    }
  };
  for (let j = first; j <= last; j++) {
    const hunk = hunks[j]!;
    count(base, hunk.baseFrom, hunk.baseTo, 1);
    count(copy, hunk.copyFrom, hunk.copyTo, -1);
  }
  return words > 0 && [...balance.values()].every((left) => left === 0);
}

/** A phrase worth calling moved: two words or more with one that carries meaning, or one word that does so alone. */
function isPhrase(tokens: readonly LineToken[], from: number, to: number): boolean {
  let words = 0;
  let content = 0;
  for (let k = from; k < to; k++) {
    const token = tokens[k]!;
    if (token.kind === 'punctuation') continue;
    words++;
    if (!token.facts.function) content++;
  }
  return content >= 1 && (words >= 2 || tokens[from]!.text.length >= 4);
}

interface Run {
  readonly baseFrom: number;
  readonly copyFrom: number;
  readonly length: number;
}

function takePhrases(
  moves: readonly Hunk[],
  hunks: readonly Hunk[],
  base: readonly LineToken[],
  copy: readonly LineToken[],
): Moves {
  const found = [...moves];
  let rest = [...hunks];
  for (let rounds = 0; rounds < 12; rounds++) {
    const best = longestRun(rest, base, copy);
    if (!best) break;
    const move = {
      baseFrom: best.baseFrom,
      baseTo: best.baseFrom + best.length,
      copyFrom: best.copyFrom,
      copyTo: best.copyFrom + best.length,
    };
    found.push(move);
    rest = rest.flatMap((hunk) => without(hunk, move));
  }
  return { moves: found, rest };
}

/** Places where a row that moved may begin, looked at for each word. */
const mostStarts = 8;

/** The longest row of equal tokens that one hunk lost and another gained. */
function longestRun(hunks: readonly Hunk[], base: readonly LineToken[], copy: readonly LineToken[]): Run | null {
  const starts = wordPlaces(hunks, copy);
  let best: Run | null = null;
  for (const hunk of hunks)
    for (let i = hunk.baseFrom; i < hunk.baseTo; i++) {
      if (base[i]!.kind === 'punctuation') continue;
      for (const { at, to } of starts.get(base[i]!.key) ?? noPlaces) {
        const length = commonRow(base, i, hunk.baseTo, copy, at, to);
        if (length > (best?.length ?? 0) && isPhrase(base, i, i + length)) best = { baseFrom: i, copyFrom: at, length };
      }
    }
  return best;
}

/** A token of the copy and the end of its hunk. */
interface Place {
  readonly at: number;
  readonly to: number;
}
const noPlaces: readonly Place[] = [];

/** The first places of each word in the hunks of the copy. */
function wordPlaces(hunks: readonly Hunk[], copy: readonly LineToken[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const { copyFrom, copyTo: to } of hunks)
    for (let at = copyFrom; at < to; at++) {
      const { key } = copy[at]!;
      const list = places.get(key);
      if (!list) places.set(key, [{ at, to }]);
      else if (list.length < mostStarts) list.push({ at, to });
    }
  return places;
}

/** Tokens alike from two places on, up to the ends of their hunks; marks at the end of the row are left out. */
function commonRow(
  base: readonly LineToken[],
  i: number,
  baseTo: number,
  copy: readonly LineToken[],
  at: number,
  copyTo: number,
): number {
  let length = 0;
  while (i + length < baseTo && at + length < copyTo && base[i + length]!.key === copy[at + length]!.key) length++;
  while (length > 0 && base[i + length - 1]!.kind === 'punctuation') length--;
  return length;
}

/** A hunk with the move's ranges cut out; the base and the copy part are cut on their own, so one hunk may become several. */
export function without(hunk: Hunk, move: Hunk): Hunk[] {
  const cutsBase = move.baseFrom >= hunk.baseFrom && move.baseTo <= hunk.baseTo;
  const cutsCopy = move.copyFrom >= hunk.copyFrom && move.copyTo <= hunk.copyTo;
  if (!cutsBase && !cutsCopy) return [hunk];
  const baseCut: readonly [number, number] = cutsBase ? [move.baseFrom, move.baseTo] : [hunk.baseTo, hunk.baseTo];
  const copyCut: readonly [number, number] = cutsCopy ? [move.copyFrom, move.copyTo] : [hunk.copyTo, hunk.copyTo];
  // Where only one side is cut, the other side goes with the longer remaining part, so that replacements stay together.
  const early = cutsBase ? baseCut[0] - hunk.baseFrom : copyCut[0] - hunk.copyFrom;
  const late = cutsBase ? hunk.baseTo - baseCut[1] : hunk.copyTo - copyCut[1];
  const copySplit: readonly [number, number] = cutsCopy
    ? copyCut
    : early >= late
      ? [hunk.copyTo, hunk.copyTo]
      : [hunk.copyFrom, hunk.copyFrom];
  const baseSplit: readonly [number, number] = cutsBase
    ? baseCut
    : early >= late
      ? [hunk.baseTo, hunk.baseTo]
      : [hunk.baseFrom, hunk.baseFrom];
  const parts = [
    { baseFrom: hunk.baseFrom, baseTo: baseSplit[0], copyFrom: hunk.copyFrom, copyTo: copySplit[0] },
    { baseFrom: baseSplit[1], baseTo: hunk.baseTo, copyFrom: copySplit[1], copyTo: hunk.copyTo },
  ];
  return parts.filter((part) => part.baseFrom < part.baseTo || part.copyFrom < part.copyTo);
}
