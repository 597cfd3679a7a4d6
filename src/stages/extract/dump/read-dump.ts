import type { Claimed, Credit, Extraction, Notice, Removal } from '../../../model/article.ts';
import type { Page } from '../../../model/page.ts';
import type { Span } from '../../../model/span.ts';
import { identifyLanguage } from '../../../text/identify-language.ts';
import { bodyBuilder } from '../../../text/offset-map.ts';
import { findCredits, zoneAt } from '../credits/find-credits.ts';
import { dateInUrl } from '../facts/dates.ts';
import { textRemovals } from '../removal-rules.ts';
import { findAuthors } from './byline.ts';
import { decodeBody, guessOdds, withPlainSentences } from './decode.ts';
import { findHeadline, type Headline } from './headline.ts';
import { lineFeatures } from './line-features.ts';
import { bodyOdds, type DumpModel } from './line-model.ts';
import { type LineShape, lineShapes } from './line-shape.ts';
import { type FoundOutlet, findOutlet } from './outlet.ts';
import { type PageLine, pageLines } from './page-lines.ts';
import { bodyEnd, bodyStart, type PageView } from './page-view.ts';
import { findDates, type PageDates } from './published.ts';
import { explainRemovals } from './removals.ts';
import { findSurroundings, type Surroundings } from './surroundings.ts';

/** Lines of a page that are read; what comes after is left out with a notice. Longer pages are no article's. */
const mostLines = 20_000;

/**
 * Finds the article in a plain-text dump of a page: lines are told apart by a model of their shape, language and neighbours (by
 * simple bounds on length where `model` is null), and what is left out is explained. Any text is read, in linear time.
 */
export function readDump(page: Page, model: DumpModel | null = null): Extraction {
  const all = pageLines(page.text);
  const lines = all.length > mostLines ? all.slice(0, mostLines) : all;
  const language = languageOf(lines);
  const shapes = lineShapes(lines, language);
  const body = withPlainSentences(decodeBody(oddsOf(lines, shapes, model)), shapes);
  const view: PageView = { lines, shapes, body, inBody: new Set(body), language, url: page.url ?? null };
  const headline = body.length > 0 ? findHeadline(view, model?.headline ?? null) : null;
  const around = findSurroundings(view, headline);
  const { text, map, subheads } = buildBody(page.text, view);
  const outlet = body.length > 0 ? findOutlet(view, headline) : null;
  const dates = findDates(view, headline?.line ?? null);
  return {
    title: headline && {
      value: oneLine(headline.text),
      certainty: 'stated',
      by: 'text',
      place: { from: headline.from, to: headline.to },
    },
    standfirst: lineClaim(view, around.standfirst),
    captions: [...new Set(around.captions.map((i) => oneLine(lines[i]!.text)))],
    outlet: outletClaim(outlet),
    ...dateClaims(dates, page.url),
    authors: findAuthors(view, headline?.line ?? null),
    language,
    canonicalUrl: null,
    credits: creditsOf(page.text, view, headline, around),
    body: text,
    map,
    subheads,
    lines: body.map((i) => lines[i]!.number),
    removed: [...explainRemovals(view, headline, around), ...unread(all)],
    notices: noticesOf(body.length, all.length),
  };
}

function noticesOf(bodyLines: number, allLines: number): Notice[] {
  return [
    ...(bodyLines === 0 ? (['no-article'] as const) : []),
    ...(allLines > mostLines ? (['truncated'] as const) : []),
  ];
}

/** What stands after the last line that is read. */
function unread(all: readonly PageLine[]): Removal[] {
  const first = all[mostLines];
  const last = all.at(-1);
  if (!first || !last) return [];
  return [
    {
      span: { from: first.from, to: last.to },
      rule: textRemovals.unread.id,
      reason: textRemovals.unread.reason,
    },
  ];
}

function oddsOf(lines: readonly PageLine[], shapes: readonly LineShape[], model: DumpModel | null): Float32Array {
  if (lines.length === 0) return new Float32Array(0);
  return model ? bodyOdds(model, lineFeatures(lines, shapes)) : guessOdds(shapes);
}

