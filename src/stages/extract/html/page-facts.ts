import { decodeReferences } from './entities.ts';
import type { LinkedArticle } from './json-ld.ts';
import { readJsonLd } from './json-ld.ts';
import type { PageLayout } from './page-layout.ts';
import { tag } from './tags.ts';

/** A value a tag states, and the number of the fact tag for its place. */
export interface Stated {
  readonly value: string;
  readonly from: number;
  readonly to: number;
  /** Number of blocks before it, or -1 for the head's. */
  readonly block: number;
  readonly element: number;
}

/** The facts a page states outside its running text, sorted by where they stand. */
export interface PageFacts {
  /** `<meta>` by property, name or itemprop in lower case. */
  readonly metas: ReadonlyMap<string, readonly Stated[]>;
  readonly times: readonly (Stated & { readonly itemprop: string })[];
  /** Other tags with `itemprop`, by its name in lower case. */
  readonly props: ReadonlyMap<string, readonly (Stated & { readonly content: string | null })[]>;
  readonly relAuthors: readonly Stated[];
  readonly linked: readonly LinkedArticle[];
  readonly canonical: string | null;
  readonly language: string | null;
  readonly titleTag: Stated | null;
}

/** Sorts the fact tags of a page. */
export function gatherFacts(layout: PageLayout): PageFacts {
  const metas = new Map<string, Stated[]>();
  const props = new Map<string, (Stated & { content: string | null })[]>();
  const times: (Stated & { itemprop: string })[] = [];
  const relAuthors: Stated[] = [];
  let canonical: string | null = null;
  let language: string | null = null;
  for (const fact of layout.facts) {
    const { attributes, from, to, block, element } = fact;
    const itemprop = (attributes.get('itemprop') ?? '').toLowerCase();
    const content = attributes.get('content') ?? null;
    const state = (value: string): Stated => ({ value, from, to, block, element });
    if (fact.tag === tag.meta && content !== null && content.trim() !== '') {
      for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
        const name = attributes.get(key)?.trim().toLowerCase();
        if (name) push(metas, name, state(content.trim()));
      }
    } else if (fact.tag === tag.link) {
      if (/\bcanonical\b/i.test(attributes.get('rel') ?? '')) canonical ??= attributes.get('href')?.trim() || null;
    } else if (fact.tag === tag.html) {
      language ??= attributes.get('lang') ?? attributes.get('xml:lang') ?? null;
    } else if (fact.tag === tag.time) {
      const value = attributes.get('datetime') ?? content ?? '';
      times.push({ ...state(value), itemprop });
    }
    if (itemprop !== '' && fact.tag !== tag.meta) {
      for (const name of itemprop.split(/\s+/))
        push(props, name, { ...state(content ?? attributes.get('datetime') ?? ''), content });
    }
    if (attributes.get('rel') === 'author') relAuthors.push(state(''));
  }
  const { titleTag, page } = layout;
  return {
    metas,
    props,
    times,
    relAuthors,
    linked: readJsonLd(page, layout.scripts),
    canonical,
    language,
    titleTag: titleTag && {
      value: decodeReferences(page.slice(titleTag.from, titleTag.to)).replace(/\s+/g, ' ').trim(),
      from: titleTag.from,
      to: titleTag.to,
      block: -1,
      element: 0,
    },
  };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const held = map.get(key);
  if (held) held.push(value);
  else map.set(key, [value]);
}

/** First value of the first of `names` that the page has as a meta tag. */
export function metaValue(facts: PageFacts, ...names: readonly string[]): Stated | null {
  for (const name of names) {
    const held = facts.metas.get(name)?.[0];
    if (held) return held;
  }
  return null;
}
