import type { BlockContext } from './block-features.ts';
import { hashText } from './block-text.ts';
import { evenAlike } from './even-alike.ts';
import { within } from './page-layout.ts';
import { settleTables } from './settle-tables.ts';
import { tag } from './tags.ts';

/** Bars a page's threshold stays between. */
const lowest = 0.15;
const highest = 0.5;
/** A heading between two chosen blocks needs no more than this. */
const headingBar = 0.35;

/**
 * Which blocks make up the body: 1 for chosen. The bar is set for each page where the expected F1 over words is greatest (for F1 that
 * is at half the F1 to be had: Lipton, Elkan and Narayanaswamy 2014), so that an unsure page keeps its best blocks instead of none.
 */
export function decideBlocks(context: BlockContext, chances: Float64Array): Uint8Array {
  const evened = evenAlike(context, chances);
  const bar = barOf(evened, context.text.words);
  const chosen = Uint8Array.from(evened, (chance) => (chance >= bar ? 1 : 0));
  addHeadings(context, evened, chosen);
  settleTables(context, chosen);
  dropTitles(context, chosen);
  dropCaptions(context, chosen);
  return chosen;
}

function barOf(chances: Float64Array, words: Float64Array): number {
  const ranked = Array.from(chances.keys()).filter((block) => chances[block]! > 0.02);
  ranked.sort((one, other) => chances[other]! - chances[one]!);
  const expected = ranked.reduce((sum, block) => sum + chances[block]! * words[block]!, 0);
  let hit = 0;
  let size = 0;
  let best = 0;
  let bar = highest;
  for (const block of ranked) {
    hit += chances[block]! * words[block]!;
    size += words[block]!;
    const score = (2 * hit) / (size + expected);
    if (score > best) [best, bar] = [score, chances[block]!];
  }
  return Math.min(highest, Math.max(lowest, bar));
}

function addHeadings(context: BlockContext, chances: Float64Array, chosen: Uint8Array): void {
  const { layout } = context;
  const given = Uint8Array.from(chosen);
  const asked = Array.from(chances.keys()).filter((block) => context.skipped[block] !== 1);
  for (let at = 1; at + 1 < asked.length; at++) {
    const block = asked[at]!;
    const id = layout.elementTag[layout.blockElement[block]!]!;
    if (id < tag.h2 || id > tag.h6 || chances[block]! < headingBar) continue;
    if (given[asked[at - 1]!] === 1 && given[asked[at + 1]!] === 1) chosen[block] = 1;
  }
}

/** A headline repeated at the head of the body is no part of it. */
function dropTitles({ layout, text, facts }: BlockContext, chosen: Uint8Array): void {
  const titles = new Set<number>();
  for (const title of [facts.metas.get('og:title')?.[0]?.value, facts.linked[0]?.headline])
    if (title) titles.add(hashText(title).hash);
  const first = chosen.indexOf(1);
  for (let block = Math.max(0, first); block < chosen.length && block < first + 4; block++) {
    const id = layout.elementTag[layout.blockElement[block]!]!;
    if (titles.has(text.hash[block]!) && id >= tag.h1 && id <= tag.h6) chosen[block] = 0;
  }
}

/** The words under a picture are its caption, wherever it stands. */
function dropCaptions({ layout }: BlockContext, chosen: Uint8Array): void {
  for (let block = 0; block < chosen.length; block++) {
    if ((layout.elementWithin[layout.blockInner[block]!]! & within.caption) !== 0) chosen[block] = 0;
  }
}
