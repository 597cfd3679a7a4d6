import type { Alignment } from '../../model/alignment.ts';
import type { SegmentedText } from '../../model/article.ts';
import type { Derivation, Manner } from '../../model/judgement.ts';
import { sharedRuns, shareInRuns } from '../../text/shared-runs.ts';
import { readWording, type SentenceWords } from './words.ts';

export interface DerivationClass {
  readonly derivation: Derivation;
  /** `spun` and `garbled` are never given here: the judge says them, with the garble verdict at hand. */
  readonly manner: Exclude<Manner, 'spun' | 'garbled'> | null;
  /** Shares (0..1) of the words of each side that stand in aligned sentences. */
  readonly coverage: { readonly ofBase: number; readonly ofCopy: number };
}

/** What of the copy can be traced to the base. All are shares (0..1) of the words of the copy, but for `ofBase`. */
export interface Traces {
  /** Words in runs of three or more that the base has too. */
  readonly inRuns: number;
  /** The same among words that are no names: names and titles recur in all reports of an event. */
  readonly plainInRuns: number;
  /** Words in runs so long that nobody writes them twice by chance. */
  readonly inLongRuns: number;
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
  const all = (side: readonly SentenceWords[]) => {
    const stems: number[] = [];
    for (const sentence of side) for (const stem of sentence.stems) stems.push(stem);
    return stems;
  };
  const copyStems = all(wording.copy);
  const runs = sharedRuns(all(wording.base), copyStems);
  const names = new Set(wording.copy.flatMap((sentence) => [...sentence.names]));
  const isPlain = (place: number) => !names.has(copyStems[place]!);
  const words = (side: readonly SentenceWords[], places: readonly number[]) =>
    places.reduce((sum, place) => sum + side[place]!.stems.length, 0);
  const baseLength = Math.max(1, words(wording.base, [...wording.base.keys()]));
  let ofBase = 0;
  let ofCopy = 0;
  let alike = 0;
  for (const pair of alignment.pairs) {
    if (pair.base.length === 0 || pair.copy.length === 0) continue;
    const length = words(wording.copy, pair.copy);
    ofBase += words(wording.base, pair.base);
    ofCopy += length;
    alike += length * pair.similarity;
  }
  const copyLength = Math.max(1, copyStems.length);
  return {
    inRuns: shareInRuns(runs, copyStems.length, 3),
    plainInRuns: shareInRuns(runs, copyStems.length, 3, isPlain),
    inLongRuns: shareInRuns(runs, copyStems.length, longRun),
    ofCopy: ofCopy / copyLength,
    ofBase: ofBase / baseLength,
    alike: alike / copyLength,
  };
}

/**
 * Independent answers to one question share up to a seventh of their words in short runs, copies more than a fifth (Clough
 * and Stevenson's corpus of plagiarised answers); where every word is replaced, aligned sentences tell.
 */
const leastInRuns = 0.165;
const leastAligned = 0.4;
/** How alike aligned sentences must be on the whole: machine translations reach .54, summaries and independent reports stay near .4. */
const leastAlike = 0.45;
/** From this share of words in aligned sentences or runs the whole copy derives from the base. */
const leastWhole = 0.7;
/** Verbatim: of what stands in runs at all, so much stands in long ones. */
const leastLong = 0.47;
/** Light: so many words still stand in runs; below, the revision was heavy. */
const leastLight = 0.68;

/**
 * Whether and how the copy derives from the base, in the classes of the METER corpus and of Clough and Stevenson. A copy may
 * hold one passage word for word and much else of its own: its derivation is then partial and its manner verbatim.
 */
export function classifyDerivation(base: SegmentedText, copy: SegmentedText, alignment: Alignment): DerivationClass {
  const traces = traceCopy(base, copy, alignment);
  const coverage = { ofBase: traces.ofBase, ofCopy: traces.ofCopy };
  const aligned = traces.ofCopy >= leastAligned && traces.alike >= leastAlike * traces.ofCopy;
  if (traces.plainInRuns < leastInRuns && !aligned) return { derivation: 'none', manner: null, coverage };
  const derivation = Math.max(traces.ofCopy, traces.inRuns) >= leastWhole ? 'whole' : 'partial';
  return { derivation, manner: mannerOf(traces), coverage };
}

function mannerOf({ inRuns, inLongRuns }: Traces): DerivationClass['manner'] {
  if (inLongRuns >= leastLong * inRuns && inRuns > 0) return 'verbatim';
  return inRuns >= leastLight ? 'light' : 'heavy';
}
