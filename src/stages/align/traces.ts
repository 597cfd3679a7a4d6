import type { Alignment } from '../../model/alignment.ts';
import type { SegmentedText } from '../../model/article.ts';
import { sharedRuns, shareInRuns } from '../../text/shared-runs.ts';
import { bagOf, readWording, type SentenceWords, type Wording } from './words.ts';

/** What of the copy can be traced to the base. All are shares (0..1) of the words of the copy, but for `ofBase`. */
export interface Traces {
  /** Words in runs of three or more that the base has too. */
  readonly inRuns: number;
  /** The same among words that are no names: names and titles recur in all reports of an event. */
  readonly plainInRuns: number;
  /** Words in runs so long that nobody writes them twice by chance. */
  readonly inLongRuns: number;
  /** Different words, names left out, that the base has too, each weighed by how unlikely it is there by chance. */
  readonly unlikelyWords: number;
  /** Words in aligned sentences, on either side. */
  readonly ofCopy: number;
  readonly ofBase: number;
  /** As `ofCopy`, each sentence counted by how alike the pair is. */
  readonly alike: number;
}

/** Words of a run that is copied without a change. */
const longRun = 14;

/** Measures what of the copy can be traced to the base. */
export function traceCopy(base: SegmentedText, copy: SegmentedText, alignment: Alignment): Traces {
  const wording = readWording(base, copy);
  const baseStems = stemsOf(wording.base);
  const copyStems = stemsOf(wording.copy);
  const runs = sharedRuns(baseStems, copyStems);
  const names = new Set(wording.copy.flatMap((sentence) => [...sentence.names]));
  const isPlain = (place: number) => !names.has(copyStems[place]!);
  return {
    inRuns: shareInRuns(runs, copyStems.length, 3),
    plainInRuns: shareInRuns(runs, copyStems.length, 3, isPlain),
    inLongRuns: shareInRuns(runs, copyStems.length, longRun),
    unlikelyWords: unlikelyShare(wording, baseStems, copyStems, names),
    ...alignedShares(wording, alignment),
  };
}

function stemsOf(side: readonly SentenceWords[]): number[] {
  const stems: number[] = [];
  for (const sentence of side) for (const stem of sentence.stems) stems.push(stem);
  return stems;
}

/**
 * Share of the different words of the copy, names left out, that the base has. A word weighs -log2 of its chance to be in
 * any text of the length of the base: a common word is in every long text and tells nothing.
 */
function unlikelyShare(
  { rarity }: Wording,
  baseStems: readonly number[],
  copyStems: readonly number[],
  names: ReadonlySet<number>,
): number {
  const inBase = new Set(baseStems);
  let shared = 0;
  let all = 0;
  for (const id of bagOf(copyStems)) {
    if (names.has(id)) continue;
    const weight = -Math.log2(-Math.expm1(-baseStems.length * 2 ** -rarity[id]!));
    all += weight;
    if (inBase.has(id)) shared += weight;
  }
  return all > 0 ? shared / all : 0;
}

function alignedShares(wording: Wording, alignment: Alignment): Pick<Traces, 'ofCopy' | 'ofBase' | 'alike'> {
  let ofBase = 0;
  let ofCopy = 0;
  let alike = 0;
  for (const { inBase, inCopy, similarity } of alignedPassages(wording, alignment)) {
    const length = lengthOf(inCopy);
    ofBase += lengthOf(inBase);
    ofCopy += length;
    alike += length * similarity;
  }
  const copyLength = Math.max(1, lengthOf(wording.copy));
  return {
    ofCopy: ofCopy / copyLength,
    ofBase: ofBase / Math.max(1, lengthOf(wording.base)),
    alike: alike / copyLength,
  };
}

/** Share (0..1) of the words of the aligned sentences of the copy that stand in runs of three or more of their own partner; 0 where none is aligned. */
export function alignedInRuns(base: SegmentedText, copy: SegmentedText, alignment: Alignment): number {
  let inRuns = 0;
  let all = 0;
  for (const { inBase, inCopy } of alignedPassages(readWording(base, copy), alignment)) {
    const stems = stemsOf(inCopy);
    inRuns += stems.length * shareInRuns(sharedRuns(stemsOf(inBase), stems), stems.length, 3);
    all += stems.length;
  }
  return all > 0 ? inRuns / all : 0;
}

/** Sentences of both sides that belong together. */
interface AlignedPassage {
  readonly inBase: readonly SentenceWords[];
  readonly inCopy: readonly SentenceWords[];
  /** 0..1, from the alignment. */
  readonly similarity: number;
}

const alignedPassages = (wording: Wording, alignment: Alignment): AlignedPassage[] =>
  alignment.pairs
    .filter((pair) => pair.base.length > 0 && pair.copy.length > 0)
    .map((pair) => ({
      inBase: pair.base.map((place) => wording.base[place]!),
      inCopy: pair.copy.map((place) => wording.copy[place]!),
      similarity: pair.similarity,
    }));

/** Words of sentences. */
export const lengthOf = (sentences: readonly SentenceWords[]): number =>
  sentences.reduce((sum, sentence) => sum + sentence.stems.length, 0);
