import { bestStretch } from './line-model.ts';
import type { LineShape } from './line-shape.ts';
import type { PageLine } from './page-lines.ts';

/** The lines (indexes into `lines`, ascending) that make up the body, from the probability of each. */
export function decodeBody(p: ArrayLike<number>, lines: readonly PageLine[], shapes: readonly LineShape[]): number[] {
  const { from, to } = bestStretch(p, shapes);
  return lines.map((_, i) => i).filter((i) => p[i]! > 0.5 && i >= from - 12 && i < to + 12);
}
