import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { headlineCandidates } from '../../stages/extract/dump/headline-features.ts';
import { lineShapes } from '../../stages/extract/dump/line-shape.ts';
import { pageLines } from '../../stages/extract/dump/page-lines.ts';
import type { PageView } from '../../stages/extract/dump/page-view.ts';
import { serialiseBoostedTrees } from '../../text/boosted-trees.ts';
import { identifyLanguage } from '../../text/identify-language.ts';
import { crossPredict, groupFolds, trainBoostedTrees } from '../learn/boosted-trees.ts';
import { type LabelledDump, readLabelledDumps } from './dump-pages.ts';

const settings = {
  trees: 60,
  depth: 5,
  leaves: 10,
  learningRate: 0.1,
  minLeaf: 6,
  ridge: 2,
  featureShare: 0.5,
  rowShare: 0.8,
  bins: 40,
} as const;
const folds = 8;

/** The page with the body its labels say. */
function viewOf(dump: LabelledDump): PageView {
  const page = dump.lines.join('\n');
  const lines = pageLines(page);
  const language = identifyLanguage(page);
  const body = lines.flatMap((line, i) => (dump.labels[line.number] === 1 ? [i] : []));
  return { lines, shapes: lineShapes(lines, language), body, inBody: new Set(body), language, url: null };
}

/** Fits the model of headlines on pages whose headline is labelled; prints how often it is right on sites it never saw. */
function fitHeadlines(folder: string, out: string): void {
  const pages = readLabelledDumps(folder)
    .filter((dump) => dump.titleLines.length > 0)
    .map((dump) => ({ dump, view: viewOf(dump) }));
  const rows: (readonly number[])[] = [];
  const labels: number[] = [];
  const owners: number[] = [];
  for (const [owner, { dump, view }] of pages.entries()) {
    for (const { line, features } of headlineCandidates(view)) {
      rows.push(features);
      labels.push(dump.titleLines.includes(view.lines[line]!.number) ? 1 : 0);
      owners.push(owner);
    }
  }
  const training = { rows, labels, ...settings };
  const sites = groupFolds(
    owners.map((owner) => pages[owner]!.dump.site),
    folds,
  );
  const chances = crossPredict(training, sites);
  const best = new Map<number, number>();
  for (const [row, owner] of owners.entries()) {
    const top = best.get(owner);
    if (top === undefined || chances[row]! > chances[top]!) best.set(owner, row);
  }
  const right = [...best.values()].filter((row) => labels[row] === 1).length;
  const findable = new Set(owners.filter((_, row) => labels[row] === 1)).size;
  console.log(`pages ${pages.length}, with a candidate that is right ${findable}, chosen right ${right}`);
  const bytes = serialiseBoostedTrees(trainBoostedTrees(training));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, bytes);
  console.log('model bytes', bytes.length);
}

const [, , folder, out] = process.argv;
if (!folder || !out) throw new RangeError('usage: dump-headlines DATA-FOLDER OUT-FILE');
fitHeadlines(folder, out);
