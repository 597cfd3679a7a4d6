import type { BlockText } from './block-text.ts';
import type { PageLayout } from './page-layout.ts';
import { within } from './page-layout.ts';

const article = within.article | within.main;

/**
 * 1 for blocks that are nothing but links outside an article element (menus and teasers, more than half of all blocks; 1 in 400 of them
 * is part of an article), and for readers' comments. They are neither learned from nor asked about.
 */
export function skippedBlocks(layout: PageLayout, text: BlockText, commentary: Uint8Array): Uint8Array {
  return commentary.map((isCommentary, block) => {
    const words = text.words[block]!;
    if (words === 0 || isCommentary === 1) return 1;
    const onlyLinks = text.linkWords[block]! >= words * 0.95;
    return onlyLinks && (layout.elementWithin[layout.blockInner[block]!]! & article) === 0 ? 1 : 0;
  });
}
