import { type BoostedTrees, boostedTreesSize, parseBoostedTrees, predict } from '../../../text/boosted-trees.ts';
import { type FeatureTable, interleave } from './line-features.ts';
import type { LineShape } from './line-shape.ts';

/** Two models over lines: the second sees what the first thought of the line and of its neighbours. */
export interface DumpModel {
  readonly first: BoostedTrees;
  readonly second: BoostedTrees;
}

/** Reads the two models, one after the other, from the bytes of `data/dump-model.bin`. */
export function parseDumpModel(bytes: Uint8Array): DumpModel {
  const size = boostedTreesSize(bytes);
  return { first: parseBoostedTrees(bytes), second: parseBoostedTrees(bytes.subarray(size)) };
}

/** Probability (0..1) of each line to be of the article's body. */
export function bodyProbabilities(model: DumpModel, table: FeatureTable, shapes: readonly LineShape[]): Float32Array {
  const first = predictAll(model.first, table);
  return predictAll(model.second, secondFeatures(table, shapes, first));
}

/** One probability for each row. */
export function predictAll(model: BoostedTrees, { values, width }: FeatureTable): Float32Array {
  const rows = width === 0 ? 0 : values.length / width;
  return Float32Array.from({ length: rows }, (_, row) => predict(model, values, row * width));
}

const reach = 6;
const windows = [2, 4, 8, 20];
const farthest = 80;

/** Columns of the first table that the second model sees again: shape and place of the line itself. */
const keptColumns = 49;

/** Shape and place of each line and, beside them, the first model's probabilities around it. */
export function secondFeatures(table: FeatureTable, shapes: readonly LineShape[], p: Float32Array): FeatureTable {
  const count = p.length;
  const columns: Float32Array[] = [];
  for (let offset = -reach; offset <= reach; offset++) {
    columns.push(Float32Array.from(p, (_, i) => p[i + offset] ?? Number.NaN));
  }
  columns.push(...windowMeans(p), ...massColumns(p, shapes), ...distanceColumns(p), ...stretchColumns(p, shapes));
  const own = interleave(columns, count);
  const width = keptColumns + own.width;
  const values = new Float32Array(width * count);
  for (let row = 0; row < count; row++) {
    values.set(table.values.subarray(row * table.width, row * table.width + keptColumns), row * width);
    values.set(own.values.subarray(row * own.width, (row + 1) * own.width), row * width + keptColumns);
  }
  return { values, width };
}

function windowMeans(p: Float32Array): Float32Array[] {
  const sums = new Float64Array(p.length + 1);
  for (let i = 0; i < p.length; i++) sums[i + 1] = sums[i]! + p[i]!;
  const mean = (from: number, to: number): number => {
    const start = Math.max(0, from);
    const end = Math.min(p.length, to);
    return end > start ? (sums[end]! - sums[start]!) / (end - start) : 0;
  };
  return windows.flatMap((size) => [
    Float32Array.from(p, (_, i) => mean(i - size, i)),
    Float32Array.from(p, (_, i) => mean(i + 1, i + 1 + size)),
  ]);
}

/** Expected words of body before and after the line, as shares of all and by count. */
function massColumns(p: Float32Array, shapes: readonly LineShape[]): Float32Array[] {
  const expected = Float64Array.from(p, (one, i) => one * Math.min(400, shapes[i]!.words));
  const whole = expected.reduce((sum, one) => sum + one, 0);
  const before = new Float32Array(p.length);
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    before[i] = sum;
    sum += expected[i]!;
  }
  const share = Math.max(1, whole);
  return [
    Float32Array.from(p, (_, i) => before[i]! / share),
    Float32Array.from(p, (_, i) => (whole - before[i]! - expected[i]!) / share),
    Float32Array.from(p, () => Math.log1p(whole)),
    Float32Array.from(p, () => p.reduce((total, one) => total + Number(one > 0.5), 0)),
  ];
}

/** Lines to the nearest likely body line above and below, and to the first and the last one of the page. */
function distanceColumns(p: Float32Array): Float32Array[] {
  const above = new Float32Array(p.length);
  const below = new Float32Array(p.length);
  let distance = farthest;
  for (let i = 0; i < p.length; i++) {
    above[i] = distance;
    distance = p[i]! > 0.5 ? 1 : Math.min(farthest, distance + 1);
  }
  distance = farthest;
  for (let i = p.length - 1; i >= 0; i--) {
    below[i] = distance;
    distance = p[i]! > 0.5 ? 1 : Math.min(farthest, distance + 1);
  }
  const first = p.findIndex((one) => one > 0.5);
  const last = p.findLastIndex((one) => one > 0.5);
  const clamp = (value: number) => Math.max(-farthest, Math.min(farthest, value));
  return [
    above,
    below,
    Float32Array.from(p, (_, i) => clamp(i - first)),
    Float32Array.from(p, (_, i) => clamp(last - i)),
  ];
}

/** Where the line stands to the stretch with the greatest sum of evidence, weighing long lines more. */
function stretchColumns(p: Float32Array, shapes: readonly LineShape[]): Float32Array[] {
  const { from, to } = bestStretch(p, shapes);
  const clamp = (value: number) => Math.max(-farthest, Math.min(farthest, value));
  return [
    Float32Array.from(p, (_, i) => clamp(i - from)),
    Float32Array.from(p, (_, i) => clamp(to - 1 - i)),
    Float32Array.from(p, (_, i) => Number(i >= from && i < to)),
  ];
}

/** The stretch of lines whose evidence (probability less a half, times the root of the words) sums up to the most. */
export function bestStretch(
  p: ArrayLike<number>,
  shapes: readonly LineShape[],
): { readonly from: number; readonly to: number } {
  let best = { sum: 0, from: 0, to: 0 };
  let sum = 0;
  let from = 0;
  for (let i = 0; i < p.length; i++) {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += (p[i]! - 0.4) * Math.sqrt(Math.min(200, shapes[i]!.words));
    if (sum > best.sum) best = { sum, from, to: i + 1 };
  }
  return best;
}
