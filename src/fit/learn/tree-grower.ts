import type { BoostedTrees } from '../../text/boosted-trees.ts';
import { linkNodes } from '../../text/boosted-trees.ts';
import type { BinnedRows } from './feature-bins.ts';

/** Limits of one tree. */
export interface TreeLimits {
  readonly depth: number;
  readonly leaves: number;
  readonly minLeaf: number;
  readonly ridge: number;
  readonly learningRate: number;
  /** Tries one cut of each feature at a node, drawn at random, and not all of them. */
  readonly randomCuts: boolean;
}

/** Per feature and bin: sums of slope and curve, and rows counted, three numbers on end. */
type Histogram = Float64Array;
const stride = 3;

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
  readonly missingLow: boolean;
}

interface Leaf {
  rows: Int32Array;
  depth: number;
  slope: number;
  curve: number;
  histogram: Histogram;
  split: Split | null;
  low: Leaf | null;
  high: Leaf | null;
}

/** Grows one tree, best leaf first, on the rows and features given; its values are already shrunk by the learning rate. */
export function growTree(
  binned: BinnedRows,
  slope: Float64Array,
  curve: Float64Array,
  rows: Int32Array,
  features: Int32Array,
  limits: TreeLimits,
  random: () => number,
): BoostedTrees {
  const count = (some: Int32Array) => histogramOf(binned, slope, curve, some, features);
  const makeLeaf = (some: Int32Array, depth: number, histogram: Histogram): Leaf => {
    let slopes = 0;
    let curves = 0;
    for (const row of some) {
      slopes += slope[row]!;
      curves += curve[row]!;
    }
    const leaf: Leaf = {
      rows: some,
      depth,
      slope: slopes,
      curve: curves,
      histogram,
      split: null,
      low: null,
      high: null,
    };
    leaf.split = depth < limits.depth ? bestSplit(leaf, binned, features, limits, random) : null;
    return leaf;
  };
  const root = makeLeaf(rows, 0, count(rows));
  const open = [root];
  for (let leaves = 1; leaves < limits.leaves; leaves++) {
    const at = mostGainful(open);
    if (at < 0) break;
    const leaf = open.splice(at, 1)[0]!;
    const [low, high] = partition(leaf, binned);
    const small = count(low.length < high.length ? low : high);
    const large = leaf.histogram.map((value, index) => value - small[index]!);
    leaf.low = makeLeaf(low, leaf.depth + 1, low.length < high.length ? small : large);
    leaf.high = makeLeaf(high, leaf.depth + 1, low.length < high.length ? large : small);
    leaf.rows = new Int32Array(0);
    leaf.histogram = new Float64Array(0);
    open.push(leaf.low, leaf.high);
  }
  return flatten(root, binned, limits);
}

function mostGainful(open: readonly Leaf[]): number {
  let best = -1;
  for (let i = 0; i < open.length; i++) {
    if (open[i]!.split && (best < 0 || open[i]!.split!.gain > open[best]!.split!.gain)) best = i;
  }
  return best;
}

function histogramOf(
  binned: BinnedRows,
  slope: Float64Array,
  curve: Float64Array,
  rows: Int32Array,
  features: Int32Array,
): Histogram {
  const size = (binned.missing + 1) * stride;
  const histogram = new Float64Array(features.length * size);
  for (let f = 0; f < features.length; f++) {
    const column = binned.columns[features[f]!]!;
    const start = f * size;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const at = start + column[row]! * stride;
      histogram[at]! += slope[row]!;
      histogram[at + 1]! += curve[row]!;
      histogram[at + 2]! += 1;
    }
  }
  return histogram;
}

function bestSplit(
  leaf: Leaf,
  binned: BinnedRows,
  features: Int32Array,
  limits: TreeLimits,
  random: () => number,
): Split | null {
  let best: Split | null = null;
  if (leaf.rows.length < 2 * limits.minLeaf) return best;
  const whole = (leaf.slope * leaf.slope) / (leaf.curve + limits.ridge);
  for (let f = 0; f < features.length; f++) {
    const start = f * (binned.missing + 1) * stride;
    const { histogram } = leaf;
    const missing = start + binned.missing * stride;
    const cuts = binned.cuts[features[f]!]!.length;
    const drawn = limits.randomCuts ? Math.floor(random() * cuts) : -1;
    for (const missingLow of histogram[missing + 2]! > 0.5 ? [true, false] : [false]) {
      let slope = missingLow ? histogram[missing]! : 0;
      let curve = missingLow ? histogram[missing + 1]! : 0;
      let rows = missingLow ? histogram[missing + 2]! : 0;
      for (let bin = 0; bin < cuts; bin++) {
        slope += histogram[start + bin * stride]!;
        curve += histogram[start + bin * stride + 1]!;
        rows += histogram[start + bin * stride + 2]!;
        if (rows < limits.minLeaf) continue;
        if (leaf.rows.length - rows < limits.minLeaf) break;
        if (drawn >= 0 && bin !== drawn) continue;
        const rest = leaf.slope - slope;
        const gain =
          (slope * slope) / (curve + limits.ridge) + (rest * rest) / (leaf.curve - curve + limits.ridge) - whole;
        if (gain > 1e-9 && (best === null || gain > best.gain)) best = { gain, feature: features[f]!, bin, missingLow };
      }
    }
  }
  return best;
}

function partition(leaf: Leaf, binned: BinnedRows): readonly [Int32Array, Int32Array] {
  const { feature, bin, missingLow } = leaf.split!;
  const column = binned.columns[feature]!;
  const isLow = (row: number) => (column[row] === binned.missing ? missingLow : column[row]! <= bin);
  return [leaf.rows.filter(isLow), leaf.rows.filter((row) => !isLow(row))];
}

function flatten(root: Leaf, binned: BinnedRows, limits: TreeLimits): BoostedTrees {
  const feature: number[] = [];
  const threshold: number[] = [];
  const missingLow: number[] = [];
  const visit = (leaf: Leaf): void => {
    const { split, low, high } = leaf;
    if (split && low && high) {
      feature.push(split.feature);
      threshold.push(binned.cuts[split.feature]![split.bin]!);
      missingLow.push(split.missingLow ? 1 : 0);
      visit(low);
      visit(high);
    } else {
      feature.push(-1);
      threshold.push((-leaf.slope / (leaf.curve + limits.ridge)) * limits.learningRate);
      missingLow.push(0);
    }
  };
  visit(root);
  const columns = Int16Array.from(feature);
  return {
    loss: 'logistic',
    features: binned.columns.length,
    base: 0,
    ...linkNodes(columns, 1),
    feature: columns,
    threshold: Float32Array.from(threshold),
    missingLow: Uint8Array.from(missingLow),
  };
}
