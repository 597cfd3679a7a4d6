import type { Extraction } from '../../../model/article.ts';
import type { Page } from '../../../model/page.ts';
import { bodyBuilder } from '../../../text/offset-map.ts';
import { readPlain } from '../plain.ts';

const paragraph = /<p[\s>][^<]*>?([^<]{40,})/gi;

/** First version: the long paragraphs of the markup. */
export function readHtml(page: Page): Extraction {
  const builder = bodyBuilder(page.text);
  for (const match of page.text.matchAll(paragraph)) {
    if (builder.length > 0) builder.separate('\n\n', match.index);
    const from = match.index + match[0].length - (match[1]?.length ?? 0);
    builder.copy(from, match.index + match[0].length);
  }
  return { ...readPlain(page), ...builder.done() };
}
