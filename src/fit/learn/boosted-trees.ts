import type { BoostedTrees, FeatureRow } from '../../text/boosted-trees.ts';
import { linkNodes, predict } from '../../text/boosted-trees.ts';
import type { BinnedRows } from './feature-bins.ts';
import { binRows } from './feature-bins.ts';
import { seededRandom } from './random.ts';
import { growTree } from './tree-grower.ts';

/** What to learn from, and how. Only `rows` and `labels` are needed. */
export interface Training {
  /** One row of features each; NaN where a value is missing. */
  readonly rows: readonly FeatureRow[];
  /** 0 or 1 (or between) for logistic loss, any number for squared loss. */
  readonly labels: ArrayLike<number>;
  /** How much each row counts; only their proportions matter. */
  readonly weights?: ArrayLike<number>;
  readonly loss?: 'logistic' | 'squared';
  /** At most so many trees; fewer where `watch` stops early. */
  readonly trees?: number;
  /** Splits above any leaf, at most. */
  readonly depth?: number;
  /** Leaves of a tree, at most; the most gainful leaf is split first. */
  readonly leaves?: number;
  readonly learningRate?: number;
  /** Rows in any leaf, at least. */
  readonly minLeaf?: number;
  /** Ridge penalty on leaf values, in units of weighted rows. */
  readonly ridge?: number;
  /** Thresholds tried for a feature, at most 254. */
  readonly bins?: number;
  /** The group (page, document) of each row, where rows of a group are alike: {@link rowShare} then draws whole groups. */
  readonly groups?: readonly string[];
  /** Share of rows, and of features, each tree is grown from. */
  readonly rowShare?: number;
  readonly featureShare?: number;
  /** Draws the cuts at random (extremely randomised trees, Geurts et al. 2006): more trees, each less sure, which labels in dispute mislead less. */
  readonly randomCuts?: boolean;
  readonly seed?: number;
  /** Rows never learned from: training stops once `patience` trees have not lowered their loss, and keeps the best. */
  readonly watch?: {
    readonly rows: readonly FeatureRow[];
    readonly labels: ArrayLike<number>;
    readonly patience: number;
  };
}

type Settings = Required<Omit<Training, 'watch' | 'weights' | 'groups'>>;

const defaults = {
  loss: 'logistic',
  trees: 100,
  depth: 6,
  leaves: 31,
  learningRate: 0.1,
  minLeaf: 20,
  ridge: 1,
  bins: 64,
  rowShare: 1,
  featureShare: 1,
  randomCuts: false,
  seed: 1,
} as const;

/** Trains boosted trees with histograms (Friedman 2001; leaf-wise growth as in LightGBM, Ke et al. 2017). Same input, same model. */
export function trainBoostedTrees(training: Training): BoostedTrees {
  const settings: Settings = { ...defaults, ...training };
  const { rows, labels } = settings;
  if (rows.length === 0 || rows.length !== labels.length) {
    throw new RangeError(`${rows.length} rows and ${labels.length} labels`);
  }
  const weights = evenedWeights(rows.length, training.weights);
  const base = Math.fround(startValue(labels, weights, settings.loss));
  const binned = binRows(rows, Math.min(254, settings.bins));
  const sums = new Float64Array(rows.length).fill(base);
  const watched = training.watch && {
    ...training.watch,
    sums: new Float64Array(training.watch.rows.length).fill(base),
  };
  const grown: BoostedTrees[] = [];
  const groupOf = groupNumbers(training.groups ?? []);
  const random = seededRandom(settings.seed);
  let best = { loss: Number.POSITIVE_INFINITY, trees: 0 };
  for (let round = 0; round < settings.trees; round++) {
    const tree = oneTree(binned, labels, weights, sums, groupOf, settings, random);
    grown.push(tree);
    for (let row = 0; row < rows.length; row++) sums[row]! += treeValue(tree, rows[row]!);
    if (!watched) continue;
    for (let row = 0; row < watched.sums.length; row++) watched.sums[row]! += treeValue(tree, watched.rows[row]!);
    const loss = meanLoss(watched.sums, watched.labels, settings.loss);
    if (loss < best.loss) best = { loss, trees: round + 1 };
    else if (round + 1 - best.trees >= watched.patience) break;
  }
  const kept = watched ? grown.slice(0, best.trees) : grown;
  return joinTrees(kept, settings.loss, base, rows[0]!.length);
}

/** Deals groups (sites, documents) out to `folds` folds of about equal size: all rows of a group fall in one fold. */
export function groupFolds(groups: readonly string[], folds: number, seed = 1): Int32Array {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const random = seededRandom(seed);
  const shuffled = [...sizes.keys()].sort().map((group) => ({ group, key: random() }));
  shuffled.sort((one, other) => one.key - other.key);
  const load = new Array<number>(folds).fill(0);
  const foldOf = new Map<string, number>();
  for (const { group } of shuffled) {
    const fold = load.indexOf(Math.min(...load));
    foldOf.set(group, fold);
    load[fold]! += sizes.get(group)!;
  }
  return Int32Array.from(groups, (group) => foldOf.get(group)!);
}

