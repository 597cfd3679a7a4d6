import { type Change, changeOf, type SideView } from '../context.ts';
import type { Place } from '../facts/company.ts';

/**
 * What two facts of a sentence can have exchanged: their parts in a deed, their sides of a comparison, the ends of a way, what comes before and what after, what they count, or
 * what is told of them.
 */
export type ExchangeKind = 'parts' | 'sides' | 'way' | 'time' | 'figures' | 'dates' | 'attributes';

/** A fact of both sides that has exchanged something with another, and where it stands on each. */
export interface Exchange {
  readonly kind: ExchangeKind;
  readonly base: Place;
  readonly copy: Place;
}

/** The changes with each exchange marked on the one that covers its fact; one that no change covers, since its words are kept, becomes a change of its own. */
export function withExchanges(
  changes: readonly Change[],
  exchanges: readonly Exchange[],
  base: SideView,
  copy: SideView,
): readonly Change[] {
  if (exchanges.length === 0) return changes;
  const result = [...changes];
  for (const exchange of exchanges) {
    const { kind, base: one, copy: other } = exchange;
    const inBase = result.findIndex(({ baseFrom, baseTo }) => meet(baseFrom, baseTo, one));
    const index = inBase >= 0 ? inBase : result.findIndex(({ copyFrom, copyTo }) => meet(copyFrom, copyTo, other));
    const change = result[index];
    if (change) result[index] = change.exchanged === undefined ? { ...change, exchanged: kind } : change;
    else {
      const hunk = { baseFrom: one.from, baseTo: one.to, copyFrom: other.from, copyTo: other.to };
      const added: Change = { ...changeOf(hunk, base, copy, 'matched'), exchanged: kind };
      // Words that were kept in another place may not be taken out: the edits must still make the copy of the base.
      if (pairOff([...result, added], base, copy)) result.push(added);
    }
  }
  return result;
}

/** True where the words in none of the changes are the same on both sides, in one order. */
function pairOff(changes: readonly Change[], base: SideView, copy: SideView): boolean {
  const kept = (side: SideView, from: 'baseFrom' | 'copyFrom', to: 'baseTo' | 'copyTo') => {
    const taken = new Uint8Array(side.line.tokens.length);
    for (const change of changes) taken.fill(1, change[from], change[to]);
    return side.line.tokens.filter((_, at) => !taken[at]);
  };
  const [one, other] = [kept(base, 'baseFrom', 'baseTo'), kept(copy, 'copyFrom', 'copyTo')];
  return one.length === other.length && one.every((token, at) => token.text === other[at]!.text);
}

const meet = (from: number, to: number, place: Place): boolean => from < place.to && to > place.from;

/** True where a change covers some of a fact on either side. */
export const covers = (
  { baseFrom, baseTo, copyFrom, copyTo }: Change,
  { base, copy }: { readonly base: Place; readonly copy: Place },
): boolean => meet(baseFrom, baseTo, base) || meet(copyFrom, copyTo, copy);
