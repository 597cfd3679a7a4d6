import type { Article } from './article.ts';
import type { Edit } from './edit.ts';
import type { Garble } from './finding.ts';
import type { Comparison, Estimate } from './judgement.ts';
import type { FindingReply } from './study.ts';

/** What a check says of a page. `independent`: same event, own words; `unknown`: nothing in the corpus tells of it. */
export type CheckVerdict = 'faithful' | 'altered' | 'garbled' | 'independent' | 'unknown';

/** A stored article that a page shares text or event with. */
export interface Match {
  readonly id: string;
  readonly article: Article;
  readonly comparison: Comparison;
  /** Points each edit costs, of the best match where the page is its copy; absent elsewhere. */
  readonly points?: ReadonlyMap<Edit, number>;
  /** Ids of its findings that a person set aside; they cost nothing in `comparison.fidelity`. */
  readonly setAside?: readonly string[];
  /** The score with the findings set aside counted after all; absent where nothing is set aside. */
  readonly asFound?: Estimate | null;
}

/** A new page held against a corpus. Matches are best first; derived ones come before those of the same event only. */
export interface Check {
  readonly article: Article;
  readonly garble: Garble;
  readonly matches: readonly Match[];
  /** Findings of the page that a person set aside in the corpus. */
  readonly setAside: readonly FindingReply[];
  readonly verdict: CheckVerdict;
}
