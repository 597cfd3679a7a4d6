import type { Extraction } from '../../model/article.ts';
import type { Page } from '../../model/page.ts';
import { identifyLanguage } from '../../text/identify-language.ts';
import { identityMap } from '../../text/offset-map.ts';

/** A page that is the article's text alone (`body` or `sentences`): nothing to remove, nothing to read but the language. */
export function readPlain(page: Page): Extraction {
  return {
    title: null,
    standfirst: null,
    captions: [],
    outlet: null,
    published: null,
    updated: null,
    authors: [],
    language: identifyLanguage(page.text),
    canonicalUrl: null,
    credits: [],
    body: page.text,
    map: identityMap(page.text.length),
    subheads: [],
    lines: [],
    removed: [],
    notices: [],
  };
}
