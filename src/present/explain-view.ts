import { slice } from '../model/span.ts';
import type { SetAside, StudiedArticle, Study } from '../model/study.ts';
import { editFindingId } from '../text/finding-id.ts';
import { editFindings, type FindingView, garbleFindings } from './finding-view.ts';

/** A finding with everything that speaks to it. */
export interface ExplainedFinding {
  readonly finding: FindingView;
  /** The rule or classifier that named it. */
  readonly rule: string;
  readonly event: string;
  readonly copy: StudiedArticle;
  /** Null for a sign that shows without the source. */
  readonly base: StudiedArticle | null;
  /** The sentences it stands in, on both sides. */
  readonly copySentences: readonly string[];
  readonly baseSentences: readonly string[];
  /** Points of all findings of the copy together; null where it has no score. */
  readonly allPoints: number | null;
  readonly setAside: SetAside | null;
}

/** The finding of that id in a study, or null. Findings stand in each copy's pair with its nearest ancestor. */
export function findFinding(study: Study, id: string): ExplainedFinding | null {
  const setAside = study.setAside.find((one) => one.finding === id) ?? null;
  for (const event of study.events) {
    for (const pair of event.sources.values()) {
      const [base, copy] = [study.articles.get(pair.base)!, study.articles.get(pair.copy)!];
      const finding = editFindings(base.article, copy.article, pair.comparison, pair).find((one) => one.id === id);
      if (!finding) continue;
      const row = pair.comparison.pairs[finding.pair!]!;
      const edit = row.edits.find((one) => editFindingId(base.article.page, copy.article.page, one) === id)!;
      const sentences = (one: StudiedArticle, ordinals: readonly number[]) =>
        ordinals.map((ordinal) => slice(one.article.body, one.article.sentences[ordinal]!));
      return {
        finding,
        rule: edit.rule,
        event: event.dossier.id,
        base,
        copy,
        baseSentences: sentences(base, row.base),
        copySentences: sentences(copy, row.copy),
        allPoints: pair.points ? [...pair.points.values()].reduce((sum, points) => sum + points, 0) : null,
        setAside,
      };
    }
    for (const { article: articleId } of event.dossier.witnesses) {
      const copy = study.articles.get(articleId)!;
      const garble = event.sources.get(articleId)?.comparison.garble ?? copy.garble;
      const finding = garbleFindings(copy.article, garble).find((one) => one.id === id);
      if (!finding) continue;
      const at = finding.copy!;
      return {
        finding,
        rule: finding.label,
        event: event.dossier.id,
        base: null,
        copy,
        baseSentences: [],
        copySentences: copy.article.sentences
          .filter((one) => one.from < at.to && one.to > at.from)
          .map((one) => slice(copy.article.body, one)),
        allPoints: null,
        setAside,
      };
    }
  }
  return null;
}
