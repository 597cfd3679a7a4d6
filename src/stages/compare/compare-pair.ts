import type { Edit } from '../../model/edit.ts';
import type { Span } from '../../model/span.ts';
import { absorbConfetti } from './changes/absorb.ts';
import { diffTokens, type Hunk } from './changes/diff-tokens.ts';
import { takeEqualFacts } from './changes/equal-facts.ts';
import { findMoves, type Moves } from './changes/find-moves.ts';
import { takeMovedFacts } from './changes/moved-facts.ts';
import { isRewritten, rewrittenPair, sameKeys } from './changes/rewritten.ts';
import { splitHunk, weightedHunks } from './changes/split-hunk.ts';
import { classifiers } from './classify/classifiers.ts';
import { type Change, changeOf, type SideView } from './context.ts';
import { markStandings } from './deeds/mark-standings.ts';
import { markComplements } from './exchanges/complements.ts';
import { exchangedAttributes } from './exchanges/exchanged-attributes.ts';
import { markFigures } from './exchanges/exchanged-figures.ts';
import { exchangedModifiers } from './exchanges/exchanged-modifiers.ts';
import { exchangedParts } from './exchanges/exchanged-parts.ts';
import { exchangedSlots } from './exchanges/exchanged-slots.ts';
import { type Exchange, withExchanges } from './exchanges/exchanges.ts';
import { turnedComparisons } from './exchanges/turned-comparisons.ts';
import { markTurnedMeasures } from './exchanges/turned-measures.ts';
import { turnedTimes } from './exchanges/turned-times.ts';
import { turnedWays } from './exchanges/turned-ways.ts';
import { type SettledReading, settle } from './settle.ts';
import type { LineToken } from './words/token-line.ts';

/** Every difference between the two sides of a pair, typed, in base order. */
export function comparePair(base: SideView, copy: SideView): readonly Edit[] {
  const changes = findChanges(base, copy);
  return isRewritten(base.line.tokens, copy.line.tokens, changes)
    ? rewrittenPair(base, copy, settled(changes.filter(isSure)))
    : settled(changes);
}

/** True for a change whose sides answer each other wherever they stand: what it says holds in a rewritten sentence as well. */
const isSure = ({ exchanged, matched }: Change): boolean => exchanged !== undefined || matched;

/** The edit each change comes to. */
function settled(changes: readonly Change[]): Edit[] {
  const edits: Edit[] = [];
  for (const change of changes) {
    const reading = settle(change, classifiers);
    if (reading) edits.push(editOf(change, reading));
  }
  return edits;
}

function editOf(change: Change, { classifier, reading }: SettledReading): Edit {
  const { kind, id: rule } = classifier;
  const { severity, confidence, note } = reading;
  const [base, copy] = [spanOf(change.base), spanOf(change.copy)];
  return note === undefined
    ? { kind, severity, confidence, rule, base, copy }
    : { kind, severity, confidence, rule, base, copy, note };
}

/** The differences of a pair, cut so that each is about one thing. Tokens in none of them pair off in order and are written alike. */
export function findChanges(base: SideView, copy: SideView): readonly Change[] {
  const baseTokens = base.line.tokens;
  const copyTokens = copy.line.tokens;
  const hunks = diffTokens(
    baseTokens.map((token) => token.key),
    copyTokens.map((token) => token.key),
  );
  const { moves, rest } = withoutNeedlessMoves(findMoves(hunks, baseTokens, copyTokens), base, copy);
  const equal = takeEqualFacts(rest, moves, base, copy);
  const split: Hunk[] = [];
  for (const run of equal.runs)
    for (const hunk of absorbConfetti(run, baseTokens, copyTokens))
      for (const part of splitHunk(hunk, baseTokens, copyTokens, base.names, base.meaning)) split.push(part);
  const { facts, rest: others } = takeMovedFacts(split, base, copy);
  const changes = others.map((hunk) => changeOf(hunk, base, copy));
  for (const hunk of equal.facts) changes.push(changeOf(hunk, base, copy));
  for (const hunk of facts) changes.push(changeOf(hunk, base, copy, 'matched'));
  for (const hunk of moves) changes.push(changeOf(hunk, base, copy, 'moved'));
  for (const hunk of restyled(baseTokens, copyTokens, changes)) changes.push(changeOf(hunk, base, copy));
  const sorted = changes.sort((one, other) => one.baseFrom - other.baseFrom || one.copyFrom - other.copyFrom);
  if (sorted.every(isRestyled)) return sorted;
  const exchanged = mayExchange(sorted) ? withExchanged(sorted, hunks, base, copy) : sorted;
  return markStandings(exchanged, base, copy);
}

