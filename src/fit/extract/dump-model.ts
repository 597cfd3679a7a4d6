import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { decodeBody } from '../../stages/extract/dump/decode.ts';
import { type FeatureTable, lineFeatures } from '../../stages/extract/dump/line-features.ts';
import { bodyOdds, type DumpModel } from '../../stages/extract/dump/line-model.ts';
import { type LineShape, lineShapes } from '../../stages/extract/dump/line-shape.ts';
import { type PageLine, pageLines } from '../../stages/extract/dump/page-lines.ts';
import { serialiseBoostedTrees } from '../../text/boosted-trees.ts';
import { identifyLanguage } from '../../text/identify-language.ts';
import { groupFolds, trainBoostedTrees } from '../learn/boosted-trees.ts';
import { type LabelledDump, readLabelledDumps, relaid } from './dump-pages.ts';

/** A dump with its features; labels are of its non-blank lines. */
interface Prepared {
  readonly dump: LabelledDump;
  /** False for a page laid out anew: learned from, never measured on. */
  readonly own: boolean;
  readonly fold: number;
  readonly lines: readonly PageLine[];
  readonly shapes: readonly LineShape[];
  readonly table: FeatureTable;
  readonly labels: readonly (0 | 1 | null)[];
}

const folds = 4;
/** Lines far from any body and short are many and easy: only one in so many is learned from, with their weight. */
const easyShare = 6;
const settings = {
  trees: 100,
  depth: 7,
  leaves: 24,
  learningRate: 0.11,
  minLeaf: 12,
  ridge: 3,
  featureShare: 0.4,
  bins: 40,
  rowShare: 0.8,
};
/** Models whose log odds are averaged; each from another seed. */
const seeds = [1, 2, 3];

function prepare(dumps: readonly LabelledDump[]): Prepared[] {
  const foldOf = groupFolds(
    dumps.map((dump) => dump.site),
    folds,
  );
  return dumps.flatMap((dump, i) =>
    (i % 2 === 0 ? [dump, relaid(dump)] : [dump]).map((one, copy) => {
      const page = one.lines.join('\n');
      const lines = pageLines(page);
      const shapes = lineShapes(lines, identifyLanguage(page));
      const labels = lines.map((line) => one.labels[line.number] ?? null);
      return {
        dump: one,
        own: copy === 0,
        fold: foldOf[i]!,
        lines,
        shapes,
        table: lineFeatures(lines, shapes),
        labels,
      };
    }),
  );
}

/** Rows of pages for the trainer; each page weighs the same, or nearly: the root of its words. */
function rowsOf(pages: readonly Prepared[], tables: readonly FeatureTable[]) {
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const [index, page] of pages.entries()) {
    const { values, width } = tables[index]!;
    const size = page.labels.filter((label) => label !== null).length;
    for (let row = 0; row < page.labels.length; row++) {
      const label = page.labels[row];
      if (label === null || label === undefined) continue;
      const easy = isEasy(page, row);
      if (easy && row % easyShare !== 0) continue;
      rows.push(values.subarray(row * width, (row + 1) * width));
      labels.push(label);
      const own = (page.own ? 1 : 0.5) * (easy ? easyShare : 1);
      weights.push(
        (own * weightOfSet[page.dump.set] * Math.log2(2 + page.shapes[row]!.words)) / Math.sqrt(Math.max(20, size)),
      );
    }
  }
  return { rows, labels, weights };
}

/** True for a short line with no body line near. */
function isEasy(page: Prepared, row: number): boolean {
  if (page.shapes[row]!.words >= 10) return false;
  for (let i = row - 8; i <= row + 8; i++) if (page.labels[i] === 1) return false;
  return true;
}

const weightOfSet = { lines: 1, textmeta: 0.8, wacxii: 0.35 } as const;

