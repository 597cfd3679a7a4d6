import type { AlignedPair, Alignment } from '../../model/alignment.ts';
import type { SegmentedText } from '../../model/article.ts';
import type { Sentence } from '../../model/sentence.ts';

/** First version: each copy sentence goes to the base sentence it shares most words with. */
export function alignTexts(base: SegmentedText, copy: SegmentedText): Alignment {
  const baseWords = base.sentences.map((sentence) => wordsOf(base.body, sentence));
  const taken = new Set<number>();
  const pairs: AlignedPair[] = copy.sentences.map((sentence) => {
    const words = wordsOf(copy.body, sentence);
    let best = -1;
    let score = 0.3;
    for (const [i, other] of baseWords.entries()) {
      const shared = [...words].filter((word) => other.has(word)).length;
      const jaccard = shared / (words.size + other.size - shared || 1);
      if (!taken.has(i) && jaccard > score) [best, score] = [i, jaccard];
    }
    if (best < 0) return { base: [], copy: [sentence.ordinal], relation: 'added', moved: false, similarity: 0 };
    taken.add(best);
    const kept =
      base.body.slice(base.sentences[best]!.from, base.sentences[best]!.to) ===
      copy.body.slice(sentence.from, sentence.to);
    return {
      base: [best],
      copy: [sentence.ordinal],
      relation: kept ? 'kept' : 'reworded',
      moved: false,
      similarity: score,
    };
  });
  const dropped = base.sentences
    .filter((sentence) => !taken.has(sentence.ordinal))
    .map(
      (sentence): AlignedPair => ({
        base: [sentence.ordinal],
        copy: [],
        relation: 'dropped',
        moved: false,
        similarity: 0,
      }),
    );
  return { pairs: [...pairs, ...dropped], precise: true };
}

function wordsOf(body: string, sentence: Sentence): Set<string> {
  return new Set(
    sentence.tokens
      .filter((token) => token.kind !== 'punctuation')
      .map((token) => body.slice(token.from, token.to).toLowerCase()),
  );
}
