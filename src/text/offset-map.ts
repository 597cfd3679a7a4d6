import type { OffsetMap, Piece, Span } from '../model/span.ts';

/** The map of a text onto itself. */
export function identityMap(length: number): OffsetMap {
  if (length === 0) return { pieces: [], length: 0 };
  return { pieces: [{ at: 0, length, source: { from: 0, to: length }, verbatim: true }], length };
}

/** Index of the piece that holds the code unit `at`; pieces tile the body, so there is one for every `0 <= at < length`. */
function pieceAt(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.at <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The stretches of the page a span of the body came from, in body order, neighbours joined. A piece that was rewritten
 * (an entity decoded, white space folded) is cited whole. Separators the extractor put in have no source and are left out.
 * An empty span, or one of separators alone, gives an empty list.
 */
export function toPage(map: OffsetMap, span: Span): Span[] {
  const found: Span[] = [];
  if (map.pieces.length === 0 || span.from >= span.to) return found;
  for (let i = pieceAt(map.pieces, span.from); i < map.pieces.length; i++) {
    const piece = map.pieces[i]!;
    if (piece.at >= span.to) break;
    const source = piece.verbatim ? inside(piece, span) : piece.source;
    if (source.from === source.to) continue;
    const last = found.at(-1);
    if (last && last.to === source.from) found[found.length - 1] = { from: last.from, to: source.to };
    else found.push(source);
  }
  return found;
}

function inside(piece: Piece, span: Span): Span {
  const from = Math.max(span.from, piece.at) - piece.at;
  const to = Math.min(span.to, piece.at + piece.length) - piece.at;
  return { from: piece.source.from + from, to: piece.source.from + to };
}

/** Collects a body stretch by stretch, and with it the map back to the page. */
export interface BodyBuilder {
  /** Appends page text from `from` to `to` as it stands. */
  copy(from: number, to: number): void;
  /** Appends `text` that stands for the page stretch `from..to` but is not the same characters. */
  rewrite(text: string, from: number, to: number): void;
  /** Appends a separator that stands nowhere in the page; `at` is where it would stand. */
  separate(text: string, at: number): void;
  readonly length: number;
  done(): { body: string; map: OffsetMap };
}

/** A builder over one page's text. */
export function bodyBuilder(page: string): BodyBuilder {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  const add = (text: string, source: Span, verbatim: boolean) => {
    if (text.length === 0) return;
    const last = pieces.at(-1);
    if (verbatim && last?.verbatim && last.source.to === source.from) {
      pieces[pieces.length - 1] = {
        ...last,
        length: last.length + text.length,
        source: { from: last.source.from, to: source.to },
      };
    } else pieces.push({ at: length, length: text.length, source, verbatim });
    parts.push(text);
    length += text.length;
  };
  return {
    copy: (from, to) => add(page.slice(from, to), { from, to }, true),
    rewrite: (text, from, to) => add(text, { from, to }, false),
    separate: (text, at) => add(text, { from: at, to: at }, false),
    get length() {
      return length;
    },
    done: () => ({ body: parts.join(''), map: { pieces, length } }),
  };
}
