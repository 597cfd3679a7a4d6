import type { Alignment } from '../../model/alignment.ts';
import type { SegmentedText } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { sharedRuns, shareInRuns } from '../../text/shared-runs.ts';
import { readWording, type SentenceWords, type Wording } from './words.ts';

/** What of the copy can be traced to the base. All are shares (0..1) of the words of the copy, but for `ofBase`. */
export interface Traces {
  /** Words in runs of three or more that the base has too. */
  readonly inRuns: number;
  /** Words in runs so long that nobody writes them twice by chance. */
  readonly inLongRuns: number;
  /** The same among the words that stand in no quotation, of runs that are long without the quoted words in them. */
  readonly ownInLongRuns: number;
  /** Words in aligned sentences, on either side. */
  readonly ofCopy: number;
  readonly ofBase: number;
}

/** Words of a run that is copied without a change. */
const longRun = 14;

/** Measures what of the copy can be traced to the base; `own` is of `findOwnWords`, for the copy. */
export function traceCopy(base: SegmentedText, copy: SegmentedText, alignment: Alignment, own: Uint8Array): Traces {
  const wording = readWording(base, copy);
  const copyStems = stemsOf(wording.copy);
  const runs = sharedRuns(stemsOf(wording.base), copyStems);
  return {
    inRuns: shareInRuns(runs, copyStems.length, 3),
    inLongRuns: shareInRuns(runs, copyStems.length, longRun),
    ownInLongRuns: shareInRuns(longOwn(runs, own), copyStems.length, longRun, (place) => own[place] === 1),
    ...alignedShares(wording, alignment),
  };
}

/** Runs of which so many words are the writer's own that these alone make a long run. */
function longOwn(runs: readonly Span[], own: Uint8Array): Span[] {
  const before = new Int32Array(own.length + 1);
  for (let place = 0; place < own.length; place++) before[place + 1] = before[place]! + own[place]!;
  return runs.filter(({ from, to }) => before[to]! - before[from]! >= longRun);
}

function stemsOf(side: readonly SentenceWords[]): number[] {
  const stems: number[] = [];
  for (const sentence of side) for (const stem of sentence.stems) stems.push(stem);
  return stems;
}

function alignedShares(wording: Wording, alignment: Alignment): Pick<Traces, 'ofCopy' | 'ofBase'> {
  let ofBase = 0;
  let ofCopy = 0;
  for (const { inBase, inCopy } of alignedPassages(wording, alignment)) {
    ofBase += lengthOf(inBase);
    ofCopy += lengthOf(inCopy);
  }
  return {
    ofCopy: ofCopy / Math.max(1, lengthOf(wording.copy)),
    ofBase: ofBase / Math.max(1, lengthOf(wording.base)),
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
}

const alignedPassages = (wording: Wording, alignment: Alignment): AlignedPassage[] =>
  alignment.pairs
    .filter((pair) => pair.base.length > 0 && pair.copy.length > 0)
    .map((pair) => ({
      inBase: pair.base.map((place) => wording.base[place]!),
      inCopy: pair.copy.map((place) => wording.copy[place]!),
    }));

/** Words of sentences. */
export const lengthOf = (sentences: readonly SentenceWords[]): number =>
  sentences.reduce((sum, sentence) => sum + sentence.stems.length, 0);
