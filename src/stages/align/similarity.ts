import type { Alignment } from '../../model/alignment.ts';
import type { SegmentedText } from '../../model/article.ts';
import { descentLikelihood, measureDescent } from './descent.ts';
import type { WordKinship } from './kinship.ts';
import { lengthOf } from './traces.ts';
import { joinSentences, readWording, type SentenceWords, type Wording } from './words.ts';

/** Texts of no more sentences than this on both sides are weighed as one passage each: they hold one statement or two. */
const mostPassage = 3;

/**
 * 0..1: how likely the copy's wording descends from the base's; comparable between pairs of articles, and the same with the
 * sides swapped. Of short texts it is the likelihood for the two as passages; of articles the mean over the words of one
 * side of the likelihood for their aligned passages (nothing for words that stand in no pair), on the side where it is larger.
 * An empty text descends from nothing: 0. With `kinship`, which is of English words, an exchanged word counts by how near it is
 * to the one it stands for; without it the likelihood comes from a model of its own.
 */
export function textSimilarity(
  base: SegmentedText,
  copy: SegmentedText,
  alignment: Alignment,
  kinship: WordKinship | null = null,
): number {
  const known = isEnglish(base) && isEnglish(copy) ? kinship : null;
  const wording = readWording(base, copy);
  if (lengthOf(wording.base) === 0 || lengthOf(wording.copy) === 0) return 0;
  if (wording.base.length <= mostPassage && wording.copy.length <= mostPassage) {
    return passageLikelihood(wording, wording.base, wording.copy, known);
  }
  let ofBase = 0;
  let ofCopy = 0;
  for (const pair of alignment.pairs) {
    if (pair.base.length === 0 || pair.copy.length === 0) continue;
    const inBase = pair.base.map((place) => wording.base[place]!);
    const inCopy = pair.copy.map((place) => wording.copy[place]!);
    const likelihood = pair.relation === 'kept' ? 1 : passageLikelihood(wording, inBase, inCopy, known);
    ofBase += likelihood * lengthOf(inBase);
    ofCopy += likelihood * lengthOf(inCopy);
  }
  return Math.max(ofBase / lengthOf(wording.base), ofCopy / lengthOf(wording.copy));
}

/** A text too short to tell its language counts as English. */
const isEnglish = ({ language }: SegmentedText): boolean => language === 'en' || language === 'und';

function passageLikelihood(
  wording: Wording,
  base: readonly SentenceWords[],
  copy: readonly SentenceWords[],
  kinship: WordKinship | null,
): number {
  const [one, other] = [joinSentences(base), joinSentences(copy)];
  return one.key === other.key ? 1 : descentLikelihood(measureDescent(wording, one, other, kinship), kinship !== null);
}
