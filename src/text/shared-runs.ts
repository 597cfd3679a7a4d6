import type { Span } from '../model/span.ts';

/** Length of the shortest run that is looked for: shorter ones are everywhere. */
export const shortestRun = 3;
/** Places of one run of three words in the base that are followed; a phrase repeated more often tells nothing more. */
const mostPlaces = 16;
/** Room for an id in the number that stands for three of them. */
const idRoom = 2 ** 17;

/**
 * Runs of at least {@link shortestRun} items of `copy` that stand in `base` too, each as long as it goes, as spans of indexes
 * in `copy`. Runs may overlap. Items are ids below 2^17; larger ones may be taken for one another. Linear in both lengths.
 */
export function sharedRuns(base: readonly number[], copy: readonly number[]): Span[] {
  const places = new Map<number, number[]>();
  for (let q = 0; q + shortestRun <= base.length; q++) {
    const code = threeAt(base, q);
    const known = places.get(code);
    if (!known) places.set(code, [q]);
    else if (known.length < mostPlaces) known.push(q);
  }
  const runs: Span[] = [];
  // Places in the base where a run stands open, and where in the copy each began.
  let open: readonly number[] = nowhere;
  let begun: readonly number[] = nowhere;
  for (let p = 0; p + shortestRun <= copy.length; p++) {
    const now: readonly number[] = places.get(threeAt(copy, p)) ?? nowhere;
    if (now.length === 0 && open.length === 0) continue;
    const from: number[] = [];
    for (const q of now) from.push(begun[open.indexOf(q - 1)] ?? p);
    for (let k = 0; k < open.length; k++)
      if (!now.includes(open[k]! + 1)) runs.push({ from: begun[k]!, to: p - 1 + shortestRun });
    [open, begun] = [now, from];
  }
  for (const from of begun) runs.push({ from, to: copy.length });
  return runs;
}

const nowhere: readonly number[] = [];

const threeAt = (ids: readonly number[], at: number): number =>
  ((ids[at]! % idRoom) * idRoom + (ids[at + 1]! % idRoom)) * idRoom + (ids[at + 2]! % idRoom);

/** Share (0..1) of the items of a list of `length` that stand in runs of at least `least` items; only places that count are counted. */
export function shareInRuns(
  runs: readonly Span[],
  length: number,
  least: number,
  counts: (place: number) => boolean = () => true,
): number {
  const covered = new Uint8Array(length);
  for (const run of runs) if (run.to - run.from >= least) covered.fill(1, run.from, run.to);
  let inRuns = 0;
  let all = 0;
  for (let place = 0; place < length; place++) {
    if (!counts(place)) continue;
    all++;
    inRuns += covered[place]!;
  }
  return all === 0 ? 0 : inRuns / all;
}
