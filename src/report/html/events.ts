import { type MatrixCell, type SentenceMatrix, sentenceMatrices } from '../../present/report-matrix.ts';
import type { ArticleView, ComparisonView, EventView, ReportView } from '../../present/report-view.ts';
import { creditText, estimateText, percentText, signRemarks } from '../../present/wording.ts';
import { comparisonAnchor, eventAnchor, findingAnchor, rowAnchor } from './anchors.ts';
import { comparisonBlock, disagreementBlock } from './comparison.ts';
import { html, type Markup } from './escape.ts';
import { stemmaFigure } from './stemma.ts';

/** Events above this number are folded at first, so that a large report opens at once. */
const openEvents = 3;

/** Every event: stemma, articles, sentences by outlet, comparisons, signs of garbling. */
export function eventSections(view: ReportView): Markup {
  return html`<section id="events" aria-labelledby="events-title"><h2 id="events-title">Events</h2>
${view.events.map((event) => eventSection(event, view.events.length <= openEvents))}</section>`;
}

function eventSection(event: EventView, open: boolean): Markup {
  const garbled = event.articles.filter((one) => one.garbled !== null).length;
  const outlets = [...new Set(event.articles.map((one) => one.outlet))].join('\n');
  return html`<details class="event" id="${eventAnchor(event)}" data-outlets="${outlets}" data-title="${event.title}"${open && html` open`}><summary><h3>${event.title}</h3><span class="meta">${event.date ?? 'undated'} · ${plural(event.articles.length, 'article')} · ${plural(event.origins, 'origin')}${garbled > 0 && html` · <strong class="bad">${garbled} garbled</strong>`}</span></summary>
${stemmaFigure(event)}
${articleTable(event)}
${sentenceMatrices(event).map(matrixTable)}
${event.comparisons.map(comparisonBlock)}${event.disagreements.map(disagreementBlock)}
${event.articles.flatMap((one) => signBlock(one) ?? [])}</details>
`;
}

const plural = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

function articleTable(event: EventView): Markup {
  const comparisonOf = (article: ArticleView) => event.comparisons.find((one) => one.copy.id === article.id);
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Articles of the event"><table><thead><tr><th scope="col">Sigil</th><th scope="col">Outlet</th><th scope="col">Date</th><th scope="col">From</th><th scope="col">Fidelity</th><th scope="col">Standing</th><th scope="col">Credit</th></tr></thead><tbody>
${event.articles.map((one) => {
  const view = comparisonOf(one);
  return html`<tr data-outlet="${one.outlet}"><th scope="row" class="sigil">${one.sigil}</th><td>${view ? html`<a href="#${comparisonAnchor(view)}">${one.outlet}</a>` : one.outlet}</td><td class="date">${one.published?.slice(0, 10) ?? 'undated'}</td><td>${one.from ?? ''}</td><td class="score">${estimateText(one.comparison?.fidelity ?? null)}</td><td>${one.standing}${one.garbled && html`; <strong class="bad">${one.garbled}</strong>`}</td><td>${one.comparison && creditText(one.comparison)}</td></tr>
`;
})}</tbody></table></div>`;
}

const cellSigns: Readonly<Record<MatrixCell['state'], string>> = {
  kept: '=',
  neutral: '≈',
  minor: '·',
  major: '!',
  critical: '‼',
  dropped: '−',
};

function matrixTable({ base, copies, sentences }: SentenceMatrix): Markup {
  return html`<details class="matrix"><summary>Sentences of ${base.sigil} ${base.outlet} in ${plural(copies.length, 'copy').replace('copys', 'copies')}</summary><p class="muted">= kept, ≈ neutral change, · minor, ! major, ‼ critical, − left out. Each cell leads to its sentence.</p><div class="scroll" tabindex="0" role="group" aria-label="Sentences by outlet"><table class="matrix-table"><thead><tr><th scope="col">Sentence</th>${copies.map((copy) => html`<th scope="col"><abbr title="${copy.copy.outlet}">${copy.copy.sigil}</abbr></th>`)}</tr></thead><tbody>
${sentences.map(
  ({
    number,
    text,
    cells,
  }) => html`<tr><th scope="row"><span class="n">${number}</span> ${cut(text, 110)}</th>${cells.map((cell, i) => cellMarkup(cell, copies[i]!))}</tr>
`,
)}</tbody></table></div></details>`;
}

const cellMarkup = (cell: MatrixCell | null, view: ComparisonView): Markup =>
  cell === null
    ? html`<td></td>`
    : html`<td class="cell m-${cell.state}"><a href="#${rowAnchor(view, cell.row)}" aria-label="${cell.state} in ${view.copy.outlet}">${cellSigns[cell.state]}</a></td>`;

const cut = (text: string, length: number): string => (text.length <= length ? text : `${text.slice(0, length - 1)}…`);

/** Signs of garbling that one article shows by itself. */
function signBlock(article: ArticleView): Markup | null {
  if (article.garbled === null || article.findings.length === 0) return null;
  return html`<section class="signs" data-outlet="${article.outlet}"><h4><span class="sigil">${article.sigil}</span> ${article.outlet}: ${article.garbled} (${percentText(article.garbleProbability)})</h4><ul class="findings">${article.findings.map(
    (
      one,
    ) => html`<li id="${findingAnchor(one.id)}" data-severity="${one.severity}"><span class="chip s-${one.severity}">${one.severity}</span> ${one.label} <q>${one.copyText ?? ''}</q> ${one.message} ${signRemarks(one)} <small class="muted"><code>${one.id}</code></small></li>
`,
  )}</ul></section>`;
}
