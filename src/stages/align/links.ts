import type { Budget } from '../../model/failure.ts';
import { type BoostedTrees, parseBoostedTrees } from '../../text/boosted-trees.ts';
import { type LeafTable, leafTable, sumLeaves } from '../../text/leaf-table.ts';
import { type Anchor, findAnchors } from './anchors.ts';
import { type Candidate, type Found, findCandidates, type Link } from './candidates.ts';
import { contextCount, contextNames, firm, surroundings, type WordedPair } from './context.ts';
import { featureCount, featureNames, measurePair, type WeighedSentence, weigh } from './features.ts';
import { flowCount, flowNames, readFlow } from './flow.ts';
import { linkTrees, wordingWeights } from './link-weights.ts';
import { isCopyOrExcerpt, isRetelling, mayRetell, measureRetelling, retellingLikelihood } from './retelling.ts';
import type { Wording } from './words.ts';

/** Both texts, read and weighed, and the sentences that stand in both. */
export interface Sides {
  readonly wording: Wording;
  readonly base: readonly WeighedSentence[];
  readonly copy: readonly WeighedSentence[];
  readonly anchors: readonly Anchor[];
}

/** What a row of {@link MeasuredLinks} holds: the wording of a pair, its surroundings, and how the texts run around it. */
export const rowNames: readonly string[] = [...featureNames, ...contextNames, ...flowNames];
export const rowLength: number = featureCount + contextCount + flowCount;

/** Candidate pairs with a row of {@link rowLength} numbers each, one after another. */
export interface MeasuredLinks {
  readonly pairs: readonly Candidate[];
  readonly rows: Float64Array;
  /** Set when the budget ended before all pairs were measured: the shares of common weight, to be used instead. */
  readonly simple: readonly Found[] | null;
}

/** Weighs the sentences of both texts and finds those that stand in both. */
export function weighSides(wording: Wording): Sides {
  const weighed = (side: Wording['base']) => side.map((sentence) => weigh(wording, sentence));
  const anchors = findAnchors(wording.base, wording.copy);
  return { wording, base: weighed(wording.base), copy: weighed(wording.copy), anchors };
}

/**
 * Finds pairs of sentences that may belong together and measures them; `least` is the likelihood by wording they must have. The rows are written to `room`
 * where they fit: whoever needs those of an earlier call no longer may give them.
 */
export function measureLinks(
  sides: Sides,
  budget: Budget,
  least: number = hopeless,
  room: Float64Array = new Float64Array(0),
): MeasuredLinks {
  const open = openPlaces(sides);
  const candidates = findCandidates(sides.wording, sides.base, sides.copy, open);
  const expected = 2 * candidates.length * rowLength;
  const rows = room.length >= expected ? room : new Float64Array(expected);
  const measured: Measured = { pairs: [], rows, precise: true };
  for (const pair of candidates) addPair(measured, sides, pair, budget, least);
  for (const pair of besideFirm(measured.pairs, sides, open)) addPair(measured, sides, pair, budget, least);
  if (!measured.precise) return { pairs: candidates, rows: new Float64Array(0), simple: candidates };
  const { pairs } = measured;
  const around = surroundings(sides.wording, sides.base, sides.copy, pairs, sides.anchors);
  const flow = readFlow(sides.base.length, sides.copy.length, pairs, sides.anchors);
  for (let k = 0; k < pairs.length; k++) {
    const at = k * rowLength + featureCount;
    around.measure(pairs[k]!, measured.rows, at);
    flow.measure(pairs[k]!.base, pairs[k]!.copy, measured.rows, at + contextCount);
  }
  return { pairs, rows: measured.rows, simple: null };
}

/** Links of a text that retells the other, by the words they share; null where neither does, by the `strict` links and those. */
function retoldLinks(sides: Sides, strict: readonly Link[]): Link[] | null {
  if (!mayRetell(sides, strict)) return null;
  const retelling = measureRetelling(sides.wording, sides.base, sides.copy);
  if (!isRetelling(sides, retelling)) return null;
  const open = openPlaces(sides);
  const retold = retelling.pairs
    .map((pair, k) => ({ ...pair, likelihood: retellingLikelihood(retelling.rows[k]!) }))
    .filter(({ base, copy }) => open.base[base] && open.copy[copy]);
  return isCopyOrExcerpt(sides, strict, retold) ? null : retold;
}