function fitPages(pages: readonly Prepared[]): DumpModel {
  const training = rowsOf(
    pages,
    pages.map((page) => page.table),
  );
  return { trees: seeds.map((seed) => trainBoostedTrees({ ...training, ...settings, seed })), headline: null };
}

/** Log odds for each page by models that never saw its site. */
function outOfFold(pages: readonly Prepared[]): Float32Array[] {
  const found: Float32Array[] = new Array(pages.length);
  for (let fold = 0; fold < folds; fold++) {
    const model = fitPages(pages.filter((page) => page.fold !== fold));
    for (const [i, page] of pages.entries()) if (page.fold === fold) found[i] = bodyOdds(model, page.table);
  }
  return found;
}

/** Figures as the evaluation counts them: micro F over lines and over words, and pages with every labelled line right. */
export function score(pages: readonly Prepared[], kept: readonly ReadonlySet<number>[]) {
  const sum = { tp: 0, fp: 0, fn: 0, wtp: 0, wfp: 0, wfn: 0 };
  let exact = 0;
  for (const [index, page] of pages.entries()) {
    let wrong = 0;
    for (const [row, label] of page.labels.entries()) {
      if (label === null) continue;
      const words = page.lines[row]!.text.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0;
      const chosen = kept[index]!.has(row);
      if (chosen && label === 1) {
        sum.tp++;
        sum.wtp += words;
      } else if (chosen) {
        sum.fp++;
        sum.wfp += words;
        wrong++;
      } else if (label === 1) {
        sum.fn++;
        sum.wfn += words;
        wrong++;
      }
    }
    if (wrong === 0) exact++;
  }
  const f = (a: number, b: number, c: number) => ((2 * a) / Math.max(1, 2 * a + b + c)).toFixed(4);
  return `pages ${pages.length} line F ${f(sum.tp, sum.fp, sum.fn)} word F ${f(sum.wtp, sum.wfp, sum.wfn)} exact ${exact} (${(exact / pages.length).toFixed(3)})`;
}

function report(name: string, pages: readonly Prepared[], choose: (index: number) => ReadonlySet<number>): void {
  for (const set of ['lines', 'textmeta', 'wacxii'] as const) {
    const chosen = pages.map((_, i) => i).filter((i) => pages[i]!.own && pages[i]!.dump.set === set);
    console.log(
      name,
      set,
      score(
        chosen.map((i) => pages[i]!),
        chosen.map(choose),
      ),
    );
  }
}

/** Cross-validates over sites, prints what it finds, then fits on every page and writes the model. */
export function fitDumpModel(folder: string, out: string, options: { readonly save?: string } = {}): void {
  const pages = prepare(readLabelledDumps(folder));
  const lines = pages.reduce((sum, page) => sum + page.lines.length, 0);
  console.log('pages', pages.length, 'lines', lines, 'columns', pages[0]?.table.width);
  const odds = outOfFold(pages);
  report('one by one', pages, (i) => new Set(Array.from(odds[i]!.keys()).filter((row) => odds[i]![row]! > 0)));
  report('decoded', pages, (i) => new Set(decodeBody(odds[i]!)));
  if (options.save) saveOdds(options.save, pages, odds);
  const bytes = fitPages(pages).trees.map(serialiseBoostedTrees);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, Buffer.concat(bytes));
  console.log('model bytes', bytes.map((model) => model.length).join(' + '));
}

/** The cross-validated odds with their pages, for looking at misses. */
function saveOdds(path: string, pages: readonly Prepared[], odds: readonly Float32Array[]): void {
  const records = pages.map(({ dump, own, fold, labels }, i) => ({
    id: dump.id,
    set: dump.set,
    own,
    fold,
    text: dump.lines.join('\n'),
    labels,
    odds: [...odds[i]!],
  }));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(records));
}

const [, , folder, out, save] = process.argv;
if (!folder || !out) throw new RangeError('usage: dump-model DATA-FOLDER OUT-FILE [ODDS-FILE]');
fitDumpModel(folder, out, save ? { save } : {});
