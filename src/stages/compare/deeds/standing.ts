import type { DeedFrame } from '../../../language/en/deed-frames.ts';
import { wordSet } from '../../../text/word-set.ts';

/** What leaves a deed open. */
export type Opening = Exclude<DeedFrame, 'denied' | 'done'> | 'due' | 'future' | 'asked';

/** Weakest first: a deed is asked about, wished for, possible, said by somebody, somebody's duty, planned, still to come, or within somebody's power. */
const openings: readonly Opening[] = ['asked', 'wished', 'possible', 'said', 'due', 'planned', 'future', 'able'];

/** What the walk back from a verb has found so far. */
export interface Walk {
  /** The token still to be looked at. */
  at: number;
  /** The first one that has a say. */
  from: number;
  negated: boolean;
  opening: Opening | null;
  past: boolean;
  /** What hangs on the frame before: "to sell", "selling"; null for a verb of its own. */
  link: 'to' | 'gerund' | null;
}

/** Notes what leaves the deed open; of several the weakest counts. */
export function openBy(walk: Walk, opening: Opening | null): void {
  if (opening === null) return;
  if (walk.opening === null || openings.indexOf(opening) < openings.indexOf(walk.opening)) walk.opening = opening;
}

/** Words that ask whether it is so. */
export const askers: ReadonlySet<string> = wordSet('whether if unless');