interface Measured {
  readonly pairs: WordedPair[];
  /** Rows of {@link rowLength} numbers, with room for more. */
  rows: Float64Array;
  precise: boolean;
}

const jaccardAt = featureNames.indexOf('jaccard');

/** Below this likelihood by wording no surroundings make a link. */
const hopeless = 0.004;

/** Measures a pair and keeps it if its wording gives it a chance; does nothing once the budget has ended. */
function addPair(measured: Measured, sides: Sides, pair: Candidate, budget: Budget, least: number): void {
  const one = sides.base[pair.base]!;
  const other = sides.copy[pair.copy]!;
  measured.precise = measured.precise && budget.spend(one.stems.length * other.stems.length);
  if (!measured.precise) return;
  const at = measured.pairs.length * rowLength;
  if (at + rowLength > measured.rows.length) {
    const larger = new Float64Array(2 * at + 16 * rowLength);
    larger.set(measured.rows);
    measured.rows = larger;
  }
  measurePair(sides.wording, one, other, measured.rows, at);
  const likelihood = wordingLikelihood(measured.rows, wordingWeights, at);
  if (likelihood < least) return;
  measured.pairs.push({ base: pair.base, copy: pair.copy, likelihood, jaccard: measured.rows[at + jaccardAt]! });
}

/** Likelihood of a pair by its wording alone: a logistic model over the row that starts at `at`. */
function wordingLikelihood(rows: Float64Array, weights: readonly number[], at: number): number {
  let sum = weights[0]!;
  for (let k = 0; k < featureCount; k++) sum += (weights[k + 1] ?? 0) * rows[at + k]!;
  return 1 / (1 + Math.exp(-sum));
}

/** Pairs beside a firm pair or an anchor that share no rare word: heavy rewording is told by where it stands. */
function besideFirm(
  pairs: readonly WordedPair[],
  sides: Sides,
  open: { readonly base: Uint8Array; readonly copy: Uint8Array },
): Candidate[] {
  const codeOf = (i: number, j: number) => i * (sides.copy.length + 1) + j;
  const known = new Set(pairs.map((pair) => codeOf(pair.base, pair.copy)));
  const found: Candidate[] = [];
  const add = (i: number, j: number) => {
    if (!open.base[i] || !open.copy[j] || known.has(codeOf(i, j))) return;
    known.add(codeOf(i, j));
    found.push({ base: i, copy: j });
  };
  const spread = (i: number, j: number) => {
    add(i - 1, j - 1);
    add(i + 1, j + 1);
    add(i, j - 1);
    add(i, j + 1);
    add(i - 1, j);
    add(i + 1, j);
  };
  for (const [i, j] of sides.anchors) spread(i, j);
  for (const pair of pairs) if (pair.likelihood >= firm) spread(pair.base, pair.copy);
  return found;
}

function openPlaces(sides: Sides): { base: Uint8Array; copy: Uint8Array } {
  const base = new Uint8Array(sides.base.length).fill(1);
  const copy = new Uint8Array(sides.copy.length).fill(1);
  for (const [i, j] of sides.anchors) {
    base[i] = 0;
    copy[j] = 0;
  }
  return { base, copy };
}

let shippedTrees: LeafTable | null = null;

/**
 * How likely each measured pair is a link; where nothing could be measured, the share of common weight stands in. A text
 * that retells the other is judged by matter alone: the trees have learned from drafts, which stay closer to each other.
 */
export function scoreLinks(sides: Sides, measured: MeasuredLinks, model?: BoostedTrees): Link[] {
  const { pairs, rows, simple } = measured;
  if (simple) return simple.map(({ base, copy, share }) => ({ base, copy, likelihood: share }));
  if (!model) shippedTrees ??= leafTable(parseBoostedTrees(linkTrees));
  const trees = model ? leafTable(model) : shippedTrees!;
  const strict = pairs.map(({ base, copy }, k) => ({
    base,
    copy,
    likelihood: likelihoodBy(trees, rows, k * rowLength),
  }));
  return retoldLinks(sides, strict) ?? strict;
}

const likelihoodBy = (trees: LeafTable, rows: Float64Array, at: number): number =>
  1 / (1 + Math.exp(-sumLeaves(trees, rows, at)));
