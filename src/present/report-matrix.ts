import type { Severity } from '../model/edit.ts';
import type { CollationRow } from './collation-view.ts';
import type { ArticleView, ComparisonView, EventView } from './report-view.ts';

/** What became of a source sentence in one copy. `row` is the row of the comparison it stands in. */
export interface MatrixCell {
  readonly state: 'kept' | 'dropped' | Severity;
  readonly row: number;
}

/** One source with every copy made from it: what became of each of its sentences. */
export interface SentenceMatrix {
  readonly base: ArticleView;
  readonly copies: readonly ComparisonView[];
  readonly sentences: readonly {
    readonly number: number;
    readonly text: string;
    readonly cells: readonly (MatrixCell | null)[];
  }[];
}

/** A table for each article of an event that others were made from. */
export function sentenceMatrices(event: EventView): SentenceMatrix[] {
  const bases = [...new Set(event.comparisons.map((one) => one.base.id))];
  return bases.map((id) => {
    const copies = event.comparisons.filter((one) => one.base.id === id);
    const cells = copies.map((copy) => cellsOf(copy.rows));
    const texts = new Map(copies.flatMap((copy) => sentenceTexts(copy.rows)));
    const numbers = [...texts.keys()].sort((one, other) => one - other);
    return {
      base: copies[0]!.base,
      copies,
      sentences: numbers.map((number) => ({
        number,
        text: texts.get(number)!,
        cells: cells.map((one) => one.get(number) ?? null),
      })),
    };
  });
}

function cellsOf(rows: readonly CollationRow[]): ReadonlyMap<number, MatrixCell> {
  return new Map(
    rows.flatMap((row, index) =>
      (row.base?.numbers ?? []).map((number): [number, MatrixCell] => [number, { state: stateOf(row), row: index }]),
    ),
  );
}

function stateOf(row: CollationRow): MatrixCell['state'] {
  if (row.copy === null) return 'dropped';
  return row.worst ?? (row.relation === 'kept' ? 'kept' : 'neutral');
}

/** Text of each source sentence; of sentences that stand joined in a pair, the pair's. */
const sentenceTexts = (rows: readonly CollationRow[]): [number, string][] =>
  rows.flatMap((row) => {
    const text = row.base?.segments.map((segment) => segment.text).join('') ?? '';
    return (row.base?.numbers ?? []).map((number): [number, string] => [number, text]);
  });
