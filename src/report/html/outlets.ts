import type { Estimate } from '../../model/judgement.ts';
import { facets, type OutletRating } from '../../model/study.ts';
import type { ComparisonView, EventView, ReportView } from '../../present/report-view.ts';
import {
  abstentionText,
  chargeText,
  creditText,
  estimateText,
  facetText,
  rankedFidelity,
  weightLines,
} from '../../present/wording.ts';
import { comparisonAnchor, outletAnchor } from './anchors.ts';
import { html, type Markup } from './escape.ts';

/** The ranking of outlets with their intervals, and what lies behind each number. */
export function outletSection(view: ReportView): Markup {
  const ranked = view.outlets.filter((one) => rankedFidelity(one) !== null);
  const rest = view.outlets.filter((one) => rankedFidelity(one) === null);
  return html`<section id="outlets" aria-labelledby="outlets-title"><h2 id="outlets-title">Outlets</h2>
<p class="lead">Copy fidelity: how truly an outlet reproduces the articles it takes over. It says nothing about whether the news is true. Bars show the score within its 95 % interval; call one outlet better than another only where the intervals part.</p>
${ranked.length === 0 ? html`<p>No outlet has enough scored copies to be ranked: three make it provisional, ten over three events and a hundred sentences make it rated.</p>` : rankingTable(ranked)}
${ranked.length > 0 && facetTable(ranked)}
${creditTable(view)}
${ranked.length > 1 && weightTable(view, ranked)}
${copyLists(view)}
${rest.length > 0 && unrankedList(rest, view)}
</section>`;
}

