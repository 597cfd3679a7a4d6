import type { BoostedTrees } from '../../../text/boosted-trees.ts';
import { boostedTreesSize, parseBoostedTrees, predict } from '../../../text/boosted-trees.ts';
import type { BlockContext, FeatureTable } from './block-features.ts';
import { firstFeatures } from './block-features.ts';
import { secondFeatures } from './neighbour-features.ts';
import { isSkipped } from './skipped.ts';

/** The two stages of the block classifier: the second sees what the first said of a block's neighbours. */
export interface HtmlModel {
  readonly first: BoostedTrees;
  readonly second: BoostedTrees;
}

/** Reads the data file: two models on end. */
export function parseHtmlModel(bytes: Uint8Array): HtmlModel {
  const size = boostedTreesSize(bytes);
  return { first: parseBoostedTrees(bytes), second: parseBoostedTrees(bytes.subarray(size)) };
}

/** The chance of each block to be part of the article's running text. */
export function chancesByModel(context: BlockContext, model: HtmlModel): Float64Array {
  const first = firstFeatures(context);
  return predictAll(context, model.second, secondFeatures(context, first, predictAll(context, model.first, first)));
}

function predictAll(context: BlockContext, trees: BoostedTrees, table: FeatureTable): Float64Array {
  const chances = new Float64Array(context.layout.blockElement.length);
  for (let block = 0; block < chances.length; block++) {
    if (!isSkipped(context, block)) chances[block] = predict(trees, table.values, block * table.width);
  }
  return chances;
}
