/** What became of the sentences of a pair. */
export type Relation = 'kept' | 'reworded' | 'split' | 'merged' | 'added' | 'dropped';

/** Sentence ordinals on each side, ascending; an empty base means added, an empty copy dropped. */
export interface AlignedPair {
  readonly base: readonly number[];
  readonly copy: readonly number[];
  readonly relation: Relation;
  /** True when the pair stands off the main order of the text. */
  readonly moved: boolean;
  /** 0..1: how alike the two sides are in wording; 1 for kept, 0 for added and dropped. */
  readonly similarity: number;
}

/** Every sentence of both sides stands in exactly one pair. Pairs are in copy order, dropped ones where they would have stood. */
export interface Alignment {
  readonly pairs: readonly AlignedPair[];
  /** False when a budget ran out and a cheaper aligner finished the work. */
  readonly precise: boolean;
}
