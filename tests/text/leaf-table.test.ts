import { describe, expect, test } from 'vitest';
import { trainBoostedTrees } from '../../src/fit/learn/boosted-trees.ts';
import { seededRandom } from '../../src/fit/learn/random.ts';
import { type BoostedTrees, linkNodes, predictRaw } from '../../src/text/boosted-trees.ts';
import { leafTable, sumLeaves } from '../../src/text/leaf-table.ts';

/** Rows of four numbers, of which some are missing and some recur, so that values fall on thresholds. */
function rowsOf(count: number, seed: number): number[][] {
  const random = seededRandom(seed);
  const value = () => (random() < 0.2 ? Number.NaN : Math.round(random() * 20) / 20);
  return Array.from({ length: count }, () => [value(), value(), value(), value()]);
}

const train = (leaves: number, depth: number) => {
  const rows = rowsOf(600, 1);
  const labels = rows.map(([a = 0, b = 0, c = 0]) => (a > 0.5 !== b > 0.3 || c > 0.8 ? 1 : 0));
  return trainBoostedTrees({ rows, labels, trees: 60, depth, leaves, minLeaf: 2, seed: 3 });
};

describe('a table of leaves', () => {
  test.each([
    [2, 1],
    [8, 4],
    [32, 6],
  ])('sums what walking trees of %i leaves sums, to the last bit', (leaves, depth) => {
    const model = train(leaves, depth);
    const table = leafTable(model);
    const rows = [...rowsOf(400, 2), [Number.NaN, Number.NaN, Number.NaN, Number.NaN]];
    expect(rows.map((row) => sumLeaves(table, row))).toEqual(rows.map((row) => predictRaw(model, row)));
    expect(sumLeaves(table, rows.flat(), 8)).toBe(predictRaw(model, rows[2]!));
  });

  test('is not made of a tree with more leaves than a number has bits', () => {
    const comb = (leaves: number): BoostedTrees => {
      const feature = Int16Array.from({ length: 2 * leaves - 1 }, (_, node) =>
        node % 2 === 0 && node < 2 * leaves - 2 ? 0 : -1,
      );
      const threshold = Float32Array.from(feature, (_, node) => node);
      const missingLow = new Uint8Array(feature.length);
      return { loss: 'squared', features: 1, base: 0, ...linkNodes(feature, 1), feature, threshold, missingLow };
    };
    expect(sumLeaves(leafTable(comb(32)), [1000])).toBe(predictRaw(comb(32), [1000]));
    expect(() => leafTable(comb(33))).toThrow(RangeError);
  });
});
