import { articles } from '../../language/en/closed-class-words.ts';
import type { Hunk } from './changes/diff-tokens.ts';
import type { StandingChange } from './deeds/match-deeds.ts';
import type { ExchangeKind } from './exchanges/exchanges.ts';
import { type DateMention, readDates } from './facts/read-dates.ts';
import { type Quantity, readQuantities } from './facts/read-numbers.ts';
import type { NameBook } from './names/names.ts';
import type { Meaning, WordRelation } from './words/meaning.ts';
import type { LineToken, TokenLine } from './words/token-line.ts';

/** What classifiers may know of the articles a pair comes from. */
export interface CompareContext {
  /** Publication dates, ISO, where known: "yesterday" is counted from them. */
  readonly basePublished?: string | null;
  readonly copyPublished?: string | null;
  /** What a thesaurus says of two words; without one only the word lists in the code are asked. */
  readonly relation?: WordRelation | null;
}

/** One side of a pair with its quantities and dates. Plain fields: objects with accessors of their own share no shape, and each look at one is slow. */
export interface SideView {
  readonly line: TokenLine;
  readonly published: string | null;
  readonly names: NameBook;
  readonly meaning: Meaning;
  /** The quantity or date that covers a token, or null. */
  quantityAt(token: number): Quantity | null;
  dateAt(token: number): DateMention | null;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  /** What was read off the side once for all its changes: see `oncePerSide`. */
  readonly kept: unknown[];
}

/** One difference of a pair, as classifiers see it. All fields are there, so that all changes have one shape and are read fast. */
export interface Change extends Hunk {
  readonly base: readonly LineToken[];
  readonly copy: readonly LineToken[];
  /** The same without punctuation. */
  readonly baseWords: readonly LineToken[];
  readonly copyWords: readonly LineToken[];
  /** The tokens stand on both sides, in another place or order. */
  readonly moved: boolean;
  /** The sides stand in two places and were taken together because each is the other's one likely counterpart. */
  readonly matched: boolean;
  /** The change covers a fact that has exchanged something with another of the sentence: its part in a deed, what it counts. */
  readonly exchanged: ExchangeKind | undefined;
  /** The change covers figures that stand elsewhere on the other side and still count what they did. */
  readonly figuresMoved: boolean;
  /** The change tells a share or a measure from its other side: "nine of ten passed", "one of ten failed"; "the crown rose against the mark", "the mark fell against the crown". */
  readonly complement: boolean;
  /** A deed these words lead up to stands otherwise in the copy: denied, settled or opened. */
  readonly standing: StandingChange | undefined;
  readonly baseSide: SideView;
  readonly copySide: SideView;
}

/** A side view over a line. */
export function sideView(line: TokenLine, published: string | null, names: NameBook, meaning: Meaning): SideView {
  const quantities = readQuantities(line.tokens);
  const dates = readDates(line.tokens);
  return {
    line,
    published,
    names,
    meaning,
    quantities,
    dates,
    quantityAt: lookUp(quantities, line.tokens.length),
    dateAt: lookUp(dates, line.tokens.length),
    kept: [],
  };
}

const nowhere = (): null => null;
/** So few are looked through one by one: a table costs more than it saves. */
const fewItems = 8;

function lastCovering<T extends { readonly from: number; readonly to: number }>(
  items: readonly T[],
  token: number,
): T | null {
  for (let k = items.length - 1; k >= 0; k--) if (items[k]!.from <= token && token < items[k]!.to) return items[k]!;
  return null;
}

/** Which of the items covers a token. */
function lookUp<T extends { readonly from: number; readonly to: number }>(
  items: readonly T[],
  length: number,
): (token: number) => T | null {
  if (items.length === 0) return nowhere;
  if (items.length <= fewItems) return (token) => lastCovering(items, token);
  // The number of the item that covers each token, plus one; 0 for none.
  const places = new Uint32Array(length);
  for (const [index, item] of items.entries()) places.fill(index + 1, item.from, item.to);
  return (token) => items[(places[token] ?? 0) - 1] ?? null;
}

