import type { SegmentedText } from '../../model/article.ts';
import type { Comparison } from '../../model/judgement.ts';
import { slice } from '../../model/span.ts';

/** How often a third text has the reading of the one and of the other where two texts differ. */
export interface Readings {
  readonly withBase: number;
  readonly withCopy: number;
}

/** Kinds of difference that say little of lineage: any editor might make them on their own. */
const weakKinds = new Set(['punctuation', 'order']);

/**
 * Where `base` and `copy` differ, which of them does `third` go with? Shared errors prove lineage: a text made from the
 * copy carries what the copy changed (P. Maas, Textkritik, on indicative errors). Only differences with words on
 * both sides count, and only where the sentence of the third that answers the copy's has one of the readings, not both.
 */
export function sharedReadings(
  base: SegmentedText,
  copy: SegmentedText,
  between: Comparison,
  third: SegmentedText,
  copyToThird: Comparison,
): Readings {
  const answer = answersOf(copyToThird, third);
  let [withBase, withCopy] = [0, 0];
  for (const pair of between.pairs) {
    const text = pair.copy.map((ordinal) => answer.get(ordinal) ?? '').join(' ');
    if (text.trim() === '') continue;
    for (const edit of pair.edits) {
      if (!edit.base || !edit.copy || weakKinds.has(edit.kind)) continue;
      const [old, now] = [padded(slice(base.body, edit.base)), padded(slice(copy.body, edit.copy))];
      if (old === now) continue;
      const [hasOld, hasNow] = [text.includes(old), text.includes(now)];
      if (hasOld && !hasNow) withBase++;
      if (hasNow && !hasOld) withCopy++;
    }
  }
  return { withBase, withCopy };
}

/** For each sentence of the first text of a comparison, the sentences of the second that stand for it, as padded words. */
function answersOf(comparison: Comparison, third: SegmentedText): ReadonlyMap<number, string> {
  const answers = new Map<number, string>();
  for (const pair of comparison.pairs) {
    if (pair.copy.length === 0) continue;
    const text = pair.copy.map((ordinal) => slice(third.body, third.sentences[ordinal]!)).join(' ');
    for (const ordinal of pair.base) answers.set(ordinal, padded(text));
  }
  return answers;
}

/** Words in lower case between single spaces, with one at each end, so that a whole word is found as such. */
const padded = (text: string): string =>
  ` ${(
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}\p{N}$€£%.,']+/gu) ?? []
  )
    .map((word) => word.replace(/^[.,']+|[.,']+$/g, ''))
    .join(' ')} `;
