import type { Span } from './span.ts';

/** `number` holds at least one digit; `punctuation` is one mark, or a run of the same mark. */
export type TokenKind = 'word' | 'number' | 'punctuation';

/** A token of a body; the span is in the body. */
export interface Token extends Span {
  readonly kind: TokenKind;
}

/** A sentence of a body, or a subhead, or a list item; all positions are in the body. */
export interface Sentence extends Span {
  readonly ordinal: number;
  /** 0-based number of the paragraph (stretch between line feeds) it stands in. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}
