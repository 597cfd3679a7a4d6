import {
  classQuadLevel,
  classTripleLevel,
  gapLevel,
  type IdiomCounts,
  knownWord,
  nearLevel,
  pairLevel,
  skipLevel,
  stemLog,
  tripleLevel,
} from './counts.ts';
import { wordHash } from './hash.ts';
import { pad, type Row } from './rows.ts';
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
  /** The nearest content words before the slot and then those after it, nearest first. */
  readonly neighbours: readonly ContentNeighbour[];
}

/** A content word near a slot. */
interface ContentNeighbour {
  readonly stemHash: number;
  /** Log of all symbols over the count of the stem. */
  readonly rarity: number;
  readonly before: boolean;
  /** True where it is near enough to make a `skip` pair. */
  readonly close: boolean;
}

/** The context of the slot that starts at `at` and takes the place of `length` symbols. */
export function slotContext(counts: IdiomCounts, row: Row, at: number, length: number): SlotContext {
  const { hash } = row;
  const [left, right] = [hash[at - 1]!, hash[at + length]!];
  const log = (kind: 'pair' | 'gap', level: number) => (level < 0 ? Number.NaN : counts.logs[kind][level + 1]!);
  return {
    row,
    at,
    length,
    before: log('pair', row.pairs[at - 1]!),
    around: log('gap', length === 1 ? row.gaps[at + 1]! : gapLevel(counts, left, right)),
    after: log('pair', row.pairs[at + length + 1] ?? -1),
    neighbours: contentNeighbours(counts, row, at, length),
  };
}

