import type { Article } from './article.ts';
import type { Edit, EditKind } from './edit.ts';
import type { Dossier, Stemma } from './event.ts';
import type { Failure } from './failure.ts';
import type { Garble, SharedGarble } from './finding.ts';
import type { Comparison, Estimate } from './judgement.ts';

/** An article of a corpus, read and inspected. */
export interface StudiedArticle {
  /** Id in its corpus. */
  readonly id: string;
  readonly sigil: string;
  readonly event: string;
  readonly article: Article;
  readonly garble: Garble;
  /** True where a person declared it an original. */
  readonly original: boolean;
}

/** Two articles of one event, compared; `base` is the likelier ancestor where direction is known, else the earlier. */
export interface StudiedPair {
  readonly base: string;
  readonly copy: string;
  readonly comparison: Comparison;
  /** Points each edit costs after cap and lead factor; edits that cost nothing are not in it. */
  readonly points?: ReadonlyMap<Edit, number>;
  /** Ids of findings of this pair that a person set aside; they cost nothing in `comparison.fidelity`. */
  readonly setAside?: readonly string[];
  /** The score with the findings set aside counted after all; absent where nothing is set aside. */
  readonly asFound?: Estimate | null;
}

/** One event with everything known of it. Pairs are every two of its articles. */
export interface StudiedEvent {
  readonly dossier: Dossier;
  readonly pairs: readonly StudiedPair[];
  readonly stemma: Stemma;
  /** Errors that stand in two copies or more, those in most copies first. */
  readonly sharedErrors: readonly SharedGarble[];
  /** For each article that derives from another: the pair with its nearest ancestor. */
  readonly sources: ReadonlyMap<string, StudiedPair>;
}

/**
 * Copies of an outlet by credit and alteration of the text: the four groups that are never mixed into fidelity. Beside them, what is
 * wrong with the credit itself: copies that name another source than the true one or garble its name, and copies signed as
 * the outlet's own.
 */
export interface CreditCounts {
  readonly wrongSource: number;
  readonly ownName: number;
  readonly creditedUnaltered: number;
  readonly creditedAltered: number;
  readonly uncreditedUnaltered: number;
  readonly uncreditedAltered: number;
}

export const facets = ['facts', 'quotations', 'attribution', 'language', 'coverage'] as const;
export type Facet = (typeof facets)[number];

/** Facets an edit of each kind counts towards. */
export const facetOf: Readonly<Record<EditKind, 'facts' | 'quotations' | 'attribution' | 'language'>> = {
  entity: 'facts',
  number: 'facts',
  date: 'facts',
  negation: 'facts',
  quotation: 'quotations',
  attribution: 'attribution',
  modality: 'attribution',
  synonym: 'language',
  order: 'language',
  wording: 'language',
  punctuation: 'language',
};

/** What the corpus says of one outlet. `fidelity` is null where nothing of it could be scored. */
export interface OutletRating {
  readonly outlet: string;
  readonly articles: number;
  /** Articles with a score. */
  readonly scored: number;
  readonly events: number;
  /** Aligned source sentences over all scored articles. */
  readonly sentences: number;
  readonly rating: 'rated' | 'provisional' | 'unrated';
  readonly fidelity: Estimate | null;
  /** The same without findings of low confidence (under {@link sureFrom}); null where nothing could be scored. */
  readonly sure: Estimate | null;
  /** The same with findings counted that a person set aside; null where none is set aside. */
  readonly asFound: Estimate | null;
  /** Value of the score with one weight halved or doubled: how far it hangs on the weights. */
  readonly sensitivity: readonly { readonly weight: string; readonly halved: number; readonly doubled: number }[];
  readonly facets: Readonly<Record<Facet, Estimate | null>>;
  readonly credit: CreditCounts;
  readonly garbled: number;
}

/** Findings less sure than this count as of low confidence. */
export const sureFrom = 0.7;

/** One finding set aside by a person, with reason, author and date: the right of reply. */
export interface FindingReply {
  /** Id of the finding as reports print it. */
  readonly finding: string;
  readonly reason: string;
  readonly author: string;
  readonly date: string;
}

/** A finding set aside, as the study of its corpus tells of it. */
export interface SetAside extends FindingReply {
  /** False where no finding of this corpus bears that id. */
  readonly found: boolean;
}

/** The weights a study was made with, and whether the order of outlets holds when each is halved or doubled. */
export interface StudyWeights {
  /** Points per severity, errors counted per sentence, factor of the lead, tau: by name. */
  readonly values: Readonly<Record<string, number>>;
  readonly standard: boolean;
  /** For each weight, pairs of scored outlets (0..1) that keep their order when it is halved and when it is doubled. */
  readonly stability: readonly { readonly weight: string; readonly halved: number; readonly doubled: number }[];
}

/** A whole corpus, read, grouped, compared and judged. */
export interface Study {
  readonly corpus: string;
  readonly events: readonly StudiedEvent[];
  readonly articles: ReadonlyMap<string, StudiedArticle>;
  readonly outlets: readonly OutletRating[];
  readonly weights: StudyWeights;
  readonly setAside: readonly SetAside[];
  readonly failures: readonly Failure[];
}
