/** A linear model of log odds: bias + Σ weight · feature. */
export interface LinearModel {
  readonly bias: number;
  readonly weights: Float64Array;
}

/** Log odds of a row. */
export function logOdds(model: LinearModel, row: ArrayLike<number>): number {
  let sum = model.bias;
  for (let k = 0; k < model.weights.length; k++) sum += model.weights[k]! * row[k]!;
  return sum;
}

/**
 * Ridge logistic regression by Newton's method on standardised features; `ridge` is in units of rows. With `bias` false
 * nothing is centred and there is no bias: for rows that are differences. Same input, same model.
 */
export function fitLogistic(
  rows: readonly ArrayLike<number>[],
  labels: ArrayLike<number>,
  options: { readonly ridge?: number; readonly bias?: boolean; readonly weights?: ArrayLike<number> } = {},
): LinearModel {
  const { ridge = 1, bias = true } = options;
  const width = rows[0]!.length;
  const { mean, scale } = moments(rows, width, bias);
  const size = width + 1;
  const beta = new Float64Array(size);
  const x = new Float64Array(size);
  for (let round = 0; round < 12; round++) {
    const slope = new Float64Array(size);
    const curve = Array.from({ length: size }, () => new Float64Array(size));
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      let sum = 0;
      for (let k = 0; k < width; k++) x[k] = (row[k]! - mean[k]!) / scale[k]!;
      x[width] = bias ? 1 : 0;
      for (let k = 0; k < size; k++) sum += beta[k]! * x[k]!;
      const p = 1 / (1 + Math.exp(-sum));
      const weight = options.weights?.[i] ?? 1;
      const h = Math.max(1e-6, p * (1 - p)) * weight;
      for (let k = 0; k < size; k++) {
        slope[k]! += weight * (labels[i]! - p) * x[k]!;
        const line = curve[k]!;
        const hx = h * x[k]!;
        for (let j = 0; j <= k; j++) line[j]! += hx * x[j]!;
      }
    }
    for (let k = 0; k < size; k++) {
      if (k < width) slope[k]! -= ridge * beta[k]!;
      curve[k]![k]! += k < width ? ridge : 1e-6;
      for (let j = 0; j < k; j++) curve[j]![k] = curve[k]![j]!;
    }
    const step = solve(curve, slope);
    let largest = 0;
    for (let k = 0; k < size; k++) {
      beta[k]! += step[k]!;
      largest = Math.max(largest, Math.abs(step[k]!));
    }
    if (largest < 1e-6) break;
  }
  const weights = Float64Array.from({ length: width }, (_, k) => beta[k]! / scale[k]!);
  let offset = beta[width]!;
  for (let k = 0; k < width; k++) offset -= weights[k]! * mean[k]!;
  return { bias: bias ? offset : 0, weights };
}

function moments(rows: readonly ArrayLike<number>[], width: number, centre: boolean) {
  const mean = new Float64Array(width);
  const scale = new Float64Array(width);
  for (const row of rows) for (let k = 0; k < width; k++) mean[k]! += row[k]! / rows.length;
  if (!centre) mean.fill(0);
  for (const row of rows) for (let k = 0; k < width; k++) scale[k]! += (row[k]! - mean[k]!) ** 2 / rows.length;
  for (let k = 0; k < width; k++) scale[k] = Math.sqrt(scale[k]!) || 1;
  return { mean, scale };
}

/** Gaussian elimination with pivoting; destroys its input. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const n = right.length;
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(matrix[i]![k]!) > Math.abs(matrix[pivot]![k]!)) pivot = i;
    [matrix[k], matrix[pivot]] = [matrix[pivot]!, matrix[k]!];
    [right[k], right[pivot]] = [right[pivot]!, right[k]!];
    const lead = matrix[k]![k]! || 1e-12;
    for (let i = k + 1; i < n; i++) {
      const factor = matrix[i]![k]! / lead;
      if (factor === 0) continue;
      for (let j = k; j < n; j++) matrix[i]![j]! -= factor * matrix[k]![j]!;
      right[i]! -= factor * right[k]!;
    }
  }
  for (let k = n - 1; k >= 0; k--) {
    for (let j = k + 1; j < n; j++) right[k]! -= matrix[k]![j]! * right[j]!;
    right[k]! /= matrix[k]![k]! || 1e-12;
  }
  return right;
}
