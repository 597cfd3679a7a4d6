import { wordMemory } from '../../../text/word-memory.ts';
import { isEndless, type SideView } from '../context.ts';
import { compareQuantities, type Quantity } from '../facts/read-numbers.ts';
import { areRivals, thingsNamed } from '../facts/things.ts';
import { type NameRun, nameRuns } from '../names/name-runs.ts';
import { compareNames, gazetteer, isName, soundsAlike } from '../names/names.ts';
import { baseForms, hasOpposite, sameLemma } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';
import { bareName } from '../words/word-form.ts';
import type { Hunk } from './diff-tokens.ts';
import { isConverse } from './exchanged-roles.ts';
import { without } from './find-moves.ts';

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
    ...movedNames(pieces, base, copy),
    ...movedQuantities(pieces, base, copy),
    ...movedWords(pieces, base, copy),
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

function movedNames(pieces: readonly Hunk[], base: SideView, copy: SideView): Hunk[] {
  const [ofBase, ofCopy] = [nameRuns(base), nameRuns(copy)];
  const left = changedNames(ofBase, ofCopy, pieces, 'base');
  if (left.length === 0) return [];
  const right = changedNames(ofCopy, ofBase, pieces, 'copy');
  if (right.length === 0) return [];
  const lost = left.filter(({ fact }) => !ofCopy.some((other) => answers(fact, other)));
  const put = right.filter(({ fact }) => !ofBase.some((other) => answers(fact, other)));
  const alike = counterparts(lost, put, likelyOneName);
  return alike.length > 0 ? alike : strangers(lost, put, base, copy);
}

/** The one whole name that each side has for itself, where they keep like company: "leader Marko Holm", "Anders Berg, the leader". */
function strangers(
  lost: readonly Loose<NameRun>[],
  put: readonly Loose<NameRun>[],
  base: SideView,
  copy: SideView,
): Hunk[] {
  const [one, other] = [lost[0], put[0]];
  if (lost.length !== 1 || put.length !== 1 || !one || !other) return [];
  const whole = ({ fact, from, to }: Loose<NameRun>) => fact.words.length > 1 && to - from === fact.to - fact.from;
  if (!whole(one) || !whole(other)) return [];
  const ofCopy = besideName(copy, other);
  const known = besideName(base, one).some((word) => ofCopy.some((like) => meansLike(word, like, base)));
  return known ? [{ baseFrom: one.from, baseTo: one.to, copyFrom: other.from, copyTo: other.to }] : [];
}

/** The content words right beside a name, names apart: its office, or what it is said to do. */
const besideName = ({ line, names }: SideView, { from, to }: Loose<NameRun>): LineToken[] =>
  [...line.tokens.slice(Math.max(0, from - reach), from), ...line.tokens.slice(to, to + reach)].filter(
    (token) => token.kind === 'word' && !token.facts.function && !isName(token, names),
  );

/** Names that changed, in a piece that has no name on its other side. */
function changedNames(
  own: readonly NameRun[],
  others: readonly NameRun[],
  pieces: readonly Hunk[],
  side: 'base' | 'copy',
): Loose<NameRun>[] {
  const faces = (from: number, to: number) => others.some((one) => one.from < to && one.to > from);
  return own.flatMap((run) => {
    const part = changedPart(run, pieces, side, faces);
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

function movedQuantities(pieces: readonly Hunk[], base: SideView, copy: SideView): Hunk[] {
  const left = looseQuantities(pieces, base, copy, 'base');
  if (left.length === 0) return [];
  return counterparts(left, looseQuantities(pieces, copy, base, 'copy'), (one, other) =>
    countOneThing(base, one, copy, other),
  );
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

/** A content word that may have a contrary: one that names a thing of some kind, or one with an opposite. */
interface Word {
  readonly token: LineToken;
  readonly at: number;
  readonly side: SideView;
}

function movedWords(pieces: readonly Hunk[], base: SideView, copy: SideView): Hunk[] {
  const left = changedWords(pieces, base, 'base');
  if (left.length === 0) return [];
  return counterparts(left, changedWords(pieces, copy, 'copy'), areContrary);
}

/** True for a word that names a thing of some kind, and for one with an opposite. */
const mayHaveContrary = wordMemory((folded) => thingsNamed(bareName(folded)).length > 0 || hasOpposite(folded));

/** Words among the changes of one side that may have a contrary. */
function changedWords(pieces: readonly Hunk[], side: SideView, which: 'base' | 'copy'): Loose<Word>[] {
  const found: Loose<Word>[] = [];
  for (const piece of pieces) {
    const [from, to] = which === 'base' ? [piece.baseFrom, piece.baseTo] : [piece.copyFrom, piece.copyTo];
    for (let at = from; at < to; at++) {
      const token = side.line.tokens[at]!;
      if (token.kind !== 'word' || token.facts.function || !mayHaveContrary(token.folded)) continue;
      if (!isName(token, side.names)) found.push({ from: at, to: at + 1, fact: { token, at, side } });
    }
  }
  return found;
}

/** Words that are each other's contrary, in like company: another thing of the same kind, or the opposite; and neither side has the word of the other. */
function areContrary(one: Word, other: Word): boolean {
  const [left, right] = [one.token, other.token];
  if (!areRivals(thingsNamed(left.bare), thingsNamed(right.bare))) {
    if (!one.side.meaning.opposites(left.folded, right.folded)) return false;
    // "beat" and "lost" may tell of one match, from its two sides.
    if (isUnsure(left.folded) || isUnsure(right.folded) || isNegated(one) || isNegated(other)) return false;
  }
  if (isAnswered(one, other.side) || isAnswered(other, one.side)) return false;
  const theirs = around(other);
  return around(one).some((word) => theirs.some((like) => meansLike(word, like, one.side)));
}

const isUnsure = (word: string): boolean => isConverse(word) || baseForms(word).some((form) => unsure.has(form));

/** Words that place a deed in time, which are for the dates, and verbs of many senses. */
const unsure = new Set('before after early late earlier later sooner leave stay remain keep'.split(' '));

/** True where a word of the other line means the same or names the same thing. */
function isAnswered({ token, side }: Word, others: SideView): boolean {
  const things = thingsNamed(token.bare);
  return others.line.tokens.some(
    (other) =>
      other.kind === 'word' &&
      !other.facts.function &&
      (meansLike(token, other, side) ||
        (things.length > 0 && thingsNamed(other.bare).some(({ thing }) => things.some((one) => one.thing === thing)))),
  );
}

/** How far from a word its company reaches, in tokens. */
const reach = 4;

/** The content words around a word. */
const around = ({ token, at, side }: Word): LineToken[] =>
  side.line.tokens
    .slice(Math.max(0, at - reach), at + reach + 1)
    .filter((other) => other !== token && other.kind === 'word' && !other.facts.function);

/** True where a word of negation stands right before a word: "not easy" is no easy. */
const isNegated = ({ at, side }: Word): boolean =>
  side.line.tokens
    .slice(Math.max(0, at - reach), at)
    .some(({ facts, folded }) => facts.negator || facts.negating || folded === 'lack');

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
