import type { BoostedTrees } from '../../../text/boosted-trees.ts';
import { boostedTreesSize, parseBoostedTrees } from '../../../text/boosted-trees.ts';

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
