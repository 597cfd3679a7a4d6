import { wordMemory } from '../../../text/word-memory.ts';
import { isEndless, type SideView } from '../context.ts';
import { isConverse } from '../exchanges/converses.ts';
import { type Amount, areOtherAmounts, readAmounts } from '../facts/amounts.ts';
import { causesIn, claimOverLink } from '../facts/causes.ts';
import { tellSame } from '../facts/company.ts';
import { compareQuantities, measureOtherThings } from '../facts/compare-quantities.ts';
import { type Fates, fatesOf, tellsFate } from '../facts/fates.ts';
import { nearItems } from '../facts/near-items.ts';
import type { DateMention } from '../facts/read-dates.ts';
import type { Quantity } from '../facts/read-numbers.ts';
import { sameDate, sortOf } from '../facts/resolve-dates.ts';
import { areRivals, thingsNamed } from '../facts/things.ts';
import { type NameRun, nameRuns } from '../names/name-runs.ts';
import { compareNames, gazetteer, isName, soundsAlike } from '../names/names.ts';
import { baseForms, hasOpposite, inOneGroup, sameLemma } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';
import { bareName } from '../words/word-form.ts';
import type { Hunk } from './diff-tokens.ts';
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
    ...movedDates(pieces, base, copy),
    ...movedWords(pieces, base, copy),
    ...movedClaims(pieces, base, copy),
    ...movedAmounts(pieces, base, copy),
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

/** The part of a range of one side that changed, if all of it lies in one piece, or in pieces side by side, whose other side holds nothing that `faces` it. */
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
  const touched = pieces.filter(
    (piece) => piece[start] < piece[end] && piece[start] < range.to && piece[end] > range.from,
  );
  const [first, last] = [touched[0], touched.at(-1)];
  // Pieces side by side: "-" and "mile".
  const isWhole = touched.every((piece, i) => i === 0 || piece[start] === touched[i - 1]![end]);
  if (!first || !last || !isWhole || touched.some((piece) => faces(piece[otherStart], piece[otherEnd]))) return null;
  return { from: Math.max(range.from, first[start]), to: Math.min(range.to, last[end]) };
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
  return counterparts(
    left,
    looseQuantities(pieces, copy, base, 'copy'),
    (one, other) =>
      isSameFigure(one, other) || countOneThing(base, one, copy, other) || followOneVerb(base, one, copy, other),
  );
}

/** "carried 214 passengers" and "was carrying 241": one side leaves out what it counts, and the same word leads up to both. */
function followOneVerb(base: SideView, one: Quantity, copy: SideView, other: Quantity): boolean {
  if (one.unit !== null || other.unit !== null) return false;
  const isOpen = ({ line }: SideView, { to }: Quantity) => line.tokens[to]?.kind !== 'word';
  if (isOpen(base, one) === isOpen(copy, other)) return false;
  const [lead, there] = [leadBefore(base, one), leadBefore(copy, other)];
  return lead !== undefined && there !== undefined && meansLike(lead, there, base);
}

/** The content word right before a number, small words apart. */
const leadBefore = ({ line }: SideView, { from }: Quantity): LineToken | undefined =>
  line.tokens
    .slice(Math.max(0, from - 2), from)
    .findLast(({ kind, facts }) => kind === 'word' && !facts.function && facts.stances === undefined);

/** "14 kilometres" and "14 miles". */
const isSameFigure = (one: Quantity, other: Quantity): boolean =>
  compareQuantities(one, other) === 'unit' && !measureOtherThings(one, other);

/** Numbers of one side that no number on the other gives, as far as they changed. */
function looseQuantities(
  pieces: readonly Hunk[],
  own: SideView,
  others: SideView,
  side: 'base' | 'copy',
): Loose<Quantity>[] {
  return own.quantities.flatMap((quantity) => {
    if (own.dateAt(quantity.start) !== null) return [];
    // "14 kilometres" is no answer to "14 miles".
    if (others.quantities.some((other) => ['same', 'rounded'].includes(compareQuantities(quantity, other)))) return [];
    const part = changedPart(quantity, pieces, side, (from, to) =>
      others.quantities.some((one) => one.from < to && one.to > from),
    );
    return part ? [{ ...part, fact: quantity }] : [];
  });
}

/** Shares of one thing that are far apart, or of which one alone is all there are: "some of the bakeries", "every bakery". */
function movedAmounts(pieces: readonly Hunk[], base: SideView, copy: SideView): Hunk[] {
  const ofBase = readAmounts(base);
  if (ofBase.length === 0) return [];
  const ofCopy = readAmounts(copy);
  const areOfOne = (one: Amount, other: Amount) =>
    one.nouns.some((noun) => other.nouns.some((like) => tellSame(noun, like, base.meaning)));
  const loose = (own: readonly Amount[], others: readonly Amount[], side: 'base' | 'copy'): Loose<Amount>[] =>
    own.flatMap((amount) => {
      const answered = others.some((other) => areOfOne(amount, other) && !areOtherAmounts(amount, other));
      const part = answered ? null : changedPart(amount, pieces, side, () => false);
      return part ? [{ ...part, fact: amount }] : [];
    });
  return counterparts(loose(ofBase, ofCopy, 'base'), loose(ofCopy, ofBase, 'copy'), areOfOne);
}

