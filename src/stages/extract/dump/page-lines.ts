import type { Span } from '../../../model/span.ts';

/** A line of a page that holds more than white space; the span leaves out white space and bullets at its ends. */
export interface PageLine extends Span {
  /** 0-based number among all lines of the page. */
  readonly number: number;
  /** The text of the span; of very long lines, their first {@link longestRead} characters. */
  readonly text: string;
  /** The last characters of the span. */
  readonly tail: string;
  /** Blank lines right before it. */
  readonly blanksBefore: number;
  /** True where a bullet stood before the text. */
  readonly bullet: boolean;
}

/** No more than this of one line is looked at: a page of one endless line costs no more than one of many. */
export const longestRead = 3000;
const tailLength = 80;
const bulletMark = /^(?:[•◦▪●■□►▶▸▼▲◄·*‣⁃✓✔➤➜→»›\u2605\u2606]|\d{1,2}[.)](?=\s)|[-–—](?=\s))\s*/u;

/** The non-blank lines of a page, in order, parted at line feeds. Linear in the page. */
export function pageLines(page: string): PageLine[] {
  const lines: PageLine[] = [];
  let blanks = 0;
  let number = 0;
  for (let at = 0; at <= page.length; number++) {
    const feed = page.indexOf('\n', at);
    const end = feed < 0 ? page.length : feed;
    const line = trimmed(page, at, end, number, blanks);
    if (line) {
      lines.push(line);
      blanks = 0;
    } else blanks++;
    at = end + 1;
  }
  return lines;
}

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0xfeff;

function trimmed(page: string, start: number, end: number, number: number, blanksBefore: number): PageLine | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(page.charCodeAt(from))) from++;
  while (to > from && isSpace(page.charCodeAt(to - 1))) to--;
  if (from === to) return null;
  const mark = bulletMark.exec(page.slice(from, Math.min(to, from + 8)))?.[0] ?? '';
  // A dash opens speech in many languages and a number may open a sentence: only graphic bullets are cut off.
  const bullet = mark !== '' && mark.length < to - from && !/^[\d–—-]/.test(mark);
  if (bullet) from += mark.length;
  const text = page.slice(from, Math.min(to, from + longestRead));
  return { number, from, to, text, tail: page.slice(Math.max(from, to - tailLength), to), blanksBefore, bullet };
}
