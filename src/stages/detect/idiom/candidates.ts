import { inflectLike, neighbours, readings, type Thesaurus } from '../../../language/en/thesaurus.ts';
import type { IdiomCounts } from './counts.ts';
import { type Filler, fillerOf } from './slot.ts';

/** How a candidate stands to the written word; `swap`: spinners were seen to make this very swap. */
export const candidateLinks = ['synonym', 'wider', 'narrower', 'sister', 'swap'] as const;
export type CandidateLink = (typeof candidateLinks)[number];

/** A word that a thesaurus machine could have had before it put in the one that stands there. */
export interface Candidate {
  readonly filler: Filler;
  readonly link: CandidateLink;
  /** Through which sense of the written word, 0 the commonest. */
  readonly sense: number;
  /** For `swap`, the number of phrases it was seen in. */
  readonly times: number;
}

/** Candidates with the numbers that a rough look takes from each, side by side. */
export interface CandidateList {
  readonly all: readonly Candidate[];
  readonly hash: Int32Array;
  /** Log counts. */
  readonly log: Float64Array;
}

/** Candidates laid out for a rough look at all of them. */
export const candidateList = (all: readonly Candidate[]): CandidateList => ({
  all,
  hash: Int32Array.from(all, ({ filler }) => filler.hash),
  log: Float64Array.from(all, ({ filler }) => filler.log),
});

/** What candidates are drawn from. */
export interface CandidateSources {
  readonly counts: IdiomCounts;
  readonly thesaurus: Thesaurus;
  readonly swaps: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Candidates from one reading of the word, and in all: the nearest ones come first. */
const perReading = 24;
/** No word has more candidates than this. */
export const mostCandidates = 36;

/** Candidates for one written word or phrase, lower case, in the form it is written in; words the counts lack are left out. */
export function candidatesFor(word: string, sources: CandidateSources): Candidate[] {
  const { counts, thesaurus, swaps } = sources;
  const found = new Map<string, Candidate>();
  const add = (text: string, link: CandidateLink, sense: number, times: number) => {
    if (found.size >= mostCandidates || text === '' || text === word || found.has(text)) return;
    const filler = fillerOf(counts, text);
    if (filler.seen) found.set(text, { filler, link, sense, times });
  };
  for (const [original, times] of swaps.get(word) ?? []) add(original, 'swap', 0, times);
  for (const reading of readings(thesaurus, word)) {
    if (reading.form !== 'base') {
      for (const [original, times] of swaps.get(reading.lemma) ?? []) {
        add(inflectLike(original, reading), 'swap', 0, times);
      }
    }
    for (const near of neighbours(thesaurus, reading.lemma, reading.wordClass, perReading)) {
      if (!near.lemma.includes(' ')) add(inflectLike(near.lemma, reading), near.link, near.sense, 0);
    }
  }
  return [...found.values()];
}
