import type { BoostedTrees, FeatureRow } from './boosted-trees.ts';

/**
 * Boosted trees laid out by feature instead of by tree, after QuickScorer (Lucchese et al., SIGIR 2015): no tree is walked. A bit stands for each leaf;
 * every question answered "larger" strikes the leaves that the small values lead to, and the first leaf left is the one a walk would end at. Questions
 * about one feature stand together by their thresholds, so that only those answered "larger" are touched. Walking guesses wrong at every second question,
 * which costs more than the whole question.
 */
export interface LeafTable {
  readonly base: number;
  /** Where the questions about each feature begin; one entry more for the end. */
  readonly starts: Int32Array;
  /** Of each question: its threshold, ascending within a feature; its tree; the leaves that are left if the value is larger; 1 where a missing value counts as larger. */
  readonly threshold: Float64Array;
  readonly tree: Int32Array;
  readonly left: Int32Array;
  readonly missingHigh: Uint8Array;
  /** The leaves of all trees, small values first, and where those of each tree begin. */
  readonly leaf: Float64Array;
  readonly leafStarts: Int32Array;
  /** Leaves not struck yet, of each tree: written anew for every row. */
  readonly open: Int32Array;
}

/** As many bits as a number has for the leaves of one tree. */
const mostLeaves = 32;

interface Question {
  readonly column: number;
  readonly value: number;
  readonly tree: number;
  readonly left: number;
  readonly missingHigh: number;
}

/** Lays a model out by feature; a tree of more than 32 leaves throws a RangeError. */
export function leafTable(model: BoostedTrees): LeafTable {
  const { roots, features } = model;
  const leaves: number[] = [];
  const questions: Question[] = [];
  const leafStarts = roots.map((root, tree) => {
    const start = leaves.length;
    readTree(model, root, tree, start, leaves, questions);
    if (leaves.length - start > mostLeaves) throw new RangeError(`a tree of ${leaves.length - start} leaves`);
    return start;
  });
  questions.sort((one, other) => one.column - other.column || one.value - other.value);
  const starts = new Int32Array(features + 1);
  for (const { column } of questions) starts[column + 1]!++;
  for (let column = 0; column < features; column++) starts[column + 1]! += starts[column]!;
  return {
    base: model.base,
    starts,
    threshold: Float64Array.from(questions, (question) => question.value),
    tree: Int32Array.from(questions, (question) => question.tree),
    left: Int32Array.from(questions, (question) => question.left),
    missingHigh: Uint8Array.from(questions, (question) => question.missingHigh),
    leaf: Float64Array.from(leaves),
    leafStarts,
    open: new Int32Array(roots.length),
  };
}

/** Adds the leaves under a node to `leaves` and the questions to `questions`; the tree's own leaves begin at `start`. */
function readTree(
  model: BoostedTrees,
  node: number,
  tree: number,
  start: number,
  leaves: number[],
  questions: Question[],
): void {
  const [column, value] = [model.feature[node]!, model.threshold[node]!];
  if (column < 0) {
    leaves.push(value);
    return;
  }
  const first = leaves.length - start;
  readTree(model, node + 1, tree, start, leaves, questions);
  const end = leaves.length - start;
  readTree(model, model.jump[node]!, tree, start, leaves, questions);
  let left = -1;
  for (let bit = first; bit < end; bit++) left &= ~(1 << bit);
  questions.push({ column, value, tree, left, missingHigh: model.missingLow[node] === 1 ? 0 : 1 });
}

/** The sum of all trees: what `predictRaw` gives, to the last bit. `offset` is where the row starts in `row`. */
export function sumLeaves(table: LeafTable, row: FeatureRow, offset = 0): number {
  const { starts, threshold, tree, left, missingHigh, leaf, leafStarts, open } = table;
  open.fill(-1);
  for (let column = 0; column + 1 < starts.length; column++) {
    const value = row[offset + column]!;
    const end = starts[column + 1]!;
    if (Number.isNaN(value)) {
      for (let k = starts[column]!; k < end; k++) if (missingHigh[k] === 1) open[tree[k]!]! &= left[k]!;
    } else for (let k = starts[column]!; k < end && value > threshold[k]!; k++) open[tree[k]!]! &= left[k]!;
  }
  let sum = table.base;
  for (let k = 0; k < open.length; k++) {
    const bits = open[k]!;
    // The lowest bit alone is left of a number and its negative.
    sum += leaf[leafStarts[k]! + 31 - Math.clz32(bits & -bits)]!;
  }
  return sum;
}
