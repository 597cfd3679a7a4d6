import type { Article } from '../model/article.ts';
import type { Check } from '../model/check.ts';
import type { Garble } from '../model/finding.ts';
import { slice } from '../model/span.ts';
import type { FindingReply, StudiedPair, Study } from '../model/study.ts';
import { editFindings, type FindingView, garbleFindings } from './finding-view.ts';

/** An article a finding stands in: stored, or on its way through a check. */
export interface ExplainedSide {
  readonly id: string;
  readonly article: Article;
}

/** A finding with everything that speaks to it. */
export interface ExplainedFinding {
  readonly finding: FindingView;
  /** Null for a page that is only being checked. */
  readonly event: string | null;
  readonly copy: ExplainedSide;
  /** Null for a sign that shows without the source. */
  readonly base: ExplainedSide | null;
  /** The sentences it stands in, on both sides. */
  readonly copySentences: readonly string[];
  readonly baseSentences: readonly string[];
  /** Points of all findings of the copy together; null where it has no score. */
  readonly allPoints: number | null;
  readonly setAside: FindingReply | null;
}

/** The finding of that id in a study, or null. Findings stand in each copy's pair with its nearest ancestor. */
export function findFinding(study: Study, id: string): ExplainedFinding | null {
  const setAside = study.setAside.find((one) => one.finding === id) ?? null;
  for (const event of study.events) {
    const about = { event: event.dossier.id, setAside };
    for (const pair of event.sources.values()) {
      const found = explainEdit(study.articles.get(pair.base)!, study.articles.get(pair.copy)!, pair, id);
      if (found) return { ...found, ...about };
    }
    for (const { article } of event.dossier.witnesses) {
      const copy = study.articles.get(article)!;
      const found = explainSign(copy, event.sources.get(article)?.comparison.garble ?? copy.garble, id);
      if (found) return { ...found, ...about };
    }
  }
  return null;
}

/** The finding of that id in a page that was checked under `name`, or null. */
export function findInCheck(check: Check, name: string, id: string): ExplainedFinding | null {
  const best = check.matches[0];
  const copy = { id: name, article: check.article };
  const derived = best !== undefined && best.comparison.derivation !== 'none';
  const edit = derived ? explainEdit(best, copy, best, id) : null;
  const found = edit ?? explainSign(copy, derived ? best.comparison.garble : check.garble, id);
  return found && { ...found, event: null, setAside: check.setAside.find((one) => one.finding === id) ?? null };
}

type Explained = Omit<ExplainedFinding, 'event' | 'setAside'>;

function explainEdit(
  base: ExplainedSide,
  copy: ExplainedSide,
  pair: Pick<StudiedPair, 'comparison' | 'points' | 'setAside'>,
  id: string,
): Explained | null {
  const finding = editFindings(base.article, copy.article, pair.comparison, pair).find((one) => one.id === id);
  if (!finding) return null;
  const row = pair.comparison.pairs[finding.pair!]!;
  const sentences = ({ article }: ExplainedSide, ordinals: readonly number[]) =>
    ordinals.map((ordinal) => slice(article.body, article.sentences[ordinal]!));
  return {
    finding,
    base,
    copy,
    baseSentences: sentences(base, row.base),
    copySentences: sentences(copy, row.copy),
    allPoints: pair.points ? [...pair.points.values()].reduce((sum, points) => sum + points, 0) : null,
  };
}

function explainSign(copy: ExplainedSide, garble: Garble, id: string): Explained | null {
  const finding = garbleFindings(copy.article, garble).find((one) => one.id === id);
  if (!finding) return null;
  const at = finding.copy!;
  const { body, sentences } = copy.article;
  return {
    finding,
    base: null,
    copy,
    baseSentences: [],
    copySentences: sentences.filter((one) => one.from < at.to && one.to > at.from).map((one) => slice(body, one)),
    allPoints: null,
  };
}
