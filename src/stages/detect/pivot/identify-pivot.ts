import type { Pivot } from '../../../model/finding.ts';
import type { PivotHint } from '../copy-rule.ts';

/** Log-odds a language must gather before it is likelier than "some language we have no evidence for". */
const unknownScore = 1.5;
/** Below this share of the probability no language is named. */
const leastConfidence = 0.5;

/**
 * The language a round trip most likely went through: hints of one ground count once, grounds add up, and languages share
 * the probability with "unknown". Null where no language has half of it.
 */
export function identifyPivot(hints: readonly PivotHint[]): Pivot | null {
  const byLanguage = new Map<string, Map<string, number>>();
  for (const { language, ground, weight } of hints) {
    const grounds = byLanguage.get(language) ?? new Map<string, number>();
    grounds.set(ground, Math.max(weight, grounds.get(ground) ?? 0));
    byLanguage.set(language, grounds);
  }
  const scores = [...byLanguage].map(([language, grounds]) => ({
    language,
    grounds,
    score: [...grounds.values()].reduce((sum, weight) => sum + weight, 0),
  }));
  const total = scores.reduce((sum, { score }) => sum + Math.exp(score), Math.exp(unknownScore));
  const best = scores.sort((one, other) => other.score - one.score)[0];
  if (!best) return null;
  const confidence = Math.exp(best.score) / total;
  if (confidence < leastConfidence) return null;
  const grounds = [...best.grounds].sort((one, other) => other[1] - one[1]).map(([ground]) => ground);
  return { language: best.language, confidence: Math.min(0.99, confidence), grounds };
}
