import { isEndless, type SideView } from './context.ts';
import type { Hunk } from './diff-tokens.ts';
import { isConverse } from './exchanged-roles.ts';
import { without } from './find-moves.ts';
import { baseForms, sameLemma } from './meaning.ts';
import { type NameRun, nameRuns } from './name-runs.ts';
import { compareNames, gazetteer, isName, soundsAlike } from './names.ts';
import { compareQuantities, type Quantity } from './read-numbers.ts';
import { areRivals, type Thing, thingsNamed } from './things.ts';
import type { LineToken } from './token-line.ts';

/** A stretch of one side, token numbers `from..to`, with what it names or counts. */
interface Loose<T> {
  readonly from: number;
  readonly to: number;
  readonly fact: T;
}

/** Facts that moved and changed, and what is left of the changes they were cut from. */
export interface MovedFacts {
  readonly facts: readonly Hunk[];
  readonly rest: readonly Hunk[];
}

/**
 * Cuts the changes of a pair anew where a name or a number stands in another place on the other side and changed there: "said Ana Prado, 44" and
 * "44-year-old Anna Predo said". Cut in place, each would look like words left out here and words put in there. Only facts that nothing on the other
 * side answers to are looked at, and two are taken together only if each is the other's one likely counterpart.
 */
export function takeMovedFacts(pieces: readonly Hunk[], base: SideView, copy: SideView): MovedFacts {
  // A line of thousands of tokens is no sentence: what changed place in it is no one fact.
  if (pieces.length < 2 || isEndless(base) || isEndless(copy)) return { facts: [], rest: pieces };
  const facts = [
    ...counterparts(looseNames(pieces, base, copy, 'base'), looseNames(pieces, copy, base, 'copy'), likelyOneName),
    ...counterparts(
      looseQuantities(pieces, base, copy, 'base'),
      looseQuantities(pieces, copy, base, 'copy'),
      (one, other) => countOneThing(base, one, copy, other),
    ),
    ...counterparts(looseWords(pieces, base, copy, 'base'), looseWords(pieces, copy, base, 'copy'), (one, other) =>
      areContrary(one, other, base),
    ),
  ];
  const rest = facts.reduce((cut, fact) => cut.flatMap((piece) => without(piece, fact)), pieces);
  return { facts, rest };
}

/** The facts of each side that have one likely counterpart, which has no other. */
function counterparts<T>(
  base: readonly Loose<T>[],
  copy: readonly Loose<T>[],
  likely: (one: T, other: T) => boolean,
): Hunk[] {
  return base.flatMap((one) => {
    const theirs = copy.filter((other) => likely(one.fact, other.fact));
    if (theirs.length !== 1 || base.some((rival) => rival !== one && likely(rival.fact, theirs[0]!.fact))) return [];
    return [{ baseFrom: one.from, baseTo: one.to, copyFrom: theirs[0]!.from, copyTo: theirs[0]!.to }];
  });
}

/** The part of a range of one side that changed, if all of it lies in one piece whose other side holds nothing that `faces` it. */
function changedPart(
  range: { readonly from: number; readonly to: number },
  pieces: readonly Hunk[],
  side: 'base' | 'copy',
  faces: (from: number, to: number) => boolean,
): { readonly from: number; readonly to: number } | null {
  const [start, end, otherStart, otherEnd] =
    side === 'base'
      ? (['baseFrom', 'baseTo', 'copyFrom', 'copyTo'] as const)
      : (['copyFrom', 'copyTo', 'baseFrom', 'baseTo'] as const);
  const touched = pieces.filter((piece) => piece[start] < range.to && piece[end] > range.from);
  const piece = touched[0];
  if (touched.length !== 1 || !piece || faces(piece[otherStart], piece[otherEnd])) return null;
  return { from: Math.max(range.from, piece[start]), to: Math.min(range.to, piece[end]) };
}

/** Names of one side that are no form of any name on the other, as far as they changed. */
function looseNames(pieces: readonly Hunk[], own: SideView, others: SideView, side: 'base' | 'copy'): Loose<NameRun>[] {
  const theirs = nameRuns(others);
  return nameRuns(own).flatMap((run) => {
    if (theirs.some((other) => answers(run, other))) return [];
    const part = changedPart(run, pieces, side, (from, to) => theirs.some((one) => one.from < to && one.to > from));
    return part ? [{ ...part, fact: run }] : [];
  });
}

/** True for two names of one thing, and for a country beside its people or its capital. */
function answers(one: NameRun, other: NameRun): boolean {
  const relation = compareNames(one.words, other.words);
  return relation === 'same' || relation === 'alias' || relation === 'kin';
}

