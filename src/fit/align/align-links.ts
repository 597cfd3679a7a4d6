// Fits the models of src/stages/align/link-weights.ts and says how they do on documents they have not seen.
// node dist/fit/align/align-links.js FOLDER [--wording | --write | --deals N]
// FOLDER holds labelled sets: align/*.jsonl and garble/*.jsonl. Run with --wording first, which fits the logistic model of
// wording alone; then, built anew, with --write, which fits the trees on top of it. Biome lays the file out. With --deals the
// documents are dealt out to folds N times over: one deal alone moves the figures by more than most changes do.
import { writeFileSync } from 'node:fs';
import { workBudget } from '../../model/failure.ts';
import type { Link } from '../../stages/align/candidates.ts';
import { featureCount } from '../../stages/align/features.ts';
import { groupLinks } from '../../stages/align/groups.ts';
import { linkTrees, wordingWeights } from '../../stages/align/link-weights.ts';
import {
  type MeasuredLinks,
  measureLinks,
  rowLength,
  rowNames,
  type Sides,
  scoreLinks,
  weighSides,
} from '../../stages/align/links.ts';
import { readWording } from '../../stages/align/words.ts';
import { type BoostedTrees, serialiseBoostedTrees } from '../../text/boosted-trees.ts';
import { featureUse, groupFolds, trainBoostedTrees } from '../learn/boosted-trees.ts';
import { fitLogistic } from '../learn/logistic.ts';
import { type AlignedDocument, readDocuments } from './align-documents.ts';

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
  moved: 1.2,
  snippet: 0.6,
  shuffled: 0.4,
  merged: 0.5,
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
  trees: 300,
  depth: 5,
  leaves: 10,
  learningRate: 0.04,
  minLeaf: 100,
  ridge: 6,
  rowShare: 0.6,
  featureShare: 0.5,
  randomCuts: true,
};

function train(measured: readonly Measured[]): BoostedTrees {
  // Summaries link what drafts would not; the retelling model is for them.
  const usual = measured.filter((one) => one.document.kind !== 'summary');
  return trainBoostedTrees({ ...rowsOf(usual, rowLength), ...settings });
}

interface Tally {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
  readonly splitRight: number;
  readonly splitGold: number;
  readonly movedRight: number;
  readonly movedGold: number;
  readonly sentences: number;
}

const emptyTally: Tally = {
  right: 0,
  found: 0,
  gold: 0,
  splitRight: 0,
  splitGold: 0,
  movedRight: 0,
  movedGold: 0,
  sentences: 0,
};

type Pair = readonly [number, number];
const keyOf = ([i, j]: Pair): string => `${i} ${j}`;

/** Counts links between changed sentences in one document. */
function tallyDocument({ document, sides }: Measured, scored: readonly Link[], bars: Bars): Tally {
  const text = (side: 'base' | 'copy', place: number) => {
    const { from, to } = document[side].sentences[place]!;
    return document[side].body.slice(from, to);
  };
  const changed = ([i, j]: Pair) => text('base', i) !== text('copy', j);
  const groups = groupLinks(scored, sides.base.length, bars.link, bars.lone);
  const grouped = groups.flatMap((group) => group.base.flatMap((i) => group.copy.map((j): Pair => [i, j])));
  const all = new Set([...sides.anchors, ...grouped].map(keyOf));
  const found = [...sides.anchors, ...grouped].filter(changed);
  const gold = new Set(document.links.filter(changed).map(keyOf));
  const count = (side: 0 | 1, place: number) => document.links.filter((link) => link[side] === place).length;
  const moved = document.moved ?? [];
  const split = new Set(document.links.filter(([i, j]) => count(0, i) > 1 || count(1, j) > 1).map(keyOf));
  return {
    right: found.filter((link) => gold.has(keyOf(link))).length,
    found: found.length,
    gold: gold.size,
    splitRight: [...split].filter((link) => all.has(link)).length,
    splitGold: split.size,
    movedRight: moved.filter((link) => all.has(keyOf(link))).length,
    movedGold: moved.length,
    sentences: document.base.sentences.length,
  };
}

function addTallies(one: Tally, other: Tally): Tally {
  const names = Object.keys(one) as (keyof Tally)[];
  return Object.fromEntries(names.map((name) => [name, one[name] + other[name]])) as unknown as Tally;
}

/** Likelihoods from which a link counts in a group, and on its own. */
interface Bars {
  readonly link: number;
  readonly lone: number;
}

/** Links of every document, each scored by a model that saw no document of its fold. */
function crossScore(measured: readonly Measured[], deal: number): (readonly Link[])[] {
  const foldOf = groupFolds(
    measured.map((one) => one.document.group),
    5,
    deal,
  );
  const models = [0, 1, 2, 3, 4].map((fold) => train(measured.filter((_, d) => foldOf[d] !== fold)));
  return measured.map((one, d) => scoreLinks(one.sides, one.links, models[foldOf[d]!]!));
}

/** Precision, recall and F on changed sentences by kind of document, over all deals. */
function tally(measured: readonly Measured[], deals: readonly (readonly (readonly Link[])[])[], bars: Bars) {
  const tallies = new Map<string, Tally>();
  for (const scored of deals)
    for (const [d, one] of measured.entries()) {
      const { kind } = one.document;
      const counted = tallyDocument(one, scored[d]!, bars);
      tallies.set(kind, addTallies(tallies.get(kind) ?? emptyTally, counted));
    }
  return [...tallies].map(([kind, t]) => {
    if (kind === 'strangers') return `${kind} ${((100 * t.found) / t.sentences).toFixed(2)}`;
    const p = t.right / Math.max(1, t.found);
    const r = t.right / Math.max(1, t.gold);
    const f = (2 * p * r) / (p + r || 1);
    const moved = t.movedGold > 0 ? ` moved ${(t.movedRight / t.movedGold).toFixed(4)}` : '';
    return `${kind} P ${p.toFixed(3)} R ${r.toFixed(3)} F ${f.toFixed(4)} split ${t.splitRight}/${t.splitGold}${moved}`;
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
const dealsAt = process.argv.indexOf('--deals');
const dealCount = dealsAt < 0 ? 0 : Number(process.argv[dealsAt + 1]);
const deals = Array.from({ length: dealCount }, (_, deal) => crossScore(measured, deal + 1));
if (deals.length > 0)
  for (const link of [0.3, 0.35, 0.4, 0.45, 0.5])
    for (const lone of [link + 0.05, link + 0.1, link + 0.15])
      console.error(link, lone.toFixed(2), tally(measured, deals, { link, lone }).join(' | '));
if (process.argv.includes('--write')) {
  const whole = train(measured);
  const use = featureUse(whole);
  console.error(rowNames.map((name, k) => `${name} ${use[k]!.toFixed(3)}`).join(', '));
  write(wordingWeights, Buffer.from(serialiseBoostedTrees(whole)).toString('base64'));
}

function write(numbers: readonly number[], trees: string): void {
  writeFileSync(
    'src/stages/align/link-weights.ts',
    `/** Made by src/fit/align/align-links.ts from labelled alignments; not to be edited. Constant, then a weight for each wording feature. */
export const wordingWeights: readonly number[] = [
  ${numbers.join(',\n  ')},
];

/** Boosted trees over wording and surroundings, in base64. */
export const linkTrees =
  '${trees}';
`,
  );
}