/** How the sides of a change were found, where they do not simply stand in one place. */
export type ChangeOrigin = 'in-place' | 'moved' | 'matched';

/** A change over a hunk. */
export function changeOf(
  hunk: Hunk,
  baseSide: SideView,
  copySide: SideView,
  origin: ChangeOrigin = 'in-place',
): Change {
  const { baseFrom, baseTo, copyFrom, copyTo } = hunk;
  const base = baseSide.line.tokens.slice(baseFrom, baseTo);
  const copy = copySide.line.tokens.slice(copyFrom, copyTo);
  const [baseWords, copyWords] = [wordsOf(base), wordsOf(copy)];
  return {
    baseFrom,
    baseTo,
    copyFrom,
    copyTo,
    base,
    copy,
    baseWords,
    copyWords,
    moved: origin === 'moved',
    matched: origin === 'matched',
    exchanged: undefined,
    figuresMoved: false,
    complement: false,
    standing: undefined,
    baseSide,
    copySide,
  };
}

/**
 * True where the two sides of a change stand in one place of one sentence: the word right before or right after it is the same on both, or the
 * marks on both ends are; so do facts that were matched.
 */
export function isAnchored({ baseFrom, baseTo, copyFrom, copyTo, matched, baseSide, copySide }: Change): boolean {
  if (matched) return true;
  const [base, copy] = [baseSide.line.tokens, copySide.line.tokens];
  const same = (one: LineToken | undefined, other: LineToken | undefined) => one?.key === other?.key;
  // An article that only one of two names takes ("the BBC") does not part them from their place.
  const isArticle = (token: LineToken | undefined) => token?.folded === 'the' || token?.folded === 'a';
  const before = (tokens: readonly LineToken[], from: number) =>
    tokens[isArticle(tokens[from - 1]) ? from - 2 : from - 1];
  const [baseLeft, copyLeft] = [before(base, baseFrom), before(copy, copyFrom)];
  const left = same(baseLeft, copyLeft);
  const right = same(base[baseTo], copy[copyTo]);
  const word = (token: LineToken | undefined) => token !== undefined && token.kind !== 'punctuation';
  return (left && right) || (left && word(baseLeft)) || (right && word(base[baseTo]));
}

/** True where the same words stand right before and right after the change on both sides, articles apart: nothing else there was put into other words. */
export function isFramed({ baseSide, copySide, baseFrom, baseTo, copyFrom, copyTo }: Change): boolean {
  const [base, copy] = [baseSide.line.tokens, copySide.line.tokens];
  const before = (tokens: readonly LineToken[], from: number) =>
    tokens[articles.has(tokens[from - 1]?.folded ?? '') ? from - 2 : from - 1]?.key;
  return before(base, baseFrom) === before(copy, copyFrom) && base[baseTo]?.key === copy[copyTo]?.key;
}

/** True for a line in which capitals say nothing, since most words have one. */
export function isHeadline(side: SideView): boolean {
  const words = side.line.tokens.filter((token) => token.kind === 'word' && !token.facts.function);
  return words.length >= 3 && words.filter((token) => token.capital).length > 0.7 * words.length;
}

/** Tokens on each side of a change in which what answers it is looked for: sentences are shorter, but a text may lack all full stops. */
export const reach = 500;

/** True for a line far longer than a sentence. */
export const isEndless = ({ line }: SideView): boolean => line.tokens.length > 2 * reach;

/** The tokens of a line within {@link reach} of a place; of a sentence all of them. */
export const tokensAround = (tokens: readonly LineToken[], at: number): readonly LineToken[] =>
  tokens.length <= 2 * reach ? tokens : tokens.slice(Math.max(0, at - reach), at + reach);

/** Tokens that are no punctuation. */
export const wordsOf = (tokens: readonly LineToken[]): readonly LineToken[] =>
  tokens.every(isWord) ? tokens : tokens.filter(isWord);
const isWord = (token: LineToken): boolean => token.kind !== 'punctuation';
