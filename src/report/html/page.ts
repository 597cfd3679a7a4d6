import { createHash } from 'node:crypto';
import { severities } from '../../model/edit.ts';
import type { ReportView } from '../../present/report-view.ts';
import { setAsideText } from '../../present/wording.ts';
import { eventAnchor } from './anchors.ts';
import { html, type Markup, raw } from './escape.ts';
import { eventSections } from './events.ts';
import { outletSection } from './outlets.ts';
import { script } from './script.ts';
import { style } from './style.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/**
 * The whole report as one page. Its content security policy lets nothing be fetched and nothing run but the one script below,
 * by its hash, so that no page text can do harm even where escaping failed.
 */
export function htmlReport(view: ReportView): string {
  const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>\n${
    html`<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>Fidelity report: ${view.corpus}</title><style>${raw(style)}</style></head>
<body><a class="skip" href="#outlets">Skip to the outlets</a>
<header><p class="brand">hearsay</p><h1>Fidelity report: ${view.corpus}</h1>${tiles(view)}</header>
${filterBar(view)}
<main>${outletSection(view)}
${eventSections(view)}
${noteSection(view)}</main>
<footer><p>A score says how truly a copy reproduces its source, not whether the news is true. Every number leads to sentences you can check.</p></footer>
<script>${raw(script)}</script></body></html>
`.markup
  }`;
}

function tiles({ counts }: ReportView): Markup {
  const tile = (n: number, what: string) => html`<li><b>${n}</b> ${what}</li>`;
  return html`<ul class="tiles">${tile(counts.articles, 'articles')}${tile(counts.events, 'events')}${tile(counts.copies, 'copies with a known source')}${tile(counts.garbled, 'machine-garbled')}</ul>`;
}

/** Hidden until the script runs: without it everything is shown. */
function filterBar(view: ReportView): Markup {
  const outlets = [...new Set(view.events.flatMap((event) => event.articles.map((one) => one.outlet)))].sort(
    (one, other) => one.localeCompare(other, 'en'),
  );
  return html`<form class="filters" id="filters" hidden aria-label="Filters"><label>Outlet <select id="by-outlet"><option value="">all</option>${outlets.map((one) => html`<option>${one}</option>`)}</select></label><label>Findings from <select id="by-severity">${severities.slice(severities.indexOf(view.minSeverity)).map((one) => html`<option>${one}</option>`)}</select></label><label>Find <input id="by-text" type="search" autocomplete="off"></label><label>Event <select id="to-event"><option value="">go to …</option>${view.events.map((event) => html`<option value="${eventAnchor(event)}">${event.date ?? ''} ${event.title}</option>`)}</select></label><button type="button" id="unfold">Unfold all</button><output id="shown" aria-live="polite"></output></form>`;
}

function noteSection(view: ReportView): Markup | null {
  if (view.setAside.length === 0 && view.failures.length === 0) return null;
  return html`<section id="notes" aria-labelledby="notes-title"><h2 id="notes-title">Notes</h2>
${view.setAside.length > 0 && html`<h3>Findings set aside</h3><ul>${view.setAside.map((one) => html`<li><code>${one.finding}</code> ${setAsideText(one)}</li>`)}</ul>`}
${view.failures.length > 0 && html`<h3>Left out</h3><ul>${view.failures.map((one) => html`<li>${one.source ?? ''}: ${one.message}</li>`)}</ul>`}</section>`;
}
