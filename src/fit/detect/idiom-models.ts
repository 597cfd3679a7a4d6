import {
  eitherOdds,
  type IdiomModel,
  slotsByRow,
  treeShare,
  type WordScale,
} from '../../stages/detect/idiom/idiom-model.ts';
import { passageFeatures } from '../../stages/detect/idiom/passage-features.ts';
import { pad, type Row, rowsOf } from '../../stages/detect/idiom/rows.ts';
import { tokensOf, tokenWidth } from '../../stages/detect/idiom/token-features.ts';
import { type Slot, type SlotModel, slotsOf } from '../../stages/detect/idiom/word-features.ts';
import { type BoostedTrees, predictRaw } from '../../text/boosted-trees.ts';
import { groupFolds, subset, type Training, trainBoostedTrees } from '../learn/boosted-trees.ts';
import { fitLogistic, type LinearModel, logOdds } from '../learn/logistic.ts';
import type { Passage } from './idiom-training.ts';

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
  trees: 60,
  leaves: 20,
  depth: 6,
  learningRate: 0.17,
  minLeaf: 40,
  rowShare: 0.6,
  featureShare: 0.6,
};

/** The rows for the word model: every content word of a passage whose swapped words are known. */
function wordRows(prepared: readonly Prepared[]): Training {
  const rows: Float64Array[] = [];
  const labels: number[] = [];
  for (const { passage, slots } of prepared) {
    const { swapped } = passage;
    if (!swapped) continue;
    for (const slot of slots) {
      rows.push(slot.features);
      labels.push(swapped.has(slot.row.symbols[slot.at - pad]!.from) ? 1 : 0);
    }
  }
  return { rows, labels, ...wordTraining };
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

/** Token features of every row of every passage. */
export const tokenTables = (
  prepared: readonly Prepared[],
  model: Pick<IdiomModel, 'counts' | 'probeWords'>,
): Float64Array[][] =>
  prepared.map(({ rows, slots }) => {
    const byRow = slotsByRow(slots);
    return rows.map((row) => tokensOf(row, byRow.get(row) ?? new Map(), model.counts, model.probeWords));
  });

const tokenTraining = {
  trees: 44,
  leaves: 24,
  depth: 6,
  learningRate: 0.17,
  minLeaf: 100,
  rowShare: 0.4,
  featureShare: 0.6,
};

/**
 * The token model: every symbol of a machine translation against every symbol of its human reference. Few of them are
 * wrong, so the labels are weak and so is each answer; a passage has a hundred of them.
 */
export function fitTokens(prepared: readonly Prepared[], tables: readonly Float64Array[][]): BoostedTrees {
  const rows: Float64Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  prepared.forEach(({ passage }, i) => {
    if (!passage.source.startsWith('mt-')) return;
    for (const table of tables[i]!) {
      for (let k = 0; k < table.length; k += tokenWidth) {
        rows.push(table.subarray(k, k + tokenWidth));
        labels.push(passage.kind === 'translated' ? 1 : 0);
        weights.push(passage.kind === 'translated' ? 1 : 3);
      }
    }
  });
  return trainBoostedTrees({ rows, labels, weights, ...tokenTraining });
}

const tokenOdds = (model: BoostedTrees, tables: readonly Float64Array[]): Float64Array[] =>
  tables.map((table) =>
    Float64Array.from({ length: table.length / tokenWidth }, (_, k) => predictRaw(model, table, k * tokenWidth)),
  );

/** Token log odds of every passage by a model that never saw its block. */
export function crossTokens(
  prepared: readonly Prepared[],
  tables: readonly Float64Array[][],
  foldOf: ArrayLike<number>,
  folds: number,
): Float64Array[][] {
  const found: Float64Array[][] = [];
  for (let fold = 0; fold < folds; fold++) {
    const seen = prepared.map((_, i) => i).filter((i) => foldOf[i] !== fold);
    const model = fitTokens(
      seen.map((i) => prepared[i]!),
      seen.map((i) => tables[i]!),
    );
    prepared.forEach((_, i) => {
      if (foldOf[i] === fold) found[i] = tokenOdds(model, tables[i]!);
    });
  }
  return found;
}

/** Passage features, one window a passage. */
export function passageRows(
  prepared: readonly Prepared[],
  odds: readonly Float64Array[],
  tables: readonly Float64Array[][],
  tokenOddsOf: readonly Float64Array[][],
): { readonly names: readonly string[]; readonly rows: Float64Array[] } {
  let names: readonly string[] = [];
  const rows = prepared.map(({ rows: sentences, slots }, i) => {
    const scored = slots.map((slot, k) => ({ ...slot, logOdds: odds[i]![k]! }));
    const named = passageFeatures(
      sentences.map((row, k) => ({ row, tokens: tables[i]![k]!, logOdds: tokenOddsOf[i]![k]! })),
      scored,
    );
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

/** Log odds of the two models together. */
export const fittedOdds = (fitted: FittedPassage, row: Float64Array): number =>
  treeShare * predictRaw(fitted.trees, row) + (1 - treeShare) * logOdds(fitted.linear, row);

/** Log odds of every passage, whether or not it teaches the kind, by models that never saw its fold. */
export function crossPassages(
  rows: readonly Float64Array[],
  foldOf: ArrayLike<number>,
  folds: number,
  training: Training,
  chosen: readonly number[],
): Float64Array {
  const found = new Float64Array(rows.length);
  for (let fold = 0; fold < folds; fold++) {
    const seen = chosen.map((_, k) => k).filter((k) => foldOf[chosen[k]!] !== fold);
    const fitted = fitPassages(subset(training, seen));
    rows.forEach((row, i) => {
      if (foldOf[i] === fold) found[i] = fittedOdds(fitted, row);
    });
  }
  return found;
}

/** True where a passage teaches or tests a kind: it is of that kind, or clean. */
export const teaches = (passage: Passage, kind: 'translated' | 'spun'): boolean =>
  !passage.wordsOnly && (passage.kind === kind || passage.kind === 'clean');

/**
 * Weight of a passage in fitting one kind. Machine translations are told from human text on the same stories; other clean
 * text counts less there, or the model would learn where text comes from.
 */
export const passageWeight = (passage: Passage, kind: 'translated' | 'spun'): number =>
  kind === 'translated' && !passage.source.startsWith('mt-') ? 0.2 * passage.weight : passage.weight;

/**
 * How a word's log odds and those of its text make a chance, on labelled spun passages and their originals; both log odds from models that
 * had not seen the passage. `chances` are the calibrated ones of each passage.
 */
export function fitWordScale(
  prepared: readonly Prepared[],
  odds: readonly Float64Array[],
  chances: Readonly<Record<'translated' | 'spun', readonly number[]>>,
): WordScale {
  const rows: Float64Array[] = [];
  const labels: number[] = [];
  prepared.forEach(({ passage, slots }, i) => {
    if (!passage.swapped || passage.source.startsWith('made')) return;
    const logit = (p: number) => Math.log(p / (1 - p));
    const text = eitherOdds({ translated: logit(chances.translated[i]!), spun: logit(chances.spun[i]!) });
    slots.forEach((slot, k) => {
      rows.push(Float64Array.of(odds[i]![k]!, text));
      labels.push(passage.swapped!.has(slot.row.symbols[slot.at - pad]!.from) ? 1 : 0);
    });
  });
  const { bias, weights } = fitLogistic(rows, labels, { ridge: 0.01 });
  return { bias, word: weights[0]!, text: weights[1]! };
}

/** Scores and labels of the words of one source, those a spinner could have touched: lower case, four letters or more. */
export function wordLabels(
  prepared: readonly Prepared[],
  odds: readonly Float64Array[],
  source: string,
): { readonly scores: number[]; readonly labels: number[] } {
  const scores: number[] = [];
  const labels: number[] = [];
  prepared.forEach(({ passage, slots }, i) => {
    if (passage.source !== source || !passage.swapped) return;
    slots.forEach((slot, k) => {
      const symbol = slot.row.symbols[slot.at - pad]!;
      if (symbol.capital || symbol.text.length < 4) return;
      scores.push(odds[i]![k]!);
      labels.push(passage.swapped!.has(symbol.from) ? 1 : 0);
    });
  });
  return { scores, labels };
}
