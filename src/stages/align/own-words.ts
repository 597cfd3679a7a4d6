import type { SegmentedText } from '../../model/article.ts';
import { findQuotations } from '../../text/find-quotations.ts';
import { bagOf, type SentenceWords } from './words.ts';

/** Own words are all words where quotations leave fewer than this share of them: an interview, or a mark that was never closed. */
const leastOwn = 1 / 3;

/**
 * For each running word of a text, punctuation left out, whether it is the writer's own (1) or stands in a quotation (0): two who quote one
 * statement have its words in common and did not copy each other.
 */
export function findOwnWords(text: SegmentedText): Uint8Array {
  const quotations = findQuotations(text.body).filter(({ depth }) => depth === 0);
  const own: number[] = [];
  let next = 0;
  for (const sentence of text.sentences)
    for (const token of sentence.tokens) {
      if (token.kind === 'punctuation') continue;
      while (next < quotations.length && quotations[next]!.to <= token.from) next++;
      own.push(quotations[next] && quotations[next]!.from <= token.from ? 0 : 1);
    }
  const count = own.reduce((sum, one) => sum + one, 0);
  return count < leastOwn * own.length ? new Uint8Array(own.length).fill(1) : Uint8Array.from(own);
}

/** The sentences of a text without the words that are not its writer's own; `key`, `forms` and `bigrams` stay those of the whole sentence. */
export function keepOwnWords(sentences: readonly SentenceWords[], own: Uint8Array): SentenceWords[] {
  let from = 0;
  return sentences.map((sentence) => {
    const at = from;
    from += sentence.stems.length;
    const stems = sentence.stems.filter((_, k) => own[at + k] === 1);
    if (stems.length === sentence.stems.length) return sentence;
    const kept = new Set(stems);
    return {
      ...sentence,
      stems,
      bag: bagOf(stems),
      names: sentence.names.filter((id) => kept.has(id)),
      figures: sentence.figures.filter((id) => kept.has(id)),
    };
  });
}
