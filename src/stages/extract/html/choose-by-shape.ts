import type { BlockText } from './block-text.ts';
import { edge } from './block-text.ts';
import { commentaryBlocks } from './commentary.ts';
import { isProse, mainElement } from './element-sums.ts';
import { hintBit } from './hints.ts';
import type { PageLayout } from './page-layout.ts';
import { within } from './page-layout.ts';
import { tag } from './tags.ts';

const chrome =
  hintBit('comment') |
  hintBit('related') |
  hintBit('navigation') |
  hintBit('share') |
  hintBit('signup') |
  hintBit('consent');
const outside = within.nav | within.aside | within.footer | within.form | within.button | within.caption | within.muted;

/**
 * Chances by shape alone, for use where no model was handed in: prose inside the main element, and short blocks between prose
 * (subheads, list items) with few links.
 */
export function chancesByShape(layout: PageLayout, text: BlockText): Float64Array {
  const count = layout.blockElement.length;
  const chances = new Float64Array(count);
  const root = mainElement(layout, text, commentaryBlocks(layout, text));
  if (root < 0) return chances;
  const inside = new Uint8Array(layout.elementTag.length);
  inside[root] = 1;
  for (let element = root + 1; element < inside.length; element++) {
    const parent = layout.elementParent[element]!;
    if (inside[parent] === 1 && (layout.elementHints[element]! & chrome) === 0) inside[element] = 1;
  }
  for (let block = 0; block < count; block++) {
    const element = layout.blockElement[block]!;
    if (inside[element] !== 1 || (layout.elementWithin[element]! & outside) !== 0) continue;
    if (isProse(text, block)) chances[block] = 0.9;
    else if (couldBelong(layout, text, block)) chances[block] = 0.6;
  }
  return chances;
}

function couldBelong(layout: PageLayout, text: BlockText, block: number): boolean {
  const id = layout.elementTag[layout.blockElement[block]!]!;
  if (id === tag.h1 || text.linkWords[block]! > text.words[block]! * 0.5) return false;
  if (id >= tag.h2 && id <= tag.h6) return true;
  return (
    (id === tag.p || id === tag.li) &&
    (text.last[block] === edge.stop || text.last[block] === edge.quote || text.last[block] === edge.colon)
  );
}
