import { isEndless, type SideView } from '../context.ts';
import type { Place } from '../facts/company.ts';
import { isOneName, type NameRun, nameRuns } from '../names/name-runs.ts';
import type { Exchange } from './exchanges.ts';

/** "from Lund to Brae", whichever is told first. */
interface Way {
  readonly from: NameRun;
  readonly to: NameRun;
}

/** How far apart the two ends of a way may stand, in tokens. */
const longest = 6;

/** The one way of each side, where it leads from there to here in the copy. */
export function turnedWays(base: SideView, copy: SideView): readonly Exchange[] {
  if (isEndless(base) || isEndless(copy)) return [];
  const [way, ...others] = waysIn(base);
  if (!way || others.length > 0) return [];
  const [there, ...more] = waysIn(copy);
  if (!there || more.length > 0) return [];
  const isTurned = isOneName(way.from, there.to) && isOneName(way.to, there.from) && !isOneName(way.from, way.to);
  return isTurned ? [{ kind: 'way', base: placeOf(way.from), copy: placeOf(there.to) }] : [];
}

const placeOf = ({ from, to }: NameRun): Place => ({ from, to });

function waysIn(side: SideView): readonly Way[] {
  const { tokens } = side.line;
  if (!tokens.some(({ folded }) => folded === 'from')) return [];
  const names = nameRuns(side);
  const after = (word: string) => names.filter(({ from }) => tokens[from - 1]?.folded === word);
  const ends = after('to');
  return after('from').flatMap((from) => {
    const to = ends.find((end) => Math.max(end.from - from.to, from.from - end.to) <= longest);
    return to ? [{ from, to }] : [];
  });
}
