import type { Article } from '../model/article.ts';
import type { Finding, Garble, SharedGarble } from '../model/finding.ts';
import type { Comparison } from '../model/judgement.ts';
import type { StudiedArticle, StudiedPair } from '../model/study.ts';
import { restoreFromCopies, type Sibling } from '../stages/detect/restore-from-copies.ts';
import { sharedGarbles } from '../stages/detect/shared-garbles.ts';

/** An article that shares text with the one whose garbled words are to be restored. */
export interface Relative {
  readonly article: Article;
  /** What is known of the relative's own garbles; null where it was not looked at. */
  readonly garble: Garble | null;
  readonly comparison: Comparison;
  /** True where the relative is the base of the comparison. */
  readonly isBase: boolean;
  /** True where it is what the garbled article was made from. */
  readonly source: boolean;
}

/** An article's garble verdict with words restored from its relatives; the same object where none is. */
export function restoredGarble(article: Article, garble: Garble, relatives: readonly Relative[]): Garble {
  if (garble.findings.length === 0 || relatives.length === 0) return garble;
  const findings = restoreFromCopies(article, garble.findings, relatives.map(siblingOf));
  return findings.every((one, i) => one === garble.findings[i]) ? garble : { ...garble, findings };
}

const siblingOf = ({ article, garble, comparison, isBase, source }: Relative): Sibling => ({
  text: article,
  findings: garble?.findings ?? [],
  source,
  pairs: comparison.pairs.map(({ base, copy }) =>
    isBase ? { garbled: copy, sibling: base } : { garbled: base, sibling: copy },
  ),
});

/** What is known of the pairs of an event while it is studied. */
export interface EventPairs {
  readonly pairs: readonly StudiedPair[];
  readonly sources: ReadonlyMap<string, StudiedPair>;
}

type ById = ReadonlyMap<string, StudiedArticle>;

/** The sources of an event with words restored that alignment with the source alone could not. */
export function restoredSources(event: EventPairs, byId: ById): ReadonlyMap<string, StudiedPair> {
  return new Map(
    [...event.sources].map(([id, pair]) => {
      const garble = restoredGarble(byId.get(id)!.article, pair.comparison.garble, relativesOf(id, event, byId));
      return [id, garble === pair.comparison.garble ? pair : { ...pair, comparison: { ...pair.comparison, garble } }];
    }),
  );
}

/** Articles of an event, their own verdicts with words restored. */
export const restoredArticles = (members: readonly StudiedArticle[], event: EventPairs, byId: ById): StudiedArticle[] =>
  members.map((one) => ({ ...one, garble: restoredGarble(one.article, one.garble, relativesOf(one.id, event, byId)) }));

/**
 * Errors that copies of an event share. What an article has from its own source is not charged to it, but it is shared all the same
 * where some other article has another reading.
 */
export function sharedErrorsOf(
  members: readonly StudiedArticle[],
  { pairs, sources }: EventPairs,
  byId: ById,
): SharedGarble[] {
  const hasOtherReading = ({ restoredFrom }: Finding) => restoredFrom === 'original' || restoredFrom === 'other-copies';
  return sharedGarbles(
    restoredArticles(members, { pairs, sources }, byId).map(({ id, article, garble }) => {
      const against = sources.get(id)?.comparison.garble.findings;
      const own = against ? garble.findings.filter(hasOtherReading) : garble.findings;
      return { id, body: article.body, title: article.title?.value ?? null, findings: [...(against ?? []), ...own] };
    }),
  );
}

/** Articles of an event that share text with one of them. */
function relativesOf(id: string, { pairs, sources }: EventPairs, byId: ById): Relative[] {
  const source = sources.get(id)?.base;
  return pairs
    .filter((pair) => (pair.base === id || pair.copy === id) && pair.comparison.derivation !== 'none')
    .map(({ base, copy, comparison }) => {
      const isBase = copy === id;
      const { article, garble } = byId.get(isBase ? base : copy)!;
      return { article, garble, comparison, isBase, source: isBase && source === base };
    });
}
