import type { Article } from '../model/article.ts';
import type { Garble } from '../model/finding.ts';
import type { Page } from '../model/page.ts';
import { type DetectModels, detectGarble, knowsLanguage } from '../stages/detect/detect.ts';
import { extractArticle } from '../stages/extract/extract.ts';
import { knownCredits } from '../stages/judge/known-credits.ts';
import { segmentBody } from '../stages/segment/segment.ts';
import type { Models } from './models.ts';

/** One page on its own: the article in it and the signs of machine garbling. */
export interface Inspection {
  readonly article: Article;
  readonly garble: Garble;
}

/** Sources to sentences: the article of a page. */
export function readArticle(page: Page, models: Models): Article {
  const extraction = extractArticle(page, models.extract);
  return {
    ...extraction,
    page: page.id,
    url: page.url ?? null,
    source: page.source ?? null,
    sentences: segmentBody(extraction.body, extraction.language, page.sentences),
  };
}

/** The article with the credits that show only once the outlets it may have come from are known. */
export function withKnownCredits(page: Page, article: Article, outlets: readonly string[]): Article {
  const found = knownCredits({ text: page.text, markup: page.form === 'html', article }, outlets);
  return found.length === 0 ? article : { ...article, credits: [...article.credits, ...found] };
}

/** What detection reads an article with: nothing is loaded for a language it does not know. */
export const detectModels = (article: Article, models: Models): DetectModels | null =>
  knowsLanguage(article.language) ? models.detect() : null;

/** Signs of garbling in an article, with no original at hand. */
export function inspectArticle(article: Article, models: Models, options: { readonly words?: boolean } = {}): Garble {
  return detectGarble(article, detectModels(article, models), {
    ...options,
    published: article.published?.value ?? null,
    title: article.title?.value ?? null,
  });
}

/** Everything hearsay says of one page. */
export function inspectPage(page: Page, models: Models, options: { readonly words?: boolean } = {}): Inspection {
  const article = readArticle(page, models);
  return { article, garble: inspectArticle(article, models, options) };
}
