import type { Span } from '../../model/span.ts';

/** A line of a body, or several where a line was wrapped: no sentence goes beyond it. */
export interface Block extends Span {
  readonly paragraph: number;
}

const lineEnd = /\r\n|[\n\r\u2028\u2029\u0085]/g;
/** A line shorter than this is not taken for wrapped, unless a space was left at its end: it may be a list item or a verse. */
const shortestWrapped = 40;

/**
 * Blocks of a body in order. Two lines are one block where the first was plainly wrapped: it is long or ends in a space, has no
 * closing punctuation, and the second, right below it, goes on in small letters.
 */
export function findBlocks(body: string): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  let paragraph = 0;
  const add = (to: number) => {
    const last = blocks[blocks.length - 1];
    if (last && isWrapped(body, last, from, to)) blocks[blocks.length - 1] = { ...last, to };
    else if (/[^\s\p{Cf}]/u.test(body.slice(from, to))) {
      blocks.push({ from, to, paragraph });
      paragraph += 1;
    }
  };
  for (const match of body.matchAll(lineEnd)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(body.length);
  return blocks;
}

function isWrapped(body: string, above: Block, from: number, to: number): boolean {
  if (from - above.to > 2 || !/^\s*\p{Ll}{2}|^\s*\p{Ll} /u.test(body.slice(from, Math.min(to, from + 12))))
    return false;
  const end = body.slice(Math.max(above.from, above.to - 12), above.to);
  if (/[.!?…:;。！？؟"”»)\]]\s*$/.test(end)) return false;
  if (/[ \t]$/.test(end)) return true;
  const lastLine = Math.max(above.from, body.lastIndexOf('\n', above.to - 1) + 1);
  return above.to - lastLine >= shortestWrapped;
}
