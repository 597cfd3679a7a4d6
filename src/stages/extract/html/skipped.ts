import type { BlockContext } from './block-features.ts';
import { within } from './page-layout.ts';

const article = within.article | within.main;

/**
 * True for blocks that are nothing but links outside an article element (menus and teasers, more than half of all blocks; 1 in 400 of them
 * is part of an article), and for readers' comments. They are neither learned from nor asked about.
 */
export function isSkipped({ layout, text, commentary }: BlockContext, block: number): boolean {
  const words = text.words[block]!;
  if (words === 0 || commentary[block] === 1) return true;
  return text.linkWords[block]! >= words * 0.95 && (layout.elementWithin[layout.blockInner[block]!]! & article) === 0;
}
