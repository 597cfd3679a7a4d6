import { massOf } from './line-features.ts';
import { bestStretch } from './line-model.ts';
import type { LineShape } from './line-shape.ts';
import type { PageLine } from './page-lines.ts';

/** The lines (indexes into `lines`, ascending) that make up the body, from the probability of each. */
export function decodeBody(p: ArrayLike<number>, lines: readonly PageLine[], shapes: readonly LineShape[]): number[] {
  const { from, to } = bestStretch(p, shapes);
  return lines.map((_, i) => i).filter((i) => p[i]! > 0.5 && i >= from - 12 && i < to + 12);
}

/** Stand-in for the model where none is at hand: running text is likely body, and so are short lines between two of it. */
export function guessProbabilities(shapes: readonly LineShape[]): Float32Array {
  return Float32Array.from(shapes, (shape, i) => {
    if (shape.ending === 4 || shape.chrome.total > 0.3) return 0.2;
    if (massOf(shape) > 0) return 0.9;
    const between = [i - 1, i + 1].every((j) => shapes[j] !== undefined && massOf(shapes[j]) > 0);
    return between && shape.words >= 2 ? 0.6 : 0.1;
  });
}