/** The language of the long lines, which are more likely of the article than the short ones; of all where there are none. */
function languageOf(lines: readonly PageLine[]): string {
  const long = lines.filter((line) => line.to - line.from > 100);
  const chosen = long.length > 0 ? long : lines;
  return identifyLanguage(
    chosen
      .slice(0, 400)
      .map((line) => line.text)
      .join('\n'),
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function lineClaim(view: PageView, line: number | null): Claimed<string> | null {
  const found = line === null ? undefined : view.lines[line];
  return found
    ? { value: oneLine(found.text), certainty: 'stated', by: 'text', place: { from: found.from, to: found.to } }
    : null;
}

function outletClaim(found: FoundOutlet | null): Claimed<string> | null {
  if (!found) return null;
  const certainty = found.by === 'copyright' || found.by === 'text' ? 'stated' : 'implied';
  return { value: found.name, certainty, by: found.by, ...(found.place ? { place: found.place } : {}) };
}

function dateClaims(dates: PageDates, url: string | undefined): Pick<Extraction, 'published' | 'updated'> {
  const claim = (date: PageDates['published'], certainty: 'stated' | 'implied'): Claimed<string> | null =>
    date && { value: date.iso, certainty, by: 'text', place: date.span };
  const inUrl = url === undefined ? null : dateInUrl(url);
  const fromUrl: Claimed<string> | null = inUrl ? { value: inUrl, certainty: 'implied', by: 'url' } : null;
  const stated = dates.fromHead ? null : claim(dates.published, 'stated');
  return { published: stated ?? fromUrl ?? claim(dates.published, 'implied'), updated: claim(dates.updated, 'stated') };
}

/** The body: its lines as paragraphs, a blank line between; short lines without a stop inside it are subheads. */
function buildBody(page: string, view: PageView) {
  const builder = bodyBuilder(page);
  const subheads: Span[] = [];
  for (const [order, i] of view.body.entries()) {
    const { from, to } = view.lines[i]!;
    if (builder.length > 0) builder.separate('\n\n', from);
    const at = builder.length;
    builder.copy(from, to);
    if (isSubhead(view, order)) subheads.push({ from: at, to: builder.length });
  }
  const { body: text, map } = builder.done();
  return { text, map, subheads };
}

function isSubhead(view: PageView, order: number): boolean {
  const shape = view.shapes[view.body[order]!]!;
  const next = view.body[order + 1];
  if (next === undefined || shape.words > 14 || shape.bullet || shape.ending > 1 || shape.opening === 2) return false;
  return !/[.,;:。，]["”’»)]*$/u.test(view.lines[view.body[order]!]!.tail) && view.shapes[next]!.words > shape.words;
}

/** Zones for credits: byline lines above the body, its first and last paragraphs, and the lines right below it. */
function creditsOf(page: string, view: PageView, headline: Headline | null, around: Surroundings): Credit[] {
  const { lines, shapes, body } = view;
  const captions = new Set(around.captions);
  const zone = (kind: 'byline' | 'head' | 'body' | 'tail', i: number) =>
    zoneAt(kind, page.slice(lines[i]!.from, Math.min(lines[i]!.to, lines[i]!.from + 4000)), lines[i]!.from);
  const start = bodyStart(view);
  const end = bodyEnd(view);
  const bylines = range(headline ? headline.line + 1 : Math.max(0, start - 4), start)
    .filter(
      (i) =>
        !captions.has(i) && i !== around.standfirst && shapes[i]!.words <= 16 && shapes[i]!.chrome.shares[1]! < 0.3,
    )
    .map((i) => zone('byline', i));
  const paragraphs = body.flatMap((i, order) => [
    ...(order < 3 ? [zone('head', i)] : order < body.length - 2 ? [zone('body', i)] : []),
    ...(order >= body.length - 2 ? [zone('tail', i)] : []),
  ]);
  const below = range(end, Math.min(lines.length, end + 5))
    .filter((i) => shapes[i]!.words <= 40)
    .map((i) => zone('tail', i));
  return body.length === 0 ? [] : findCredits([...bylines, ...paragraphs, ...below]);
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
