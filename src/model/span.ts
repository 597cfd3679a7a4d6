/** A list that is never empty. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** Half-open range of UTF-16 code units. Which text it indexes is fixed by the type that holds it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One stretch of derived text and the stretch of the page it came from; lengths differ only where `verbatim` is false. */
export interface Piece {
  readonly at: number;
  readonly length: number;
  readonly source: Span;
  readonly verbatim: boolean;
}

/** Monotone map from body text back to the page text: pieces in body order, tiling `0..length`. */
export interface OffsetMap {
  readonly pieces: readonly Piece[];
  readonly length: number;
}

/** The text under a span. */
export const slice = (text: string, span: Span): string => text.slice(span.from, span.to);
/** True when two spans share at least one code unit. */
export const overlaps = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;
/** True when `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;
/** A span moved by `by` code units. */
export const shift = (span: Span, by: number): Span => ({ from: span.from + by, to: span.to + by });
