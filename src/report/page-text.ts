import type { Article } from '../model/article.ts';
import type { Check } from '../model/check.ts';
import type { Garble } from '../model/finding.ts';
import type { Comparison } from '../model/judgement.ts';
import { type CollationRow, collationRows, type Side } from '../present/collation-view.ts';
import { editFindings, garbleFindings } from '../present/finding-view.ts';
import {
  abstentionText,
  creditText,
  derivationText,
  directionText,
  estimateText,
  languageName,
  percentText,
  pointsText,
  setAsideText,
  signRemarks,
} from '../present/wording.ts';
import { printable, printableLine } from '../text/printable.ts';
import type { Style } from './style.ts';

/** What `inspect` prints for people. */
export function inspectText(name: string, article: Article, garble: Garble, style: Style): string {
  const lines = [style.bold(printableLine(name)), ...articleLines(article), '', ...garbleLines(article, garble, style)];
  const removed = removedLines(article);
  return `${[...lines, '', 'BODY', ...article.body.split('\n').map((line) => `  ${printable(line)}`.trimEnd()), ...(removed.length > 0 ? ['', 'LEFT OUT', ...removed] : [])].join('\n')}\n`;
}

function articleLines(article: Article): string[] {
  const fact = (name: string, value: string | null | undefined) =>
    value ? [`  ${name.padEnd(10)} ${printableLine(value)}`] : [];
  return [
    ...fact('title', article.title?.value),
    ...fact('standfirst', article.standfirst?.value),
    ...fact('outlet', article.outlet?.value),
    ...fact('published', article.published?.value),
    ...fact('updated', article.updated?.value),
    ...fact('by', article.authors.join(', ')),
    ...fact('language', languageName(article.language)),
    ...article.credits.flatMap((credit) => fact('credit', `${credit.agency}, ${credit.relation}: “${credit.quote}”`)),
    ...fact('notice', article.notices.join(', ')),
    `  ${'body'.padEnd(10)} ${article.sentences.length} sentences, ${article.body.length} characters`,
  ];
}

/** The garble verdict and its evidence. */
export function garbleLines(article: Article, garble: Garble, style: Style): string[] {
  if (!garble.supported) return [`Machine garbling: not known for ${languageName(article.language)}.`];
  const kind = garble.kind === 'spun' ? 'words swapped by a machine' : 'machine-translated and back';
  const pivot = garble.pivot
    ? `, likely through ${languageName(garble.pivot.language)} (${percentText(garble.pivot.confidence)}: ${garble.pivot.grounds.join('; ')})`
    : '';
  const head = garble.flagged
    ? style.role('critical', `MACHINE-GARBLED: ${kind}${printableLine(pivot)} (${percentText(garble.probability)})`)
    : `No machine garbling proven (${percentText(garble.probability)}).`;
  const findings = garbleFindings(article, garble).map((one) => {
    const told = printableLine(`${one.message} ${signRemarks(one)}`.trimEnd());
    return `  ${style.role(one.severity, one.severity)} ${one.label}: “${printableLine(one.copyText ?? '')}” ${told}`;
  });
  return [head, ...findings];
}

function removedLines(article: Article): string[] {
  return article.removed.map(
    (removal) =>
      `  ${removal.rule}: ${printableLine(removal.reason)} (${removal.span.to - removal.span.from} characters)`,
  );
}

/** What `compare` prints for people. */
export function compareText(base: Article, copy: Article, comparison: Comparison, style: Style): string {
  const garble =
    comparison.derivation === 'none'
      ? ['Machine garbling: not judged, since nothing derives; hearsay inspect judges a page by itself.']
      : garbleLines(copy, comparison.garble, style);
  return `${[...comparisonLines(base, copy, comparison, style), '', ...garble].join('\n')}\n`;
}

/** A comparison: the verdict, then every sentence pair with its differences. */
export function comparisonLines(base: Article, copy: Article, comparison: Comparison, style: Style): string[] {
  return [
    ...summaryLines(comparison, style),
    '',
    ...collationRows(base, copy, comparison).flatMap((row) => rowLines(row, style)),
    ...quotationLines(base, copy, comparison),
  ];
}

