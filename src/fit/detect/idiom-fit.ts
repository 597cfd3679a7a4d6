import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseThesaurus } from '../../language/en/thesaurus.ts';
import { parseWordVectors } from '../../language/en/word-vectors.ts';
import { parseIdiomCounts } from '../../stages/detect/idiom/counts.ts';
import type { PackedModels } from '../../stages/detect/idiom/idiom-model.ts';
import { phraseStemsOf } from '../../stages/detect/idiom/phrase-stems.ts';
import { probeWords } from '../../stages/detect/idiom/probes.ts';
import { swapWords } from '../../stages/detect/idiom/swap-words.ts';
import { serialiseBoostedTrees } from '../../text/boosted-trees.ts';
import { fitLogistic } from '../learn/logistic.ts';
import { seededRandom } from '../learn/random.ts';
import { isHeldOut, paragraphs, roughSentences } from './idiom-corpus.ts';
import * as models from './idiom-models.ts';
import { areaUnderCurve, describeKind, describeMerged } from './idiom-report.ts';
import { fitSlotWeights } from './idiom-slot-weights.ts';
import { type Spinner, spin, spinners } from './idiom-spinner.ts';
import { labelledPassages, type Passage, segmented } from './idiom-training.ts';

/**
 * Fits the small models on top of the counts and prints what they are worth, cross-validated by block:
 * `node dist/fit/detect/idiom-fit.js TEXT_FOLDER LABELLED_FOLDER SRC_FOLDER`.
 */
const [texts = '', labelled = '', src = ''] = process.argv.slice(2);
const started = Date.now();
const say = (line: string) => process.stdout.write(`${Math.round((Date.now() - started) / 1000)}s ${line}\n`);
const folds = 3;
const random = seededRandom(11);
const data = join(src, 'stages/detect/data');
const counts = parseIdiomCounts(readFileSync(join(data, 'idiom-counts.bin')));
const thesaurus = parseThesaurus(readFileSync(join(src, 'language/en/data/thesaurus.bin')));
const vectors = parseWordVectors(readFileSync(join(src, 'language/en/data/word-vectors.bin')));
const sources = { counts, thesaurus, swaps: swapWords(), vectors };

/** Paragraphs that the counts have not seen. */
const unseen = [...paragraphs(texts)].filter(({ text }) => text.length > 80 && isHeldOut(text));
const sentences = unseen
  .filter((_, i) => i % 4 === 0)
  .flatMap(({ text }) => roughSentences(text))
  .filter((sentence) => sentence.length > 40 && sentence.length < 400);
const slot = fitSlotWeights(sentences, sources, random);
say(`slot weights: written word preferred in ${slot.accuracy.toFixed(4)} of ${slot.pairs} pairs`);

const model = {
  ...sources,
  slotWeights: slot.weights,
  memory: new Map(),
  phraseStems: phraseStemsOf(thesaurus),
  probeWords: probeWords(counts),
};

/** Paragraphs that the counts have not seen, each as it is and spun by every machine of our own. */
function madePassages(count: number): Passage[] {
  const long = unseen.filter(({ text }) => text.length > 500 && text.length < 1200);
  const step = Math.max(1, Math.floor(long.length / count));
  return long
    .filter((_, i) => i % step === 0)
    .slice(0, count)
    .flatMap(({ text }, i): Passage[] => {
      const common = { block: `made${i}`, weight: 0.4 };
      const clean = { source: 'made-clean', kind: 'clean', text: segmented(text), swapped: new Set<number>() } as const;
      const spun = (['near', 'far', 'everyday', 'rare'] as const).map(
        // Whole passages learn from one machine alone: with all four the unseen spinners of the labelled set were told less well.
        (spinner) => spunCopy(text, spinner, { ...common, wordsOnly: spinner !== 'near' }),
      );
      return [{ ...common, id: `made-${i}`, ...clean }, ...spun];
    });
}

/** A text spun by one of our own machines. */
function spunCopy(text: string, spinner: Spinner, common: Pick<Passage, 'block' | 'weight' | 'wordsOnly'>): Passage {
  const { body, swapped } = spin(text, 0.05 + 0.22 * random(), spinner, sources, random);
  const named = { id: `${spinner}-${common.block}`, source: `made-${spinner}`, kind: 'spun' } as const;
  return { ...common, ...named, text: segmented(body), swapped };
}

/**
 * The clean news of the labelled set, spun by our own machines in turn: words and passages learn from machines of many kinds, on the same
 * texts as the labelled ones, so that what is learnt is neither the machines of that set nor where a text comes from.
 */
