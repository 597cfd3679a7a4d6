import type { Claimed } from '../../../model/article.ts';
import { sameTitle, withoutKicker, withoutKnownRest, withoutSiteName } from '../facts/title.ts';
import { blockSpan, blockText } from './block-body.ts';
import type { PageFacts } from './page-facts.ts';
import { metaValue } from './page-facts.ts';
import type { PageLayout } from './page-layout.ts';
import { tag } from './tags.ts';

interface Candidate {
  readonly value: string;
  readonly by: keyof typeof weight;
  readonly place?: { readonly from: number; readonly to: number };
}

/** Weights of the votes. Twitter's title copies OpenGraph's, the title tag has the site's name: both only break ties. */
const weight = { 'json-ld': 1.1, og: 1.2, twitter: 0.1, title: 0.2, h1: 1 } as const;

/** The headline: linked data, OpenGraph, headings and the title tag vote; `names` are what the outlet is called. */
export function readTitle(
  layout: PageLayout,
  facts: PageFacts,
  names: readonly string[],
  host: string,
): Claimed<string> | null {
  const given = candidatesOf(layout, facts, names, host);
  const known = given.map((candidate) => candidate.value);
  const shared = given.find((one) => one.by === 'og')?.value ?? '';
  const candidates = given.map((one) => ({ ...one, value: withoutKicker(withoutKnownRest(one.value, known), shared) }));
  let best: Candidate | null = null;
  let most = 0;
  for (const candidate of candidates) {
    let votes = 0;
    for (const other of candidates) if (sameTitle(candidate.value, other.value)) votes += weight[other.by];
    if (votes > most) [best, most] = [candidate, votes];
  }
  if (!best) return null;
  const place = best.place && { place: { from: best.place.from, to: best.place.to } };
  return { value: best.value, certainty: 'stated', by: best.by, ...place };
}

function candidatesOf(layout: PageLayout, facts: PageFacts, names: readonly string[], host: string): Candidate[] {
  const found: Candidate[] = [];
  const add = (value: string | null | undefined, by: Candidate['by'], place?: Candidate['place'] | null) => {
    const clean = value ? withoutSiteName(value.replace(/\s+/g, ' ').trim(), names, host) : '';
    if (clean !== '') found.push(place ? { value: clean, by, place } : { value: clean, by });
  };
  add(facts.linked.find((article) => article.headline)?.headline, 'json-ld');
  const og = metaValue(facts, 'og:title');
  add(og?.value, 'og', og);
  const twitter = metaValue(facts, 'twitter:title');
  add(twitter?.value, 'twitter', twitter);
  add(facts.titleTag?.value, 'title', facts.titleTag);
  const heading = layout.blockElement.findIndex((element) => layout.elementTag[element] === tag.h1);
  if (heading >= 0) add(blockText(layout, heading), 'h1', blockSpan(layout, heading));
  return found;
}
