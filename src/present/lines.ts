import { cutText, displayWidth } from '../text/display-width.ts';
import { printable } from '../text/printable.ts';
import type { Role, Segment } from './collation-view.ts';

/** What a stretch of a screen line looks like: meanings, no colours. */
export interface Look {
  readonly role?: Role;
  /** Which side of a comparison a changed stretch stands on. */
  readonly side?: 'base' | 'copy';
  readonly tone?: 'title' | 'muted' | 'selected' | 'key' | 'good' | 'warn' | 'bad';
}

export interface Stretch extends Look {
  readonly text: string;
}

/** One line of a screen, cut to its width; its text is printable. */
export type Line = readonly Stretch[];

/** A line of one stretch. */
export const line = (text: string, look: Look = {}): Line => [{ text: printable(text), ...look }];

/** Columns a line takes. */
export const lineWidth = (stretches: Line): number => stretches.reduce((sum, one) => sum + displayWidth(one.text), 0);

/** A line cut to `columns`; with `fill`, filled with spaces too. */
export function cutLine(stretches: Line, columns: number, fill = false): Line {
  const out: Stretch[] = [];
  let left = columns;
  for (const one of stretches) {
    if (left <= 0) break;
    const text = cutText(one.text, left);
    out.push({ ...one, text });
    left -= displayWidth(text);
  }
  if (fill && left > 0)
    out.push({ text: ' '.repeat(left), ...(out.at(-1)?.tone === 'selected' ? { tone: 'selected' } : {}) });
  return out;
}

/** Marked segments broken into lines of at most `columns`, at spaces where there are any. */
export function wrapSegments(segments: readonly Segment[], columns: number, side?: 'base' | 'copy'): Line[] {
  const width = Math.max(1, columns);
  const lines: Stretch[][] = [[]];
  let used = 0;
  for (const segment of segments) {
    const look: Look = segment.edits.length > 0 ? { role: segment.role, ...(side ? { side } : {}) } : {};
    for (const piece of printable(segment.text.replace(/\s+/g, ' ')).split(/(?<= )/)) {
      let rest = piece;
      if (used > 0 && used + displayWidth(rest.trimEnd()) > width) {
        lines.push([]);
        used = 0;
      }
      while (displayWidth(rest.trimEnd()) > width) {
        const head = takeColumns(rest, width - used);
        lines.at(-1)!.push({ text: head, ...look });
        lines.push([]);
        used = 0;
        rest = rest.slice(head.length);
      }
      if (rest === '' || (rest === ' ' && used === 0)) continue;
      lines.at(-1)!.push({ text: rest, ...look });
      used += displayWidth(rest);
    }
  }
  return lines.map((one) => joinAlike(withoutLastSpace(one)));
}

/** The space a line was broken at belongs to no line. */
function withoutLastSpace(stretches: readonly Stretch[]): readonly Stretch[] {
  const last = stretches.at(-1);
  if (!last?.text.endsWith(' ')) return stretches;
  const text = last.text.slice(0, -1);
  return text === '' ? stretches.slice(0, -1) : [...stretches.slice(0, -1), { ...last, text }];
}

/** At least one character of `text`, and as many as fit. */
function takeColumns(text: string, columns: number): string {
  let out = '';
  for (const character of text) {
    if (out !== '' && displayWidth(out + character) > columns) break;
    out += character;
  }
  return out;
}

/** Neighbouring stretches of one look made one, so that frames stay small. */
function joinAlike(stretches: readonly Stretch[]): Line {
  const out: Stretch[] = [];
  for (const one of stretches) {
    const last = out.at(-1);
    if (last && last.role === one.role && last.side === one.side && last.tone === one.tone) {
      out[out.length - 1] = { ...last, text: last.text + one.text };
    } else out.push(one);
  }
  return out;
}

/** Plain text broken into lines. */
export const wrapText = (text: string, columns: number, look: Look = {}): Line[] =>
  wrapSegments([{ text, role: 'plain', edits: [] }], columns).map((one) =>
    one.map((stretch) => ({ ...stretch, ...look })),
  );

/** Two columns side by side with a bar between them; the shorter one is filled. */
export function sideBySide(left: readonly Line[], right: readonly Line[], columns: number): Line[] {
  const half = Math.floor((columns - 3) / 2);
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, i) => [
    ...cutLine(left[i] ?? [], half, true),
    { text: ' │ ', tone: 'muted' as const },
    ...cutLine(right[i] ?? [], half),
  ]);
}

/**
 * The stretch of `blocks` (each some lines) to show in `rows` so that block `selected` is seen whole where it fits, about
 * a third from the top. Returns the lines, and the index of the first block shown.
 */
export function windowOf(
  blocks: readonly (readonly Line[])[],
  selected: number,
  rows: number,
): { lines: Line[]; first: number } {
  let first = Math.min(Math.max(0, selected), Math.max(0, blocks.length - 1));
  let used = blocks[first]?.length ?? 0;
  const lead = Math.floor(rows / 3);
  let before = 0;
  while (first > 0 && before + blocks[first - 1]!.length <= lead && used + blocks[first - 1]!.length <= rows) {
    first--;
    before += blocks[first]!.length;
    used += blocks[first]!.length;
  }
  const below = blocks.slice(selected + 1).reduce((sum, block) => sum + block.length, 0);
  let spare = rows - used - below;
  while (first > 0 && spare >= blocks[first - 1]!.length) {
    first--;
    spare -= blocks[first]!.length;
  }
  return { lines: blocks.slice(first).flat().slice(0, rows), first };
}
