import type { NameBook } from '../names/names.ts';
import type { Meaning } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';
import type { Hunk } from './diff-tokens.ts';
import { classOf, kinship, pairKinship, type TokenClass } from './kinship.ts';

/** One step of the alignment inside a hunk: token numbers on each side, -1 where the other side has nothing. */
interface Step {
  readonly base: number;
  readonly copy: number;
  readonly kin: number;
}

/** Leaving a token without partner costs this; a pair costs one less its kinship. Below .1 of kinship two lone tokens are cheaper. */
const lone = 0.45;
/** A hunk with more pairs of tokens than this is one replaced stretch. */
const maxCells = 6400;

/**
 * Cuts a hunk into changes that are each about one thing: a number for a number, a name for a name, a word for its synonym; what is left
 * stays together as one rewritten phrase.
 */
export function splitHunk(
  hunk: Hunk,
  base: readonly LineToken[],
  copy: readonly LineToken[],
  book: NameBook,
  meaning: Meaning,
): Hunk[] {
  const rows = hunk.baseTo - hunk.baseFrom;
  const columns = hunk.copyTo - hunk.copyFrom;
  if (rows === 0 || columns === 0 || (rows === 1 && columns === 1) || rows * columns > maxCells)
    return trimmed([hunk], base, copy);
  const baseClasses = base.slice(hunk.baseFrom, hunk.baseTo).map((token) => classOf(token, book));
  const copyClasses = copy.slice(hunk.copyFrom, hunk.copyTo).map((token) => classOf(token, book));
  const steps = alignInside(hunk, base, copy, baseClasses, copyClasses, meaning);
  const classAt = (step: Step): TokenClass =>
    step.base >= 0 ? baseClasses[step.base - hunk.baseFrom]! : copyClasses[step.copy - hunk.copyFrom]!;
  return trimmed(groupSteps(hunk, steps, classAt), base, copy);
}

/**
 * The hunks between equal tokens under the weighted alignment of two whole lines: dearer than a plain diff, but it keeps the stretch whose
 * words answer each other, not just the longest run. Null where the lines are too long for it.
 */
export function weightedHunks(
  base: readonly LineToken[],
  copy: readonly LineToken[],
  book: NameBook,
  meaning: Meaning,
): Hunk[] | null {
  if (base.length * copy.length > maxCells || base.length === 0 || copy.length === 0) return null;
  const whole: Hunk = { baseFrom: 0, baseTo: base.length, copyFrom: 0, copyTo: copy.length };
  const classes = [base, copy].map((tokens) => tokens.map((token) => classOf(token, book)));
  const steps = alignInside(whole, base, copy, classes[0]!, classes[1]!, meaning);
  const hunks: Hunk[] = [];
  let open: Hunk | undefined;
  let baseAt = 0;
  let copyAt = 0;
  for (const step of steps) {
    const next = { baseTo: baseAt + (step.base >= 0 ? 1 : 0), copyTo: copyAt + (step.copy >= 0 ? 1 : 0) };
    if (step.kin === 1) {
      if (open) hunks.push(open);
      open = undefined;
    } else {
      const from: Hunk | undefined = open;
      open = { baseFrom: from?.baseFrom ?? baseAt, copyFrom: from?.copyFrom ?? copyAt, ...next };
    }
    baseAt = next.baseTo;
    copyAt = next.copyTo;
  }
  if (open) hunks.push(open);
  return hunks;
}

/** Cost of the cheapest alignment up to a pair of tokens, and kinship of the pair, row by row: written anew for every hunk. */
const cost = new Float64Array(2 * maxCells + 2);
const kin = new Float64Array(2 * maxCells + 2);

function alignInside(
  hunk: Hunk,
  base: readonly LineToken[],
  copy: readonly LineToken[],
  baseClasses: readonly TokenClass[],
  copyClasses: readonly TokenClass[],
  meaning: Meaning,
): Step[] {
  const rows = baseClasses.length;
  const columns = copyClasses.length;
  const width = columns + 1;
  cost[0] = 0;
  for (let i = 1; i <= rows; i++) cost[i * width] = i * lone;
  for (let j = 1; j <= columns; j++) cost[j] = j * lone;
  for (let i = 1; i <= rows; i++)
    for (let j = 1; j <= columns; j++) {
      const related = kinship(
        base[hunk.baseFrom + i - 1]!,
        baseClasses[i - 1]!,
        copy[hunk.copyFrom + j - 1]!,
        copyClasses[j - 1]!,
        meaning,
      );
      kin[i * width + j] = related;
      const paired = related < 0 ? Number.POSITIVE_INFINITY : cost[(i - 1) * width + j - 1]! + 1 - related;
      cost[i * width + j] = Math.min(paired, cost[(i - 1) * width + j]! + lone, cost[i * width + j - 1]! + lone);
    }
  return walkBack(hunk, rows, columns);
}

