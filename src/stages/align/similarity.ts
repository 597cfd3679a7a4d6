import type { Alignment } from '../../model/alignment.ts';
import type { SegmentedText } from '../../model/article.ts';

/** 0..1: how likely the copy's wording descends from the base's; comparable between pairs of articles. */
export function textSimilarity(_base: SegmentedText, copy: SegmentedText, alignment: Alignment): number {
  if (copy.sentences.length === 0) return 0;
  let total = 0;
  for (const pair of alignment.pairs) total += pair.similarity * pair.copy.length;
  return total / copy.sentences.length;
}
