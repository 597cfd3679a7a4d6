import { type IdiomCounts, knownWord, level2, level3, level4, stemLog } from './counts.ts';
import { wordHash } from './hash.ts';
import type { Row } from './rows.ts';
import { classHash, nearReach, skipReach } from './sequences.ts';
import { stem } from './stem.ts';

/** A word that might stand in a slot, with its numbers looked up. */
export interface Filler {
  readonly text: string;
  readonly hash: number;
  readonly log: number;
  readonly seen: boolean;
  readonly wordClass: number;
  readonly classHash: number;
  readonly stemHash: number;
  readonly stemLog: number;
}

/** Looks a filler up. */
export function fillerOf(counts: IdiomCounts, text: string): Filler {
  const known = knownWord(counts, text);
  const stemmed = wordHash(stem(text));
  return {
    text,
    ...known,
    classHash: classHash(known.wordClass),
    stemHash: stemmed,
    stemLog: stemLog(counts, stemmed),
  };
}

/** The symbol of a row as a filler. */
export function fillerAt(row: Row, at: number, text: string): Filler {
  return {
    text,
    hash: row.hash[at]!,
    log: row.log[at]!,
    seen: row.log[at]! > 0,
    wordClass: row.wordClass[at]!,
    classHash: row.classHash[at]!,
    stemHash: row.stemHash[at]!,
    stemLog: row.stemLog[at]!,
  };
}

/** What the words around a slot tell without any filler: the same for all its fillers. */
export interface SlotContext {
  readonly row: Row;
  readonly at: number;
  readonly length: number;
  /** Log counts of the two symbols before, around and after; NaN where they were not seen together. */
  readonly before: number;
  readonly around: number;
  readonly after: number;
}

/** The context of the slot that starts at `at` and takes the place of `length` symbols. */
export function slotContext(counts: IdiomCounts, row: Row, at: number, length: number): SlotContext {
  const { hash } = row;
  const [l1, l2, r1, r2] = [hash[at - 1]!, hash[at - 2]!, hash[at + length]!, hash[at + length + 1] ?? 0];
  const log = (kind: 'pair' | 'gap', a: number, b: number) => {
    if (a === 0 || b === 0) return Number.NaN;
    const level = level2(counts, kind, a, b);
    return level < 0 ? Number.NaN : counts.logs[kind][level + 1]!;
  };
  return { row, at, length, before: log('pair', l2, l1), around: log('gap', l1, r1), after: log('pair', r1, r2) };
}

/** What {@link slotFit} measures, in order. All are logarithms of how much oftener than by chance, unless said otherwise. */
export const slotMeasures = [
  'pairLeft',
  'pairRight',
  'tripleLeft',
  'tripleRight',
  'tripleMid',
  'gapLeft',
  'gapRight',
  'skipLeft',
  'skipRight',
  'nearMean',
  'nearMax',
  'logCount',
  'classMid',
  'classLeft',
  'classRight',
] as const;
export const slotWidth = slotMeasures.length;

/**
 * How well a filler fits a slot, written to `out[offset ..]`. A sequence never seen gives what its parts' counts make of a third of the least count kept, at most 0.
 */
export function slotFit(
  counts: IdiomCounts,
  context: SlotContext,
  filler: Filler,
  out: Float64Array,
  offset = 0,
): void {
  const { row, at, length } = context;
  const { hash, log } = row;
  const [l1, l2, r1, r2] = [at - 1, at - 2, at + length, at + length + 1];
  const total = counts.logTotal;
  const x = filler.hash;
  const pair = (a: number, b: number, logA: number, logB: number, kind: 'pair' | 'gap'): number => {
    if (a === 0 || b === 0) return 0;
    const level = level2(counts, kind, a, b);
    const value = counts.logs[kind][level + 1]! + total - logA - logB;
    return level < 0 ? Math.min(0, value) : value;
  };
  out[offset] = pair(hash[l1]!, x, log[l1]!, filler.log, 'pair');
  out[offset + 1] = pair(x, hash[r1]!, filler.log, log[r1]!, 'pair');
  out[offset + 2] = tripleLift(counts, context.before, hash[l2]!, hash[l1]!, x, filler.log);
  out[offset + 3] = tripleLift(counts, context.after, x, hash[r1]!, hash[r2] ?? 0, filler.log);
  out[offset + 4] = tripleLift(counts, context.around, hash[l1]!, x, hash[r1]!, filler.log);
  out[offset + 5] = pair(hash[l2]!, x, log[l2]!, filler.log, 'gap');
  out[offset + 6] = pair(x, hash[r2] ?? 0, filler.log, log[r2] ?? 0, 'gap');
  contentLinks(counts, row, at, length, filler, out, offset + 7);
  out[offset + 11] = filler.log;
  const c = row.classHash;
  const y = filler.classHash;
  out[offset + 12] = counts.logs.classTriple[level3(counts, 'classTriple', c[l1]!, y, c[r1]!) + 1]!;
  out[offset + 13] = l2 < 1 ? 0 : counts.logs.classQuad[level4(counts, 'classQuad', c[l2]!, c[l1]!, y, c[r1]!) + 1]!;
  out[offset + 14] =
    hash[r2] === undefined || hash[r2] === 0
      ? 0
      : counts.logs.classQuad[level4(counts, 'classQuad', c[l1]!, y, c[r1]!, c[r2]!) + 1]!;
}