/** The steps of the cheapest alignment, from the tables that were just filled in. */
function walkBack(hunk: Hunk, rows: number, columns: number): Step[] {
  const width = columns + 1;
  const steps: Step[] = [];
  let i = rows;
  let j = columns;
  while (i > 0 || j > 0) {
    const here = cost[i * width + j]!;
    const related = i > 0 && j > 0 ? kin[i * width + j]! : -1;
    if (related >= 0 && Math.abs(cost[(i - 1) * width + j - 1]! + 1 - related - here) < 1e-9) {
      i--;
      j--;
      steps.push({ base: hunk.baseFrom + i, copy: hunk.copyFrom + j, kin: related });
    } else if (j > 0 && Math.abs(cost[i * width + j - 1]! + lone - here) < 1e-9) {
      j--;
      steps.push({ base: -1, copy: hunk.copyFrom + j, kin: 0 });
    } else {
      i--;
      steps.push({ base: hunk.baseFrom + i, copy: -1, kin: 0 });
    }
  }
  return steps.reverse();
}

/** Classes whose neighbours make one thing together: "Irina Yarovaya", "two million", "12 May". */
const clustering: ReadonlySet<TokenClass> = new Set<TokenClass>(['name', 'number', 'date']);

type Label = TokenClass | 'same' | 'pair' | 'mark' | 'phrase';

interface Piece extends Hunk {
  readonly label: Label;
}

/** Runs of steps of one label, with the ranges they cover; runs of equal tokens are left out. */
function groupSteps(hunk: Hunk, steps: readonly Step[], classAt: (step: Step) => TokenClass): Hunk[] {
  const pieces: Piece[] = [];
  let baseAt = hunk.baseFrom;
  let copyAt = hunk.copyFrom;
  let gap = true;
  for (const step of steps) {
    const label = labelOf(step, classAt(step));
    const baseTo = baseAt + (step.base >= 0 ? 1 : 0);
    const copyTo = copyAt + (step.copy >= 0 ? 1 : 0);
    const last = pieces.at(-1);
    if (label === 'same') gap = true;
    else if (last && !gap && ((label === last.label && label !== 'pair') || facing(last, step)))
      pieces[pieces.length - 1] = {
        baseFrom: last.baseFrom,
        baseTo,
        copyFrom: last.copyFrom,
        copyTo,
        label: last.label,
      };
    else {
      pieces.push({ baseFrom: baseAt, baseTo, copyFrom: copyAt, copyTo, label });
      gap = false;
    }
    baseAt = baseTo;
    copyAt = copyTo;
  }
  return pieces;
}

/** What a step belongs to: equal tokens, a cluster, a pair of its own, marks, or the phrase around it. */
function labelOf(step: Step, own: TokenClass): Label {
  if (step.kin === 1) return 'same';
  if (clustering.has(own)) return own;
  if (step.kin >= pairKinship) return 'pair';
  return own === 'punctuation' ? 'mark' : 'phrase';
}

/** A piece with one empty side and a step on that side alone are one replacement. */
function facing(piece: Piece, step: Step): boolean {
  if (step.base >= 0 && step.copy >= 0) return false;
  return step.base < 0 ? piece.copyFrom === piece.copyTo : piece.baseFrom === piece.baseTo;
}

/** Drops tokens written alike at the edges of pieces; pieces that vanish are left out. */
function trimmed(hunks: readonly Hunk[], base: readonly LineToken[], copy: readonly LineToken[]): Hunk[] {
  const out: Hunk[] = [];
  for (const hunk of hunks) {
    let { baseFrom, baseTo, copyFrom, copyTo } = hunk;
    while (baseFrom < baseTo && copyFrom < copyTo && base[baseFrom]!.key === copy[copyFrom]!.key) {
      baseFrom++;
      copyFrom++;
    }
    while (baseFrom < baseTo && copyFrom < copyTo && base[baseTo - 1]!.key === copy[copyTo - 1]!.key) {
      baseTo--;
      copyTo--;
    }
    if (baseFrom < baseTo || copyFrom < copyTo) out.push({ baseFrom, baseTo, copyFrom, copyTo });
  }
  return out;
}
