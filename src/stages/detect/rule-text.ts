import type { SegmentedText } from '../../model/article.ts';
import type { Token } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';

/** A word of the body as the rules read it. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** True for a word that opens a sentence or a quotation, where a capital says nothing. */
  readonly opens: boolean;
  /** The characters between the word before and this one, as they stand. */
  readonly before: string;
}

/** A body with everything the rules ask of it, worked out once. */
export interface RuleText {
  readonly body: string;
  readonly language: string;
  readonly sentences: SegmentedText['sentences'];
  /** ISO date of publication, or null. */
  readonly published: string | null;
  readonly title: string | null;
  /** Words of the body in order, numbers included. */
  readonly words: readonly Word[];
  /** Stretches between quotation marks, marks included. */
  readonly quoted: readonly Span[];
  /** True when `at` lies between quotation marks. */
  inQuotation(at: number): boolean;
}

/** What may be known of a text besides its body. */
export interface TextFacts {
  readonly published?: string | null;
  readonly title?: string | null;
}

/** Prepares a body for the rules. */
export function ruleText(text: SegmentedText, facts: TextFacts = {}): RuleText {
  const quoted = quotedSpans(text.body);
  return {
    body: text.body,
    language: text.language,
    sentences: text.sentences,
    published: facts.published ?? null,
    title: facts.title ?? null,
    words: wordsOf(
      text.body,
      text.sentences.flatMap((sentence) => sentence.tokens),
    ),
    quoted,
    inQuotation: (at) => holds(quoted, at),
  };
}

const opener = /(?:[.!?…:;\n\r•*]["'”’»)\]]*\s*|["'“‘«([])\s*$/u;

/** Words among tokens, with what stands before each of them. */
export function wordsOf(body: string, tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const token of tokens) {
    if (token.kind === 'punctuation') continue;
    const text = body.slice(token.from, token.to);
    const before = body.slice(Math.max(end, token.from - 24), token.from);
    const opens = words.length === 0 || opener.test(before) || /\n/u.test(before);
    words.push({ from: token.from, to: token.to, text, lower: text.toLowerCase(), opens, before });
    end = token.to;
  }
  return words;
}

const longestQuotation = 1500;

/** Stretches between double quotation marks of any style; a mark without a partner in its paragraph opens nothing. */
export function quotedSpans(body: string): Span[] {
  const spans: Span[] = [];
  const marks = /["“”„«»\n]/gu;
  let open = -1;
  for (const match of body.matchAll(marks)) {
    const mark = match[0];
    if (mark === '\n' || (open >= 0 && match.index - open > longestQuotation)) open = -1;
    if (mark === '\n') continue;
    const opens = mark === '“' || mark === '„' || mark === '«' || (mark === '"' && open < 0);
    if (opens) open = match.index;
    else if (open >= 0) {
      spans.push({ from: open, to: match.index + 1 });
      open = -1;
    }
  }
  return spans;
}

function holds(spans: readonly Span[], at: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.from <= at;
}
