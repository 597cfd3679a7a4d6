import { gapLevel, type IdiomCounts, knownWord, pairLevel, stemLog } from './counts.ts';
import { wordHash } from './hash.ts';
import { answer, ask2, ask3, ask4, type Lookups, lookups } from './lookups.ts';
import { pad, type Row } from './rows.ts';
import { classHash, nearReach, sequenceCodes, skipReach } from './sequences.ts';
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
 * least count kept, at most 0.
 */
export function slotFit(counts: IdiomCounts, context: SlotContext, filler: Filler, out: Float64Array): void {
  const { row, at, length } = context;
  const left = pairLevel(counts, row.hash[at - 1]!, filler.hash);
  const right = pairLevel(counts, filler.hash, row.hash[at + length]!);
  askLevels(ownAsked, context, filler, left, right, ownLevels, 0);
  answer(counts, ownAsked, ownLevels);
  fitOfLevels(counts, context, filler, ownLevels, 0, out);
}

/** {@link slotFit} of the symbol that stands in the slot, whose sequences the row has at hand. */
export function ownFit(counts: IdiomCounts, context: SlotContext, own: Filler, out: Float64Array): void {
  const { row, at } = context;
  ownLevels.fill(-1);
  ownLevels[place.left] = row.pairs[at]!;
  ownLevels[place.right] = row.pairs[at + 1]!;
  ownLevels[place.tripleLeft] = row.triples[at]!;
  ownLevels[place.tripleMid] = row.triples[at + 1]!;
  ownLevels[place.tripleRight] = row.triples[at + 2]!;
  ownLevels[place.gapLeft] = row.gaps[at]!;
  ownLevels[place.gapRight] = row.gaps[at + 2]!;
  ownLevels[place.classMid] = row.classTriples[at + 1]!;
  ownLevels[place.classLeft] = row.classQuads[at + 1]!;
  ownLevels[place.classRight] = row.classQuads[at + 2]!;
  askLinks(ownAsked, context.neighbours, own.stemHash, 0);
  answer(counts, ownAsked, ownLevels);
  fitOfLevels(counts, context, own, ownLevels, 0, out);
}

/** Content words looked at on either side. */
const nearWords = 3;

/** Where in a filler's levels is what: those of the sequences it makes, then of its ties with the neighbours in order. */
const place = {
  left: 0,
  right: 1,
  tripleLeft: 2,
  tripleMid: 3,
  tripleRight: 4,
  gapLeft: 5,
  gapRight: 6,
  classMid: 7,
  classLeft: 8,
  classRight: 9,
  near: 10,
  skip: 10 + 2 * nearWords,
} as const;
/** How many levels a filler has in a slot. */
export const levelWidth = place.skip + 2 * nearWords;

const ownLevels = new Int8Array(levelWidth);
const ownAsked = lookups(levelWidth);

/**
 * Asks for every sequence that a filler makes in a slot; the answers go to `levels` from `from` on, where -1 stands for what was not
 * kept and what reaches beyond the sentence. `left` and `right` are the levels of the pairs.
 */
export function askLevels(
  asked: Lookups,
  { row, at, length, before, around, after, neighbours }: SlotContext,
  filler: Filler,
  left: number,
  right: number,
  levels: Int8Array,
  from: number,
): void {
  const { hash, classHash } = row;
  const x = filler.hash;
  const l1 = hash[at - 1]!;
  const l2 = hash[at - 2]!;
  const r1 = hash[at + length]!;
  const r2 = hash[at + length + 1] ?? 0;
  levels.fill(-1, from, from + levelWidth);
  levels[from + place.left] = left;
  levels[from + place.right] = right;
  if (!Number.isNaN(before)) ask3(asked, sequenceCodes.triple, l2, l1, x, from + place.tripleLeft);
  if (!Number.isNaN(after)) ask3(asked, sequenceCodes.triple, x, r1, r2, from + place.tripleRight);
  if (!Number.isNaN(around)) ask3(asked, sequenceCodes.triple, l1, x, r1, from + place.tripleMid);
  if (l2 !== 0) ask2(asked, sequenceCodes.gap, l2, x, from + place.gapLeft);
  if (r2 !== 0) ask2(asked, sequenceCodes.gap, x, r2, from + place.gapRight);
  const y = filler.classHash;
  const c1 = classHash[at - 1]!;
  const d1 = classHash[at + length]!;
  ask3(asked, sequenceCodes.classTriple, c1, y, d1, from + place.classMid);
  if (at >= 3) ask4(asked, sequenceCodes.classQuad, classHash[at - 2]!, c1, y, d1, from + place.classLeft);
  if (r2 !== 0) ask4(asked, sequenceCodes.classQuad, c1, y, d1, classHash[at + length + 1]!, from + place.classRight);
  askLinks(asked, neighbours, filler.stemHash, from);
}

function askLinks(asked: Lookups, neighbours: readonly ContentNeighbour[], stemHash: number, from: number): void {
  for (let k = 0; k < neighbours.length; k++) {
    const { stemHash: other, before, close } = neighbours[k]!;
    const [near, skip] = [from + place.near + k, from + place.skip + k];
    ask2(asked, sequenceCodes.near, Math.min(stemHash, other), Math.max(stemHash, other), near);
    if (close) ask2(asked, sequenceCodes.skip, before ? other : stemHash, before ? stemHash : other, skip);
  }
}

