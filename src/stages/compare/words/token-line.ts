import type { SegmentedText } from '../../../model/article.ts';
import type { Token } from '../../../model/sentence.ts';
import type { Span } from '../../../model/span.ts';
import { tokenTexts } from '../../../text/token-texts.ts';
import { type WordForm, wordForm } from './word-form.ts';

/** A token with what the stage needs of it again and again. Positions stay those of the body. */
export interface LineToken extends Token, WordForm {
  /** True for the first word of a sentence or of a quotation, where a capital says nothing. */
  readonly opens: boolean;
  /** Number of the quotation the token stands in, outermost first; -1 outside quotation marks. */
  readonly quotation: number;
  /** True when no white space parts it from the token before it. */
  readonly glued: boolean;
}

/** Marks after which a capital says nothing. */
const ends = /[.!?:…]/;

/** The words and marks of some tokens in lower case, a space between any two: what set phrases are looked for in. */
export const foldedText = (tokens: readonly LineToken[]): string => tokens.map(({ folded }) => folded).join(' ');

/** The tokens of the sentences on one side of a pair, in text order. */
export interface TokenLine {
  readonly body: string;
  readonly tokens: readonly LineToken[];
}

/** The tokens of some sentences of a text. `quotations` are the outermost quotations of the body, in text order. */
export function tokenLine(text: SegmentedText, ordinals: readonly number[], quotations: readonly Span[]): TokenLine {
  const texts = tokenTexts(text);
  const tokens: LineToken[] = [];
  for (const ordinal of ordinals) {
    const sentence = text.sentences[ordinal];
    if (!sentence) continue;
    let quotation = firstEndingAfter(quotations, sentence.from);
    let opens = true;
    let end = sentence.from;
    for (let k = 0; k < sentence.tokens.length; k++) {
      const token = sentence.tokens[k]!;
      while (quotation < quotations.length && quotations[quotation]!.to <= token.from) quotation++;
      const inside = quotation < quotations.length && quotations[quotation]!.from <= token.from;
      const begins = inside && quotations[quotation]!.from === token.from;
      const form = wordForm(texts[ordinal]![k]!);
      const word = token.kind !== 'punctuation';
      tokens.push(
        lineToken(
          token,
          form,
          word && (opens || begins),
          inside ? quotation : -1,
          token.from === end && tokens.length > 0,
        ),
      );
      if (word) opens = false;
      else if (ends.test(form.text)) opens = true;
      end = token.to;
    }
  }
  return { body: text.body, tokens };
}

/** Field by field: what is made in one way has one shape, and is read fast. */
function lineToken(
  { from, to, kind }: Token,
  form: WordForm,
  opens: boolean,
  quotation: number,
  glued: boolean,
): LineToken {
  return {
    from,
    to,
    kind,
    text: form.text,
    folded: form.folded,
    key: form.key,
    solid: form.solid,
    bare: form.bare,
    facts: form.facts,
    bareFacts: form.bareFacts,
    capital: form.capital,
    inner: form.inner,
    startsQuantity: form.startsQuantity,
    startsDate: form.startsDate,
    officeWords: form.officeWords,
    opens,
    quotation,
    glued,
  };
}

/** Reads lines of one text; each sentence is read once, however often it is asked for, alone or beside others. */
export function lineReader(
  text: SegmentedText,
  quotations: readonly Span[],
): (ordinals: readonly number[]) => TokenLine {
  const known = new Map<number, TokenLine>();
  const lineOf = (ordinal: number): TokenLine => {
    let line = known.get(ordinal);
    if (!line) {
      line = tokenLine(text, [ordinal], quotations);
      known.set(ordinal, line);
    }
    return line;
  };
  return (ordinals) => {
    if (ordinals.length === 1) return lineOf(ordinals[0]!);
    const tokens: LineToken[] = [];
    for (const ordinal of ordinals)
      for (const [index, token] of lineOf(ordinal).tokens.entries())
        tokens.push(
          index === 0 && tokens.length > 0 ? lineToken(token, token, token.opens, token.quotation, true) : token,
        );
    return { body: text.body, tokens };
  };
}

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
