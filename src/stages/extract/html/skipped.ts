import type { BlockContext } from './block-features.ts';
import { within } from './page-layout.ts';

const article = within.article | within.main;

/**
 * True for blocks that are nothing but links outside an article element: menus and teasers, more than half of all blocks. They are
 * neither learned from nor asked about (1 in 400 of them is part of an article).
 */
export function isSkipped({ layout, text }: BlockContext, block: number): boolean {
  const words = text.words[block]!;
  if (words === 0) return true;
  return text.linkWords[block]! >= words * 0.95 && (layout.elementWithin[layout.blockInner[block]!]! & article) === 0;
}
