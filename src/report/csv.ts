import type { Study } from '../model/study.ts';
import { type JudgedArticle, judgedArticles, type LocatedFinding } from '../present/located-findings.ts';
import type { ReportFilter } from '../present/report-view.ts';
import { printableLine } from '../text/printable.ts';

const columns = [
  'event',
  'event_date',
  'article',
  'outlet',
  'published',
  'source_article',
  'source_outlet',
  'derivation',
  'manner',
  'credit_given',
  'credit_to',
  'credit_altered',
  'coverage_of_source',
  'fidelity',
  'fidelity_low',
  'fidelity_high',
  'garbled',
  'finding',
  'severity',
  'kind',
  'points',
  'confidence',
  'set_aside',
  'message',
  'source_words',
  'copy_words',
] as const;

/** One line a finding, and one for each article without any: RFC 4180, CRLF, UTF-8. */
export function csvReport(study: Study, filter: ReportFilter): string {
  const rows = judgedArticles(study, filter).flatMap((one) =>
    one.findings.length === 0 ? [rowOf(one, null)] : one.findings.map((finding) => rowOf(one, finding)),
  );
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

type Value = string | number | boolean | null;

function rowOf({ event, article, pair, base, garbled }: JudgedArticle, located: LocatedFinding | null): Value[] {
  const comparison = pair?.comparison ?? null;
  const finding = located?.finding ?? null;
  return [
    event.dossier.id,
    event.dossier.date,
    article.id,
    article.article.outlet?.value ?? null,
    article.article.published?.value ?? null,
    base?.id ?? null,
    base?.article.outlet?.value ?? null,
    comparison?.derivation ?? null,
    comparison?.manner ?? null,
    comparison?.credit.given ?? null,
    comparison?.credit.agency ?? null,
    comparison?.credit.altered ?? null,
    comparison ? Math.round(1000 * comparison.coverage.ofBase) / 1000 : null,
    comparison?.fidelity?.value ?? null,
    comparison?.fidelity?.low ?? null,
    comparison?.fidelity?.high ?? null,
    garbled,
    finding?.id ?? null,
    finding?.severity ?? null,
    finding?.label ?? null,
    finding?.points ?? null,
    finding ? Math.round(1000 * finding.confidence) / 1000 : null,
    finding?.setAside ?? null,
    finding?.message ?? null,
    finding?.baseText ?? null,
    finding?.copyText ?? null,
  ];
}

/** Signs a spreadsheet takes for the start of a formula, also in full width and after blanks. */
const formula = /^\s*[=+\-@＝＋－＠|%]/;

/** A cell: quoted where needed; text that a spreadsheet would run gets an apostrophe in front. */
export function cell(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const plain = printableLine(value);
  const safe = formula.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
