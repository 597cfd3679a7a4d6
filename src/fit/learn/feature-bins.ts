import type { FeatureRow } from '../../text/boosted-trees.ts';

/** Rows with each feature cut into few bins: what trees are grown from. */
export interface BinnedRows {
  /** One array per feature, one bin per row; a missing value has the bin `missing`. */
  readonly columns: readonly Uint8Array[];
  /** Per feature: bin `i` holds the values up to and with `cuts[i]` (and above `cuts[i - 1]`); one more bin lies above the last. */
  readonly cuts: readonly Float32Array[];
  /** The bin of missing values, above all others. */
  readonly missing: number;
}

/** Bins every feature at quantiles of its distinct values, or between them where they are few. */
export function binRows(rows: readonly FeatureRow[], bins: number): BinnedRows {
  const missing = bins + 1;
  const columns: Uint8Array[] = [];
  const cuts: Float32Array[] = [];
  for (let feature = 0; feature < rows[0]!.length; feature++) {
    const values = Float64Array.from(rows, (row) => row[feature]!);
    const cut = cutsOf(values, bins);
    cuts.push(cut);
    columns.push(Uint8Array.from(values, (value) => (Number.isNaN(value) ? missing : binOf(cut, value))));
  }
  return { columns, cuts, missing };
}

function cutsOf(values: Float64Array, bins: number): Float32Array {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const cuts: number[] = [];
  const distinct = new Set(sorted).size;
  let wait = 0;
  for (let i = 1; i < sorted.length; i++) {
    wait++;
    const here = sorted[i]!;
    const before = sorted[i - 1]!;
    if (here === before || (distinct > bins && wait < sorted.length / bins)) continue;
    const cut = Math.fround((here + before) / 2);
    // Rounding to single precision must leave the two values on their own sides.
    if (cut >= before && cut < here && cut !== cuts.at(-1)) {
      cuts.push(cut);
      wait = 0;
    }
  }
  return Float32Array.from(cuts.slice(0, bins));
}

function binOf(cuts: Float32Array, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= cuts[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
