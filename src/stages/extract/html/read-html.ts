import type { Claimed, Extraction } from '../../../model/article.ts';
import type { Page } from '../../../model/page.ts';
import { identifyLanguage } from '../../../text/identify-language.ts';
import { hostOf, nameFromDomain } from '../facts/outlet.ts';
import { assemble } from './assemble.ts';
import { blockContext } from './block-features.ts';
import { measureBlocks } from './block-text.ts';
import { chancesByShape } from './choose-by-shape.ts';
import type { HtmlModel } from './model.ts';
import { chancesByModel } from './model.ts';
import type { PageFacts } from './page-facts.ts';
import { gatherFacts, metaValue } from './page-facts.ts';
import { layOut } from './page-layout.ts';
import { readAuthors } from './read-authors.ts';
import { readDates } from './read-dates.ts';
import { readTitle } from './read-title.ts';

/** Finds the article in a page of markup. Without a model (null) the shape of the blocks alone decides. */
export function readHtml(page: Page, model: HtmlModel | null = null): Extraction {
  const layout = layOut(page.text);
  const text = measureBlocks(layout);
  const facts = gatherFacts(layout);
  const url = page.url ?? facts.canonical ?? metaValue(facts, 'og:url')?.value ?? '';
  const outlet = readOutlet(facts, hostOf(url));
  const chances = model ? chancesByModel(blockContext(layout, text, facts), model) : chancesByShape(layout, text);
  const { body, map, subheads, removed } = assemble(layout, text, chances);
  return {
    title: readTitle(layout, facts, outlet ? [outlet.value] : [], hostOf(url)),
    standfirst: null,
    captions: [],
    outlet,
    ...readDates(facts, url),
    authors: readAuthors(facts),
    language: languageOf(facts, body),
    canonicalUrl: facts.canonical ?? metaValue(facts, 'og:url')?.value ?? null,
    credits: [],
    body,
    map,
    subheads,
    lines: [],
    removed,
    notices: body === '' ? ['no-article'] : [],
  };
}

function readOutlet(facts: PageFacts, host: string): Claimed<string> | null {
  const site = metaValue(facts, 'og:site_name', 'application-name');
  const publisher = facts.linked.find((article) => article.publisher)?.publisher;
  if (site) return { value: site.value, certainty: 'stated', by: 'og', place: { from: site.from, to: site.to } };
  if (publisher) return { value: publisher, certainty: 'stated', by: 'json-ld' };
  return host === '' ? null : { value: nameFromDomain(host), certainty: 'implied', by: 'url' };
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