function rankingTable(outlets: readonly OutletRating[]): Markup {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Ranking of outlets"><table class="ranking"><thead><tr><th scope="col">Outlet</th><th scope="col">Score</th><th scope="col" class="wide">Fidelity, 95 % interval<span class="scale" aria-hidden="true"><i>0</i><i>50</i><i>100</i></span></th><th scope="col">Rating</th><th scope="col" class="num">Copies scored</th><th scope="col" class="num">Sentences</th><th scope="col">Credit given</th><th scope="col" class="num">Garbled</th></tr></thead><tbody>
${outlets.map(rankingRow)}</tbody></table></div>`;
}

function rankingRow(one: OutletRating): Markup {
  const given = one.credit.creditedUnaltered + one.credit.creditedAltered;
  const all = given + one.credit.uncreditedUnaltered + one.credit.uncreditedAltered;
  return html`<tr data-outlet="${one.outlet}"><th scope="row"><a href="#${outletAnchor(one.outlet)}">${one.outlet}</a></th><td class="score"><strong>${Math.round(one.fidelity!.value)}</strong> <span class="muted">(${Math.round(one.fidelity!.low)}–${Math.round(one.fidelity!.high)})</span>${one.asFound && html`<br><small>${estimateText(one.asFound)} with nothing set aside</small>`}</td><td class="wide">${intervalBar(one.fidelity!)}</td><td><span class="chip rating-${one.rating}">${one.rating}</span></td><td class="num">${one.scored} of ${one.articles}</td><td class="num">${one.sentences}</td><td>${given} of ${all}</td><td class="num">${one.garbled > 0 ? html`<strong class="bad">${one.garbled}</strong>` : '0'}</td></tr>
`;
}

/** The interval as a drawing over 0 to 100; its numbers stand beside it as text. */
export function intervalBar({ value, low, high }: Estimate): Markup {
  const tone = value >= 85 ? 'good' : value >= 60 ? 'fair' : 'poor';
  return html`<svg class="interval tone-${tone}" viewBox="0 0 200 18" preserveAspectRatio="none" aria-hidden="true" focusable="false"><line class="axis" x1="0" x2="200" y1="9" y2="9"/><line class="tick" x1="50" x2="50" y1="5" y2="13"/><line class="tick" x1="100" x2="100" y1="3" y2="15"/><line class="tick" x1="150" x2="150" y1="5" y2="13"/><rect class="range" x="${2 * low}" y="5" width="${Math.max(1, Math.round(20 * (high - low)) / 10)}" height="8" rx="3"/><rect class="value" x="${Math.max(0, Math.min(196, Math.round(20 * value) / 10 - 2))}" y="1" width="4" height="16" rx="1"/></svg>`;
}

function facetTable(outlets: readonly OutletRating[]): Markup {
  return html`<details><summary>Facets, and the score of sure findings only</summary><div class="scroll" tabindex="0" role="group" aria-label="Facets by outlet"><table><thead><tr><th scope="col">Outlet</th>${facets.map((facet) => html`<th scope="col">${capital(facetText[facet])}</th>`)}<th scope="col">Sure findings only</th></tr></thead><tbody>
${outlets.map(
  (
    one,
  ) => html`<tr data-outlet="${one.outlet}"><th scope="row">${one.outlet}</th>${facets.map((facet) => html`<td>${estimateText(one.facets[facet])}</td>`)}<td>${estimateText(one.sure)}</td></tr>
`,
)}</tbody></table></div></details>`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function creditTable(view: ReportView): Markup | null {
  const scored = view.outlets.filter((one) => one.scored > 0);
  if (scored.length === 0) return null;
  const count = (n: number, bad: boolean) =>
    html`<td class="num">${n > 0 && bad ? html`<strong class="bad">${n}</strong>` : n}</td>`;
  return html`<details${scored.length <= 12 && html` open`}><summary>Credit: who names the source, beside and apart from fidelity</summary><div class="scroll" tabindex="0" role="group" aria-label="Credit by outlet"><table class="wrap"><thead><tr><th scope="col">Outlet</th><th scope="col" class="num">Credited, unaltered</th><th scope="col" class="num">Credited, altered</th><th scope="col" class="num">Uncredited, unaltered</th><th scope="col" class="num">Uncredited, altered</th><th scope="col" class="num">Wrong source named</th><th scope="col" class="num">Signed as its own</th></tr></thead><tbody>
${scored.map(
  ({ outlet, credit }) =>
    html`<tr data-outlet="${outlet}"><th scope="row">${outlet}</th>${count(credit.creditedUnaltered, false)}${count(credit.creditedAltered, false)}${count(credit.uncreditedUnaltered, false)}${count(credit.uncreditedAltered, true)}${count(credit.wrongSource, true)}${count(credit.ownName, true)}</tr>
`,
)}</tbody></table></div></details>`;
}

/** Outlets whose scores under other weights stand in the table; the JSON report has all. */
const shownSensitivity = 6;

function weightTable(view: ReportView, ranked: readonly OutletRating[]): Markup {
  const shown = ranked.slice(0, shownSensitivity);
  const percent = (share: number) => `${Math.round(1000 * share) / 10} %`;
  const moved = (one: OutletRating, weight: string) => {
    const row = one.sensitivity.find((each) => each.weight === weight);
    return row ? html`<td class="num">${Math.round(row.halved)} – ${Math.round(row.doubled)}</td>` : html`<td></td>`;
  };
  return html`<details><summary>Weights, and how far scores and order hang on them</summary>${weightLines(view.weights, ranked.length).map((line) => html`<p>${capital(line)}</p>`)}<div class="scroll" tabindex="0" role="group" aria-label="Weights"><table class="wrap"><thead><tr><th scope="col">Weight</th><th scope="col" class="num">Value</th><th scope="col" class="num">Order kept, halved</th><th scope="col" class="num">Order kept, doubled</th>${shown.map((one) => html`<th scope="col" class="num">${one.outlet}, halved – doubled</th>`)}</tr></thead><tbody>
${view.weights.stability.map(
  (row) =>
    html`<tr><th scope="row">${row.weight}</th><td class="num">${view.weights.values[row.weight] ?? 0}</td><td class="num">${percent(row.halved)}</td><td class="num">${percent(row.doubled)}</td>${shown.map((one) => moved(one, row.weight))}</tr>
`,
)}</tbody></table></div></details>`;
}

interface OutletCopy {
  readonly event: EventView;
  readonly view: ComparisonView;
}

/** What each score is made of: an outlet's copies, each leading to its sentences. */
function copyLists(view: ReportView): Markup {
  const byOutlet = new Map<string, OutletCopy[]>();
  for (const event of view.events)
    for (const one of event.comparisons) {
      const list = byOutlet.get(one.copy.outlet) ?? [];
      list.push({ event, view: one });
      byOutlet.set(one.copy.outlet, list);
    }
  const rated = view.outlets.filter((one) => byOutlet.has(one.outlet));
  return html`<details class="copies"><summary>What each score is made of: the copies of every outlet</summary>
${rated.map((one) => copyList(one.outlet, byOutlet.get(one.outlet)!))}</details>`;
}

function copyList(outlet: string, copies: readonly OutletCopy[]): Markup {
  return html`<section id="${outletAnchor(outlet)}" data-outlet="${outlet}" aria-label="Copies of ${outlet}"><h3>${outlet}</h3><ul>${copies.map(
    ({ event, view }) =>
      html`<li><a href="#${comparisonAnchor(view)}">${event.title}</a> <span class="score">${view.comparison.fidelity ? estimateText(view.comparison.fidelity) : `not scored: ${abstentionText[view.comparison.abstained ?? 'not-derived']}`}</span> <small class="muted">${view.charge ? `${chargeText(view.charge)}; ` : ''}from ${view.base.outlet}; ${creditText(view.comparison)}</small></li>
`,
  )}</ul></section>`;
}

/** Outlets that nothing can be ranked by: their findings stand with their events. */
function unrankedList(rest: readonly OutletRating[], view: ReportView): Markup {
  const withCopies = new Set(view.events.flatMap((event) => event.comparisons.map((one) => one.copy.outlet)));
  const counted = (one: OutletRating) =>
    html`<li data-outlet="${one.outlet}"><bdi>${withCopies.has(one.outlet) ? html`<a href="#${outletAnchor(one.outlet)}">${one.outlet}</a>` : one.outlet}</bdi> <small class="muted">${one.scored > 0 ? `${one.scored} of ${one.articles} scored` : `${one.articles}, none scored`}${one.garbled > 0 && html`, <strong class="bad">${one.garbled} garbled</strong>`}</small></li>`;
  return html`<h3 class="sub">Unrated</h3><p class="muted">Fewer than three scored copies: too little for a score of the outlet. Their findings stand with their events.</p><ul class="plain">${rest.map(counted)}</ul>`;
}
