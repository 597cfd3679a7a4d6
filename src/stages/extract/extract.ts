import type { Claimed, Extraction } from '../../model/article.ts';
import type { GivenFacts, Page } from '../../model/page.ts';
import { readDump } from './dump/read-dump.ts';
import { readHtml } from './html/read-html.ts';
import { readPlain } from './plain.ts';

/** Finds the article in a page. Facts given along with the page replace what was read off it. */
export function extractArticle(page: Page): Extraction {
  return withGiven(readForm(page), page.given);
}

function readForm(page: Page): Extraction {
  switch (page.form) {
    case 'html':
      return readHtml(page);
    case 'text':
      return readDump(page);
    case 'body':
    case 'sentences':
      return readPlain(page);
  }
}

function withGiven(read: Extraction, given: GivenFacts): Extraction {
  const prefer = (value: string | undefined, found: Claimed<string> | null): Claimed<string> | null =>
    value === undefined ? found : { value, certainty: 'given', by: 'given' };
  return {
    ...read,
    title: prefer(given.title, read.title),
    outlet: prefer(given.outlet, read.outlet),
    published: prefer(given.published, read.published),
    authors: given.authors ?? read.authors,
  };
}
