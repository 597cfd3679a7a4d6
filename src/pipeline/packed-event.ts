import type { Edit } from '../model/edit.ts';
import type { StudiedEvent, StudiedPair } from '../model/study.ts';

/** A studied event as data without maps: edits and pairs are told by their place in the order of the event. */
interface PackedEvent extends Omit<StudiedEvent, 'pairs' | 'sources'> {
  readonly pairs: readonly PackedPair[];
  readonly sources: readonly (readonly [id: string, pair: number])[];
}

type PackedPair = Omit<StudiedPair, 'points'> & {
  readonly points?: readonly (readonly [edit: number, points: number])[];
};

/** The event as data that JSON gives back whole. */
export function packedEvent({ pairs, sources, ...event }: StudiedEvent): PackedEvent {
  return {
    ...event,
    pairs: pairs.map(({ points, ...pair }) => {
      if (!points) return pair;
      const places = new Map(editsOf(pair).map((edit, i) => [edit, i]));
      return { ...pair, points: [...points].map(([edit, value]) => [places.get(edit)!, value] as const) };
    }),
    sources: [...sources].map(([id, pair]) => [id, pairs.indexOf(pair)] as const),
  };
}

/** The event as it was. */
export function unpackedEvent({ pairs: packed, sources, ...event }: PackedEvent): StudiedEvent {
  const pairs = packed.map(({ points, ...pair }): StudiedPair => {
    if (!points) return pair;
    const edits = editsOf(pair);
    return { ...pair, points: new Map(points.map(([place, value]) => [edits[place]!, value])) };
  });
  return { ...event, pairs, sources: new Map(sources.map(([id, place]) => [id, pairs[place]!])) };
}

const editsOf = ({ comparison }: Pick<StudiedPair, 'comparison'>): Edit[] =>
  comparison.pairs.flatMap((pair) => pair.edits);
