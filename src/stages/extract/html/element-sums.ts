import type { BlockText } from './block-text.ts';
import type { PageLayout } from './page-layout.ts';

/** Sums over all blocks inside each element, one array per measure, one number per element. */
export interface ElementSums {
  readonly words: Float64Array;
  readonly linkWords: Float64Array;
  readonly blocks: Float64Array;
  readonly stops: Float64Array;
  /** Words in blocks that read like running text: see {@link isProse}. */
  readonly prose: Float64Array;
  /** Blocks that have the element as their own. */
  readonly ownBlocks: Float64Array;
  readonly ownWords: Float64Array;
  /** Number of child elements. */
  readonly children: Float64Array;
}

/** Running text by its shape alone: ten words and more, few of them links, with sentence marks. */
export function isProse(text: BlockText, block: number): boolean {
  const words = text.words[block]!;
  return words >= 10 && text.linkWords[block]! < words * 0.35 && text.stops[block]! + text.commas[block]! > 0;
}

/** Adds every block up into its element and all that hold it; children come after parents, so one backward pass is enough. */
export function sumElements(layout: PageLayout, text: BlockText, commentary: Uint8Array): ElementSums {
  const count = layout.elementTag.length;
  const make = () => new Float64Array(count);
  const sums = {
    words: make(),
    linkWords: make(),
    blocks: make(),
    stops: make(),
    prose: make(),
    ownBlocks: make(),
    ownWords: make(),
    children: make(),
  };
  for (let block = 0; block < layout.blockElement.length; block++) {
    const element = layout.blockElement[block]!;
    sums.words[element]! += text.words[block]!;
    sums.ownWords[element]! += text.words[block]!;
    sums.linkWords[element]! += text.linkWords[block]!;
    sums.blocks[element]!++;
    sums.ownBlocks[element]!++;
    sums.stops[element]! += text.stops[block]!;
    if (isProse(text, block) && commentary[block] !== 1) sums.prose[element]! += text.words[block]!;
  }
  for (let element = count - 1; element > 0; element--) {
    const parent = layout.elementParent[element]!;
    sums.words[parent]! += sums.words[element]!;
    sums.linkWords[parent]! += sums.linkWords[element]!;
    sums.blocks[parent]! += sums.blocks[element]!;
    sums.stops[parent]! += sums.stops[element]!;
    sums.prose[parent]! += sums.prose[element]!;
    sums.children[parent]!++;
  }
  return sums;
}

/**
 * The element that most likely holds the article: prose counts fully in the element that holds its blocks' parents and half one level
 * further up (the idea of Readability's scores, on sums instead of a tree). -1 on a page without prose.
 */
export function mainElement(layout: PageLayout, text: BlockText, commentary: Uint8Array): number {
  const score = new Float64Array(layout.elementTag.length);
  let best = -1;
  for (let block = 0; block < layout.blockElement.length; block++) {
    if (!isProse(text, block) || commentary[block] === 1) continue;
    const worth = 1 + text.commas[block]! + Math.min(3, text.letters[block]! / 100);
    let element = layout.elementParent[layout.blockElement[block]!]!;
    for (const share of [1, 0.5, 0.33]) {
      if (element < 0) break;
      score[element]! += worth * share;
      if (best < 0 || score[element]! > score[best]!) best = element;
      element = layout.elementParent[element]!;
    }
  }
  return best;
}
