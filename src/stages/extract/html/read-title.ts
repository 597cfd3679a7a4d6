import type { Claimed } from '../../../model/article.ts';
import { sameTitle, withoutSiteName } from '../facts/title.ts';
import { blockSpan, blockText } from './block-body.ts';
import type { PageFacts } from './page-facts.ts';
import { metaValue } from './page-facts.ts';
import type { PageLayout } from './page-layout.ts';
import { tag } from './tags.ts';

interface Candidate {
  readonly value: string;
  readonly by: string;
  readonly weight: number;
  readonly place?: { readonly from: number; readonly to: number };
}

/** The headline: linked data, OpenGraph, headings and the title tag vote; `names` are what the outlet is called. */
export function readTitle(
  layout: PageLayout,
  facts: PageFacts,
  names: readonly string[],
  host: string,
): Claimed<string> | null {
  const candidates: Candidate[] = [];
  const add = (value: string | null | undefined, by: string, weight: number, place?: Candidate['place']) => {
    const clean = value ? withoutSiteName(value.replace(/\s+/g, ' ').trim(), names, host) : '';
    if (clean !== '') candidates.push(place ? { value: clean, by, weight, place } : { value: clean, by, weight });
  };
  for (const article of facts.linked.slice(0, 3)) add(article.headline, 'json-ld', 1);
  const og = metaValue(facts, 'og:title');
  add(og?.value, 'og', 1.1, og ?? undefined);
  const twitter = metaValue(facts, 'twitter:title');
  add(twitter?.value, 'meta', 0.5, twitter ?? undefined);
  add(facts.titleTag?.value, 'title', 0.6, facts.titleTag ?? undefined);
  for (const block of headlineBlocks(layout)) add(blockText(layout, block), 'h1', 1.05, blockSpan(layout, block));
  let best: Candidate | null = null;
  let most = 0;
  for (const candidate of candidates) {
    let votes = 0;
    for (const other of candidates) if (sameTitle(candidate.value, other.value)) votes += other.weight;
    if (votes > most) [best, most] = [candidate, votes];
  }
  if (!best) return null;
  const place = best.place && { place: { from: best.place.from, to: best.place.to } };
  return { value: best.value, certainty: 'stated', by: best.by, ...place };
}

function headlineBlocks(layout: PageLayout): number[] {
  const found: number[] = [];
  for (let block = 0; block < layout.blockElement.length && found.length < 3; block++) {
    if (layout.elementTag[layout.blockElement[block]!] === tag.h1) found.push(block);
  }
  return found;
}
