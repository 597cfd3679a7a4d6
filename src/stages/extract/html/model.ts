import type { BoostedTrees } from '../../../text/boosted-trees.ts';
import { boostedTreesSize, parseBoostedTrees, predict } from '../../../text/boosted-trees.ts';
import type { BlockContext, FeatureTable } from './block-features.ts';
import { firstFeatures, firstWidth } from './block-features.ts';
import { secondFeatures, secondWidth } from './neighbour-features.ts';

/** The two stages of the block classifier: the second sees what the first said of a block's neighbours. */
export interface HtmlModel {
  readonly first: BoostedTrees;
  readonly second: BoostedTrees;
}

/** Reads the data file: two models on end. One fitted for other features throws a RangeError: it must be fitted again. */
export function parseHtmlModel(bytes: Uint8Array): HtmlModel {
  const first = parseBoostedTrees(bytes);
  const second = parseBoostedTrees(bytes.subarray(boostedTreesSize(bytes)));
  if (first.features !== firstWidth || second.features !== secondWidth) {
    throw new RangeError(
      `block model for ${first.features} and ${second.features} features, not ${firstWidth} and ${secondWidth}`,
    );
  }
  return { first, second };
}

/** The chance of each block to be part of the article's running text. */
export function chancesByModel(context: BlockContext, model: HtmlModel): Float64Array {
  const first = firstFeatures(context);
  return predictAll(context, model.second, secondFeatures(context, first, predictAll(context, model.first, first)));
}

function predictAll(context: BlockContext, trees: BoostedTrees, table: FeatureTable): Float64Array {
  const chances = new Float64Array(context.layout.blockElement.length);
  for (let block = 0; block < chances.length; block++) {
    if (context.skipped[block] !== 1) chances[block] = predict(trees, table.values, block * table.width);
  }
  return chances;
}
