import type { Relation } from '../model/alignment.ts';
import type { Article } from '../model/article.ts';
import { type Edit, type Severity, severities } from '../model/edit.ts';
import type { ComparedPair, Comparison } from '../model/judgement.ts';
import type { Span } from '../model/span.ts';

/** What a stretch of text means; the terminal and each report give a role its colour and its sign. */
export type Role = 'plain' | Severity;

/** A stretch of a sentence with one meaning. `edits` are indexes into the row's edits. */
export interface Segment {
  readonly text: string;
  readonly role: Role;
  readonly edits: readonly number[];
}

/** One side of a row: sentence numbers from 1, and the marked text. */
export interface Side {
  readonly numbers: readonly number[];
  readonly segments: readonly Segment[];
}

/** One aligned pair, ready to be drawn. */
export interface CollationRow {
  readonly relation: Relation;
  readonly moved: boolean;
  readonly similarity: number;
  readonly base: Side | null;
  readonly copy: Side | null;
  readonly edits: readonly Edit[];
  /** Heaviest severity in the row; null where nothing changed. */
  readonly worst: Severity | null;
}

/** The rows of a comparison, in the comparison's order. */
export function collationRows(base: Article, copy: Article, comparison: Comparison): CollationRow[] {
  return comparison.pairs.map((pair) => ({
    relation: pair.relation,
    moved: pair.moved,
    similarity: pair.similarity,
    base: sideOf(base, pair.base, pair, 'base'),
    copy: sideOf(copy, pair.copy, pair, 'copy'),
    edits: pair.edits,
    worst: worstOf(pair.edits),
  }));
}

/** The heaviest severity among edits, or null for none. */
export function worstOf(edits: readonly { readonly severity: Severity }[]): Severity | null {
  const rank = Math.max(-1, ...edits.map((edit) => severities.indexOf(edit.severity)));
  return severities[rank] ?? null;
}

function sideOf(article: Article, ordinals: readonly number[], pair: ComparedPair, side: 'base' | 'copy'): Side | null {
  if (ordinals.length === 0) return null;
  const marks = pair.edits.flatMap((edit, index) => {
    const span = edit[side];
    return span ? [{ span, index, severity: edit.severity }] : [];
  });
  const segments = ordinals.flatMap((ordinal, i): Segment[] => {
    const sentence = article.sentences[ordinal];
    if (!sentence) return [];
    const own = markUp(article.body, sentence, marks);
    return i === 0 ? own : [{ text: ' ', role: 'plain', edits: [] }, ...own];
  });
  return { numbers: ordinals.map((ordinal) => ordinal + 1), segments };
}

interface Mark {
  readonly span: Span;
  readonly index: number;
  readonly severity: Severity;
}

/** Cuts a stretch of text where marks begin and end; where marks lie over each other the heaviest gives the role. */
export function markUp(text: string, within: Span, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter((mark) => mark.span.from < within.to && mark.span.to > within.from);
  const cuts = new Set([within.from, within.to]);
  for (const { span } of inside) {
    cuts.add(Math.max(span.from, within.from));
    cuts.add(Math.min(span.to, within.to));
  }
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(0, -1).map((from, i) => {
    const to = places[i + 1]!;
    const here = inside.filter((mark) => mark.span.from < to && mark.span.to > from);
    return { text: text.slice(from, to), role: worstOf(here) ?? 'plain', edits: here.map((mark) => mark.index) };
  });
}
