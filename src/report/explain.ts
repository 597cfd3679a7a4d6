import type { RuleHead } from '../model/rule.ts';
import type { ExplainedFinding, ExplainedSide } from '../present/explain-view.ts';
import { percentText, restorationText } from '../present/wording.ts';
import { printableLine } from '../text/printable.ts';
import type { Style } from './style.ts';

const named = (one: ExplainedSide): string => `${one.article.outlet?.value ?? 'unknown outlet'} (${one.id})`;

/** What `hearsay explain` prints for people. */
export function explainText(found: ExplainedFinding, rule: RuleHead | null, style: Style): string {
  const { finding, base, copy } = found;
  const lines = [
    `${style.bold(finding.id)}  ${style.role(finding.severity, finding.severity)} ${finding.label}, sure ${percentText(finding.confidence)}`,
    `  ${printableLine(finding.message)}`,
    ...(finding.expected.length > 0 ? [`  ${printableLine(restorationText(finding))}`] : []),
    '',
    ...(base ? side('source', named(base), found.baseSentences) : []),
    ...side('copy', named(copy), found.copySentences),
    '',
    `  ${costText(found)}`,
    ...(found.setAside
      ? [
          `  set aside by ${printableLine(found.setAside.author)} on ${printableLine(found.setAside.date)}: ${printableLine(found.setAside.reason)}`,
        ]
      : []),
    ...(rule
      ? [
          '',
          `  rule ${rule.id}: ${rule.docs.title}`,
          `  ${rule.docs.why}`,
          '',
          `  hearsay rules ${rule.id} shows what it catches and what it spares.`,
        ]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

const side = (what: string, who: string, sentences: readonly string[]): string[] => [
  `  ${what}: ${printableLine(who)}`,
  ...(sentences.length === 0 ? ['    (left out)'] : sentences.map((sentence) => `    ${printableLine(sentence)}`)),
];

function costText({ finding, allPoints, setAside }: ExplainedFinding): string {
  if (finding.points === null && finding.pair !== null) return 'It costs no points: the copy has no score.';
  if (finding.points === null) return 'It costs no points: a sign of garbling is told beside the score.';
  if (finding.points === 0)
    return `It costs no points: ${setAside ? 'it was set aside' : finding.severity === 'neutral' ? 'it is neutral' : 'its sentence has as many dearer ones as count'}.`;
  const of = allPoints === null ? '' : ` of the copy's ${Math.round(10 * allPoints) / 10}`;
  return `It costs ${finding.points} ${finding.points === 1 ? 'point' : 'points'}${of}.`;
}

/** The same as data. */
export function explainRecord(found: ExplainedFinding, rule: RuleHead | null) {
  const { finding, base, copy } = found;
  return {
    ...finding,
    event: found.event,
    copyArticle: copy.id,
    baseArticle: base?.id ?? null,
    copySentences: found.copySentences,
    baseSentences: found.baseSentences,
    allPoints: found.allPoints,
    override: found.setAside,
    why: rule ? { title: rule.docs.title, text: rule.docs.why } : null,
  };
}
