import type { Alignment } from '../../model/alignment.ts';
import type { SegmentedText } from '../../model/article.ts';
import type { Derivation, Manner } from '../../model/judgement.ts';
import { alignedInRuns, type Traces, traceCopy } from './traces.ts';

export interface DerivationClass {
  readonly derivation: Derivation;
  /** `spun` and `garbled` are never given here: the judge says them, with the garble verdict at hand. */
  readonly manner: Exclude<Manner, 'spun' | 'garbled'> | null;
  /** Shares (0..1) of the words of each side that stand in aligned sentences. */
  readonly coverage: { readonly ofBase: number; readonly ofCopy: number };
}

/**
 * Log odds that the words of the copy, in whatever order and company, come from the base: a constant, then weights of the
 * root of `plainInRuns` and of `unlikelyWords` (containment of word sequences and of words, after Clough and Stevenson 2011).
 * Made by src/fit/align/derivation.ts; the root, because the first few shared runs tell the most.
 */
const wordingWeights = { constant: -7.7, runs: 5.58, words: 12.1 } as const;

const wordingOdds = ({ plainInRuns, unlikelyWords }: Traces): number =>
  wordingWeights.constant + wordingWeights.runs * Math.sqrt(plainInRuns) + wordingWeights.words * unlikelyWords;

/** From this share of words in long runs a passage is copied, whatever else the copy holds. */
const leastCopied = 0.165;
const leastAligned = 0.4;
/** How alike aligned sentences must be on the whole: machine translations reach .54, summaries and independent reports stay near .4. */
const leastAlike = 0.45;
/** Two lesser signs together: sentences a little less alike, and words that leave it open. */
const nearlyAlike = 0.4;
const openOdds = -1;
/** From this share of words in aligned sentences or runs the whole copy derives from the base. */
const leastWhole = 0.7;
/** Verbatim: of what stands in runs at all, so much stands in long ones. */
const leastLong = 0.47;
/** Light: of the words of aligned sentences so many still stand in runs; below, the revision was heavy. */
const leastLight = 0.67;

/** Where every word is replaced, aligned sentences tell. */
const isAligned = ({ ofCopy, alike }: Traces, odds: number): boolean =>
  ofCopy >= leastAligned && alike >= (odds > openOdds ? nearlyAlike : leastAlike) * ofCopy;

/**
 * Whether and how the copy derives from the base, in the classes of the METER corpus and of Clough and Stevenson. A copy may
 * hold one passage word for word and much else of its own: its derivation is then partial and its manner verbatim.
 */
export function classifyDerivation(base: SegmentedText, copy: SegmentedText, alignment: Alignment): DerivationClass {
  const traces = traceCopy(base, copy, alignment);
  const coverage = { ofBase: traces.ofBase, ofCopy: traces.ofCopy };
  const odds = wordingOdds(traces);
  const derives = odds > 0 || traces.inLongRuns >= leastCopied || isAligned(traces, odds);
  if (!derives) return { derivation: 'none', manner: null, coverage };
  const derivation = Math.max(traces.ofCopy, traces.inRuns) >= leastWhole ? 'whole' : 'partial';
  return { derivation, manner: mannerOf(traces, alignedInRuns(base, copy, alignment)), coverage };
}

/** The manner of what derives: words the copy has of its own say nothing of how the others were come by. */
function mannerOf({ inRuns, inLongRuns }: Traces, ofAligned: number): DerivationClass['manner'] {
  if (inLongRuns >= leastLong * inRuns && inRuns > 0) return 'verbatim';
  return ofAligned >= leastLight ? 'light' : 'heavy';
}