/** {@link slotFit} of a filler whose levels stand in `levels` from `from` on. */
export function fitOfLevels(
  counts: IdiomCounts,
  context: SlotContext,
  filler: Filler,
  levels: Int8Array,
  from: number,
  out: Float64Array,
): void {
  const { logs, logTotal } = counts;
  const { at, length, row } = context;
  const { hash, log } = row;
  const l2 = at - 2;
  const r2 = at + length + 1;
  const own = filler.log;
  const beyond = (hash[r2] ?? 0) === 0;
  out[0] = lift(logs.pair, levels[from + place.left]!, logTotal, log[at - 1]!, own);
  out[1] = lift(logs.pair, levels[from + place.right]!, logTotal, own, log[at + length]!);
  out[2] = tripleLift(counts, context.before, levels[from + place.tripleLeft]!, own);
  out[3] = tripleLift(counts, context.after, levels[from + place.tripleRight]!, own);
  out[4] = tripleLift(counts, context.around, levels[from + place.tripleMid]!, own);
  out[5] = hash[l2] === 0 ? 0 : lift(logs.gap, levels[from + place.gapLeft]!, logTotal, log[l2]!, own);
  out[6] = beyond ? 0 : lift(logs.gap, levels[from + place.gapRight]!, logTotal, own, log[r2]!);
  contentLinks(counts, context.neighbours, filler, levels, from, out);
  out[11] = own;
  out[12] = logs.classTriple[levels[from + place.classMid]! + 1]!;
  out[13] = l2 < 1 ? 0 : logs.classQuad[levels[from + place.classLeft]! + 1]!;
  out[14] = beyond ? 0 : logs.classQuad[levels[from + place.classRight]! + 1]!;
}

/** By level + 1, the most that a lift may be: what was not kept is not taken for oftener than by chance. */
const ceiling = Float64Array.from({ length: 17 }, (_, i) => (i === 0 ? 0 : Number.POSITIVE_INFINITY));

/** How much oftener than by chance two symbols stand together; at most 0 where they were not kept. */
const lift = (logs: Float64Array, level: number, logTotal: number, logA: number, logB: number): number =>
  Math.min(ceiling[level + 1]!, logs[level + 1]! + logTotal - logA - logB);

/**
 * The part of the fit that takes two look-ups instead of two dozen: neighbouring pairs, whose levels are given, and frequency
 * (log count), weighted. Good enough to choose the candidates worth a full measurement.
 */
export function roughFit(
  counts: IdiomCounts,
  { row, at, length }: SlotContext,
  log: number,
  weights: Float64Array,
  left: number,
  right: number,
): number {
  const { logs, logTotal } = counts;
  return (
    weights[0]! * lift(logs.pair, left, logTotal, row.log[at - 1]!, log) +
    weights[1]! * lift(logs.pair, right, logTotal, row.log[at + length]!, log) +
    weights[11]! * log
  );
}

/** How much likelier the filler is given the other two symbols than by its own frequency; 0 where those two tell nothing. */
function tripleLift(counts: IdiomCounts, contextLog: number, level: number, logX: number): number {
  if (Number.isNaN(contextLog)) return 0;
  return Math.min(ceiling[level + 1]!, counts.logs.triple[level + 1]! + counts.logTotal - contextLog - logX);
}

/** Twenty places around a word can make a near pair. */
const nearChance = Math.log(2 * nearReach);
const skipChance = Math.log(2.5);

/** Links with content words around: best ordered pair on either side, mean and best of the wider neighbourhood. */
function contentLinks(
  { logs }: IdiomCounts,
  neighbours: readonly ContentNeighbour[],
  { stemHash, stemLog: ownLog }: Filler,
  levels: Int8Array,
  from: number,
  out: Float64Array,
): void {
  let left = 0;
  let right = 0;
  let leftMet = 0;
  let rightMet = 0;
  let sum = 0;
  let best = 0;
  let met = 0;
  for (let k = 0; k < neighbours.length; k++) {
    const { stemHash: other, rarity, before, close } = neighbours[k]!;
    if (other === stemHash) continue;
    const chance = rarity - ownLog;
    const value = tieLift(levels[from + place.near + k]!, logs.near, chance, nearChance);
    sum += Math.max(-2, value);
    best = Math.max(best, value);
    met++;
    if (!close || (before ? leftMet : rightMet) >= 2) continue;
    const tie = tieLift(levels[from + place.skip + k]!, logs.skip, chance, skipChance);
    if (before) left = leftMet++ === 0 ? tie : Math.max(left, tie);
    else right = rightMet++ === 0 ? tie : Math.max(right, tie);
  }
  out[7] = leftMet > 0 ? left : 0;
  out[8] = rightMet > 0 ? right : 0;
  out[9] = met > 0 ? sum / met : 0;
  out[10] = best;
}

/** Log of how much oftener than by chance two stems meet in so many places; at most 0 for what was not kept. */
const tieLift = (level: number, logs: Float64Array, chance: number, places: number): number =>
  Math.min(ceiling[level + 1]!, logs[level + 1]! + chance - places);
