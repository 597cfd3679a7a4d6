import type { LineShape } from './line-shape.ts';
import type { PageLine } from './page-lines.ts';

/** A page with its body found: what the readers of single facts look at. */
export interface PageView {
  readonly lines: readonly PageLine[];
  readonly shapes: readonly LineShape[];
  /** Indexes of body lines, ascending. */
  readonly body: readonly number[];
  readonly inBody: ReadonlySet<number>;
  readonly language: string;
  readonly url: string | null;
}

/** Index of the first body line; the number of lines where there is no body. */
export const bodyStart = (view: PageView): number => view.body[0] ?? view.lines.length;
/** Index after the last body line; 0 where there is no body. */
export const bodyEnd = (view: PageView): number => (view.body.at(-1) ?? -1) + 1;

/** Letters and digits of a text, small, in one string: for telling whether two texts say the same. */
export const squeeze = (text: string): string =>
  plain.test(text)
    ? text.toLowerCase().replace(/[^a-z0-9]+/g, '')
    : (
        text
          .toLowerCase()
          .normalize('NFKC')
          .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
      ).join('');

/** Text of ASCII characters alone, which most is: simpler patterns do for it. */
const plain = /^[\0-\x7f]*$/;

/** How many words, counted in a script without spaces by its characters. */
export const contentWords = (text: string): string[] => {
  const spaced: string[] = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{4,}/gu) ?? [];
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text))
    return spaced.map((word) => word.slice(0, 7));
  const letters = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu) ?? [];
  return letters.flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(i, i + 2)));
};
