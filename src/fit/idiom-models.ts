import { type IdiomModel, windowsOf } from '../stages/detect/idiom/idiom-model.ts';
import { passageFeatures } from '../stages/detect/idiom/passage-features.ts';
import { pad, type Row, rowsOf } from '../stages/detect/idiom/rows.ts';
import { type Slot, type SlotModel, slotsOf } from '../stages/detect/idiom/word-features.ts';
import { type BoostedTrees, predictRaw } from '../text/boosted-trees.ts';
import { groupFolds, subset, type Training, trainBoostedTrees } from './boosted-trees.ts';
import type { Passage } from './idiom-training.ts';
import { fitLogistic, type LinearModel, logOdds } from './logistic.ts';

/** A passage with its rows and content words worked out. */
export interface Prepared {
  readonly passage: Passage;
  readonly rows: readonly Row[];
  readonly slots: readonly Slot[];
}

/** Works out rows and slots of every passage. */
export const prepare = (passages: readonly Passage[], model: SlotModel): Prepared[] =>
  passages.map((passage) => {
    const rows = rowsOf(passage.text, model.counts);
    return { passage, rows, slots: slotsOf(rows, model) };
  });

const wordTraining = {
  trees: 90,
  leaves: 20,
  depth: 6,
  learningRate: 0.13,
  minLeaf: 40,
  rowShare: 0.6,
  featureShare: 0.6,
};

/** The rows for the word model: every content word of a passage whose swapped words are known. */
function wordRows(prepared: readonly Prepared[]): Training {
  const rows: Float64Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const { passage, slots } of prepared) {
    const { swapped } = passage;
    if (!swapped) continue;
    for (const slot of slots) {
      rows.push(slot.features);
      labels.push(swapped.has(slot.row.symbols[slot.at - pad]!.from) ? 1 : 0);
      weights.push(passage.weight);
    }
  }
  return { rows, labels, weights, ...wordTraining };
}

/** The word model fitted on some passages. */
export const fitWords = (prepared: readonly Prepared[]): BoostedTrees => trainBoostedTrees(wordRows(prepared));

/** Word log odds of every passage by a model that never saw its block. */
export function crossWords(prepared: readonly Prepared[], foldOf: ArrayLike<number>, folds: number): Float64Array[] {
  const found: Float64Array[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const model = fitWords(prepared.filter((_, i) => foldOf[i] !== fold));
    prepared.forEach(({ slots }, i) => {
      if (foldOf[i] === fold) found[i] = Float64Array.from(slots, (slot) => predictRaw(model, slot.features));
    });
  }
  return found;
}

/** Folds by block. */
export const foldsOf = (prepared: readonly Prepared[], folds: number): Int32Array =>
  groupFolds(
    prepared.map((one) => one.passage.block),
    folds,
  );

/** Passage features, one window a passage. */
export function passageRows(
  prepared: readonly Prepared[],
  odds: readonly Float64Array[],
  model: Pick<IdiomModel, 'counts' | 'probeWords'>,
): { readonly names: readonly string[]; readonly rows: Float64Array[] } {
  let names: readonly string[] = [];
  const rows = prepared.map(({ rows: sentences, slots }, i) => {
    const scored = slots.map((slot, k) => ({ ...slot, logOdds: odds[i]![k]! }));
    const named = passageFeatures(windowsOf(sentences).flat(), scored, model.counts, model.probeWords);
    names = named.map(([name]) => name);
    return Float64Array.from(named, ([, value]) => value);
  });
  return { names, rows };
}

const passageTraining = {
  trees: 70,
  leaves: 8,
  depth: 3,
  learningRate: 0.07,
  minLeaf: 15,
  rowShare: 0.6,
  featureShare: 0.4,
  ridge: 3,
};

/** Trees and linear model of one kind. */
export interface FittedPassage {
  readonly trees: BoostedTrees;
  readonly linear: LinearModel;
}

/** Fits both models of one kind. */
export function fitPassages(training: Training): FittedPassage {
  return {
    trees: trainBoostedTrees({ ...passageTraining, ...training }),
    linear: fitLogistic(training.rows, training.labels, {
      ridge: 30,
      ...(training.weights ? { weights: training.weights } : {}),
    }),
  };
}

/** Mean log odds of the two models. */
export const fittedOdds = (fitted: FittedPassage, row: Float64Array): number =>
  (predictRaw(fitted.trees, row) + logOdds(fitted.linear, row)) / 2;

/** Log odds of every row by models that never saw its fold. */
export function crossPassages(training: Training, foldOf: ArrayLike<number>, folds: number): Float64Array {
  const found = new Float64Array(training.rows.length);
  for (let fold = 0; fold < folds; fold++) {
    const seen = training.rows.map((_, i) => i).filter((i) => foldOf[i] !== fold);
    const fitted = fitPassages(subset(training, seen));
    training.rows.forEach((row, i) => {
      if (foldOf[i] === fold) found[i] = fittedOdds(fitted, row as Float64Array);
    });
  }
  return found;
}
