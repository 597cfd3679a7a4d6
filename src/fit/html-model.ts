/**
 * Fits the block classifier of `stages/extract/html` and writes its data file.
 *   node dist/fit/html-model.js FOLDER [--write]
 * FOLDER holds `pages.jsonl` and the pages. Prints scores cross-validated over sites (no site on both sides).
 */
import { writeFileSync } from 'node:fs';
import { assemble } from '../stages/extract/html/assemble.ts';
import { firstWidth } from '../stages/extract/html/block-features.ts';
import { isSkipped } from '../stages/extract/html/model.ts';
import { secondFeatures, secondWidth } from '../stages/extract/html/neighbour-features.ts';
import { serialiseBoostedTrees } from '../text/boosted-trees.ts';
import type { Training } from './boosted-trees.ts';
import { crossPredict, groupFolds, trainBoostedTrees } from './boosted-trees.ts';
import type { LabelledPage } from './html-pages.ts';
import { readLabelledPages } from './html-pages.ts';
import { scoreTable } from './html-scores.ts';

const folds = 5;
const firstSettings = {
  trees: 60,
  depth: 6,
  leaves: 24,
  learningRate: 0.15,
  minLeaf: 20,
  ridge: 2,
  bins: 48,
  rowShare: 0.8,
  featureShare: 0.5,
  seed: 7,
};
const secondSettings = { ...firstSettings, trees: 80, learningRate: 0.12, seed: 11 };

/** Rows of all pages on end; a page's blocks count together as much as any other page's, longer blocks more. */
function trainingOf(
  pages: readonly LabelledPage[],
  tables: readonly { width: number; values: Float32Array }[],
): Training {
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const [index, page] of pages.entries()) {
    const { width, values } = tables[index]!;
    const worth = Array.from(page.cover, (_, block) =>
      isSkipped(page.context, block) ? 0 : 1 + Math.sqrt(page.context.text.words[block]!),
    );
    const total = worth.reduce((sum, one) => sum + one, 0);
    for (let block = 0; block < page.cover.length; block++) {
      if (isSkipped(page.context, block)) continue;
      const cover = page.cover[block]!;
      rows.push(values.subarray(block * width, (block + 1) * width));
      labels.push(cover > 0.6 ? 1 : 0);
      weights.push(((cover > 0.3 && cover < 0.8 ? 0.3 : 1) * worth[block]!) / (100 + total));
    }
  }
  return { rows, labels, weights };
}

/** Chances of all rows dealt back to their pages; blocks that were skipped have none. */
function split(pages: readonly LabelledPage[], chances: Float64Array): Float64Array[] {
  let at = 0;
  return pages.map((page) => page.cover.map((_, block) => (isSkipped(page.context, block) ? 0 : chances[at++]!)));
}

const bodiesOf = (pages: readonly LabelledPage[], chances: readonly Float64Array[]) =>
  pages.map((page, at) => assemble(page.context.layout, page.context.text, chances[at]!).body);

function main(): void {
  const [folder, option] = process.argv.slice(2);
  if (!folder) throw new RangeError('usage: html-model FOLDER [--write]');
  const clock = () => `${(process.cpuUsage().user / 1e6).toFixed(0)} s`;
  const pages = readLabelledPages(folder);
  const foldOf = groupFolds(
    pages.flatMap((page) =>
      Array.from(page.cover, (_, block) => block)
        .filter((block) => !isSkipped(page.context, block))
        .map(() => page.site),
    ),
    folds,
  );
  console.log(
    `${pages.length} pages, ${foldOf.length} blocks, ${firstWidth} + ${secondWidth - firstWidth} features, ${clock()}`,
  );
  console.log(
    'with the labels themselves\n',
    scoreTable(
      pages,
      bodiesOf(
        pages,
        pages.map((page) => page.cover.map((cover) => (cover > 0.6 ? 1 : 0))),
      ),
    ),
  );
  const first: Training = {
    ...trainingOf(
      pages,
      pages.map((page) => page.first),
    ),
    ...firstSettings,
  };
  const firstChances = split(pages, crossPredict(first, foldOf));
  console.log(`first stage, ${clock()}\n`, scoreTable(pages, bodiesOf(pages, firstChances)));
  const tables = pages.map((page, at) => secondFeatures(page.context, page.first, firstChances[at]!));
  const second: Training = { ...trainingOf(pages, tables), ...secondSettings };
  const secondChances = split(pages, crossPredict(second, foldOf));
  console.log(`second stage, ${clock()}\n`, scoreTable(pages, bodiesOf(pages, secondChances)));
  if (option === '--write') {
    const parts = [serialiseBoostedTrees(trainBoostedTrees(first)), serialiseBoostedTrees(trainBoostedTrees(second))];
    const path = new URL('../../src/stages/extract/html/data/blocks.bin', import.meta.url);
    writeFileSync(path, Buffer.concat(parts));
    console.log(`wrote ${parts.map((part) => part.length).join(' + ')} bytes, ${clock()}`);
  }
}

main();
