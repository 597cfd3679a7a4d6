import type { LineShape } from './line-shape.ts';
import type { PageLine } from './page-lines.ts';

const contentWord = /[\p{L}\p{M}]{4,}/gu;
const cjkPair = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}](?=([\p{Script=Han}\p{Script=Katakana}]))/gu;
/** Lines looked at for the page's topic, at most; and words of one line. */
const mostLines = 400;
const mostWords = 120;

function wordsOf(text: string): string[] {
  const words: string[] = (text.match(contentWord) ?? [])
    .slice(0, mostWords)
    .map((word) => word.toLowerCase().slice(0, 7));
  if (words.length > 0 && !/[\p{Script=Han}]/u.test(text)) return words;
  for (const match of text.matchAll(cjkPair)) {
    words.push(match[0] + match[1]);
    if (words.length > mostWords) break;
  }
  return words;
}

/**
 * Two columns: the share of a line's content words that stand in the page's heaviest stretch of running text (other than in the line
 * itself), and the share that stand in any other line. A teaser of another story shares few words with the article.
 */
export function topicShares(lines: readonly PageLine[], shapes: readonly LineShape[]): Float32Array[] {
  const words = lines.map((line) => [...new Set(wordsOf(line.text))]);
  const [from, to] = heaviest(shapes);
  const inStretch = new Map<string, number>();
  for (let i = from; i < to; i++) for (const word of words[i]!) inStretch.set(word, (inStretch.get(word) ?? 0) + 1);
  const anywhere = new Map<string, number>();
  for (const list of words) for (const word of list) anywhere.set(word, (anywhere.get(word) ?? 0) + 1);
  const share = (list: readonly string[], counts: ReadonlyMap<string, number>, own: number): number => {
    if (list.length === 0) return Number.NaN;
    let hits = 0;
    for (const word of list) if ((counts.get(word) ?? 0) > own) hits++;
    return hits / list.length;
  };
  return [
    Float32Array.from(words, (list, i) => share(list, inStretch, i >= from && i < to ? 1 : 0)),
    Float32Array.from(words, (list) => share(list, anywhere, 1)),
  ];
}

/** The window of lines with the most running text: by the maximal sum of words, a line without costing some. */
function heaviest(shapes: readonly LineShape[]): readonly [number, number] {
  const cost = 12;
  let best = { sum: 0, from: 0, to: 0 };
  let sum = 0;
  let from = 0;
  for (let i = 0; i < shapes.length; i++) {
    const { words, closed } = shapes[i]!;
    const value = words >= 25 || (closed && words >= 8) ? Math.min(words, 200) : -cost;
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += value;
    if (sum > best.sum) best = { sum, from, to: Math.min(i + 1, from + mostLines) };
  }
  return [best.from, best.to];
}