/** The words by which the copy claims cause and effect of what the base only found together. */
function movedClaims(pieces: readonly Hunk[], base: SideView, copy: SideView): Hunk[] {
  const claim = causesIn(copy).claimed ? claimOverLink(base.line.tokens, copy.line.tokens) : null;
  if (!claim) return [];
  const anything = () => false;
  const from = changedPart(claim.link, pieces, 'base', anything);
  const to = changedPart(claim.cause, pieces, 'copy', anything);
  return from && to ? [{ baseFrom: from.from, baseTo: from.to, copyFrom: to.from, copyTo: to.to }] : [];
}

/** Dates that only one side gives, and gives in the same parts: "on New Year's Eve", "on New Year's Day". */
function movedDates(pieces: readonly Hunk[], base: SideView, copy: SideView): Hunk[] {
  if (base.dates.length === 0 || copy.dates.length === 0) return [];
  const loose = (own: SideView, others: SideView, side: 'base' | 'copy'): Loose<DateMention>[] =>
    own.dates.flatMap((date) => {
      const isTold = others.dates.some((other) =>
        side === 'base'
          ? sameDate(date, other, base.published, copy.published)
          : sameDate(other, date, base.published, copy.published),
      );
      if (isTold) return [];
      const faces = (from: number, to: number) =>
        from < to && others.dates.some((one) => one.from < to && one.to > from);
      const part = changedPart(date, pieces, side, faces);
      return part ? [{ ...part, fact: date }] : [];
    });
  return counterparts(
    loose(base, copy, 'base'),
    loose(copy, base, 'copy'),
    (one, other) => sortOf(one) === sortOf(other),
  );
}

/** A content word that may have a contrary: one that names a thing of some kind, or a fate, or one with an opposite. */
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

/** True for a word that names a thing of some kind, for one with an opposite, and for one that tells what became of somebody. */
const mayHaveContrary = wordMemory(
  (folded) => thingsNamed(bareName(folded)).length > 0 || hasOpposite(folded) || tellsFate(folded),
);

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
  const fates = areOtherFates(one, other);
  if (fates !== null) return fates && keepLikeCompany(one, other);
  if (!areRivals(thingsNamed(left.bare), thingsNamed(right.bare))) {
    if (!one.side.meaning.opposites(left.folded, right.folded)) return false;
    // "beat" and "lost" may tell of one match, from its two sides.
    if (isUnsure(left.folded) || isUnsure(right.folded) || isNegated(one) || isNegated(other)) return false;
  }
  if (isAnswered(one, other.side) || isAnswered(other, one.side)) return false;
  return keepLikeCompany(one, other);
}

/** True where a word or a figure beside the one means the same as one beside the other. */
function keepLikeCompany(one: Word, other: Word): boolean {
  const theirs = around(other);
  if (around(one).some((word) => theirs.some((like) => meansLike(word, like, one.side)))) return true;
  const figures = ({ at, side }: Word) =>
    nearItems(side.quantities, at - reach, at + reach).filter(
      (figure) => figure.from <= at + reach && figure.to >= at - reach,
    );
  const ofOther = figures(other);
  return figures(one).some((figure) => ofOther.some((like) => compareQuantities(figure, like) === 'same'));
}

/** True for words that tell two fates of somebody, where the lines tell no fate of that sort alike and neither word is denied; null for other words. */
function areOtherFates(one: Word, other: Word): boolean | null {
  if (!tellsFate(one.token.folded) || !tellsFate(other.token.folded)) return null;
  const [own, theirs] = [fatesOf([one.token]), fatesOf([other.token])];
  const question = [...own.keys()].find((asked) => theirs.has(asked));
  if (question === undefined) return null;
  const told = affirmedFates(other.side).get(question);
  const alike = [...(affirmedFates(one.side).get(question) ?? [])].some((answer) => told?.has(answer));
  return !alike && !isNegated(one) && !isNegated(other);
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
      // Of a thing the thesaurus knows rare senses as well: who lives is a "liver".
      ((things.length > 0 ? isLikeWord(token, other) : meansLike(token, other, side)) ||
        (things.length > 0 && thingsNamed(other.bare).some(({ thing }) => things.some((one) => one.thing === thing)))),
  );
}

/** The fates a line tells and does not deny. */
const affirmedFates = (side: SideView): Fates =>
  fatesOf(side.line.tokens.filter((token, at) => !isNegated({ token, at, side })));

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

const isLikeWord = (one: LineToken, other: LineToken): boolean =>
  one.key === other.key || sameLemma(one.folded, other.folded) || inOneGroup(one.folded, other.folded);

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
