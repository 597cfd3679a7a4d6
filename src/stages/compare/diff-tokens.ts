/** A stretch that differs: half-open ranges of token numbers on each side, one of them possibly empty. */
export interface Hunk {
  readonly baseFrom: number;
  readonly baseTo: number;
  readonly copyFrom: number;
  readonly copyTo: number;
}

/** More differing tokens than this and the middle is given as one replaced stretch: the work grows with their square. */
const maxEditLength = 1500;

/** Where two lists of token keys differ, in order; tokens outside the hunks pair off one to one. */
export function diffTokens(base: readonly string[], copy: readonly string[]): Hunk[] {
  let start = 0;
  const shorter = Math.min(base.length, copy.length);
  while (start < shorter && base[start] === copy[start]) start++;
  let end = 0;
  while (end < shorter - start && base[base.length - 1 - end] === copy[copy.length - 1 - end]) end++;
  const baseTo = base.length - end;
  const copyTo = copy.length - end;
  if (start === baseTo && start === copyTo) return [];
  const whole = { baseFrom: start, baseTo, copyFrom: start, copyTo };
  if (start === baseTo || start === copyTo) return [whole];
  const ids = new Map<string, number>();
  const trace = findTrace(numbered(base, start, baseTo, ids), numbered(copy, start, copyTo, ids));
  return trace ? hunksOf(trace, whole) : [whole];
}

/** A number for each key of a stretch, the same for equal keys. */
function numbered(keys: readonly string[], from: number, to: number, ids: Map<string, number>): Int32Array {
  const numbers = new Int32Array(to - from);
  for (let i = from; i < to; i++) {
    let id = ids.get(keys[i]!);
    if (id === undefined) {
      id = ids.size;
      ids.set(keys[i]!, id);
    }
    numbers[i - from] = id;
  }
  return numbers;
}

/** How the furthest paths of Myers' algorithm came about. */
interface Trace {
  /** Edits of the shortest path to the ends. */
  readonly edits: number;
  /**
   * For each number of edits d and each diagonal k = -d, -d + 2 … d, at d (d + 1) / 2 + (k + d) / 2: where in the base the path stood right after
   * its last edit, counted in tokens; with the bits turned round (~) where that edit took a token of the copy in.
   */
  readonly steps: Int32Array;
}

/** The shortest way from one list to the other (Myers 1986), or null where it takes more than {@link maxEditLength} edits. */
function findTrace(base: Int32Array, copy: Int32Array): Trace | null {
  const most = Math.min(maxEditLength, base.length + copy.length);
  const origin = most + 1;
  /** For each diagonal how many tokens of the base the furthest path has passed; -1 where no path leads. */
  const reach = new Int32Array(2 * most + 3).fill(-1);
  reach[origin] = 0;
  let steps = new Int32Array(64);
  let lowest = -most;
  let highest = most;
  for (let edits = 1; edits <= most; edits++) {
    const row = (edits * (edits + 1)) / 2;
    if (row + edits >= steps.length) steps = grown(steps, 2 * (row + edits + 1));
    // Diagonals keep the parity of the number of edits.
    for (let k = Math.max(lowest + ((lowest + edits) & 1), -edits); k <= Math.min(highest, edits); k += 2) {
      const before = reach[origin + k - 1]!;
      const beside = reach[origin + k + 1]!;
      const canRemove = before >= 0 && before < base.length;
      const canAdd = beside >= 0 && beside - k > 0 && beside - k <= copy.length;
      reach[origin + k - 1] = -1;
      if (!canRemove && !canAdd) {
        reach[origin + k] = -1;
        continue;
      }
      const adds = !canRemove || (canAdd && before < beside);
      let i = adds ? beside : before + 1;
      steps[row + (k + edits) / 2] = adds ? ~i : i;
      while (i < base.length && i - k < copy.length && base[i] === copy[i - k]) i++;
      reach[origin + k] = i;
      const [baseEnds, copyEnds] = [i === base.length, i - k === copy.length];
      if (baseEnds && copyEnds) return { edits, steps };
      if (baseEnds) highest = Math.min(highest, k - 1);
      if (copyEnds) lowest = Math.max(lowest, k + 1);
    }
  }
  return null;
}

function grown(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(numbers);
  return larger;
}

/** Walks a trace back from the ends; edits with no kept token between them are one hunk. */
function hunksOf({ edits, steps }: Trace, { baseFrom, baseTo, copyFrom, copyTo }: Hunk): Hunk[] {
  const hunks: Hunk[] = [];
  let k = baseTo - baseFrom - (copyTo - copyFrom);
  let open: { baseFrom: number; readonly baseTo: number; copyFrom: number; readonly copyTo: number } | null = null;
  for (let d = edits; d > 0; d--) {
    const step = steps[(d * (d + 1)) / 2 + (k + d) / 2]!;
    const adds = step < 0;
    const i = baseFrom + (adds ? ~step : step);
    const j = i - baseFrom - k + copyFrom;
    const [baseStart, copyStart] = adds ? [i, j - 1] : [i - 1, j];
    if (open && open.baseFrom === i && open.copyFrom === j) {
      open.baseFrom = baseStart;
      open.copyFrom = copyStart;
    } else {
      if (open) hunks.push(open);
      open = { baseFrom: baseStart, baseTo: i, copyFrom: copyStart, copyTo: j };
    }
    k += adds ? 1 : -1;
  }
  if (open) hunks.push(open);
  return hunks.reverse();
}
