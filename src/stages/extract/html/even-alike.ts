import { blockText } from './block-body.ts';
import type { BlockContext } from './block-features.ts';
import { leadsElsewhere } from './phrases.ts';

/** How much of a block's log odds is the mean of its like. */
const evenness = 0.6;
const leastChance = 1e-4;

/**
 * Chances drawn together among blocks whose elements look alike, weighed by the root of their words: one paragraph among twenty is no
 * furniture because it is short. Lines that lead elsewhere look like paragraphs, too; they are out and draw nobody along.
 */
export function evenAlike(context: BlockContext, chances: Float64Array): Float64Array {
  const { path, text } = context;
  const sums = new Float64Array(path.length + 1);
  const weights = new Float64Array(path.length + 1);
  const odds = new Float64Array(path.length);
  const asked = Uint8Array.from(path, (_, block) => (isOut(context, chances, block) ? 0 : 1));
  for (let block = 0; block < path.length; block++) {
    if (asked[block] !== 1) continue;
    const chance = Math.min(1 - leastChance, Math.max(leastChance, chances[block]!));
    odds[block] = Math.log(chance / (1 - chance));
    const weight = Math.sqrt(text.words[block]! + 1);
    sums[path[block]!]! += weight * odds[block]!;
    weights[path[block]!]! += weight;
  }
  return chances.map((_, block) => {
    if (asked[block] !== 1) return 0;
    const mean = sums[path[block]!]! / weights[path[block]!]!;
    return 1 / (1 + Math.exp((evenness - 1) * odds[block]! - evenness * mean));
  });
}

/** A line that leads to another page has no more words than this. */
const longestLead = 24;
const leastAsked = 0.02;

function isOut(context: BlockContext, chances: Float64Array, block: number): boolean {
  if (context.skipped[block] === 1) return true;
  if (context.text.words[block]! > longestLead || chances[block]! < leastAsked) return false;
  return leadsElsewhere(blockText(context.layout, block));
}
