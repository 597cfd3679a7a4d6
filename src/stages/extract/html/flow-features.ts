import type { BlockContext } from './block-features.ts';
import { tag } from './tags.ts';

/** Features of the list, table or other item of the flow that a block belongs to: what its own elements say is too near to see. */
export const flowWidth = 7;

const kindOfContainer = new Map<number, number>([
  [tag.ul, 1],
  [tag.ol, 2],
  [tag.dl, 3],
  [tag.table, 4],
  [tag.blockquote, 5],
  [tag.figure, 6],
]);

/** Fills the flow features of every block. */
export function flowFeatures(context: BlockContext, values: Float32Array, width: number, offset: number): void {
  const { layout, text, sums } = context;
  const { item, container } = context.flows;
  const first = new Int32Array(layout.elementTag.length).fill(-1);
  for (let block = 0; block < item.length; block++) {
    const own = item[block]!;
    if (first[own]! < 0) first[own] = block;
    const words = sums.words[own]!;
    let at = block * width + offset;
    values[at++] = kindOfContainer.get(container[block]!) ?? 0;
    values[at++] = words;
    values[at++] = sums.blocks[own]!;
    values[at++] = words > 0 ? sums.linkWords[own]! / words : 0;
    values[at++] = words / Math.max(1, sums.blocks[own]!);
    values[at++] = block - first[own]!;
    values[at++] = first[own]! > 0 ? text.last[first[own]! - 1]! : 0;
  }
}
