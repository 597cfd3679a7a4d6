import type { BlockText } from './block-text.ts';
import { hashText } from './block-text.ts';
import type { PageFacts } from './page-facts.ts';
import type { PageLayout } from './page-layout.ts';
import { tag } from './tags.ts';

/** Where on the page the headline, the byline and the date are to be looked for, in numbers of blocks. */
export interface HeadZone {
  /** Block of the headline, or -1. */
  readonly title: number;
  /** First and last block of the body; -1 where there is none. */
  readonly first: number;
  readonly last: number;
}

/** Finds the zone from the chosen blocks and the known headline. */
export function headZone(
  layout: PageLayout,
  text: BlockText,
  facts: PageFacts,
  chosen: ArrayLike<number>,
  title: string | null,
): HeadZone {
  let first = -1;
  let last = -1;
  for (let block = 0; block < chosen.length; block++) {
    if (chosen[block]! < 0.5) continue;
    if (first < 0) first = block;
    last = block;
  }
  return { title: titleBlock(layout, text, facts, title, first), first, last };
}

function titleBlock(
  layout: PageLayout,
  text: BlockText,
  facts: PageFacts,
  title: string | null,
  first: number,
): number {
  const hashes = new Set<number>();
  for (const known of [title, facts.metas.get('og:title')?.[0]?.value]) if (known) hashes.add(hashText(known).hash);
  const before = first < 0 ? layout.blockElement.length : first + 1;
  let heading = -1;
  let same = -1;
  for (let block = 0; block < before; block++) {
    const isHeading = layout.elementTag[layout.blockElement[block]!] === tag.h1;
    if (isHeading && heading < 0) heading = block;
    if (!hashes.has(text.hash[block]!)) continue;
    if (isHeading) return block;
    same = block;
  }
  return heading >= 0 ? heading : same;
}