/** Two names that look or sound alike, or that share a word. Two countries are two countries, however alike. */
function likelyOneName(one: NameRun, other: NameRun): boolean {
  const places = gazetteer();
  if (places.has(one.words.join(' ')) && places.has(other.words.join(' '))) return false;
  const several = one.words.length > 1 && other.words.length > 1;
  if (several && one.words.some((word) => other.words.some((like) => word === like || soundsAlike([word], [like]))))
    return true;
  return compareNames(one.words, other.words) === 'misspelt' || soundsAlike(one.words, other.words);
}

/** Numbers of one side that no number on the other gives, as far as they changed. */
function looseQuantities(
  pieces: readonly Hunk[],
  own: SideView,
  others: SideView,
  side: 'base' | 'copy',
): Loose<Quantity>[] {
  return own.quantities.flatMap((quantity) => {
    if (own.dateAt(quantity.start) !== null) return [];
    if (others.quantities.some((other) => compareQuantities(quantity, other) !== 'different')) return [];
    const part = changedPart(quantity, pieces, side, (from, to) =>
      others.quantities.some((one) => one.from < to && one.to > from),
    );
    return part ? [{ ...part, fact: quantity }] : [];
  });
}

/** A content word with what it names, and the content words around it. */
interface Word {
  readonly word: string;
  readonly things: readonly Thing[];
  readonly around: readonly LineToken[];
  /** True where a word of negation stands right before it: "not easy" is no easy. */
  readonly negated: boolean;
}

/** Words that are each other's contrary, in like company: another thing of the same kind, or the opposite. */
function areContrary(one: Word, other: Word, side: SideView): boolean {
  if (!areRivals(one.things, other.things)) {
    if (one.negated || other.negated || !side.meaning.opposites(one.word, other.word)) return false;
    // "beat" and "lost" may tell of one match, from its two sides.
    if ([one, other].some(({ word }) => isConverse(word) || baseForms(word).some((form) => unsure.has(form))))
      return false;
  }
  return one.around.some((word) => other.around.some((like) => meansLike(word, like, side)));
}

/** Words that place a deed in time, which are for the dates, and verbs of many senses. */
const unsure = new Set('before after early late earlier later sooner leave stay remain keep'.split(' '));

/** How far from a word its company reaches, in tokens. */
const reach = 4;

/** Content words of one side that no word of the other means or names, as far as they changed. */
function looseWords(pieces: readonly Hunk[], own: SideView, others: SideView, side: 'base' | 'copy'): Loose<Word>[] {
  const theirs = others.line.tokens.filter((token) => token.kind === 'word' && !token.facts.function);
  return own.line.tokens.flatMap((token, at) => {
    if (token.kind !== 'word' || token.facts.function || isName(token, own.names)) return [];
    const things = thingsNamed(token.bare);
    const named = (other: LineToken) =>
      things.length > 0 && thingsNamed(other.bare).some(({ thing }) => things.some((one) => one.thing === thing));
    if (theirs.some((other) => meansLike(token, other, own) || named(other))) return [];
    const part = changedPart({ from: at, to: at + 1 }, pieces, side, () => false);
    return part ? [{ ...part, fact: { word: token.folded, things, ...companyOf(own.line.tokens, at) } }] : [];
  });
}

function companyOf(tokens: readonly LineToken[], at: number): Pick<Word, 'around' | 'negated'> {
  const around = tokens
    .slice(Math.max(0, at - reach), at + reach + 1)
    .filter((token) => token !== tokens[at] && token.kind === 'word' && !token.facts.function);
  const before = tokens.slice(Math.max(0, at - reach), at);
  return { around, negated: before.some(({ facts, folded }) => facts.negator || facts.negating || folded === 'lack') };
}

const meansLike = (one: LineToken, other: LineToken, side: SideView): boolean =>
  one.key === other.key || sameLemma(one.folded, other.folded) || side.meaning.synonyms(one.folded, other.folded);

/** Units that say nothing of what is counted. */
const commonUnits: ReadonlySet<string> = new Set(['ordinal', 'times', 'share']);

/** True where both numbers count the same: one unit, or one noun after them. */
export function countOneThing(base: SideView, one: Quantity, copy: SideView, other: Quantity): boolean {
  if (one.unit !== null || other.unit !== null) return one.unit === other.unit && !commonUnits.has(one.unit!);
  const [noun, like] = [base.line.tokens[one.to], copy.line.tokens[other.to]];
  if (noun?.kind !== 'word' || like?.kind !== 'word') return false;
  return noun.key === like.key || base.meaning.synonyms(noun.folded, like.folded);
}
