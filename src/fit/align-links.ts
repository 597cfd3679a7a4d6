// Fits the models of src/stages/align/link-weights.ts and says how they do on documents they have not seen.
// node dist/fit/align-links.js FOLDER [--wording | --write]
// FOLDER holds labelled sets: align/*.jsonl and garble/*.jsonl. Run with --wording first, which fits the logistic model of
// wording alone; then, built anew, with --write, which fits the trees on top of it. Biome lays the file out.
import { writeFileSync } from 'node:fs';
import { workBudget } from '../model/failure.ts';
import { contextNames } from '../stages/align/context.ts';
import { featureCount, featureNames } from '../stages/align/features.ts';
import { groupLinks } from '../stages/align/groups.ts';
import { linkTrees, wordingWeights } from '../stages/align/link-weights.ts';
import {
  type MeasuredLinks,
  measureLinks,
  rowLength,
  type Sides,
  scoreLinks,
  weighSides,
} from '../stages/align/links.ts';
import { readWording } from '../stages/align/words.ts';
import { type BoostedTrees, serialiseBoostedTrees } from '../text/boosted-trees.ts';
import { type AlignedDocument, readDocuments } from './align-documents.ts';
import { featureUse, groupFolds, trainBoostedTrees } from './boosted-trees.ts';
import { fitLogistic } from './logistic.ts';

interface Measured {
  readonly document: AlignedDocument;
  readonly sides: Sides;
  readonly links: MeasuredLinks;
  readonly labels: readonly number[];
}

const fitsWording = process.argv.includes('--wording');

function measure(document: AlignedDocument): Measured {
  const sides = weighSides(readWording(document.base, document.copy));
  const links = measureLinks(sides, workBudget(Number.MAX_SAFE_INTEGER), fitsWording ? 0 : undefined);
  const gold = new Set(document.links.map(([i, j]) => `${i} ${j}`));
  return { document, sides, links, labels: links.pairs.map((pair) => (gold.has(`${pair.base} ${pair.copy}`) ? 1 : 0)) };
}

/** How much a pair of each kind of document counts: many machine-made passages must not outweigh people's work. */
const weights: Record<AlignedDocument['kind'], number> = {
  drafts: 1,
  moved: 0.7,
  shuffled: 0.4,
  strangers: 1.5,
  summary: 6,
  machine: 0.6,
};

function rowsOf(measured: readonly Measured[], length: number) {
  const rows = measured.flatMap(({ links }) =>
    links.pairs.map((_, k) => links.rows.subarray(k * rowLength, k * rowLength + length)),
  );
  const labels = measured.flatMap((one) => one.labels);
  const counted = measured.flatMap((one) => one.links.pairs.map(() => weights[one.document.kind]));
  return { rows, labels, weights: counted };
}

const settings = {
  trees: 110,
  depth: 5,
  leaves: 10,
  learningRate: 0.07,
  minLeaf: 40,
  ridge: 6,
  rowShare: 0.8,
  featureShare: 0.6,
};

function train(measured: readonly Measured[]): BoostedTrees {
  return trainBoostedTrees({ ...rowsOf(measured, rowLength), ...settings });
}

interface Tally {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
  readonly splitRight: number;
  readonly splitGold: number;
  readonly sentences: number;
}

const emptyTally: Tally = { right: 0, found: 0, gold: 0, splitRight: 0, splitGold: 0, sentences: 0 };

type Pair = readonly [number, number];
const keyOf = ([i, j]: Pair): string => `${i} ${j}`;