/** Predictions for every row by a model that never saw the row's fold. */
export function crossPredict(training: Training, foldOf: ArrayLike<number>): Float64Array {
  const found = new Float64Array(training.rows.length);
  const folds = Math.max(...Array.from(foldOf)) + 1;
  for (let fold = 0; fold < folds; fold++) {
    const seen = training.rows.map((_, row) => row).filter((row) => foldOf[row] !== fold);
    const model = trainBoostedTrees(subset(training, seen));
    for (let row = 0; row < found.length; row++) {
      if (foldOf[row] === fold) found[row] = predict(model, training.rows[row]!);
    }
  }
  return found;
}

/** The same training on some of its rows. */
export function subset(training: Training, chosen: readonly number[]): Training {
  const { weights, groups } = training;
  return {
    ...training,
    rows: chosen.map((row) => training.rows[row]!),
    labels: chosen.map((row) => training.labels[row]!),
    ...(weights ? { weights: chosen.map((row) => weights[row]!) } : {}),
    ...(groups ? { groups: chosen.map((row) => groups[row]!) } : {}),
  };
}

/** Share of all splits that test each feature, for reading a model. */
export function featureUse(model: BoostedTrees): Float64Array {
  const uses = new Float64Array(model.features);
  for (const column of model.feature) if (column >= 0) uses[column]!++;
  const total = uses.reduce((sum, use) => sum + use, 0);
  return total === 0 ? uses : uses.map((use) => use / total);
}

function evenedWeights(rows: number, weights: ArrayLike<number> | undefined): Float64Array {
  if (!weights) return new Float64Array(rows).fill(1);
  const given = Float64Array.from(weights);
  const mean = given.reduce((sum, weight) => sum + weight, 0) / rows;
  return given.map((weight) => weight / mean);
}

function startValue(labels: ArrayLike<number>, weights: Float64Array, loss: 'logistic' | 'squared'): number {
  let sum = 0;
  let total = 0;
  for (let row = 0; row < weights.length; row++) {
    sum += labels[row]! * weights[row]!;
    total += weights[row]!;
  }
  const mean = sum / total;
  if (loss === 'squared') return mean;
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, mean));
  return Math.log(bounded / (1 - bounded));
}

function oneTree(
  binned: BinnedRows,
  labels: ArrayLike<number>,
  weights: Float64Array,
  sums: Float64Array,
  groupOf: Int32Array,
  settings: Settings,
  random: () => number,
): BoostedTrees {
  const slope = new Float64Array(sums.length);
  const curve = new Float64Array(sums.length);
  for (let row = 0; row < sums.length; row++) {
    const weight = weights[row]!;
    if (settings.loss === 'squared') {
      slope[row] = weight * (sums[row]! - labels[row]!);
      curve[row] = weight;
    } else {
      const chance = 1 / (1 + Math.exp(-sums[row]!));
      slope[row] = weight * (chance - labels[row]!);
      curve[row] = Math.max(1e-9, weight * chance * (1 - chance));
    }
  }
  const rows =
    groupOf.length > 0
      ? chooseGroups(groupOf, settings.rowShare, random)
      : chooseSome(sums.length, settings.rowShare, random);
  const columns = chooseSome(binned.columns.length, settings.featureShare, random);
  return growTree(binned, slope, curve, rows, columns, settings, random);
}

function chooseSome(count: number, share: number, random: () => number): Int32Array {
  const all = Int32Array.from({ length: count }, (_, index) => index);
  if (share >= 1) return all;
  const chosen = all.filter(() => random() < share);
  return chosen.length > 0 ? chosen : all;
}

/** Groups numbered in the order they are met. */
function groupNumbers(groups: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(groups, (group) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
}

function chooseGroups(groupOf: Int32Array, share: number, random: () => number): Int32Array {
  const groups = groupOf.reduce((most, group) => Math.max(most, group), 0) + 1;
  const taken = new Uint8Array(groups);
  for (const group of chooseSome(groups, share, random)) taken[group] = 1;
  return Int32Array.from(groupOf.keys()).filter((row) => taken[groupOf[row]!] === 1);
}

function treeValue(tree: BoostedTrees, row: FeatureRow): number {
  let node = 0;
  for (let column = tree.feature[0]!; column >= 0; column = tree.feature[node]!) {
    const value = row[column]!;
    const low = Number.isNaN(value) ? tree.missingLow[node] === 1 : value <= tree.threshold[node]!;
    node = low ? node + 1 : tree.jump[node]!;
  }
  return tree.threshold[node]!;
}

function meanLoss(sums: Float64Array, labels: ArrayLike<number>, loss: 'logistic' | 'squared'): number {
  let total = 0;
  for (let row = 0; row < sums.length; row++) {
    const sum = sums[row]!;
    const label = labels[row]!;
    total +=
      loss === 'squared' ? (sum - label) ** 2 : Math.log1p(Math.exp(-Math.abs(sum))) + Math.max(sum, 0) - sum * label;
  }
  return total / Math.max(1, sums.length);
}

function joinTrees(
  trees: readonly BoostedTrees[],
  loss: 'logistic' | 'squared',
  base: number,
  features: number,
): BoostedTrees {
  const feature = Int16Array.from(trees.flatMap((tree) => [...tree.feature]));
  return {
    loss,
    features,
    base,
    ...linkNodes(feature, trees.length),
    feature,
    threshold: Float32Array.from(trees.flatMap((tree) => [...tree.threshold])),
    missingLow: Uint8Array.from(trees.flatMap((tree) => [...tree.missingLow])),
  };
}