function summaryLines(comparison: Comparison, style: Style): string[] {
  const { coverage } = comparison;
  const fidelity = comparison.fidelity
    ? `${estimateText(comparison.fidelity)} of 100, 95 % interval, ${comparison.fidelity.n} sentences`
    : `none: ${abstentionText[comparison.abstained ?? 'not-derived']}`;
  const fact = (name: string, value: string) => `  ${name.padEnd(10)} ${value}`;
  return [
    style.bold(derivationText(comparison)),
    fact('event', `same with ${percentText(comparison.sameEvent)}`),
    fact('wording', `descends from the base with ${percentText(comparison.similarity)}`),
    ...(comparison.derivation === 'none'
      ? []
      : [fact('direction', directionText(comparison)), fact('credit', printableLine(creditText(comparison)))]),
    fact('coverage', `${percentText(coverage.ofBase)} of the base, ${percentText(coverage.ofCopy)} of the copy`),
    fact('fidelity', fidelity),
  ];
}

const signOf = { kept: '=', reworded: '~', split: '<', merged: '>', added: '+', dropped: '-' } as const;

function rowLines(row: CollationRow, style: Style): string[] {
  const where = `${numbers(row.base)}:${numbers(row.copy)}`.padEnd(8);
  const sign = `${signOf[row.relation]}${row.moved ? '↕' : ' '}`;
  if (row.relation === 'kept') return [style.dim(`${sign} ${where} ${sideText(row.copy, 'copy', style)}`)];
  const lines = [];
  if (row.base) lines.push(`${sign} ${where} ${sideText(row.base, 'base', style)}`);
  if (row.copy)
    lines.push(`${row.base ? '  ' : sign} ${row.base ? ' '.repeat(8) : where} ${sideText(row.copy, 'copy', style)}`);
  const kinds = row.edits.map((edit) => `${edit.kind} ${edit.severity}`);
  if (kinds.length > 0) lines.push(style.dim(`            ${kinds.join(', ')}`));
  return lines;
}

const numbers = (side: Side | null): string => side?.numbers.join('+') ?? '';

function sideText(side: Side | null, which: 'base' | 'copy', style: Style): string {
  if (!side) return '';
  return side.segments
    .map(({ role, text, edits }) => {
      const safe = printable(text.replace(/\s+/g, ' '));
      return edits.length === 0 ? safe : style.change(which, role, safe);
    })
    .join('');
}

function quotationLines(base: Article, copy: Article, comparison: Comparison): string[] {
  if (comparison.quotations.length === 0) return [];
  const words = (body: string, span: { from: number; to: number } | null) =>
    span ? `“${printableLine(body.slice(span.from, span.to))}”` : '–';
  return [
    '',
    'QUOTATIONS',
    ...comparison.quotations.map((one) => {
      const speaker = one.copy?.speaker ?? one.base?.speaker;
      return `  ${one.state.padEnd(13)} ${words(base.body, one.base)} / ${words(copy.body, one.copy)}${speaker ? ` (${printableLine(speaker)})` : ''}`;
    }),
  ];
}

/** What `check` prints for people: the verdict, the source, and the differences that matter. */
export function checkText(name: string, check: Check, style: Style): string {
  const best = check.matches[0];
  const title = best
    ? `${printableLine(best.article.outlet?.value ?? best.id)}: ${printableLine(best.article.title?.value ?? 'untitled')} [${printableLine(best.id)}]`
    : '';
  const lines = [`${style.bold(printableLine(name))}: ${check.verdict.toUpperCase()}`];
  if (!best) lines.push('  nothing in the corpus tells of this event');
  else if (best.comparison.derivation === 'none') lines.push(`  same event as ${title}, in its own words`);
  else {
    lines.push(`  comes from ${title}`, ...summaryLines(best.comparison, style).map((line) => `  ${line}`));
    if (best.asFound) lines.push(`    ${'as found'.padEnd(10)} ${estimateText(best.asFound)} with nothing set aside`);
    const heavy = editFindings(best.article, check.article, best.comparison, best).filter(
      (one) => one.severity === 'major' || one.severity === 'critical',
    );
    lines.push(
      ...heavy.map(
        (one) =>
          `    ${style.role(one.severity, one.severity)} ${one.label}: ${printableLine(one.message)}  ${style.dim(`${one.points === null ? '' : `${pointsText(one)}, `}${one.id}`)}`,
      ),
    );
  }
  lines.push(
    ...check.setAside.map((one) => `  set aside: ${printableLine(one.finding)} ${printableLine(setAsideText(one))}`),
  );
  const against = best && best.comparison.derivation !== 'none' ? best.comparison.garble : check.garble;
  lines.push(...garbleLines(check.article, against, style).map((line) => `  ${line}`));
  const rest = check.matches
    .slice(1, 4)
    .map((match) => `${printableLine(match.id)} (${percentText(match.comparison.similarity)})`);
  if (rest.length > 0) lines.push(`  also: ${rest.join(', ')}`);
  return `${lines.join('\n')}\n`;
}
