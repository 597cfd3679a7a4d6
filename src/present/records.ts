import type { Article } from '../model/article.ts';
import type { Check } from '../model/check.ts';
import type { Quotation } from '../model/edit.ts';
import type { Garble } from '../model/finding.ts';
import type { Comparison } from '../model/judgement.ts';
import type { Span } from '../model/span.ts';
import { slice } from '../model/span.ts';
import { editFindings, type FindingView } from './finding-view.ts';

/** What `inspect` writes for one page, less its id: `article` and `garble` as in docs/records.md. */
export function inspectionRecord(article: Article, garble: Garble, withWords: boolean) {
  return { article: articleRecord(article), garble: garbleRecord(article.body, garble, withWords) };
}

/** The article as outside programs see it. */
export function articleRecord(article: Article) {
  const { title, standfirst, captions, outlet, published, updated, authors, language, body } = article;
  return {
    title: title?.value ?? null,
    standfirst: standfirst?.value ?? null,
    captions,
    outlet: outlet?.value ?? null,
    published: published?.value ?? null,
    updated: updated?.value ?? null,
    authors,
    language,
    canonicalUrl: article.canonicalUrl,
    credits: article.credits.map(({ agency, relation, quote, place, mangled }) => ({
      agency,
      relation: relation === 'cites' ? 'cites' : 'republished',
      quote,
      from: place.from,
      to: place.to,
      mangled,
    })),
    sources: sourcesOf(article),
    notices: article.notices,
    body,
    subheads: article.subheads,
    sentences: article.sentences.map(({ from, to }) => ({ from, to })),
    lines: article.lines,
    removed: article.removed.map(({ span, rule, reason }) => ({ from: span.from, to: span.to, rule, reason })),
  };
}

/** Where each fact of the article was read. */
function sourcesOf(article: Article) {
  const facts = {
    title: article.title,
    outlet: article.outlet,
    published: article.published,
    updated: article.updated,
  };
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]) => (fact ? [[name, { by: fact.by, certainty: fact.certainty }]] : [])),
  );
}

/** A chance in nine decimals: what is behind them hangs on the version of Node, and the same corpus is to give the same bytes. */
const steady = (chance: number): number => Math.round(chance * 1e9) / 1e9;

/** A garble verdict; positions are in `body`. */
export function garbleRecord(body: string, garble: Garble, withWords: boolean) {
  const { probability, kinds, flagged, kind, pivot, supported } = garble;
  return {
    probability: steady(probability),
    kinds: { translated: steady(kinds.translated), spun: steady(kinds.spun) },
    flagged,
    kind,
    pivot,
    supported,
    findings: garble.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      confidence: finding.confidence,
      from: finding.at.from,
      to: finding.at.to,
      quote: slice(body, finding.at),
      ...(finding.headline ? { headline: finding.headline } : {}),
      message: finding.message,
      expected: finding.expected,
      ...(finding.restoredFrom ? { restoredFrom: finding.restoredFrom } : {}),
    })),
    ...(withWords ? { words: garble.words } : {}),
  };
}

/** What `compare` writes for a pair, less its id; positions are in the `body` of their own side. */
export function comparisonRecord(base: Article, copy: Article, comparison: Comparison) {
  const side = (body: string, span: Span | null) =>
    span === null ? null : { from: span.from, to: span.to, text: slice(body, span) };
  const quoted = (body: string, quotation: Quotation | null) =>
    quotation === null ? null : { ...side(body, quotation), verb: quotation.verb };
  const { pairs, quotations, garble, ...rest } = comparison;
  return {
    ...rest,
    pairs: pairs.map(({ edits, ...pair }) => ({
      ...pair,
      edits: edits.map((edit) => ({ ...edit, base: side(base.body, edit.base), copy: side(copy.body, edit.copy) })),
    })),
    quotations: quotations.map((match) => ({
      state: match.state,
      base: quoted(base.body, match.base),
      copy: quoted(copy.body, match.copy),
      speaker: match.copy?.speaker ?? match.base?.speaker ?? null,
    })),
    garble: garbleRecord(copy.body, garble, false),
  };
}

/** Findings by id, with what each costs; `pair` is an index into the comparison's pairs. */
export const findingRecords = (findings: readonly FindingView[]) =>
  findings.map(({ id, pair, severity, label, points, setAside }) => ({ id, pair, severity, label, points, setAside }));

/** What `check` writes for one page, less its id: the best match carries the whole comparison. */
export function checkRecord(check: Check) {
  return {
    matches: check.matches.map((match, index) => ({
      id: match.id,
      outlet: match.article.outlet?.value ?? null,
      title: match.article.title?.value ?? null,
      ...(index === 0
        ? {
            ...comparisonRecord(match.article, check.article, match.comparison),
            ...(match.asFound === undefined ? {} : { asFound: match.asFound }),
            findings: findingRecords(editFindings(match.article, check.article, match.comparison, match)),
          }
        : {
            sameEvent: match.comparison.sameEvent,
            similarity: match.comparison.similarity,
            derivation: match.comparison.derivation,
            manner: match.comparison.manner,
            direction: match.comparison.direction,
          }),
    })),
    verdict: check.verdict,
    setAside: check.setAside,
    garble: garbleRecord(check.article.body, check.garble, false),
  };
}