/** Counts links between changed sentences in one document. */
function tallyDocument({ document, sides, links }: Measured, model: BoostedTrees, bar: number): Tally {
  const text = (side: 'base' | 'copy', place: number) => {
    const { from, to } = document[side].sentences[place]!;
    return document[side].body.slice(from, to);
  };
  const changed = ([i, j]: Pair) => text('base', i) !== text('copy', j);
  const groups = groupLinks(scoreLinks(links, model), sides.base.length, bar, bar + 0.1);
  const grouped = groups.flatMap((group) => group.base.flatMap((i) => group.copy.map((j): Pair => [i, j])));
  const found = [...sides.anchors, ...grouped].filter(changed);
  const gold = new Set(document.links.filter(changed).map(keyOf));
  const count = (side: 0 | 1, place: number) => document.links.filter((link) => link[side] === place).length;
  const split = new Set(document.links.filter(([i, j]) => count(0, i) > 1 || count(1, j) > 1).map(keyOf));
  return {
    right: found.filter((link) => gold.has(keyOf(link))).length,
    found: found.length,
    gold: gold.size,
    splitRight: found.filter((link) => split.has(keyOf(link))).length,
    splitGold: split.size,
    sentences: document.base.sentences.length,
  };
}

function addTallies(one: Tally, other: Tally): Tally {
  return {
    right: one.right + other.right,
    found: one.found + other.found,
    gold: one.gold + other.gold,
    splitRight: one.splitRight + other.splitRight,
    splitGold: one.splitGold + other.splitGold,
    sentences: one.sentences + other.sentences,
  };
}

/** Precision, recall and F on changed sentences by kind of document, each scored by the model that never saw its fold. */
function tally(measured: readonly Measured[], models: readonly BoostedTrees[], foldOf: ArrayLike<number>, bar: number) {
  const tallies = new Map<string, Tally>();
  for (const [d, one] of measured.entries()) {
    const { kind } = one.document;
    const counted = tallyDocument(one, models[foldOf[d]!]!, bar);
    tallies.set(kind, addTallies(tallies.get(kind) ?? emptyTally, counted));
  }
  return [...tallies].map(([kind, t]) => {
    if (kind === 'strangers') return `${kind} ${((100 * t.found) / t.sentences).toFixed(2)}`;
    const p = t.right / Math.max(1, t.found);
    const r = t.right / Math.max(1, t.gold);
    const f = (2 * p * r) / (p + r || 1);
    return `${kind} P ${p.toFixed(3)} R ${r.toFixed(3)} F ${f.toFixed(4)} split ${t.splitRight}/${t.splitGold}`;
  });
}

const folder = process.argv[2];
if (!folder) throw new RangeError('align-links: name the folder of labelled sets');
const measured = readDocuments(folder).map(measure);
const { rows, labels, weights: counted } = rowsOf(measured, featureCount);
console.error(`${measured.length} documents, ${rows.length} pairs, ${labels.filter((l) => l === 1).length} links`);
const wording = fitLogistic(rows, labels, { weights: counted });
const numbers = [wording.bias, ...wording.weights].map((weight) => Number(weight.toPrecision(4)));
if (fitsWording) {
  write(numbers, linkTrees);
  process.exit();
}
const foldOf = groupFolds(
  measured.map((one) => one.document.group),
  5,
);
const models = [0, 1, 2, 3, 4].map((fold) => train(measured.filter((_, d) => foldOf[d] !== fold)));
for (const bar of [0.2, 0.3, 0.4, 0.5, 0.6, 0.65, 0.7])
  console.error(bar, tally(measured, models, foldOf, bar).join(' | '));
const whole = train(measured);
const use = featureUse(whole);
console.error([...featureNames, ...contextNames].map((name, k) => `${name} ${use[k]!.toFixed(3)}`).join(', '));
if (process.argv.includes('--write')) {
  write(wordingWeights, Buffer.from(serialiseBoostedTrees(whole)).toString('base64'));
}

function write(numbers: readonly number[], trees: string): void {
  writeFileSync(
    'src/stages/align/link-weights.ts',
    `/** Made by src/fit/align-links.ts from labelled alignments; not to be edited. Constant, then a weight for each wording feature. */
export const wordingWeights: readonly number[] = [
  ${numbers.join(',\n  ')},
];

/** Boosted trees over wording and surroundings, in base64. */
export const linkTrees =
  '${trees}';
`,
  );
}
