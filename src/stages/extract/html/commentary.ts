import type { BlockText } from './block-text.ts';
import { isProse } from './element-sums.ts';
import { hintBit } from './hints.ts';
import type { PageLayout } from './page-layout.ts';
import { tag } from './tags.ts';

/** Readers comment on what stands before: so many words of prose, at least. */
const leastBefore = 20;

/**
 * 1 for blocks in a section of readers' comments: an element that is called so, comes after some prose and has no headline. A short post
 * with a long discussion would otherwise be read as the discussion.
 */
export function commentaryBlocks(layout: PageLayout, text: BlockText): Uint8Array {
  const { elementHints, elementParent, elementTag, elementFirstBlock, blockElement } = layout;
  const named = hintBit('commentary');
  const headed = withHeadline(layout);
  const before = proseBefore(layout, text);
  const inside = new Uint8Array(elementTag.length);
  for (let element = 1; element < inside.length; element++) {
    const outer = inside[elementParent[element]!] === 1;
    const own =
      (elementHints[element]! & named) !== 0 &&
      headed[element] !== 1 &&
      before[elementFirstBlock[element]!]! >= leastBefore;
    if (outer || own) inside[element] = 1;
  }
  return Uint8Array.from(blockElement, (element) => inside[element]!);
}

/** 1 for elements that hold an `h1` or the whole page. */
function withHeadline({ elementTag, elementParent }: PageLayout): Uint8Array {
  const headed = new Uint8Array(elementTag.length);
  for (let element = headed.length - 1; element > 0; element--) {
    const id = elementTag[element];
    if (id === tag.h1 || id === tag.body || id === tag.main || headed[element] === 1) {
      headed[element] = 1;
      headed[elementParent[element]!] = 1;
    }
  }
  return headed;
}

/** Per block, and for the end of the page: words of prose before it. */
function proseBefore({ blockElement }: PageLayout, text: BlockText): Float64Array {
  const before = new Float64Array(blockElement.length + 1);
  for (let block = 0; block < blockElement.length; block++) {
    before[block + 1] = before[block]! + (isProse(text, block) ? text.words[block]! : 0);
  }
  return before;
}
