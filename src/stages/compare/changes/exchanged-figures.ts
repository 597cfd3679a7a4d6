import { type Change, isEndless, type SideView } from '../context.ts';
import { type Companion, companies, crossingOf, type Place } from '../facts/company.ts';
import { compareQuantities, countOtherThings, type Quantity } from '../facts/read-numbers.ts';
import { covers, withExchanges } from './exchanges.ts';

/** A figure that both sides give once, with the words nearest to it on each. */
interface Figure {
  readonly base: Quantity;
  readonly copy: Quantity;
  readonly company: readonly Companion[];
  readonly companyThere: readonly Companion[];
}

/** More figures than this make a table, not a sentence. */
const mostFigures = 8;
/** What of its company each of two figures must have given over to the other, and what share of all that tells they must have exchanged. */
const exchangedCompany = { each: 0.15, share: 0.45 };

/**
 * Marks what became of figures that both sides give in other places. "killed 12 and left 47 hurt" and "47 died and 12 were hurt" have exchanged them: each figure has
 * lost words that tell what it counts to the other. Where each has kept its own, as in "47 were hurt and 12 died", they only moved, and a 12 facing a 47 is no
 * change. An exchanged figure that no change covers becomes one of its own.
 */
export function markFigures(changes: readonly Change[], base: SideView, copy: SideView): readonly Change[] {
  const figures = sharedFigures(base, copy);
  if (figures.length < 2) return changes;
  const [exchanged, kept] = [new Set<Figure>(), new Set<Figure>()];
  for (const [index, one] of figures.entries())
    for (const other of figures.slice(index + 1)) {
      if (countOtherThings(one.base, other.base) || arePartAndWhole(base, copy, one, other)) continue;
      const {
        kept: stayed,
        there,
        back,
      } = crossingOf(
        [
          { place: placeOf(one.base), company: one.company },
          { place: placeOf(other.base), company: other.company },
        ],
        [
          { place: placeOf(one.copy), company: one.companyThere },
          { place: placeOf(other.copy), company: other.companyThere },
        ],
        base.meaning,
      );
      const least = Math.min(there, back);
      const isExchanged =
        least >= exchangedCompany.each && there + back > exchangedCompany.share * (stayed + there + back);
      const hasKept = stayed > 0 && (least === 0 || stayed > there + back);
      const into = isExchanged ? exchanged : hasKept ? kept : null;
      into?.add(one).add(other);
    }
  if (exchanged.size === 0 && kept.size === 0) return changes;
  // Where two things have exchanged what stands before them, their figures only look exchanged.
  const are = changes.some((change) => change.exchanged === 'attributes') ? [] : [...exchanged];
  const exchanges = are.map((figure) => ({ kind: 'figures' as const, ...placesOf(figure) }));
  return withExchanges(changes, exchanges, base, copy).map((change): Change => {
    const stayed = [...kept].filter((figure) => covers(change, placesOf(figure)));
    return stayed.length > 1 && coversOnly(change, stayed) ? { ...change, figuresMoved: true } : change;
  });
}

/** "400 of its 2,300 jobs": what the one counts is among what the other does. */
function arePartAndWhole(base: SideView, copy: SideView, one: Figure, other: Figure): boolean {
  const isPart = ({ line }: SideView, first: Quantity, second: Quantity) =>
    second.start > first.to &&
    second.start - first.to <= 2 &&
    line.tokens.slice(first.to, second.start).some(({ folded }) => folded === 'of');
  const either = (side: SideView, first: Quantity, second: Quantity) =>
    isPart(side, first, second) || isPart(side, second, first);
  return either(base, one.base, other.base) || either(copy, one.copy, other.copy);
}

/** The figures that stand once on each side and are one value, but for dates and hours. */
function sharedFigures(base: SideView, copy: SideView): readonly Figure[] {
  if (base.quantities.length < 2 || copy.quantities.length < 2 || isEndless(base) || isEndless(copy)) return [];
  const [ofBase, ofCopy] = [figuresOf(base), figuresOf(copy)];
  if (Math.max(ofBase.length, ofCopy.length) > mostFigures) return [];
  const pairs = ofBase.flatMap((one, at) => {
    const likes = ofCopy.filter((other) => isOneFigure(one, other));
    const like = likes[0];
    if (!like || likes.length > 1 || ofBase.some((other) => other !== one && isOneFigure(other, like))) return [];
    return [{ base: one, copy: like, at, there: ofCopy.indexOf(like) }];
  });
  if (pairs.length < 2) return [];
  const [company, companyThere] = [companies(base, ofBase), companies(copy, ofCopy)];
  return pairs.map(({ base: one, copy: like, at, there }) => ({
    base: one,
    copy: like,
    company: company[at]!,
    companyThere: companyThere[there]!,
  }));
}

const isOneFigure = (one: Quantity, other: Quantity): boolean =>
  ['same', 'rounded'].includes(compareQuantities(one, other));

const figuresOf = (side: SideView): readonly Quantity[] =>
  side.quantities.filter(({ unit, start, to }) => unit !== 'clock' && !side.dateAt(start) && !side.dateAt(to - 1));

/** A figure without the words that bound it. */
const placeOf = ({ start, to }: Quantity): Place => ({ from: start, to });

const placesOf = ({ base, copy }: Figure) => ({ base: placeOf(base), copy: placeOf(copy) });

/** True where all figures of a change are among some. */
function coversOnly(
  { baseFrom, baseTo, copyFrom, copyTo, baseSide, copySide }: Change,
  some: readonly Figure[],
): boolean {
  const within = (side: SideView, from: number, to: number) =>
    side.quantities.filter((one) => one.start < to && one.to > from);
  return (
    within(baseSide, baseFrom, baseTo).every((one) => some.some(({ base }) => base === one)) &&
    within(copySide, copyFrom, copyTo).every((one) => some.some(({ copy }) => copy === one))
  );
}
