import { type BoostedTrees, boostedTreesSize, parseBoostedTrees, predictRaw } from '../../../text/boosted-trees.ts';
import type { FeatureTable } from './line-features.ts';

/** Models over lines, fitted from different seeds; their log odds are averaged. */
export interface DumpModel {
  readonly trees: readonly BoostedTrees[];
}

/** Reads the models, one after the other, from the bytes of `data/lines.bin`. */
export function parseDumpModel(bytes: Uint8Array): DumpModel {
  const trees: BoostedTrees[] = [];
  for (let at = 0; at < bytes.length; at += boostedTreesSize(bytes.subarray(at)))
    trees.push(parseBoostedTrees(bytes.subarray(at)));
  return { trees };
}

/** Log odds of each line (row of the table) to be of the article's body. */
export function bodyOdds(model: DumpModel, { values, width }: FeatureTable): Float32Array {
  const rows = width === 0 ? 0 : values.length / width;
  return Float32Array.from({ length: rows }, (_, row) => {
    const sum = model.trees.reduce((total, trees) => total + predictRaw(trees, values, row * width), 0);
    return sum / model.trees.length;
  });
}
