import type { Sentence } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { tokenise } from '../../text/tokens.ts';

const end = /[.!?…]+["”’)\]]*\s+(?=["“‘([]?\p{Lu})|\n+/gu;

/** Sentences of a body. Given spans are kept as they are. Sentences never cross a line feed. */
export function segmentBody(body: string, _language: string, given?: readonly Span[]): Sentence[] {
  return (given ?? split(body)).map((span, ordinal) => ({
    ...span,
    ordinal,
    paragraph: 0,
    tokens: tokenise(body, span.from, span.to),
  }));
}

function split(body: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const add = (to: number) => {
    const text = body.slice(from, to);
    const trimmed = text.trim();
    if (trimmed.length > 0) {
      const start = from + text.indexOf(trimmed);
      spans.push({ from: start, to: start + trimmed.length });
    }
    from = to;
  };
  for (const match of body.matchAll(end)) add(match.index + match[0].length);
  add(body.length);
  return spans;
}
