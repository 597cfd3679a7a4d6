import type { BodyBuilder } from '../../../text/offset-map.ts';
import { reference, referenced } from './entities.ts';
import type { PageLayout } from './page-layout.ts';

/** White space that is more than one space between words, or a character reference. Soft hyphens and zero-width marks show as nothing. */
const special = new RegExp(`[\\s\\u200b\\u00ad]{2,}|[^\\S ]|[\\u200b\\u00ad]|^ | $|${reference.source}`, 'g');
const invisible = /[\u200b\ufeff\u00ad]/g;

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
  const blank = (from: number, to: number, text: string) => {
    if (text.replace(invisible, '') !== '') gap ??= { from, to, verbatim: text === ' ' };
  };
  for (let run = blockRun[block]!; run < blockRun[block + 1]!; run++) {
    const from = runFrom[run]!;
    const to = runTo[run]!;
    if (from === to) {
      broken = from;
      continue;
    }
    if (isPlain(page, from, to)) {
      copy(from, to);
      continue;
    }
    let done = from;
    for (const match of page.slice(from, to).matchAll(special)) {
      const at = from + match.index;
      const end = at + match[0].length;
      const name = match[1] ?? match[2];
      const text = name === undefined ? match[0] : referenced(name);
      if (text === null) continue;
      copy(done, at);
      done = end;
      if (text.trim() === '' || invisible.test(text)) blank(at, end, text);
      else {
        bridge();
        builder.rewrite(text, at, end);
      }
      invisible.lastIndex = 0;
    }
    copy(done, to);
  }
}

/** True for ASCII with single spaces between words and no reference: nothing {@link special} could find, and quicker to tell. */
function isPlain(page: string, from: number, to: number): boolean {
  let space = true;
  for (let at = from; at < to; at++) {
    const code = page.charCodeAt(at);
    if (code < 32 || code > 126 || code === 38 || (code === 32 && space)) return false;
    space = code === 32;
  }
  return !space;
}

/** The text of a block alone, for comparing it with a title or a name. */
export function blockText(layout: PageLayout, block: number): string {
  const { page, blockRun, runFrom, runTo } = layout;
  const run = blockRun[block]!;
  if (blockRun[block + 1] === run + 1 && isPlain(page, runFrom[run]!, runTo[run]!))
    return page.slice(runFrom[run], runTo[run]);
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
