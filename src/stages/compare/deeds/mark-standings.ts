import { type Change, isEndless, type SideView } from '../context.ts';
import { type DeedPair, matchDeeds, type StandingChange, standingChange } from './match-deeds.ts';

/**
 * Marks, for each deed that stands otherwise in the copy, the first change among the words that have a say in it: "is likely to exceed 60 %" and
 * "exceeded 60 %" tell of one deed, however far apart the words stand.
 */
export function markStandings(changes: readonly Change[], base: SideView, copy: SideView): readonly Change[] {
  if (changes.length === 0 || isEndless(base) || isEndless(copy)) return changes;
  // "nine of ten passed" is told as "one of ten failed": what is told of the rest is turned round with it.
  if (changes.some(({ complement }) => complement)) return changes;
  const marks = new Map<Change, StandingChange>();
  for (const pair of matchDeeds(base, copy)) {
    const standing = standingChange(pair, base, copy);
    const change = standing && changes.find((one) => !one.moved && touches(one, pair));
    if (change) marks.set(change, standing);
  }
  return marks.size === 0
    ? changes
    : changes.map((change) => {
        const standing = marks.get(change);
        return standing ? { ...change, standing } : change;
      });
}

/** True for a change of the words that lead up to a deed, or of the deed itself. */
const touches = ({ baseFrom, baseTo, copyFrom, copyTo }: Change, { base, copy }: DeedPair): boolean =>
  (baseFrom <= base.at && baseTo > base.from) || (copyFrom <= copy.at && copyTo > copy.from);