/** True for a change of how the same tokens are written: a capital, a quote mark, a spelling. */
const isRestyled = ({ moved, base, copy }: Change): boolean => !moved && sameKeys(base, copy);

/** True where facts may have changed places: not by one small change, nor by content words that were only left out or put in. */
const mayExchange = (changes: readonly Change[]): boolean =>
  (changes.length > 1 || changes.some(({ baseWords, copyWords }) => baseWords.length > 1 || copyWords.length > 1)) &&
  !changes.every((change) => isRestyled(change) || isPlainCut(change));

const isPlainCut = ({ moved, matched, baseWords, copyWords }: Change): boolean =>
  !moved &&
  !matched &&
  (baseWords.length === 0 || copyWords.length === 0) &&
  ![...baseWords, ...copyWords].some(isFunction);
const isFunction = ({ facts }: LineToken): boolean => facts.function === true;

/** The changes with what facts of the pair have exchanged, and with what only looks like a change of figures. */
function withExchanged(
  changes: readonly Change[],
  hunks: readonly Hunk[],
  base: SideView,
  copy: SideView,
): readonly Change[] {
  const exchanged = withExchanges(changes, exchangesOf(hunks, base, copy), base, copy);
  return markTurnedMeasures(markComplements(markFigures(exchanged, base, copy), base, copy), base, copy);
}

/** What two facts of the pair have exchanged, figures apart. Names that exchanged their parts in a deed have exchanged it as an attribute, too: that is told once. */
function exchangesOf(hunks: readonly Hunk[], base: SideView, copy: SideView): readonly Exchange[] {
  const parts = [...exchangedParts(base, copy), ...turnedComparisons(base, copy)];
  const turned = [...turnedWays(base, copy), ...turnedTimes(base, copy)];
  if (parts.length > 0) return [...parts, ...turned];
  const told = [...exchangedModifiers(base, copy), ...exchangedAttributes(base, copy)];
  return [...turned, ...(told.length > 0 ? told : exchangedSlots(hunks, base, copy))];
}

/** Moved words from which the plain diff may have held on to the wrong stretch, and their share of the words it kept. */
const suspectMoves = { words: 4, share: 0.5 };

/** Where much seems to have moved, the weighted alignment often finds that one stretch moved the other way; the cheaper account is taken. */
function withoutNeedlessMoves(found: Moves, base: SideView, copy: SideView): Moves {
  const [baseTokens, copyTokens] = [base.line.tokens, copy.line.tokens];
  const words = (from: number, to: number) =>
    baseTokens.slice(from, to).filter((token) => token.kind !== 'punctuation').length;
  const moved = found.moves.reduce((sum, move) => sum + words(move.baseFrom, move.baseTo), 0);
  if (moved < suspectMoves.words || found.moves.length < 2) return found;
  const changed = found.rest.reduce((sum, hunk) => sum + words(hunk.baseFrom, hunk.baseTo), 0);
  if (moved < suspectMoves.share * (words(0, baseTokens.length) - moved - changed)) return found;
  const hunks = weightedHunks(baseTokens, copyTokens, base.names, base.meaning);
  if (!hunks) return found;
  const other = findMoves(hunks, baseTokens, copyTokens);
  return costOf(other) < costOf(found) ? other : found;
}

/** Tokens an account calls moved, and twice those it calls changed. */
function costOf({ moves, rest }: Moves): number {
  const size = (hunk: Hunk) => Math.max(hunk.baseTo - hunk.baseFrom, hunk.copyTo - hunk.copyFrom);
  return moves.reduce((sum, hunk) => sum + size(hunk), 0) + 2 * rest.reduce((sum, hunk) => sum + size(hunk), 0);
}

/** Tokens that were kept but are written in another way: capitals, quote marks, spelling. */
function restyled(base: readonly LineToken[], copy: readonly LineToken[], taken: readonly Hunk[]): Hunk[] {
  const inBase = new Uint8Array(base.length);
  const inCopy = new Uint8Array(copy.length);
  for (const hunk of taken) {
    inBase.fill(1, hunk.baseFrom, hunk.baseTo);
    inCopy.fill(1, hunk.copyFrom, hunk.copyTo);
  }
  const found: Hunk[] = [];
  for (let i = 0, j = 0; i < base.length && j < copy.length; ) {
    if (inBase[i]) i++;
    else if (inCopy[j]) j++;
    else {
      if (base[i]!.text !== copy[j]!.text) found.push({ baseFrom: i, baseTo: i + 1, copyFrom: j, copyTo: j + 1 });
      i++;
      j++;
    }
  }
  return found;
}

function spanOf(tokens: readonly LineToken[]): Span | null {
  return tokens.length === 0 ? null : { from: tokens[0]!.from, to: tokens.at(-1)!.to };
}
