import type { SegmentedText } from '../../model/article.ts';
import type { Garble } from '../../model/finding.ts';
import type { ComparedPair } from '../../model/judgement.ts';
import type { DetectModels } from './detect.ts';

/** Signs of machine garbling in a copy with its original at hand. */
export function detectAgainst(
  _base: SegmentedText,
  _copy: SegmentedText,
  _pairs: readonly ComparedPair[],
  own: Garble,
  _models: DetectModels | null,
): Garble {
  return own;
}
