import type { SegmentedText } from '../../src/model/article.ts';
import { tokenise } from '../../src/text/tokens.ts';

/** A text of the given sentences, one space between. */
export function segmented(sentences: readonly string[], language = 'en'): SegmentedText {
  const body = sentences.join(' ');
  let from = 0;
  return {
    body,
    language,
    sentences: sentences.map((sentence, ordinal) => {
      const to = from + sentence.length;
      const entry = { ordinal, paragraph: 0, from, to, tokens: tokenise(body, from, to) };
      from = to + 1;
      return entry;
    }),
  };
}
