import { isEndless, type SideView } from '../context.ts';
import { tellSame } from '../facts/company.ts';
import type { Meaning } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';
import type { Exchange } from './exchanges.ts';

/** "Wages grow faster than prices": what it is measured by, and the content words of either side. */
interface Comparison {
  readonly degree: string;
  readonly measure: LineToken;
  readonly left: readonly Placed[];
  readonly right: readonly Placed[];
}

interface Placed {
  readonly at: number;
  readonly token: LineToken;
}

/** How far the words of a comparison may stand from "than", in tokens. */
const span = { measure: 5, left: 10, right: 4 };

/**
 * Comparisons that both sides make by one measure and with the things compared exchanged: "wages grow faster than prices", "prices grow faster than wages". One told by the
 * contrary measure ("prices grow more slowly") is the same comparison.
 */
export function turnedComparisons(base: SideView, copy: SideView): readonly Exchange[] {
  if (isEndless(base) || isEndless(copy)) return [];
  const ofBase = comparisons(base);
  if (ofBase.length === 0) return [];
  const ofCopy = comparisons(copy);
  return ofBase.flatMap((one) => {
    const other = ofCopy.find((like) => haveOneMeasure(one, like, base.meaning));
    return other ? turned(one, other, base.meaning) : [];
  });
}

function turned(one: Comparison, other: Comparison, meaning: Meaning): readonly Exchange[] {
  const has = (words: readonly Placed[], { token }: Placed) =>
    words.some((like) => tellSame(token, like.token, meaning));
  const own = {
    left: one.left.filter((word) => !has(one.right, word)),
    right: one.right.filter((word) => !has(one.left, word)),
  };
  const gone = own.left.find((word) => has(other.right, word) && !has(other.left, word));
  const come = own.right.find((word) => has(other.left, word) && !has(other.right, word));
  // "rail travel" may come back as "taking the train": then nothing of either side may have stayed.
  const stayed = own.left.some((word) => has(other.left, word)) || own.right.some((word) => has(other.right, word));
  if (!come || (!gone && stayed)) return [];
  const there = other.left.find((word) => tellSame(come.token, word.token, meaning))!;
  return [{ kind: 'sides', base: placeOf(come), copy: placeOf(there) }];
}

const placeOf = ({ at }: Placed) => ({ from: at, to: at + 1 });

function haveOneMeasure(one: Comparison, other: Comparison, meaning: Meaning): boolean {
  if (one.degree !== other.degree) return false;
  // "costs more" may be "is more expensive".
  const isBare = ({ measure, degree }: Comparison) => measure.folded === degree;
  return isBare(one) || isBare(other) || tellSame(one.measure, other.measure, meaning);
}

/** The comparisons of a line that nothing denies. */
function comparisons(side: SideView): readonly Comparison[] {
  const { tokens } = side.line;
  const found: Comparison[] = [];
  for (const [at, { folded }] of tokens.entries()) {
    // "more than 400 acres" compares nothing.
    if (folded !== 'than' || side.quantityAt(at + 1)) continue;
    const first = Math.max(0, at - span.measure);
    const measured = tokens.findLastIndex((token, i) => i >= first && i < at && isMeasure(token));
    if (measured < first) continue;
    const degree = tokens[measured]!.folded;
    const compound = degree === 'more' || degree === 'less';
    const named = tokens[measured + 1]!;
    const start = Math.max(0, measured - span.left);
    if (tokens.slice(start, at).some(({ facts }) => facts.negator)) continue;
    found.push({
      degree: compound ? degree : 'more',
      measure: compound && isContent(named) ? named : tokens[measured]!,
      // "spent more on heating than on art": what stands before "than" is of the left side, too.
      left: [
        ...contentOf(tokens, clauseStart(tokens, start, measured), measured),
        ...contentOf(tokens, compound && isContent(named) ? measured + 2 : measured + 1, at),
      ],
      right: contentOf(tokens, at + 1, clauseEnd(tokens, at + 1)),
    });
  }
  return found;
}

/** "faster", "more": a comparative, by its ending. */
const isMeasure = ({ kind, folded, capital }: LineToken): boolean =>
  folded === 'more' ||
  folded === 'less' ||
  folded === 'fewer' ||
  (kind === 'word' && !capital && /[a-z]{2}er$/.test(folded) && !notMeasures.has(folded));
const notMeasures = new Set([
  'other',
  'rather',
  'over',
  'under',
  'after',
  'whether',
  'never',
  'number',
  'however',
  'either',
]);

function clauseStart(tokens: readonly LineToken[], from: number, at: number): number {
  return Math.max(from, tokens.findLastIndex(({ folded }, i) => i >= from && i < at && /^[.;:!?]$/.test(folded)) + 1);
}

function clauseEnd(tokens: readonly LineToken[], from: number): number {
  let to = from;
  while (to < from + span.right && tokens[to] && tokens[to]!.kind !== 'punctuation') to++;
  return to;
}

function contentOf(tokens: readonly LineToken[], from: number, to: number): readonly Placed[] {
  const found: Placed[] = [];
  for (let at = from; at < to; at++) if (isContent(tokens[at]!)) found.push({ at, token: tokens[at]! });
  return found;
}

const isContent = ({ kind, facts }: LineToken): boolean =>
  kind === 'word' && !facts.function && facts.stances === undefined && facts.number === undefined;
