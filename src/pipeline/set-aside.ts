import type { Article } from '../model/article.ts';
import type { Edit } from '../model/edit.ts';
import type { Comparison } from '../model/judgement.ts';
import type { StudiedPair } from '../model/study.ts';
import { editPoints, scoreFidelity } from '../stages/judge/fidelity.ts';
import type { Weights } from '../stages/judge/weights.ts';
import { editFindingId } from '../text/finding-id.ts';

/** The two texts of a comparison. */
export interface Sides {
  readonly base: Pick<Article, 'page'>;
  readonly copy: Pick<Article, 'page'>;
}

/** What a comparison costs the copy, once findings that people set aside are taken out. */
export type Charges = Pick<StudiedPair, 'comparison' | 'points' | 'setAside' | 'asFound'>;

/** Says what each edit costs. The right of reply: findings set aside cost nothing; the score as found is kept beside. */
export function charge(comparison: Comparison, sides: Sides, weights: Weights, setAside: ReadonlySet<string>): Charges {
  if (comparison.derivation === 'none') return { comparison };
  const edits = editsSetAside(comparison, sides, setAside);
  if (edits.size === 0) return { comparison, points: editPoints(comparison.pairs, weights) };
  const counts = (edit: Edit) => !edits.has(edit);
  return {
    points: editPoints(comparison.pairs, weights, counts),
    comparison: { ...comparison, fidelity: comparison.fidelity && scoreFidelity(comparison.pairs, weights, counts) },
    setAside: [...edits.values()],
    asFound: comparison.fidelity,
  };
}

/** Edits of a comparison that people set aside, with their finding ids. */
export function editsSetAside(
  { pairs }: Comparison,
  { base, copy }: Sides,
  setAside: ReadonlySet<string>,
): ReadonlyMap<Edit, string> {
  if (setAside.size === 0) return new Map();
  return new Map(
    pairs.flatMap((pair) =>
      pair.edits.flatMap((edit) => {
        const id = editFindingId(base.page, copy.page, edit);
        return setAside.has(id) ? [[edit, id] as const] : [];
      }),
    ),
  );
}
