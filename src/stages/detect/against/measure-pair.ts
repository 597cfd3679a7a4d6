import { areSynonyms } from '../../../language/en/thesaurus.ts';
import type { SegmentedText } from '../../../model/article.ts';
import type { ComparedPair } from '../../../model/judgement.ts';
import type { Sentence } from '../../../model/sentence.ts';
import { recentMemory } from '../../../text/recent-memory.ts';
import type { DetectModels } from '../detect.ts';
import { measureAgainst } from './features.ts';
import { type SideFluency, sideFluency } from './side-fluency.ts';
import { type MatchedGroup, matchWords, type Synonymy, sentenceGroups } from './word-match.ts';

/** A copy held against its base, sentence group by sentence group. */
export interface MeasuredPair {
  /** In the order of `againstFeatures` and `passageShifts`. */
  readonly features: Float64Array;
  readonly groups: readonly MatchedGroup[];
  /** How the copy reads to the language model. */
  readonly fluency: SideFluency;
}

/** Measures the sentences of both sides that say the same; null where there are none. */
export function measurePair(
  base: SegmentedText,
  copy: SegmentedText,
  pairs: readonly ComparedPair[],
  models: DetectModels | null,
): MeasuredPair | null {
  const shared = sentenceGroups(pairs);
  if (shared.length === 0) return null;
  const idiom = models?.idiom ?? null;
  const [ofBase, ofCopy] = [
    only(
      base,
      shared.flatMap((group) => group.base),
    ),
    only(
      copy,
      shared.flatMap((group) => group.copy),
    ),
  ];
  const groups = matchWords(base, copy, shared, synonymyOf(models));
  const fluency = { base: sideFluency(ofBase, idiom), copy: sideFluency(ofCopy, idiom) };
  return { features: measureAgainst(ofBase, ofCopy, groups, fluency), groups, fluency: fluency.copy };
}

/** The latest part taken of each of so many texts at least: one base has many copies, most of them of the same part. */
const parts = recentMemory<readonly Sentence[], { readonly ordinals: string; readonly sentences: readonly Sentence[] }>(
  64,
);

/** A text cut down to some of its sentences; positions stay those of its body. Who asks again for the same part gets the same sentences. */
function only(text: SegmentedText, ordinals: readonly number[]): SegmentedText {
  const wanted = new Set(ordinals);
  if (text.sentences.every((sentence) => wanted.has(sentence.ordinal))) return text;
  const known = parts.get(text.sentences);
  const key = [...wanted].sort((one, other) => one - other).join(' ');
  if (known?.ordinals === key) return { ...text, sentences: known.sentences };
  const sentences = text.sentences.filter((sentence) => wanted.has(sentence.ordinal));
  parts.set(text.sentences, { ordinals: key, sentences });
  return { ...text, sentences };
}

/** The thesaurus as a question; no word has a synonym where none is loaded. */
export function synonymyOf(models: DetectModels | null): Synonymy {
  const thesaurus = models?.idiom.thesaurus;
  return thesaurus ? (one, other) => areSynonyms(thesaurus, one, other) : () => false;
}
