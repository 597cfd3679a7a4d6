import { type BoostedTrees, boostedTreesSize, parseBoostedTrees, predictRaw } from '../../../text/boosted-trees.ts';
import type { FeatureTable } from './line-features.ts';

/** Models of page dumps: `trees`, fitted from different seeds, over lines, whose log odds are averaged; and one of headlines. */
export interface DumpModel {
  readonly trees: readonly BoostedTrees[];
  /** Tells the headline among the lines above the body; null where it was not read. */
  readonly headline: BoostedTrees | null;
}

/** Reads the models over lines, one after the other, from the bytes of `data/lines.bin`, and that of headlines from `data/headline.bin`. */
export function parseDumpModel(bytes: Uint8Array, headline?: Uint8Array): DumpModel {
  const trees: BoostedTrees[] = [];
  for (let at = 0; at < bytes.length; at += boostedTreesSize(bytes.subarray(at)))
    trees.push(parseBoostedTrees(bytes.subarray(at)));
  return { trees, headline: headline ? parseBoostedTrees(headline) : null };
}

/** Log odds of each line (row of the table) to be of the article's body. */
export function bodyOdds(model: DumpModel, { values, width }: FeatureTable): Float32Array {
  const rows = width === 0 ? 0 : values.length / width;
  const odds = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (const trees of model.trees) sum += predictRaw(trees, values, row * width);
    odds[row] = sum / model.trees.length;
  }
  return odds;
}