/**
 * The part of the fit that takes two look-ups instead of two dozen: neighbouring pairs and frequency, weighted. Good
 * enough to choose the candidates worth a full measurement.
 */
export function roughFit(
  counts: IdiomCounts,
  row: Row,
  at: number,
  length: number,
  filler: Filler,
  weights: Float64Array,
): number {
  const { hash, log } = row;
  const [l1, r1] = [at - 1, at + length];
  const left = level2(counts, 'pair', hash[l1]!, filler.hash);
  const right = level2(counts, 'pair', filler.hash, hash[r1]!);
  const leftLift = counts.logs.pair[left + 1]! + counts.logTotal - log[l1]! - filler.log;
  const rightLift = counts.logs.pair[right + 1]! + counts.logTotal - log[r1]! - filler.log;
  return (
    weights[0]! * (left < 0 ? Math.min(0, leftLift) : leftLift) +
    weights[1]! * (right < 0 ? Math.min(0, rightLift) : rightLift) +
    weights[11]! * filler.log
  );
}

/** How much likelier the filler is given the other two symbols than by its own frequency; 0 where those two tell nothing. */
function tripleLift(counts: IdiomCounts, contextLog: number, a: number, b: number, c: number, logX: number): number {
  if (Number.isNaN(contextLog)) return 0;
  const level = level3(counts, 'triple', a, b, c);
  const value = counts.logs.triple[level + 1]! + counts.logTotal - contextLog - logX;
  return level < 0 ? Math.min(0, value) : value;
}

/** Links with content words around: best ordered pair on either side, mean and best of the wider neighbourhood. */
function contentLinks(
  counts: IdiomCounts,
  row: Row,
  at: number,
  length: number,
  filler: Filler,
  out: Float64Array,
  offset: number,
): void {
  const total = counts.logTotal;
  let [left, right, sum, best, met] = [0, 0, 0, 0, 0];
  let [leftMet, rightMet] = [0, 0];
  const far = Math.max(pad0, at - nearReach);
  const end = Math.min(row.hash.length - pad0, at + length + nearReach);
  for (let i = at - 1, left = nearWords; i >= far && left > 0; i--) if (visit(i, at - i, true)) left--;
  for (let i = at + length, left = nearWords; i < end && left > 0; i++) {
    if (visit(i, i - at - length + 1, false)) left--;
  }
  out[offset] = leftMet > 0 ? left : 0;
  out[offset + 1] = rightMet > 0 ? right : 0;
  out[offset + 2] = met > 0 ? sum / met : 0;
  out[offset + 3] = best;

  function visit(i: number, distance: number, before: boolean): boolean {
    if (row.content[i] === 0) return false;
    const other = row.stemHash[i]!;
    if (other === filler.stemHash) return true;
    const chance = total - row.stemLog[i]! - filler.stemLog;
    const near =
      filler.stemHash < other
        ? level2(counts, 'near', filler.stemHash, other)
        : level2(counts, 'near', other, filler.stemHash);
    // Twenty places around a word can make a near pair.
    const lift = counts.logs.near[near + 1]! + chance - Math.log(2 * nearReach);
    const value = near < 0 ? Math.min(0, lift) : lift;
    sum += Math.max(-2, value);
    best = Math.max(best, value);
    met++;
    if (distance > skipReach || (before ? leftMet : rightMet) >= 2) return true;
    const skip = before
      ? level2(counts, 'skip', other, filler.stemHash)
      : level2(counts, 'skip', filler.stemHash, other);
    const link = counts.logs.skip[skip + 1]! + chance - Math.log(2.5);
    const tie = skip < 0 ? Math.min(0, link) : link;
    if (before) left = leftMet++ === 0 ? tie : Math.max(left, tie);
    else right = rightMet++ === 0 ? tie : Math.max(right, tie);
    return true;
  }
}

const pad0 = 2;
/** Content words looked at on either side. */
const nearWords = 3;
