import type { Claimed, Extraction } from '../../../model/article.ts';
import type { Page } from '../../../model/page.ts';
import { identifyLanguage } from '../../../text/identify-language.ts';
import { hostOf, nameFromDomain, outletAt } from '../facts/outlet.ts';
import type { Assembled } from './assemble.ts';
import { assemble, removalsOf } from './assemble.ts';
import { readCaptions, readNotices, readStandfirst } from './beside-body.ts';
import { blockText } from './block-body.ts';
import { type BlockContext, blockContext } from './block-features.ts';
import { measureBlocks } from './block-text.ts';
import { chancesByShape } from './choose-by-shape.ts';
import { decideBlocks } from './decide.ts';
import { headZone } from './head-zone.ts';
import { readCredits } from './html-credits.ts';
import type { HtmlModel } from './model.ts';
import { chancesByModel } from './model.ts';
import type { PageFacts } from './page-facts.ts';
import { gatherFacts, metaValue } from './page-facts.ts';
import type { PageLayout } from './page-layout.ts';
import { layOut } from './page-layout.ts';
import { readAuthors } from './read-authors.ts';
import { readDates } from './read-dates.ts';
import { readTitle } from './read-title.ts';
import { scriptBody } from './script-body.ts';

/** On larger pages the shape of the blocks decides alone: the model's tables would fill the memory. */
const mostBlocks = 40_000;

/** Finds the article in a page of markup. Without a model (null) the shape of the blocks alone decides. */
export function readHtml(page: Page, model: HtmlModel | null = null): Extraction {
  const layout = layOut(page.text);
  const text = measureBlocks(layout);
  const facts = gatherFacts(layout);
  const url = page.url ?? facts.canonical ?? metaValue(facts, 'og:url')?.value ?? '';
  const host = hostOf(url);
  const names = outletNames(facts, host);
  const context = blockContext(layout, text, facts);
  const fits = layout.blockElement.length <= mostBlocks;
  const chances = model && fits ? chancesByModel(context, model) : chancesByShape(layout, text);
  const chosen = decideBlocks(context, chances);
  const shown = bestBody(layout, assemble(layout, chosen));
  const title = readTitle(layout, facts, names, host);
  const language = languageOf(facts, shown.body);
  const zone = headZone(layout, text, facts, chosen, title?.value ?? null);
  return {
    title,
    standfirst: readStandfirst(context, chosen, zone),
    captions: readCaptions(context, chosen, zone),
    outlet: readOutlet(context, title, host),
    ...readDates({ layout, text, facts, zone, url, language }),
    authors: readAuthors(layout, text, facts, zone, names),
    language,
    canonicalUrl: facts.canonical ?? metaValue(facts, 'og:url')?.value ?? null,
    credits: readCredits(context, chosen, zone, shown),
    body: shown.body,
    map: shown.map,
    subheads: shown.subheads,
    lines: [],
    removed: removalsOf(context, chosen),
    notices: readNotices(context, shown.body, enoughWords(shown.body)),
  };
}

/** Words of a text, or of its beginning where those are more than any notice asks for. */
function enoughWords(text: string): number {
  const words = countWords(text.slice(0, beginning));
  return words > manyWords ? words : countWords(text);
}
const beginning = 2200;
const manyWords = 260;

/** Words of a text; two letters of a script without spaces count as one. */
function countWords(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return dense.test(text)
    ? words.reduce((sum, word) => sum + (dense.test(word) ? word.length / 2 : 1), 0)
    : words.length;
}
const dense = /[\u3040-\u9fff\u0e00-\u0eff]/;

/** A body shorter than this, in letters, sends us to look in the page's scripts. */
const fewLetters = 350;

/** What the markup gave, or the article in the page's scripts where the markup has next to nothing. */
function bestBody(layout: PageLayout, shown: Assembled): Assembled {
  if (shown.body.length > fewLetters * 4) return shown;
  const letters = lettersIn(shown.body);
  if (letters >= fewLetters) return shown;
  const found = scriptBody(layout.page, layout.scripts);
  if (!found || lettersIn(found.body) < 2 * letters) return shown;
  return found;
}

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** Everything the outlet is called on the page, to tell its name from headlines and persons. */
function outletNames(facts: PageFacts, host: string): string[] {
  const stated = ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'twitter:site'].flatMap(
    (name) => facts.metas.get(name)?.[0]?.value.replace(/^@/, '') ?? [],
  );
  const linked = facts.linked.flatMap((article) => article.publisher ?? []);
  return [...stated, ...linked, ...(host === '' ? [] : [host, nameFromDomain(host), outletAt(host)])];
}

function readOutlet(context: BlockContext, title: Claimed<string> | null, host: string): Claimed<string> | null {
  const { facts } = context;
  const site = metaValue(facts, 'og:site_name', 'application-name');
  const publisher = facts.linked.find((article) => article.publisher)?.publisher;
  if (site) return { value: site.value, certainty: 'stated', by: 'og', place: { from: site.from, to: site.to } };
  if (publisher) return { value: publisher, certainty: 'stated', by: 'json-ld' };
  const beside = outletBesideTitle(context, title?.value ?? '');
  if (beside) return beside;
  const named = outletAt(host);
  return named === '' ? null : { value: named, certainty: 'implied', by: 'url' };
}

/** Longest name, in characters, and longest block, in words, that a page prints its own name in. */
const longestName = 40;
const shortBlock = 30;

/** The outlet's name behind the headline in the page's title: what the page prints in a short block of its own as well, as in its head or rights line. */
function outletBesideTitle({ layout, text, facts }: BlockContext, title: string): Claimed<string> | null {
  const whole = facts.titleTag;
  if (!whole || title === '' || !whole.value.startsWith(title)) return null;
  // The last part alone: a section may stand between headline and name. Bounded, since a title can be of any length.
  const rest = whole.value.slice(title.length).slice(-2 * longestName);
  const name = /^(?:.*\s)?[|–—·»-]\s+(\S.*)$/su.exec(rest)?.[1]?.trim() ?? '';
  if (name === '' || name.length > longestName) return null;
  for (let block = 0; block < layout.blockElement.length; block++) {
    if (text.words[block]! > shortBlock || !blockText(layout, block).includes(name)) continue;
    return { value: name, certainty: 'implied', by: 'title', place: { from: whole.from, to: whole.to } };
  }
  return null;
}

function languageOf(facts: PageFacts, body: string): string {
  const stated =
    facts.language ??
    facts.linked.find((article) => article.language)?.language ??
    metaValue(facts, 'og:locale')?.value ??
    '';
  const code = /^[a-z]{2}(?=$|[-_])/i.exec(stated.trim())?.[0]?.toLowerCase();
  return code ?? identifyLanguage(body);
}
