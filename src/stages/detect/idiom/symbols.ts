import type { Token } from '../../../model/sentence.ts';
import type { Span } from '../../../model/span.ts';

/**
 * What the model counts: tokens folded so that layout, quote style and figures make no difference. Words in lower case
 * with straight apostrophes, a possessive parted from its noun; `#y` a year, `#th` an ordinal in figures, `#` any other
 * number; a handful of marks; quotation marks and all other marks are left out.
 */
export interface TextSymbol extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** True where the word is written with a capital. */
  readonly capital: boolean;
}

const marks = new Map<string, string>([
  ...['.', ',', ';', ':', '!', '?', '(', ')', '%', '$'].map((mark): [string, string] => [mark, mark]),
  ['-', '-'],
  ['–', '-'],
  ['—', '-'],
  ['--', '-'],
  ['…', '.'],
  ['...', '.'],
  ['€', '$'],
  ['£', '$'],
]);
const year = /^(?:19|20)\d\d$/;
const ordinal = /^\d+(?:st|nd|rd|th)$/i;

/** Symbols of the tokens of one sentence of `body`. */
export function symbolsOf(body: string, tokens: readonly Token[]): TextSymbol[] {
  const out: TextSymbol[] = [];
  for (const token of tokens) addSymbols(body.slice(token.from, token.to), token, out);
  return out;
}

function addSymbols(text: string, token: Token, out: TextSymbol[]): void {
  const { from, to } = token;
  if (token.kind === 'punctuation') {
    const mark = marks.get(text);
    if (mark) out.push({ text: mark, kind: 'mark', capital: false, from, to });
    return;
  }
  if (token.kind === 'number') {
    const sign = year.test(text) ? '#y' : ordinal.test(text) ? '#th' : '#';
    out.push({ text: sign, kind: 'number', capital: false, from, to });
    return;
  }
  const lower = text.toLowerCase();
  const capital = lower !== text;
  const word = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  if (word.length > 2 && word.endsWith("'s")) {
    out.push({ text: word.slice(0, -2), kind: 'word', capital, from, to: to - 2 });
    out.push({ text: "'s", kind: 'word', capital: false, from: to - 2, to });
  } else out.push({ text: word, kind: 'word', capital, from, to });
}
