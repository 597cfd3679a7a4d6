import type { CollationRow, Segment, Side } from '../../present/collation-view.ts';
import type { FindingView } from '../../present/finding-view.ts';
import type { ComparisonView } from '../../present/report-view.ts';
import {
  abstentionText,
  chargeText,
  creditText,
  derivationText,
  directionText,
  driftText,
  estimateText,
  percentText,
  pointsText,
} from '../../present/wording.ts';
import { comparisonAnchor, findingAnchor, rowAnchor } from './anchors.ts';
import { html, type Markup } from './escape.ts';

/** A copy beside its source: the verdict, where its changes fall, the findings, and every sentence of both. */
export function comparisonBlock(view: ComparisonView): Markup {
  const { base, copy, comparison } = view;
  const anchor = comparisonAnchor(view);
  const facts = [
    derivationText(comparison),
    directionText(comparison),
    creditText(comparison),
    `covers ${percentText(comparison.coverage.ofBase)} of its source`,
    ...(view.charge ? [chargeText(view.charge)] : []),
    ...(view.drift > 0 ? [driftText(view.drift)] : []),
  ];
  return html`<article class="comparison" id="${anchor}" data-outlet="${copy.outlet}" aria-labelledby="${anchor}-t"><h4 id="${anchor}-t"><span class="sigil">${base.sigil}</span> → <span class="sigil">${copy.sigil}</span> ${copy.outlet}</h4>
<p class="facts">${comparison.fidelity ? html`<strong class="score">${estimateText(comparison.fidelity)}</strong>` : html`<strong>not scored: ${abstentionText[comparison.abstained ?? 'not-derived']}</strong>`}${view.asFound && html` <small>(${estimateText(view.asFound)} with nothing set aside)</small>`} · ${facts.join(' · ')}</p>
<p class="titles"><span class="muted">source</span> ${base.title}<br><span class="muted">copy</span> ${copy.title}</p>
${minimap(view)}
${findingList(view)}
${sentences(view)}</article>
`;
}

const sentences = (view: ComparisonView): Markup =>
  html`<details class="sentences"><summary>Sentence by sentence (${view.rows.length})</summary><table class="collation"><thead><tr><th scope="col">${view.base.sigil} ${view.base.outlet}</th><th scope="col">${view.copy.sigil} ${view.copy.outlet}</th></tr></thead><tbody>
${view.rows.map((row, i) => rowMarkup(row, rowAnchor(view, i)))}</tbody></table></details>`;

/** Two prints of one unseen source: where they differ, and nobody blamed for it. */
export function disagreementBlock(view: ComparisonView): Markup {
  const { base, copy } = view;
  const anchor = comparisonAnchor(view);
  return html`<article class="comparison" id="${anchor}" data-outlet="${copy.outlet}" aria-labelledby="${anchor}-t"><h4 id="${anchor}-t"><span class="sigil">${base.sigil}</span> ${base.outlet} and <span class="sigil">${copy.sigil}</span> ${copy.outlet} differ</h4>
<p class="facts">They share text and neither is known to be the source of the other: nobody is blamed for the differences.</p>
${minimap(view)}
${findingList(view)}
${sentences(view)}</article>
`;
}

/** One small cell a pair in the order of the copy: where the changes fall. */
function minimap(view: ComparisonView): Markup {
  const count = view.rows.length;
  const width = Math.max(3, Math.min(14, Math.floor(720 / Math.max(1, count))));
  const counts = (state: string) => view.rows.filter((row) => stateOf(row) === state).length;
  const label = `Where changes fall: ${counts('critical')} sentences with critical, ${counts('major')} with major changes, ${counts('dropped')} dropped, ${counts('added')} added, of ${count}`;
  return html`<svg class="minimap" width="${count * width}" height="16" viewBox="0 0 ${count * width} 16" role="img" aria-label="${label}">${view.rows.map((row, i) => html`<rect class="m-${stateOf(row)}" x="${i * width}" y="${row.copy === null ? 9 : 1}" width="${width - 1}" height="${row.copy === null || row.base === null ? 6 : 14}"/>`)}</svg>`;
}

export function stateOf(row: CollationRow): string {
  if (row.copy === null) return 'dropped';
  if (row.base === null) return 'added';
  return row.worst ?? 'kept';
}

function findingList(view: ComparisonView): Markup {
  if (view.findings.length === 0) return html`<p class="muted">No finding at or over the chosen severity.</p>`;
  return html`<ul class="findings">${view.findings.map((one) => findingItem(one, view))}</ul>`;
}

function findingItem(one: FindingView, view: ComparisonView): Markup {
  const cost = view.charge === null ? '' : `${pointsText(one)}, `;
  return html`<li id="${findingAnchor(one.id)}" data-severity="${one.severity}"${one.setAside && html` class="aside"`}><a href="#${rowAnchor(view, one.pair ?? 0)}"><span class="chip s-${one.severity}">${one.severity}</span> ${one.label}</a> ${one.message} <small class="muted">${cost}sure ${percentText(one.confidence)}, <code>${one.id}</code></small></li>
`;
}

const signOf = { kept: '=', reworded: '≈', split: '⑂', merged: '⑃', added: '+', dropped: '−' } as const;

function rowMarkup(row: CollationRow, anchor: string): Markup {
  const sign = html`<span class="sign" aria-hidden="true">${signOf[row.relation]}${row.moved && '↕'}</span><span class="vh">${row.relation}${row.moved && ', moved'}: </span>`;
  if (row.relation === 'kept' && row.worst === null)
    return html`<tr id="${anchor}" class="r-kept"><td colspan="2">${sign}${sideMarkup(row.copy, 'copy')}</td></tr>
`;
  return html`<tr id="${anchor}" class="r-${row.relation} w-${row.worst ?? 'none'}"><td>${sign}${sideMarkup(row.base, 'base')}</td><td>${sideMarkup(row.copy, 'copy')}</td></tr>
`;
}

function sideMarkup(side: Side | null, which: 'base' | 'copy'): Markup {
  if (side === null) return html`<span class="muted">${which === 'base' ? 'not in the source' : 'left out'}</span>`;
  return html`<span class="n">${side.numbers.join('+')}</span> ${side.segments.map((segment) => segmentMarkup(segment, which))}`;
}

function segmentMarkup({ text, role, edits }: Segment, which: 'base' | 'copy'): Markup {
  if (edits.length === 0) return html`${text}`;
  return which === 'base' ? html`<del class="s-${role}">${text}</del>` : html`<ins class="s-${role}">${text}</ins>`;
}
