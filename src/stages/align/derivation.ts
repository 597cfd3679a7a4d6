import type { Alignment } from '../../model/alignment.ts';
import type { SegmentedText } from '../../model/article.ts';
import type { Derivation, Manner } from '../../model/judgement.ts';
import { findOwnWords, keepOwnWords } from './own-words.ts';
import { measureSharedWords, type SharedWords } from './shared-words.ts';
import { alignedInRuns, lengthOf, type Traces, traceCopy } from './traces.ts';
import { readWording } from './words.ts';

export interface DerivationClass {
  readonly derivation: Derivation;
  /** `spun` and `garbled` are never given here: the judge says them, with the garble verdict at hand. */
  readonly manner: Exclude<Manner, 'spun' | 'garbled'> | null;
  /** Shares (0..1) of the words of each side that stand in aligned sentences. */
  readonly coverage: { readonly ofBase: number; readonly ofCopy: number };
}

/** What is weighed to tell whether a copy derives from a base. */
export interface Grounds extends SharedWords {
  /** Square of the likeness of the two texts: sentences that answer one another tell where every word was replaced. */
  readonly answered: number;
  /**
   * Logarithm of how many times longer the base is than the copy, or than {@link usualLength} where the copy is shorter; 0 where it is not, and no
   * more than that of {@link mostLonger}: a long text has something of everything.
   */
  readonly longer: number;
}

/** Words of a base up to which its length tells nothing, and how many times longer it can be for that to tell more. */
const usualLength = 500;
const mostLonger = 3;

/** Languages that write every noun with a capital. */
const capitalNouns: ReadonlySet<string> = new Set(['de', 'lb']);

/** Measures the grounds; `likeness` is 0..1, see `textSimilarity`, and `own` is of `findOwnWords`, for the copy. */
export function measureGrounds(
  base: SegmentedText,
  copy: SegmentedText,
  likeness: number,
  own: Uint8Array = findOwnWords(copy),
): Grounds {
  const wording = readWording(base, copy);
  const written = { ...wording, copy: keepOwnWords(wording.copy, own) };
  const times = lengthOf(wording.base) / Math.max(usualLength, lengthOf(wording.copy));
  return {
    ...measureSharedWords(written, capitalNouns.has(base.language)),
    answered: likeness ** 2,
    longer: Math.log(Math.min(mostLonger, Math.max(1, times))),
  };
}

/** Log odds that the copy derives from the base: a constant and a weight for each ground. Made by src/fit/align/derivation.ts. */
const groundWeights = {
  constant: -6.94,
  oneOff: 7.22,
  together: 8.4,
  inStep: 8.99,
  foreign: -0.7,
  answered: 3.1,
  longer: -2.19,
} as const;

const oddsOf = ({ oneOff, together, inStep, foreign, answered, longer }: Grounds): number =>
  groundWeights.constant +
  groundWeights.oneOff * oneOff +
  groundWeights.together * together +
  groundWeights.inStep * inStep +
  groundWeights.foreign * foreign +
  groundWeights.answered * answered +
  groundWeights.longer * longer;

/** From this share of own words in long runs a passage is copied, whatever else the copy holds. */
const leastCopied = 0.165;
/** From this share of words in aligned sentences or runs the whole copy derives from the base. */
const leastWhole = 0.7;
/** Verbatim: of what stands in runs at all, so much stands in long ones. */
const leastLong = 0.47;
/** Light: of the words of aligned sentences so many still stand in runs; below, the revision was heavy. */
const leastLight = 0.67;

/**
 * Whether and how the copy derives from the base, in the classes of the METER corpus and of Clough and Stevenson. A copy may
 * hold one passage word for word and much else of its own: its derivation is then partial and its manner verbatim.
 * `likeness` (0..1) is that of the two texts, see `textSimilarity`.
 */
export function classifyDerivation(
  base: SegmentedText,
  copy: SegmentedText,
  alignment: Alignment,
  likeness: number,
): DerivationClass {
  const own = findOwnWords(copy);
  const traces = traceCopy(base, copy, alignment, own);
  const coverage = { ofBase: traces.ofBase, ofCopy: traces.ofCopy };
  const derives = traces.ownInLongRuns >= leastCopied || oddsOf(measureGrounds(base, copy, likeness, own)) > 0;
  if (!derives) return { derivation: 'none', manner: null, coverage };
  const derivation = Math.max(traces.ofCopy, traces.inRuns) >= leastWhole ? 'whole' : 'partial';
  return { derivation, manner: mannerOf(traces, alignedInRuns(base, copy, alignment)), coverage };
}

/** The manner of what derives: words the copy has of its own say nothing of how the others were come by. */
function mannerOf({ inRuns, inLongRuns }: Traces, ofAligned: number): DerivationClass['manner'] {
  if (inLongRuns >= leastLong * inRuns && inRuns > 0) return 'verbatim';
  return ofAligned >= leastLight ? 'light' : 'heavy';
}
