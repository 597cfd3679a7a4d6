import type { Estimate } from '../../model/judgement.ts';
import { type Facet, facets, type OutletRating } from '../../model/study.ts';
import type { ReportView } from '../../present/report-view.ts';
import { estimateText } from '../../present/wording.ts';
import { html, type Markup } from './escape.ts';

/** The ranking of outlets with their intervals, and what lies behind each number. */
export function outletSection(view: ReportView): Markup {
  const scored = view.outlets.filter((one) => one.fidelity !== null);
  const rest = view.outlets.filter((one) => one.fidelity === null);
  return html`<section id="outlets" aria-labelledby="outlets-title"><h2 id="outlets-title">Outlets</h2>
<p class="lead">Copy fidelity: how truly an outlet reproduces the articles it takes over. It says nothing about whether the news is true. Bars show the score within its 95 % interval; call one outlet better than another only where the intervals part.</p>
${scored.length === 0 ? html`<p>No outlet has a copy that could be scored.</p>` : rankingTable(scored)}
${scored.length > 0 && facetTable(scored)}
${scored.length > 0 && sensitivityTable(view)}
${rest.length > 0 && html`<p class="muted">Without a scored copy: ${rest.map((one) => `${one.outlet} (${one.articles})`).join(', ')}.</p>`}
</section>`;
}

function rankingTable(outlets: readonly OutletRating[]): Markup {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Ranking of outlets"><table class="ranking"><thead><tr><th scope="col">Outlet</th><th scope="col" class="wide">Fidelity, 95 % interval</th><th scope="col">Score</th><th scope="col">Rating</th><th scope="col" class="num">Scored</th><th scope="col" class="num">Sentences</th><th scope="col">Credit given</th><th scope="col" class="num">Garbled</th></tr></thead><tbody>
${outlets.map(rankingRow)}</tbody></table></div>`;
}

function rankingRow(one: OutletRating): Markup {
  const given = one.credit.creditedUnaltered + one.credit.creditedAltered;
  const all = given + one.credit.uncreditedUnaltered + one.credit.uncreditedAltered;
  return html`<tr data-outlet="${one.outlet}"><th scope="row">${one.outlet}</th><td class="wide">${intervalBar(one.fidelity!)}</td><td class="score">${estimateText(one.fidelity)}${one.asFound && html`<br><small>${estimateText(one.asFound)} before findings were set aside</small>`}</td><td><span class="chip rating-${one.rating}">${one.rating}</span></td><td class="num">${one.scored} of ${one.articles}</td><td class="num">${one.sentences}</td><td>${given} of ${all}${one.credit.uncreditedAltered > 0 && html`<br><small>${one.credit.uncreditedAltered} uncredited and altered</small>`}</td><td class="num">${one.garbled > 0 ? html`<strong class="bad">${one.garbled}</strong>` : '0'}</td></tr>
`;
}

/** The interval as a drawing over 0 to 100; its numbers stand beside it as text. */
export function intervalBar({ value, low, high }: Estimate): Markup {
  const tone = value >= 85 ? 'good' : value >= 60 ? 'fair' : 'poor';
  return html`<svg class="interval tone-${tone}" viewBox="0 0 200 18" preserveAspectRatio="none" aria-hidden="true" focusable="false"><line class="axis" x1="0" x2="200" y1="9" y2="9"/><line class="tick" x1="50" x2="50" y1="5" y2="13"/><line class="tick" x1="100" x2="100" y1="3" y2="15"/><line class="tick" x1="150" x2="150" y1="5" y2="13"/><rect class="range" x="${2 * low}" y="5" width="${Math.max(1, Math.round(20 * (high - low)) / 10)}" height="8" rx="3"/><rect class="value" x="${Math.max(0, Math.min(196, Math.round(20 * value) / 10 - 2))}" y="1" width="4" height="16" rx="1"/></svg>`;
}

const facetNames: Readonly<Record<Facet, string>> = {
  facts: 'Facts',
  quotations: 'Quotations kept',
  attribution: 'Attribution',
  language: 'Language',
  coverage: 'Source covered',
};

function facetTable(outlets: readonly OutletRating[]): Markup {
  return html`<details><summary>Facets, sure findings only, and the four credit groups</summary><div class="scroll" tabindex="0" role="group" aria-label="Facets by outlet"><table><thead><tr><th scope="col">Outlet</th>${facets.map((facet) => html`<th scope="col">${facetNames[facet]}</th>`)}<th scope="col">Sure findings only</th><th scope="col">Credited, unaltered</th><th scope="col">Credited, altered</th><th scope="col">Uncredited, unaltered</th><th scope="col">Uncredited, altered</th></tr></thead><tbody>
${outlets.map(
  (
    one,
  ) => html`<tr data-outlet="${one.outlet}"><th scope="row">${one.outlet}</th>${facets.map((facet) => html`<td>${estimateText(one.facets[facet])}</td>`)}<td>${estimateText(one.sure)}</td><td class="num">${one.credit.creditedUnaltered}</td><td class="num">${one.credit.creditedAltered}</td><td class="num">${one.credit.uncreditedUnaltered}</td><td class="num">${one.credit.uncreditedAltered}</td></tr>
`,
)}</tbody></table></div></details>`;
}

function sensitivityTable(view: ReportView): Markup {
  const percent = (share: number) => `${Math.round(1000 * share) / 10} %`;
  return html`<details><summary>Weights, and how far the order hangs on them</summary><p>${view.weights.standard ? 'The standard weights were used.' : 'Weights of the user’s own were used.'} The table says how many pairs of outlets keep their order when one weight is halved or doubled.</p><div class="scroll" tabindex="0" role="group" aria-label="Weights"><table><thead><tr><th scope="col">Weight</th><th scope="col" class="num">Value</th><th scope="col" class="num">Order kept, halved</th><th scope="col" class="num">Order kept, doubled</th></tr></thead><tbody>
${view.weights.stability.map(
  (
    row,
  ) => html`<tr><th scope="row">${row.weight}</th><td class="num">${view.weights.values[row.weight] ?? 0}</td><td class="num">${percent(row.halved)}</td><td class="num">${percent(row.doubled)}</td></tr>
`,
)}</tbody></table></div></details>`;
}
