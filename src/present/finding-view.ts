import type { Article } from '../model/article.ts';
import type { Severity } from '../model/edit.ts';
import type { Finding, Garble } from '../model/finding.ts';
import type { Comparison } from '../model/judgement.ts';
import { type Span, slice } from '../model/span.ts';
import type { StudiedPair } from '../model/study.ts';
import { editFindingId, signFindingId } from '../text/finding-id.ts';

/** One thing a reader can be shown and can dispute: an edit or a sign of garbling, with its places. */
export interface FindingView {
  /** Stable name: the same finding on the same pages has the same id everywhere. */
  readonly id: string;
  /** Edit kind, or the rule that found it. */
  readonly label: string;
  /** The classifier or rule that named it: `hearsay rules` explains it. */
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: number;
  readonly message: string;
  readonly baseText: string | null;
  readonly copyText: string | null;
  /** Places in the bodies. */
  readonly base: Span | null;
  readonly copy: Span | null;
  /** Index of the aligned pair it stands in; null for a sign found without the original. */
  readonly pair: number | null;
  /** What the words probably stood for, best first. */
  readonly expected: readonly string[];
  /** Where `expected` was read; null where it is empty. */
  readonly restoredFrom: Finding['restoredFrom'] | null;
  /** Points it costs the copy; 0 where it costs none, null where that is not known. */
  readonly points: number | null;
  /** True where a person set it aside. */
  readonly setAside: boolean;
}

/** Every typed difference of a comparison, in order of the copy. */
export function editFindings(
  base: Article,
  copy: Article,
  comparison: Comparison,
  judged: Pick<StudiedPair, 'points' | 'setAside'> = {},
): FindingView[] {
  const setAside = new Set(judged.setAside);
  return comparison.pairs.flatMap((pair, index) =>
    pair.edits.map((edit): FindingView => {
      const baseText = edit.base ? slice(base.body, edit.base) : null;
      const copyText = edit.copy ? slice(copy.body, edit.copy) : null;
      const id = editFindingId(base.page, copy.page, edit);
      return {
        id,
        label: edit.kind,
        rule: edit.rule,
        severity: edit.severity,
        confidence: edit.confidence,
        message: edit.note ?? changeText(baseText, copyText),
        baseText,
        copyText,
        base: edit.base,
        copy: edit.copy,
        pair: index,
        expected: [],
        restoredFrom: null,
        points: judged.points ? (judged.points.get(edit) ?? 0) : null,
        setAside: setAside.has(id),
      };
    }),
  );
}

/** Signs of garbling in one article; `setAside` are the ids of findings that a person set aside. */
export function garbleFindings(
  article: Article,
  garble: Garble,
  setAside: ReadonlySet<string> = new Set(),
): FindingView[] {
  const viewOf = (id: string, finding: Finding): FindingView => ({
    id,
    label: finding.rule,
    rule: finding.rule,
    severity: finding.severity,
    confidence: finding.confidence,
    message: finding.message,
    baseText: null,
    copyText: finding.headline ? slice(article.title?.value ?? '', finding.headline) : slice(article.body, finding.at),
    base: finding.base ?? null,
    copy: finding.at,
    pair: null,
    expected: finding.expected,
    restoredFrom: finding.restoredFrom ?? null,
    points: null,
    setAside: setAside.has(id),
  });
  return garble.findings.map((finding) => viewOf(signFindingId(article.page, finding.rule, finding.at), finding));
}

/** “draft” became “overdraft”; words that are the same on both sides have moved. */
export function changeText(baseText: string | null, copyText: string | null): string {
  if (baseText === null) return `“${copyText ?? ''}” was put in`;
  if (copyText === null) return `“${baseText}” was left out`;
  return baseText === copyText ? `“${baseText}” stands in another place` : `“${baseText}” became “${copyText}”`;
}
