import type { Extraction } from '../../../model/article.ts';
import type { Page } from '../../../model/page.ts';
import { bodyBuilder } from '../../../text/offset-map.ts';
import { readPlain } from '../plain.ts';

/** First version: lines of sentence length that end like sentences. */
export function readDump(page: Page): Extraction {
  const builder = bodyBuilder(page.text);
  const lines: number[] = [];
  let at = 0;
  for (const [number, line] of page.text.split('\n').entries()) {
    const text = line.trim();
    if (text.length >= 60 && /[.!?”"’)]$/.test(text)) {
      if (builder.length > 0) builder.separate('\n\n', at);
      const from = at + line.indexOf(text);
      builder.copy(from, from + text.length);
      lines.push(number);
    }
    at += line.length + 1;
  }
  return { ...readPlain(page), ...builder.done(), lines };
}