function contentNeighbours(counts: IdiomCounts, row: Row, at: number, length: number): ContentNeighbour[] {
  const found: ContentNeighbour[] = [];
  const visit = (i: number, distance: number, before: boolean) => {
    if (row.content[i] === 0) return 0;
    const rarity = counts.logTotal - row.stemLog[i]!;
    return found.push({ stemHash: row.stemHash[i]!, rarity, before, close: distance <= skipReach });
  };
  const far = Math.max(pad, at - nearReach);
  const end = Math.min(row.hash.length - pad, at + length + nearReach);
  for (let i = at - 1, left = nearWords; i >= far && left > 0; i--) if (visit(i, at - i, true) > 0) left--;
  for (let i = at + length, left = nearWords; i < end && left > 0; i++) {
    if (visit(i, i - at - length + 1, false) > 0) left--;
  }
  return found;
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
 * How well a filler fits a slot, written to `out`. A sequence never seen gives what its parts' counts make of a third of the
 * least count kept, at most 0. `left` and `right` are the levels of the pairs it makes with its neighbours.
 */
export function slotFit(
  counts: IdiomCounts,
  context: SlotContext,
  filler: Filler,
  out: Float64Array,
  left = pairLevel(counts, context.row.hash[context.at - 1]!, filler.hash),
  right = pairLevel(counts, filler.hash, context.row.hash[context.at + context.length]!),
): void {
  const { row, at, length } = context;
  const { hash, classHash: c } = row;
  const [l1, l2, r1, r2] = [at - 1, at - 2, at + length, at + length + 1];
  const [hl1, hl2, hr1, hr2] = [hash[l1]!, hash[l2]!, hash[r1]!, hash[r2] ?? 0];
  const x = filler.hash;
  const y = filler.classHash;
  writeFit(counts, context, filler, out, {
    left,
    right,
    tripleLeft: Number.isNaN(context.before) ? -1 : tripleLevel(counts, hl2, hl1, x),
    tripleRight: Number.isNaN(context.after) ? -1 : tripleLevel(counts, x, hr1, hr2),
    tripleMid: Number.isNaN(context.around) ? -1 : tripleLevel(counts, hl1, x, hr1),
    gapLeft: hl2 === 0 ? -1 : gapLevel(counts, hl2, x),
    gapRight: hr2 === 0 ? -1 : gapLevel(counts, x, hr2),
    classMid: classTripleLevel(counts, c[l1]!, y, c[r1]!),
    classLeft: l2 < 1 ? -1 : classQuadLevel(counts, c[l2]!, c[l1]!, y, c[r1]!),
    classRight: hr2 === 0 ? -1 : classQuadLevel(counts, c[l1]!, y, c[r1]!, c[r2]!),
  });
}

/** {@link slotFit} of the symbol that stands in the slot, whose sequences the row has at hand. */
export function ownFit(counts: IdiomCounts, context: SlotContext, own: Filler, out: Float64Array): void {
  const { row, at } = context;
  writeFit(counts, context, own, out, {
    left: row.pairs[at]!,
    right: row.pairs[at + 1]!,
    tripleLeft: row.triples[at]!,
    tripleRight: row.triples[at + 2]!,
    tripleMid: row.triples[at + 1]!,
    gapLeft: row.gaps[at]!,
    gapRight: row.gaps[at + 2]!,
    classMid: row.classTriples[at + 1]!,
    classLeft: row.classQuads[at + 1]!,
    classRight: row.classQuads[at + 2]!,
  });
}

/** Levels of the sequences a filler makes with the symbols around; -1 for those not kept and those beyond the sentence. */
interface SlotLevels {
  readonly left: number;
  readonly right: number;
  readonly tripleLeft: number;
  readonly tripleRight: number;
  readonly tripleMid: number;
  readonly gapLeft: number;
  readonly gapRight: number;
  readonly classMid: number;
  readonly classLeft: number;
  readonly classRight: number;
}

function writeFit(
  counts: IdiomCounts,
  context: SlotContext,
  filler: Filler,
  out: Float64Array,
  levels: SlotLevels,
): void {
  const { logs, logTotal } = counts;
  const { at, length, row } = context;
  const { hash, log } = row;
  const [l2, r2] = [at - 2, at + length + 1];
  const own = filler.log;
  const beyond = (hash[r2] ?? 0) === 0;
  out[0] = lift(logs.pair, levels.left, logTotal, log[at - 1]!, own);
  out[1] = lift(logs.pair, levels.right, logTotal, own, log[at + length]!);
  out[2] = tripleLift(counts, context.before, levels.tripleLeft, own);
  out[3] = tripleLift(counts, context.after, levels.tripleRight, own);
  out[4] = tripleLift(counts, context.around, levels.tripleMid, own);
  out[5] = hash[l2] === 0 ? 0 : lift(logs.gap, levels.gapLeft, logTotal, log[l2]!, own);
  out[6] = beyond ? 0 : lift(logs.gap, levels.gapRight, logTotal, own, log[r2]!);
  contentLinks(counts, context.neighbours, filler, out);
  out[11] = own;
  out[12] = logs.classTriple[levels.classMid + 1]!;
  out[13] = l2 < 1 ? 0 : logs.classQuad[levels.classLeft + 1]!;
  out[14] = beyond ? 0 : logs.classQuad[levels.classRight + 1]!;
}

/** How much oftener than by chance two symbols stand together; at most 0 where they were not kept. */
function lift(logs: Float64Array, level: number, logTotal: number, logA: number, logB: number): number {
  const value = logs[level + 1]! + logTotal - logA - logB;
  return level < 0 ? Math.min(0, value) : value;
}

/**
 * The part of the fit that takes two look-ups instead of two dozen: neighbouring pairs, whose levels are given, and frequency,
 * weighted. Good enough to choose the candidates worth a full measurement.
 */
export function roughFit(
  counts: IdiomCounts,
  context: SlotContext,
  filler: Filler,
  weights: Float64Array,
  left: number,
  right: number,
): number {
  const { row, at, length } = context;
  const { logs, logTotal } = counts;
  return (
    weights[0]! * lift(logs.pair, left, logTotal, row.log[at - 1]!, filler.log) +
    weights[1]! * lift(logs.pair, right, logTotal, row.log[at + length]!, filler.log) +
    weights[11]! * filler.log
  );
}

/** How much likelier the filler is given the other two symbols than by its own frequency; 0 where those two tell nothing. */
function tripleLift(counts: IdiomCounts, contextLog: number, level: number, logX: number): number {
  if (Number.isNaN(contextLog)) return 0;
  const value = counts.logs.triple[level + 1]! + counts.logTotal - contextLog - logX;
  return level < 0 ? Math.min(0, value) : value;
}

/** Twenty places around a word can make a near pair. */
const nearChance = Math.log(2 * nearReach);
const skipChance = Math.log(2.5);

/** Links with content words around: best ordered pair on either side, mean and best of the wider neighbourhood. */
function contentLinks(
  counts: IdiomCounts,
  neighbours: readonly ContentNeighbour[],
  { stemHash, stemLog: ownLog }: Filler,
  out: Float64Array,
): void {
  const { logs } = counts;
  let [left, right, sum, best, met] = [0, 0, 0, 0, 0];
  let [leftMet, rightMet] = [0, 0];
  for (const { stemHash: other, rarity, before, close } of neighbours) {
    if (other === stemHash) continue;
    const chance = rarity - ownLog;
    const value = atMost0(nearLevel(counts, stemHash, other), logs.near, chance, nearChance);
    sum += Math.max(-2, value);
    best = Math.max(best, value);
    met++;
    if (!close || (before ? leftMet : rightMet) >= 2) continue;
    const level = before ? skipLevel(counts, other, stemHash) : skipLevel(counts, stemHash, other);
    const tie = atMost0(level, logs.skip, chance, skipChance);
    if (before) left = leftMet++ === 0 ? tie : Math.max(left, tie);
    else right = rightMet++ === 0 ? tie : Math.max(right, tie);
  }
  out[7] = leftMet > 0 ? left : 0;
  out[8] = rightMet > 0 ? right : 0;
  out[9] = met > 0 ? sum / met : 0;
  out[10] = best;
}

/** Log of how much oftener than by chance; at most 0 for what was not kept. */
function atMost0(level: number, logs: Float64Array, chance: number, places: number): number {
  const value = logs[level + 1]! + chance - places;
  return level < 0 ? Math.min(0, value) : value;
}

/** Content words looked at on either side. */
const nearWords = 3;
