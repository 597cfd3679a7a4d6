import type { SideView } from '../context.ts';
import type { LineToken } from '../words/token-line.ts';
import { shareOf } from './shares.ts';

/** How many of something, as a share of all of them: "most residents", "two of the six lifts", "every bakery". Token numbers `from..to` of the words for it. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  /** 0 to 1; words are put on the scale by rule of thumb. */
  readonly share: number;
  /** What there are so many of: the first content words after it. */
  readonly nouns: readonly LineToken[];
}

/** How far after its amount a noun may stand, in tokens. */
const reach = 6;

/** The amounts of a line that name what they are of, and that nothing denies or weakens. */
export function readAmounts(side: SideView): readonly Amount[] {
  const { tokens } = side.line;
  const found: Amount[] = [];
  for (const [at, token] of tokens.entries()) {
    const share = token.facts.quantity ?? (token.folded === 'majority' ? majority : undefined);
    if (share === undefined || token.folded === 'much' || isOther(tokens, at)) continue;
    const before = nounBefore(tokens, at);
    const nouns = before ? [before] : nounsAfter(tokens, at + 1);
    if (nouns.length > 0) found.push({ from: at, to: at + 1, share, nouns });
  }
  for (const [index, quantity] of side.quantities.entries()) {
    if (quantity.unit !== null && quantity.unit !== 'share') continue;
    const read = shareOf(tokens, quantity, side.quantities[index + 1]);
    const nouns = read ? nounsAfter(tokens, read.to) : [];
    if (read && nouns.length > 0) found.push({ from: quantity.start, to: read.to, share: read.share, nouns });
  }
  return found;
}

/** What "a majority" is taken for; as much as "most". */
const majority = 0.85;

/** "not all", "nearly all", "in all", "the most expensive", "all but two", "each other". */
function isOther(tokens: readonly LineToken[], at: number): boolean {
  const [own, next] = [tokens[at]!.folded, tokens[at + 1]?.folded ?? ''];
  if (own === 'each' && next === 'other') return true;
  return own === 'all' && next === 'but' ? true : weakening.test(tokens[at - 1]?.folded ?? '');
}
const weakening = /^(?:not|nearly|almost|in|at|above|after|of|the|how|so|too|as|very|virtually|practically)$/;

/** The first content words from a place on, past "of the" and a count. */
function nounsAfter(tokens: readonly LineToken[], at: number): readonly LineToken[] {
  const found: LineToken[] = [];
  for (let i = at; i < Math.min(tokens.length, at + reach) && found.length < mostNouns; i++) {
    const { kind, facts, folded } = tokens[i]!;
    if (kind === 'punctuation' || (facts.function && !links.has(folded) && facts.number === undefined)) break;
    if (kind === 'word' && !facts.function && facts.number === undefined) found.push(tokens[i]!);
  }
  return found;
}
/** "her party's members": content words that may be what is counted. */
const mostNouns = 2;
const links = new Set(['of', 'the', 'its', 'their', 'these', 'those', 'his', 'her']);

/** "residents all want it": the word before an "all". */
function nounBefore(tokens: readonly LineToken[], at: number): LineToken | null {
  const word = tokens[at - 1];
  return tokens[at]!.folded === 'all' && word?.kind === 'word' && !word.facts.function && word.folded.endsWith('s')
    ? word
    : null;
}

/** Shares nearer than this may be one, told by two words. */
const apart = 0.31;

/** True for shares that are far apart, or of which one alone is all there are: one exception refutes an "all". */
export const areOtherAmounts = (one: Amount, other: Amount): boolean =>
  Math.abs(one.share - other.share) >= apart || isAll(one) !== isAll(other);

const isAll = ({ share }: Amount): boolean => share === 0 || share === 1;
