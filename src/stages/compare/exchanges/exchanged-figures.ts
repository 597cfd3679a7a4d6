import { type Change, isEndless, type SideView } from '../context.ts';
import { companies, crossingOf, type Kept, type Place, type SortedPlace } from '../facts/company.ts';
import { compareQuantities, plainSort, sortOfQuantity } from '../facts/compare-quantities.ts';
import type { DateMention } from '../facts/read-dates.ts';
import type { Quantity } from '../facts/read-numbers.ts';
import { sameDate, sortOf } from '../facts/resolve-dates.ts';
import { covers, withExchanges } from './exchanges.ts';

/** A figure or a date that both sides give once, with the words nearest to it on each. */
interface Figure {
  /** Only figures of one sort can be taken for each other: a share is no sum. */
  readonly sort: string;
  readonly base: Kept;
  readonly copy: Kept;
  readonly isDate?: boolean;
}

/** More figures than this make a table, not a sentence. */
const mostFigures = 8;
/** What of its company each of two figures must have given over to the other, and what share of all that tells they must have exchanged. */
const exchangedCompany = { each: 0.15, share: 0.45 };

/**
 * Marks what became of figures and dates that both sides give in other places. "killed 12 and left 47 hurt" and "47 died and 12 were hurt" have exchanged them: each figure has
 * lost words that tell what it counts to the other. Where each has kept its own, as in "47 were hurt and 12 died", they only moved, and a 12 facing a 47 is no
 * change. An exchanged figure that no change covers becomes one of its own.
 */
export function markFigures(changes: readonly Change[], base: SideView, copy: SideView): readonly Change[] {
  if (isEndless(base) || isEndless(copy)) return changes;
  const [exchanged, kept] = [new Set<Figure>(), new Set<Figure>()];
  for (const figures of [sharedQuantities(base, copy), sharedDays(base, copy)])
    for (const [index, one] of figures.entries())
      for (const other of figures.slice(index + 1)) {
        const verdict = one.sort === other.sort ? verdictOn(one, other, base, copy) : 'kept';
        if (verdict) (verdict === 'exchanged' ? exchanged : kept).add(one).add(other);
      }
  if (exchanged.size === 0 && kept.size === 0) return changes;
  // Where two things have exchanged what stands before them, their figures only look exchanged.
  const are = changes.some((change) => change.exchanged === 'attributes') ? [] : [...exchanged];
  const exchanges = are.map((figure) => ({ kind: kindOf(figure), ...placesOf(figure) }));
  const still = [...kept].filter((figure) => !figure.isDate && !exchanged.has(figure));
  return withExchanges(changes, exchanges, base, copy).map((change): Change => {
    const stayed = still.filter((figure) => covers(change, placesOf(figure)));
    return stayed.length > 0 && isCovered(change, stayed) ? { ...change, figuresMoved: true } : change;
  });
}

const kindOf = ({ isDate }: Figure) => (isDate ? ('dates' as const) : ('figures' as const));
const placesOf = ({ base, copy }: Figure) => ({ base: base.place, copy: copy.place });

/** Whether two figures have exchanged what they count or kept it; null where nothing tells. */
function verdictOn(one: Figure, other: Figure, base: SideView, copy: SideView): 'exchanged' | 'kept' | null {
  if (arePartAndWhole(base, one.base.place, other.base.place)) return null;
  if (arePartAndWhole(copy, one.copy.place, other.copy.place)) return null;
  // What happens on a day is told in too many ways: of days only names are believed.
  const cut = (pair: readonly [Kept, Kept], side: SideView) =>
    one.isDate ? onlyNames(pair) : withoutSharedNoun(pair, side);
  const [pair, likes] = [cut([one.base, other.base], base), cut([one.copy, other.copy], copy)];
  const { kept, there, back } = crossingOf(pair, likes, base.meaning);
  const [least, crossed] = [Math.min(there, back), there + back];
  if (least >= exchangedCompany.each && crossed > exchangedCompany.share * (kept + crossed)) return 'exchanged';
  return kept > 0 && (least === 0 || kept > crossed) ? 'kept' : null;
}

/** "400 of its 2,300 jobs": what the one counts is among what the other does. */
function arePartAndWhole({ line }: SideView, one: Place, other: Place): boolean {
  const isPart = (first: Place, second: Place) =>
    second.from > first.to &&
    second.from - first.to <= 2 &&
    line.tokens.slice(first.to, second.from).some(({ folded }) => folded === 'of');
  return isPart(one, other) || isPart(other, one);
}

