import type { SegmentedText } from '../../model/article.ts';
import type { Token } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { spellingKey } from './spelling.ts';

/** A token with what the stage needs of it again and again. Positions stay those of the body. */
export interface LineToken extends Token {
  readonly text: string;
  /** Case, marks on letters, quote and dash styles folded away. */
  readonly folded: string;
  /** As `folded`, with British and American spelling folded too: equal keys are the same word in house style. */
  readonly key: string;
  /** True for the first word of a sentence or of a quotation, where a capital says nothing. */
  readonly opens: boolean;
  /** Number of the quotation the token stands in, outermost first; -1 outside quotation marks. */
  readonly quotation: number;
  /** True when no white space parts it from the token before it. */
  readonly glued: boolean;
}

/** The tokens of the sentences on one side of a pair, in text order. */
export interface TokenLine {
  readonly body: string;
  readonly tokens: readonly LineToken[];
}

const folds = new Map<string, string>();
const ascii = /^[\u0000-\u007f]*$/;

/** Lower case, no diacritics, straight quotes, one kind of dash. Total on any string; results are kept for repeated tokens. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  const known = folds.get(text);
  if (known !== undefined) return known;
  const folded = foldMarks(
    text
      .normalize('NFKD')
      .replace(/\p{Mn}+/gu, '')
      .toLowerCase(),
  );
  if (folds.size > 20_000) folds.clear();
  folds.set(text, folded);
  return folded;
}

const foldMarks = (text: string): string =>
  text
    .replace(/[“”„‟«»″〝〞『』「」]/g, '"')
    .replace(/[‘’‚‛‹›′´`]/g, "'")
    .replace(/[‐‑‒–—―−]+/g, '-')
    .replace(/…/g, '...')
    .replace(/[ıİ]/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss');

/** The tokens of some sentences of a text. `quotations` are the outermost quotations of the body, in text order. */
export function tokenLine(text: SegmentedText, ordinals: readonly number[], quotations: readonly Span[]): TokenLine {
  const tokens: LineToken[] = [];
  for (const ordinal of ordinals) {
    const sentence = text.sentences[ordinal];
    if (!sentence) continue;
    let quotation = firstEndingAfter(quotations, sentence.from);
    let opens = true;
    let end = sentence.from;
    for (const token of sentence.tokens) {
      while (quotation < quotations.length && quotations[quotation]!.to <= token.from) quotation++;
      const inside = quotation < quotations.length && quotations[quotation]!.from <= token.from;
      const begins = inside && quotations[quotation]!.from === token.from;
      const raw = text.body.slice(token.from, token.to);
      const folded = fold(raw);
      tokens.push({
        from: token.from,
        to: token.to,
        kind: token.kind,
        text: raw,
        folded,
        key: token.kind === 'word' ? spellingKey(folded) : dashKey(folded),
        opens: token.kind !== 'punctuation' && (opens || begins),
        quotation: inside ? quotation : -1,
        glued: token.from === end && tokens.length > 0,
      });
      if (token.kind !== 'punctuation') opens = false;
      else if (/[.!?:…]/.test(raw)) opens = true;
      end = token.to;
    }
  }
  return { body: text.body, tokens };
}

/** Runs of dashes or dots count as one mark: "--" and "—" are one style apart. */
const dashKey = (folded: string): string => (/^(?:-+|\.+)$/.test(folded) ? folded.replace(/^-+$/, '-') : folded);

function firstEndingAfter(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.to <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
