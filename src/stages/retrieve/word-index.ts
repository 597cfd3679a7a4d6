import type { SegmentedText } from '../../model/article.ts';

/** An article found by an index, with a score that only ranks: 0..1, higher is likelier to share text or event. */
export interface Candidate {
  readonly index: number;
  readonly score: number;
}

/** An index over articles held in memory; later a segment on disk can stand behind the same shape. */
export interface WordIndex {
  readonly size: number;
  /** The likeliest sources and siblings of a text, best first, at most `limit`. */
  search(text: SegmentedText, limit: number): Candidate[];
}

/** Longest posting list that is walked, as a share of the collection: words more common than this tell nothing. */
const commonShare = 0.5;

/**
 * Cosine over words and word pairs weighted by log inverse document frequency: pairs make reprints stand out, words carry
 * copies whose words were swapped. Exact over the whole collection; cost of a search grows with the postings it touches.
 */
export function buildWordIndex(texts: readonly SegmentedText[]): WordIndex {
  const postings = new Map<string, { readonly doc: number; readonly count: number }[]>();
  const counts = texts.map(termCounts);
  for (const [doc, terms] of counts.entries()) {
    for (const [term, count] of terms) {
      const list = postings.get(term);
      if (list) list.push({ doc, count });
      else postings.set(term, [{ doc, count }]);
    }
  }
  const weightOf = (term: string): number => {
    const frequency = postings.get(term)?.length ?? 0;
    return Math.log((texts.length + 1) / (frequency + 0.5));
  };
  const norms = counts.map((terms) => norm(terms, weightOf));
  return {
    size: texts.length,
    search(text, limit) {
      const terms = termCounts(text);
      const scores = new Map<number, number>();
      for (const [term, count] of terms) {
        const list = postings.get(term);
        if (!list || list.length > Math.max(4, commonShare * texts.length)) continue;
        const weight = weightOf(term) ** 2;
        for (const posting of list) {
          scores.set(posting.doc, (scores.get(posting.doc) ?? 0) + damp(count) * damp(posting.count) * weight);
        }
      }
      const own = norm(terms, weightOf);
      return [...scores]
        .map(([index, dot]) => ({ index, score: dot / (own * norms[index]! || 1) }))
        .sort((one, other) => other.score - one.score || one.index - other.index)
        .slice(0, limit);
    },
  };
}

const damp = (count: number): number => 1 + Math.log(count);

function norm(terms: ReadonlyMap<string, number>, weightOf: (term: string) => number): number {
  let sum = 0;
  for (const [term, count] of terms) sum += (damp(count) * weightOf(term)) ** 2;
  return Math.sqrt(sum);
}

/** How often each word and each pair of neighbouring words stands in a text. */
function termCounts(text: SegmentedText): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const sentence of text.sentences) {
    let last: string | null = null;
    for (const token of sentence.tokens) {
      if (token.kind === 'punctuation') continue;
      const word = text.body.slice(token.from, token.to).toLowerCase();
      add(word);
      if (last !== null) add(`${last} ${word}`);
      last = word;
    }
  }
  return counts;
}
