import type { Severity } from '../model/edit.ts';
import type { RuleHead } from '../model/rule.ts';
import type { Span } from '../model/span.ts';
import type { StudiedArticle, Study } from '../model/study.ts';
import { type JudgedArticle, judgedArticles, type LocatedFinding } from '../present/located-findings.ts';
import type { ReportFilter } from '../present/report-view.ts';
import { estimateText } from '../present/wording.ts';
import { printable } from '../text/printable.ts';
import { jsonDocument } from './json.ts';

const levels: Readonly<Record<Severity, 'none' | 'note' | 'warning' | 'error'>> = {
  neutral: 'none',
  minor: 'note',
  major: 'warning',
  critical: 'error',
};

/** What a SARIF log says of the program that wrote it. */
export interface SarifTool {
  readonly version: string;
  /** Rules the findings are explained by. */
  readonly rules: readonly RuleHead[];
}

/** The findings as SARIF 2.1.0 (OASIS): one result a finding, its place in the page of the copy, the source's as a related place. */
export function sarifReport(study: Study, filter: ReportFilter, { version, rules }: SarifTool): string {
  const articles = judgedArticles(study, filter);
  const used = [...new Set(articles.flatMap((one) => one.findings.map(({ finding }) => finding.rule)))].sort();
  return jsonDocument({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'hearsay', semanticVersion: version, rules: used.map((id) => ruleOf(id, rules)) } },
        columnKind: 'utf16CodeUnits',
        results: articles.flatMap((one) => one.findings.map((finding) => resultOf(one, finding, used))),
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: study.failures.map((failure) => ({
              level: 'warning',
              message: { text: printable(`${failure.source ?? ''}: ${failure.message}`) },
            })),
          },
        ],
      },
    ],
  });
}

/** A rule as viewers show it beside its results: what it names, why it matters, what it catches and spares. */
function ruleOf(id: string, rules: readonly RuleHead[]) {
  const head = rules.find((one) => one.id === id);
  if (!head) return { id };
  const { docs, severity, languages } = head;
  const list = (lines: readonly string[], mark: string) => lines.map((line) => `${mark}${line}`).join('\n');
  const help = (mark: string) =>
    `${docs.why}\n\nCaught:\n\n${list(docs.caught, mark)}\n\nSpared:\n\n${list(docs.spared, mark)}\n\nhearsay rules ${id} tells the same.`;
  return {
    id,
    shortDescription: { text: docs.title },
    fullDescription: { text: docs.why },
    help: { text: help('  '), markdown: help('- ') },
    defaultConfiguration: { level: levels[severity] },
    properties: { severity, languages },
  };
}

function resultOf(
  { article, base, pair }: JudgedArticle,
  { finding, places, basePlaces }: LocatedFinding,
  used: readonly string[],
) {
  return {
    ruleId: finding.rule,
    ruleIndex: used.indexOf(finding.rule),
    level: levels[finding.severity],
    message: { text: printable(finding.message) },
    locations: places.slice(0, 1).map((place) => locationOf(article, place)),
    relatedLocations: base
      ? basePlaces.slice(0, 1).map((place) => ({ ...locationOf(base, place), message: { text: 'the source' } }))
      : [],
    partialFingerprints: { 'hearsayFinding/v1': finding.id },
    ...(finding.setAside ? { suppressions: [{ kind: 'external', status: 'accepted' }] } : {}),
    properties: {
      kind: finding.label,
      severity: finding.severity,
      confidence: finding.confidence,
      points: finding.points,
      outlet: article.article.outlet?.value ?? null,
      fidelity: estimateText(pair?.comparison.fidelity ?? null),
    },
  };
}

const locationOf = (article: StudiedArticle, place: Span) => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(article) },
    region: { charOffset: place.from, charLength: place.to - place.from },
  },
});

/** The page as a URI: its address, or its file as a relative reference. */
function uriOf(article: StudiedArticle): string {
  const name = article.article.source ?? article.article.url ?? article.id;
  if (/^https?:\/\/[\x21-\x7e]+$/.test(name)) return name.replace(/["<>\\^`{|}]/g, encodeURIComponent);
  return name.replace(/[^A-Za-z0-9/._~-]/g, (sign) => {
    try {
      return encodeURIComponent(sign);
    } catch {
      return '%EF%BF%BD';
    }
  });
}
