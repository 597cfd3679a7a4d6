import { splitNames } from '../facts/names.ts';
import type { PageFacts } from './page-facts.ts';
import { metaValue } from './page-facts.ts';

/** Names of the article's authors, from linked data, then meta tags. */
export function readAuthors(facts: PageFacts): readonly string[] {
  for (const article of facts.linked) {
    const names = distinct(article.authors.flatMap(splitNames));
    if (names.length > 0) return names;
  }
  const meta = metaValue(
    facts,
    'author',
    'article:author',
    'byl',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
  );
  return meta && !/^https?:/.test(meta.value) ? distinct(splitNames(meta.value)) : [];
}

function distinct(names: readonly string[]): string[] {
  return names.filter((name, at) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at);
}
