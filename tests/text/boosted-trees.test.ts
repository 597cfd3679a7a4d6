import { describe, expect, test } from 'vitest';
import type { Training } from '../../src/fit/learn/boosted-trees.ts';
import { crossPredict, groupFolds, trainBoostedTrees } from '../../src/fit/learn/boosted-trees.ts';
import { seededRandom } from '../../src/fit/learn/random.ts';
import { boostedTreesSize, parseBoostedTrees, predict, serialiseBoostedTrees } from '../../src/text/boosted-trees.ts';

/** Rows of three numbers; the label is an exclusive or of the first two, the third is noise. */
function exclusiveOr(count: number, seed: number): { rows: number[][]; labels: number[] } {
  const random = seededRandom(seed);
  const rows = Array.from({ length: count }, () => [random(), random(), random()]);
  return { rows, labels: rows.map((row) => (row[0]! > 0.5 !== row[1]! > 0.5 ? 1 : 0)) };
}

const settings: Omit<Training, 'rows' | 'labels'> = { trees: 40, depth: 4, leaves: 8, minLeaf: 5, seed: 3 };

const wrong = (found: ArrayLike<number>, labels: readonly number[]) =>
  labels.filter((label, row) => found[row]! > 0.5 !== label > 0.5).length;

describe('boosted trees', () => {
  test('learn what no single feature tells', () => {
    const model = trainBoostedTrees({ ...exclusiveOr(600, 1), ...settings });
    const fresh = exclusiveOr(400, 2);
    expect(
      wrong(
        fresh.rows.map((row) => predict(model, row)),
        fresh.labels,
      ),
    ).toBeLessThan(30);
  });

  test('learn from cuts drawn at random too, the same ones each time, and are then other trees', () => {
    const data = exclusiveOr(600, 1);
    const train = (randomCuts: boolean) => trainBoostedTrees({ ...data, ...settings, trees: 80, randomCuts });
    const model = train(true);
    const fresh = exclusiveOr(400, 2);
    expect(
      wrong(
        fresh.rows.map((row) => predict(model, row)),
        fresh.labels,
      ),
    ).toBeLessThan(30);
    expect(serialiseBoostedTrees(train(true))).toEqual(serialiseBoostedTrees(model));
    expect(serialiseBoostedTrees(train(false))).not.toEqual(serialiseBoostedTrees(model));
  });

  test('come back from their bytes, and from base64, with the same answers', () => {
    const data = exclusiveOr(300, 4);
    const model = trainBoostedTrees({ ...data, ...settings });
    const bytes = serialiseBoostedTrees(model);
    expect(boostedTreesSize(bytes)).toBe(bytes.length);
    for (const again of [parseBoostedTrees(bytes), parseBoostedTrees(Buffer.from(bytes).toString('base64'))]) {
      expect(data.rows.map((row) => predict(again, row))).toEqual(data.rows.map((row) => predict(model, row)));
    }
    expect(() => parseBoostedTrees(bytes.subarray(0, bytes.length - 3))).toThrow(RangeError);
    expect(() => parseBoostedTrees(new Uint8Array(40))).toThrow(RangeError);
  });

  test('learn which way a missing value points', () => {
    const random = seededRandom(5);
    const rows = Array.from({ length: 400 }, () => [random() < 0.5 ? Number.NaN : random()]);
    const labels = rows.map((row) => (Number.isNaN(row[0]!) || row[0]! < 0.3 ? 1 : 0));
    const model = trainBoostedTrees({ rows, labels, ...settings });
    expect(predict(model, [Number.NaN])).toBeGreaterThan(0.9);
    expect(predict(model, [0.1])).toBeGreaterThan(0.9);
    expect(predict(model, [0.8])).toBeLessThan(0.1);
  });

  test('fit plain numbers under squared loss', () => {
    const rows = Array.from({ length: 300 }, (_, at) => [at / 300]);
    const labels = rows.map((row) => 3 * row[0]! + 1);
    const model = trainBoostedTrees({ rows, labels, ...settings, loss: 'squared', trees: 80 });
    expect(predict(model, [0.5])).toBeCloseTo(2.5, 1);
  });

  test('heed weights, and stop early on rows kept apart', () => {
    const rows = Array.from({ length: 200 }, () => [1]);
    const labels = rows.map((_, at) => (at < 100 ? 1 : 0));
    const weights = labels.map((label) => (label === 1 ? 3 : 1));
    expect(predict(trainBoostedTrees({ rows, labels, weights, ...settings }), [1])).toBeCloseTo(0.75, 3);
    const noise = { rows: exclusiveOr(200, 6).rows, labels: exclusiveOr(200, 7).labels };
    const watch = { ...exclusiveOr(200, 8), patience: 5 };
    const stopped = trainBoostedTrees({ ...noise, ...settings, trees: 200, watch });
    expect(stopped.roots.length).toBeLessThan(100);
  });

  test('grow the same from the same seed', () => {
    const data = { ...exclusiveOr(300, 9), ...settings, rowShare: 0.7, featureShare: 0.7 };
    expect(serialiseBoostedTrees(trainBoostedTrees(data))).toEqual(serialiseBoostedTrees(trainBoostedTrees(data)));
  });

  test('are cross-validated with a group never on both sides', () => {
    const groups = Array.from({ length: 300 }, (_, at) => `site-${at % 17}`);
    const folds = groupFolds(groups, 5);
    const seen = new Map<string, number>();
    for (const [at, group] of groups.entries())
      expect(seen.set(group, seen.get(group) ?? folds[at]!).get(group)).toBe(folds[at]);
    expect(new Set(folds).size).toBe(5);
    const data = exclusiveOr(300, 10);
    expect(wrong(crossPredict({ ...data, ...settings }, folds), data.labels)).toBeLessThan(40);
  });
});