function spunNews(passages: readonly Passage[]): Passage[] {
  const clean = passages.filter(({ source }) => source === 'spin-original' || source === 'mt-human');
  return clean.flatMap(({ text, block }, i) =>
    [2 * i, 2 * i + 1].map((turn) => spunCopy(text.body, spinners[turn % spinners.length]!, { block, weight: 0.4 })),
  );
}

const given = labelledPassages(labelled);
const prepared = models.prepare([...given, ...madePassages(140), ...spunNews(given)], model);
say(`${prepared.length} passages`);
const foldOf = models.foldsOf(prepared, folds);
const wordOdds = models.crossWords(prepared, foldOf, folds);
for (const source of new Set(prepared.map((one) => one.passage.source))) {
  const { scores, labels } = models.wordLabels(prepared, wordOdds, source);
  if (labels.includes(1)) say(`words ${source}: AUC ${areaUnderCurve(scores, labels).toFixed(4)}`);
}
const tables = models.tokenTables(prepared, model);
const tokenOdds = models.crossTokens(prepared, tables, foldOf, folds);
say('tokens');
const { names, rows } = models.passageRows(prepared, wordOdds, tables, tokenOdds);

const crossed: Record<'translated' | 'spun', number[]> = { translated: [], spun: [] };
const packed: { -readonly [K in keyof PackedModels['passages']]?: PackedModels['passages'][K] } = {};
for (const kind of ['translated', 'spun'] as const) {
  const chosen = prepared.map((_, i) => i).filter((i) => models.teaches(prepared[i]!.passage, kind));
  const training = {
    rows: chosen.map((i) => rows[i]!),
    labels: chosen.map((i) => (prepared[i]!.passage.kind === kind ? 1 : 0)),
    weights: chosen.map((i) => models.passageWeight(prepared[i]!.passage, kind)),
  };
  const all = models.crossPassages(rows, foldOf, folds, training, chosen);
  const odds = Float64Array.from(chosen, (i) => all[i]!);
  for (const line of describeKind(
    kind,
    chosen.map((i) => prepared[i]!.passage),
    odds,
  ))
    say(line);
  const scale = fitLogistic(
    Array.from(odds, (z) => [z]),
    training.labels,
    { ridge: 0.01, weights: evened(training.labels, training.weights) },
  );
  crossed[kind] = Array.from(all, (z) => 1 / (1 + Math.exp(-scale.bias - scale.weights[0]! * z)));
  const fitted = models.fitPassages(training);
  const strongest = names
    .map((name, k) => ({ name, weight: fitted.linear.weights[k]! * spread(training.rows, k) }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  say(
    strongest
      .slice(0, 25)
      .map(({ name, weight }) => `${name} ${weight.toFixed(2)}`)
      .join(', '),
  );
  packed[kind] = {
    trees: base64(serialiseBoostedTrees(fitted.trees)),
    bias: fitted.linear.bias,
    weights: [...fitted.linear.weights].map((w) => Number(w.toPrecision(6))),
    shift: scale.bias,
    stretch: scale.weights[0]!,
  };
}
for (const line of describeMerged(
  prepared.map((one) => one.passage),
  crossed,
))
  say(line);
const wordScale = models.fitWordScale(prepared, wordOdds, crossed);
say(`word scale ${JSON.stringify(wordScale)}`);
const out: PackedModels = {
  slotWeights: [...slot.weights].map((w) => Number(w.toPrecision(6))),
  words: base64(serialiseBoostedTrees(models.fitWords(prepared))),
  tokens: base64(serialiseBoostedTrees(models.fitTokens(prepared, tables))),
  wordScale,
  passages: { translated: packed.translated!, spun: packed.spun! },
};
writeFileSync(join(data, 'idiom-models.json'), JSON.stringify(out));
say('written');

/** Weights that make clean and garbled texts count the same in all: calibrated odds are for an even chance. */
function evened(labels: readonly number[], weights: readonly number[]): number[] {
  const sum = (label: number) => weights.reduce((total, weight, i) => total + (labels[i] === label ? weight : 0), 0);
  const share = [sum(0), sum(1)];
  return weights.map((weight, i) => (weight / share[labels[i]!]!) * (weights.length / 2));
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function spread(values: readonly Float64Array[], k: number): number {
  const mean = values.reduce((sum, row) => sum + row[k]!, 0) / values.length;
  return Math.sqrt(values.reduce((sum, row) => sum + (row[k]! - mean) ** 2, 0) / values.length);
}
