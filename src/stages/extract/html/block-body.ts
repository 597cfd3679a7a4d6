import type { BodyBuilder } from '../../../text/offset-map.ts';
import { reference, referenced } from './entities.ts';
import type { PageLayout } from './page-layout.ts';

/** A character reference where `lastIndex` stands. */
const referenceHere = new RegExp(reference.source, 'y');
const whiteSpace = /\s/;

/** White space, and marks that show as nothing: what stands between words. */
function isGap(code: number): boolean {
  if (code < 0x1680) return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === softHyphen;
  return (
    code === zeroWidthSpace || ((code < 0x3001 || code === byteOrderMark) && whiteSpace.test(String.fromCharCode(code)))
  );
}
const softHyphen = 0xad;
const zeroWidthSpace = 0x200b;
const byteOrderMark = 0xfeff;
const isInvisible = (code: number) => code === softHyphen || code === zeroWidthSpace || code === byteOrderMark;

interface Gap {
  readonly from: number;
  readonly to: number;
  readonly verbatim: boolean;
}

/**
 * Appends the text of a block as a reader sees it: white space folded, references read, line breaks as line feeds.
 * Stretches that stand so in the page are copied, anything else is a rewritten piece.
 */
export function appendBlock(builder: BodyBuilder, layout: PageLayout, block: number): void {
  const { page, runFrom, runTo, blockRun } = layout;
  const start = builder.length;
  let gap: Gap | null = null;
  let broken = -1;
  const bridge = () => {
    if (builder.length > start) {
      if (broken >= 0) builder.separate('\n', broken);
      else if (gap?.verbatim) builder.copy(gap.from, gap.to);
      else if (gap) builder.rewrite(' ', gap.from, gap.to);
    }
    gap = null;
    broken = -1;
  };
  const copy = (from: number, to: number) => {
    if (from === to) return;
    bridge();
    builder.copy(from, to);
  };
  /** Notes a gap, unless it shows as nothing. A space written as a reference shows as one but is not copied. */
  const blank = (from: number, to: number, shown: string) => {
    for (let at = 0; at < shown.length; at++) {
      if (isInvisible(shown.charCodeAt(at))) continue;
      gap ??= { from, to, verbatim: shown === ' ' && to === from + 1 };
      return;
    }
  };
  for (let run = blockRun[block]!; run < blockRun[block + 1]!; run++) {
    const from = runFrom[run]!;
    const to = runTo[run]!;
    if (from === to) {
      broken = from;
      continue;
    }
    let done = from;
    for (let at = from; at < to; ) {
      const code = page.charCodeAt(at);
      const start = at++;
      if (code > 32 && code < 127 && code !== 38) continue;
      if (code === 38) {
        referenceHere.lastIndex = start;
        const match = referenceHere.exec(page);
        const text = match && referenced(match[1] ?? match[2] ?? '');
        if (match) at = referenceHere.lastIndex;
        if (text === null) continue;
        copy(done, start);
        if (isAllGap(text)) blank(start, at, text);
        else {
          bridge();
          builder.rewrite(text, start, at);
        }
        done = at;
      } else if (isGap(code)) {
        while (at < to && isGap(page.charCodeAt(at))) at++;
        // A single space is copied with the words around it, unless a reference beside it may be to a space as well.
        if (code === 32 && at === start + 1 && start > done && at < to && page.charCodeAt(at) !== 38) continue;
        copy(done, start);
        blank(start, at, page.slice(start, at));
        done = at;
      }
    }
    copy(done, to);
  }
}

/** True for a reference to white space or to a mark that shows as nothing. */
const isAllGap = (text: string): boolean => isGap(text.charCodeAt(0));

/** True for text that stands in the page as a reader sees it: single spaces between words, and no reference. */
function isPlain(page: string, from: number, to: number): boolean {
  let space = true;
  for (let at = from; at < to; at++) {
    const code = page.charCodeAt(at);
    if (code < 32 || code === 38 || (code === 32 && space) || (code > 126 && isGap(code))) return false;
    space = code === 32;
  }
  return !space;
}

/** The text of a block alone, for comparing it with a title or a name. */
export function blockText(layout: PageLayout, block: number): string {
  const { page, blockRun, runFrom, runTo } = layout;
  const first = blockRun[block]!;
  let last = blockRun[block + 1]! - 1;
  let from = runFrom[first]!;
  let to = runTo[last]!;
  // Gaps at either end show as nothing.
  for (;;) {
    while (to > runFrom[last]! && isGap(page.charCodeAt(to - 1))) to--;
    if (last === first || to > runFrom[last]!) break;
    to = runTo[--last]!;
  }
  while (from < to && isGap(page.charCodeAt(from))) from++;
  return last === first && isPlain(page, from, to) ? page.slice(from, to) : mendedText(layout, block);
}

/** The text of a block with its gaps folded and its references read. */
function mendedText(layout: PageLayout, block: number): string {
  const { page } = layout;
  const parts: string[] = [];
  appendBlock(
    {
      copy: (from, to) => parts.push(page.slice(from, to)),
      rewrite: (text) => parts.push(text),
      separate: (text) => parts.push(text),
      get length() {
        return parts.length;
      },
      done: () => ({ body: parts.join(''), map: { pieces: [], length: 0 } }),
    },
    layout,
    block,
  );
  return parts.join('');
}

/** Where the text of a block starts and ends in the page. */
export function blockSpan(layout: PageLayout, block: number): { from: number; to: number } {
  return { from: layout.runFrom[layout.blockRun[block]!]!, to: layout.runTo[layout.blockRun[block + 1]! - 1]! };
}
