import type { SegmentedText } from '../../model/article.ts';

/** What the same-event test looks at. `published` is an ISO date. */
export interface EventText extends SegmentedText {
  readonly title: string | null;
  readonly published: string | null;
}

/** 0..1: how likely two articles report one event, not merely one topic. */
export function sameEvent(one: EventText, other: EventText): number {
  const count = (text: EventText) => {
    const counts = new Map<string, number>();
    for (const sentence of text.sentences) {
      for (const token of sentence.tokens) {
        const word = text.body.slice(token.from, token.to).toLowerCase();
        if (token.kind !== 'punctuation' && word.length > 3) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
    return counts;
  };
  const [left, right] = [count(one), count(other)];
  let dot = 0;
  for (const [word, n] of left) dot += n * (right.get(word) ?? 0);
  const norm = (counts: Map<string, number>) => Math.sqrt([...counts.values()].reduce((sum, n) => sum + n * n, 0));
  return dot / (norm(left) * norm(right) || 1);
}
