import { readFileSync, writeFileSync } from 'node:fs';
import { blend, type PackedAgainst } from '../../stages/detect/against/against-model.ts';
import { predictRaw, serialiseBoostedTrees } from '../../text/boosted-trees.ts';
import { groupFolds, trainBoostedTrees } from '../learn/boosted-trees.ts';
import { fitLogistic, logOdds } from '../learn/logistic.ts';

/**
 * Fits the two models of `detectAgainst` on what `detect-against.ts` measured, prints cross-validated figures and writes
 * `against-models.json`. Usage: `node dist/fit/detect/detect-against-model.js MEASURED_FILE OUT_FILE`.
 */
const [measured = '', out = ''] = process.argv.slice(2);

interface Measured {
  readonly set: string;
  readonly group: string;
  readonly kind: 'translated' | 'spun' | 'human';
  readonly adequacy?: number;
  readonly features: readonly (number | null)[];
}

const folds = 5;
const training = {
  trees: 120,
  leaves: 8,
  depth: 4,
  learningRate: 0.05,
  minLeaf: 15,
  rowShare: 0.6,
  featureShare: 0.35,
  ridge: 4,
};
/** Passages of human round trips are few and the very thing to be spared; unchanged text and paraphrases keep the model honest. */
const weights: Readonly<Record<string, number>> = { human5: 12, da: 0.8, same: 0.5, mrpc: 0.5, 'pan-sent': 0.5 };

const all = readFileSync(measured, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Measured)
  .filter((one) => one.features.length > 0);

/** A single translation judged good by people is less of a garble than one judged bad. */
const labelOf = (one: Measured): number =>
  one.kind === 'human' ? 0 : one.adequacy === undefined ? 1 : Math.min(1, Math.max(0.35, 0.75 - one.adequacy * 0.35));
const weightOf = (one: Measured): number => weights[one.set] ?? 1;

function fitBoth(rows: readonly Float64Array[], cases: readonly Measured[]) {
  const width = rows[0]!.length;
  const means = Array.from({ length: width }, (_, k) => {
    const known = rows.map((row) => row[k]!).filter((value) => !Number.isNaN(value));
    return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : 0;
  });
  const labels = cases.map(labelOf);
  const weights = cases.map(weightOf);
  return {
    trees: trainBoostedTrees({ rows, labels, weights, ...training }),
    linear: fitLogistic(
      rows.map((row) => filled(row, means)),
      labels,
      { ridge: 20, weights },
    ),
    means,
  };
}

const filled = (row: Float64Array, means: readonly number[]) =>
  row.map((value, k) => (Number.isNaN(value) ? means[k]! : value));
const oddsOf = ({ trees, linear, means }: ReturnType<typeof fitBoth>, row: Float64Array) =>
  blend(predictRaw(trees, row), logOdds(linear, filled(row, means)));

function fitKind(kind: 'translated' | 'spun') {
  const cases = all.filter((one) => one.kind === kind || one.kind === 'human');
  const rows = cases.map((one) => Float64Array.from(one.features, (value) => value ?? Number.NaN));
  const foldOf = groupFolds(
    cases.map((one) => one.group),
    folds,
  );
  const crossed = new Float64Array(cases.length);
  for (let fold = 0; fold < folds; fold++) {
    const seen = cases.map((_, i) => i).filter((i) => foldOf[i] !== fold);
    const fitted = fitBoth(
      seen.map((i) => rows[i]!),
      seen.map((i) => cases[i]!),
    );
    cases.forEach((_, i) => {
      if (foldOf[i] === fold) crossed[i] = oddsOf(fitted, rows[i]!);
    });
  }
  const calibration = fitLogistic(
    [...crossed].map((odds) => [odds]),
    cases.map((one) => (one.kind === 'human' ? 0 : 1)),
    { ridge: 0.01, weights: evened(cases) },
  );
  report(
    kind,
    cases,
    crossed.map((odds) => calibration.bias + calibration.weights[0]! * odds),
  );
  const { trees, linear, means } = fitBoth(rows, cases);
  const round = (value: number) => Number(value.toPrecision(6));
  return {
    trees: Buffer.from(serialiseBoostedTrees(trees)).toString('base64'),
    bias: round(linear.bias),
    weights: [...linear.weights].map(round),
    means: means.map(round),
    shift: round(calibration.bias),
    stretch: round(calibration.weights[0]!),
  };
}

/** Weights that give garbled and human pairs the same sum: odds come out as at even odds before. */
function evened(cases: readonly Measured[]): number[] {
  const sum = (human: boolean) =>
    cases.reduce((total, one) => total + ((one.kind === 'human') === human ? weightOf(one) : 0), 0);
  const [human, garbled] = [sum(true), sum(false)];
  return cases.map((one) => (weightOf(one) / (one.kind === 'human' ? human : garbled)) * cases.length * 0.5);
}

/** Log odds at which the shares of each set are printed. */
const bars = [1, 1.5, 2, 2.5, 3, 3.5];

function report(kind: string, cases: readonly Measured[], odds: Float64Array): void {
  const bySet = new Map<string, number[]>();
  cases.forEach((one, i) => {
    bySet.set(one.set, [...(bySet.get(one.set) ?? []), odds[i]!]);
  });
  const human = bySet.get('human5') ?? [];
  console.log(kind);
  for (const [set, values] of bySet) {
    const over = (bar: number) => (values.filter((value) => value > bar).length / values.length).toFixed(3);
    const shares = bars.map((bar) => `${bar}: ${over(bar)}`).join(', ');
    console.log(
      `  ${set}: ${values.length} pairs, AUC against human5 ${area(values, human).toFixed(4)}, share over ${shares}`,
    );
  }
  const [passages, singles] = [
    [...bySet].filter(([set]) => set.startsWith('mt-')).flatMap(([, values]) => values),
    bySet.get('da') ?? [],
  ];
  if (passages.length > 0) {
    console.log(
      `  passages ${area(passages, human).toFixed(4)}, sentences ${area(singles, bySet.get('human1') ?? []).toFixed(4)}`,
    );
    const judged = cases.flatMap((one, i) =>
      one.adequacy === undefined ? [] : [[1 / (1 + Math.exp(-odds[i]!)), one.adequacy] as const],
    );
    console.log(`  adequacy, Pearson ${(-pearson(judged)).toFixed(4)}`);
  }
}

function area(positive: readonly number[], negative: readonly number[]): number {
  let wins = 0;
  for (const one of positive) for (const other of negative) wins += one > other ? 1 : one === other ? 0.5 : 0;
  return wins / (positive.length * negative.length);
}

function pearson(points: readonly (readonly [number, number])[]): number {
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (of: (point: readonly [number, number]) => number) =>
    points.reduce((total, point) => total + of(point), 0);
  const spread = Math.sqrt(sum((point) => (point[0] - x) ** 2) * sum((point) => (point[1] - y) ** 2));
  return sum((point) => (point[0] - x) * (point[1] - y)) / spread;
}

const packed: PackedAgainst = { translated: fitKind('translated'), spun: fitKind('spun') };
writeFileSync(out, JSON.stringify(packed));
