import type { Hunk } from './diff-tokens.ts';
import type { LineToken } from './token-line.ts';

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
  for (let i = 0; i < hunks.length; ) {
    const end = windowEnd(hunks, i, base, copy);
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

/** The last hunk of the shortest window from hunk `first` on whose words are equal as bags; -1 for none. */
function windowEnd(
  hunks: readonly Hunk[],
  first: number,
  base: readonly LineToken[],
  copy: readonly LineToken[],
): number {
  const balance = new Map<string, number>();
  let open = 0;
  let words = 0;
  let kept = 0;
  const count = (tokens: readonly LineToken[], from: number, to: number, by: number) => {
    for (let k = from; k < to; k++) {
      const token = tokens[k]!;
      if (token.kind === 'punctuation') continue;
      words++;
      const before = balance.get(token.key) ?? 0;
      const after = before + by;
      if (after === 0) balance.delete(token.key);
      else balance.set(token.key, after);
      open += Math.abs(after) - Math.abs(before);
    }
  };
  for (let j = first; j < hunks.length && j < first + maxWindow; j++) {
    const hunk = hunks[j]!;
    if (j > first) kept += hunk.baseFrom - hunks[j - 1]!.baseTo;
    if (kept > maxKept) return -1;
    count(base, hunk.baseFrom, hunk.baseTo, 1);
    count(copy, hunk.copyFrom, hunk.copyTo, -1);
    if (open === 0 && words > 0) return j;
  }
  return -1;
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

/** The longest row of equal tokens that one hunk lost and another gained. */
function longestRun(hunks: readonly Hunk[], base: readonly LineToken[], copy: readonly LineToken[]): Run | null {
  const starts = new Map<string, { at: number; to: number; hunk: number }[]>();
  for (const [index, hunk] of hunks.entries())
    for (let j = hunk.copyFrom; j < hunk.copyTo; j++) {
      const list = starts.get(copy[j]!.key);
      if (!list) starts.set(copy[j]!.key, [{ at: j, to: hunk.copyTo, hunk: index }]);
      else if (list.length < 8) list.push({ at: j, to: hunk.copyTo, hunk: index });
    }
  let best: Run | null = null;
  for (const [index, hunk] of hunks.entries())
    for (let i = hunk.baseFrom; i < hunk.baseTo; i++)
      for (const start of starts.get(base[i]!.key) ?? []) {
        if (start.hunk === index && base[i]!.kind === 'punctuation') continue;
        let length = 0;
        while (
          i + length < hunk.baseTo &&
          start.at + length < start.to &&
          base[i + length]!.key === copy[start.at + length]!.key
        )
          length++;
        while (length > 0 && base[i + length - 1]!.kind === 'punctuation') length--;
        if (base[i]!.kind === 'punctuation') length = 0;
        if (length > (best?.length ?? 0) && isPhrase(base, i, i + length))
          best = { baseFrom: i, copyFrom: start.at, length };
      }
  return best;
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
