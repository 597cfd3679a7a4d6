/**
 * Fits the block classifier of `stages/extract/html` and writes its data file.
 *   node dist/fit/extract/html-model.js FOLDER [--write]
 * FOLDER holds `pages.jsonl` and the pages. Prints scores cross-validated over sites (no site on both sides), the sites dealt out anew in
 * each repeat: one repeat alone is off by a hundredth. The model is fitted on the chances of the last.
 */
import { writeFileSync } from 'node:fs';
import { assemble } from '../../stages/extract/html/assemble.ts';
import { firstWidth } from '../../stages/extract/html/block-features.ts';
import { decideBlocks } from '../../stages/extract/html/decide.ts';
import { secondFeatures, secondWidth } from '../../stages/extract/html/neighbour-features.ts';
import { serialiseBoostedTrees } from '../../text/boosted-trees.ts';
import type { Training } from '../learn/boosted-trees.ts';
import { crossPredict, groupFolds, trainBoostedTrees } from '../learn/boosted-trees.ts';
import type { LabelledPage } from './html-pages.ts';
import { readLabelledPages } from './html-pages.ts';
import { scoreTable } from './html-scores.ts';
import { dealOut, sitesOf, trainingOf } from './html-training.ts';

const folds = 5;
const repeats = 3;
/** Each tree is grown from six tenths of the pages: rows of one page are too alike to be drawn one by one. */
const firstSettings = {
  trees: 80,
  depth: 7,
  leaves: 24,
  learningRate: 0.12,
  minLeaf: 15,
  ridge: 2,
  bins: 48,
  rowShare: 0.6,
  featureShare: 0.4,
  seed: 7,
};
const secondSettings = {
  ...firstSettings,
  trees: 100,
  leaves: 18,
  learningRate: 0.09,
  minLeaf: 25,
  ridge: 3,
  rowShare: 0.8,
  seed: 11,
};

const bodiesOf = (pages: readonly LabelledPage[], chances: readonly Float64Array[]) =>
  pages.map((page, at) => assemble(page.context.layout, decideBlocks(page.context, chances[at]!)).body);

function main(): void {
  const [folder, option] = process.argv.slice(2);
  if (!folder) throw new RangeError('usage: html-model FOLDER [--write]');
  const clock = () => `${(process.cpuUsage().user / 1e6).toFixed(0)} s`;
  const pages = readLabelledPages(folder);
  console.log(
    `${pages.length} pages, ${sitesOf(pages).length} blocks, ${firstWidth} + ${secondWidth - firstWidth} features, ${clock()}`,
  );
  const first: Training = {
    ...trainingOf(
      pages,
      pages.map((page) => page.first),
    ),
    ...firstSettings,
  };
  const readings: { readonly first: string[]; readonly second: string[] }[] = [];
  let second: Training = first;
  for (let repeat = 1; repeat <= repeats; repeat++) {
    const foldOf = groupFolds(sitesOf(pages), folds, repeat);
    const firstChances = dealOut(pages, crossPredict(first, foldOf));
    const tables = pages.map((page, at) => secondFeatures(page.context, page.first, firstChances[at]!));
    second = { ...trainingOf(pages, tables), ...secondSettings };
    const secondChances = dealOut(pages, crossPredict(second, foldOf));
    readings.push({ first: bodiesOf(pages, firstChances), second: bodiesOf(pages, secondChances) });
    console.log(`repeat ${repeat}, ${clock()}\n`, scoreTable(pages, readings.at(-1)!.second));
  }
  console.log('mean, first stage\n', scoreTable(pages, ...readings.map((one) => one.first)));
  console.log('mean, second stage\n', scoreTable(pages, ...readings.map((one) => one.second)));
  if (option === '--write') {
    const parts = [serialiseBoostedTrees(trainBoostedTrees(first)), serialiseBoostedTrees(trainBoostedTrees(second))];
    const path = new URL('../../../src/stages/extract/html/data/blocks.bin', import.meta.url);
    writeFileSync(path, Buffer.concat(parts));
    console.log(`wrote ${parts.map((part) => part.length).join(' + ')} bytes, ${clock()}`);
  }
}

main();