/** The company of two figures without the plural noun right after one of them where the other has none: "3 million crowns for the one and 11 million for the other". */
function withoutSharedNoun([one, other]: readonly [Kept, Kept], { line }: SideView): readonly [Kept, Kept] {
  const hasNoun = ({ place, company }: Kept) =>
    company.some(({ at, token }) => at === place.to && plural.test(token.folded));
  const isOpen = ({ place }: Kept) => !line.tokens[place.to] || ends.test(line.tokens[place.to]!.folded);
  const cut = (kept: Kept, beside: Kept): Kept =>
    hasNoun(kept) && isOpen(beside)
      ? { ...kept, company: kept.company.filter(({ at }) => at !== kept.place.to) }
      : kept;
  return [cut(one, other), cut(other, one)];
}

const onlyNames = ([one, other]: readonly [Kept, Kept]): readonly [Kept, Kept] => {
  const cut = (kept: Kept): Kept => ({ ...kept, company: kept.company.filter(({ token }) => token.capital) });
  return [cut(one), cut(other)];
};

const plural = /s$|^(?:people|men|women|children)$/;

/** What may follow a figure that leaves out what it counts. */
const ends = /^(?:[.,;:)]|for|in|to|from|by|at|and|on|with|who)$/;

/** The figures that stand once on each side and are one, but for dates and hours. */
function sharedQuantities(base: SideView, copy: SideView): readonly Figure[] {
  if (base.quantities.length < 2 || copy.quantities.length < 2) return [];
  const figuresOf = (side: SideView) =>
    side.quantities
      .filter(({ unit, start, to }) => unit !== 'clock' && !side.dateAt(start) && !side.dateAt(to - 1))
      .map((quantity) => ({ ...quantity, from: quantity.start, sort: sortOfQuantity(quantity) }));
  const isOne = (one: Quantity, other: Quantity) => ['same', 'rounded'].includes(compareQuantities(one, other));
  return sharedItems(figuresOf(base), figuresOf(copy), isOne, [base, copy]);
}

/** The dates that stand once on each side and are one. */
function sharedDays(base: SideView, copy: SideView): readonly Figure[] {
  if (base.dates.length < 2 || copy.dates.length < 2) return [];
  const datesOf = (side: SideView) => side.dates.map((date) => ({ ...date, sort: sortOf(date) }));
  const isOne = (one: DateMention, other: DateMention) => sameDate(one, other, base.published, copy.published);
  const found = sharedItems(datesOf(base), datesOf(copy), isOne, [base, copy]);
  return found.map((figure) => ({ ...figure, isDate: true }));
}

function sharedItems<T extends SortedPlace>(
  ofBase: readonly T[],
  ofCopy: readonly T[],
  isOne: (one: T, other: T) => boolean,
  [base, copy]: readonly [SideView, SideView],
): readonly Figure[] {
  if (Math.min(ofBase.length, ofCopy.length) < 2 || Math.max(ofBase.length, ofCopy.length) > mostFigures) return [];
  const pairs = ofBase.flatMap((one, at) => {
    const likes = ofCopy.filter((other) => isOne(one, other));
    const like = likes[0];
    if (!like || likes.length > 1 || ofBase.some((other) => other !== one && isOne(other, like))) return [];
    return [{ one, at, like, there: ofCopy.indexOf(like) }];
  });
  if (pairs.length < 2) return [];
  // "90 metres … and 60": the other side may tell what the 60 are.
  const sorts = pairs.map(({ one, like }) => (one.sort === plainSort ? like.sort : one.sort));
  // Figures of different sorts are not taken for each other, whatever stands beside them.
  const [inBase, inCopy] =
    new Set(sorts).size < sorts.length ? [companies(base, ofBase), companies(copy, ofCopy)] : [[], []];
  return pairs.map(({ one, at, like, there }, index) => ({
    sort: sorts[index]!,
    base: { place: { from: one.from, to: one.to }, company: inBase[at] ?? [] },
    copy: { place: { from: like.from, to: like.to }, company: inCopy[there] ?? [] },
  }));
}

/** True where all figures of a side of the change, and of the other side all that have a like at all, are among some. */
function isCovered(
  { baseFrom, baseTo, copyFrom, copyTo, baseSide, copySide }: Change,
  some: readonly Figure[],
): boolean {
  const within = (side: SideView, from: number, to: number) =>
    side.quantities.filter((one) => one.start < to && one.to > from);
  const isIn = (places: readonly Place[]) => (one: { readonly start: number }) =>
    places.some(({ from }) => from === one.start);
  const [own, theirs] = [within(baseSide, baseFrom, baseTo), within(copySide, copyFrom, copyTo)];
  const inBase = own.every(isIn(some.map(({ base }) => base.place)));
  const inCopy = theirs.every(isIn(some.map(({ copy }) => copy.place)));
  const isLost = (figures: typeof own, others: SideView) =>
    figures.every((one) => others.quantities.every((other) => compareQuantities(one, other) === 'different'));
  if (own.some((one) => theirs.some((other) => compareQuantities(one, other) !== 'different'))) return false;
  return (inBase && inCopy) || (inCopy && theirs.length > 0 && isLost(own, copySide));
}
