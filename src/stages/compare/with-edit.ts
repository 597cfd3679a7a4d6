import type { Edit } from '../../model/edit.ts';

/** The edits of a pair, which are in base order, with one more in its place. */
export function withEdit(edits: readonly Edit[], more: Edit): Edit[] {
  const from = more.base?.from ?? 0;
  const place = edits.findIndex((edit) => edit.base !== null && edit.base.from > from);
  return place < 0 ? [...edits, more] : edits.toSpliced(place, 0, more);
}
