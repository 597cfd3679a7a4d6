import { mkdirSync, writeFileSync } from 'node:fs';
import { decodeBody } from '../stages/extract/dump/decode.ts';
import { type FeatureTable, lineFeatures } from '../stages/extract/dump/line-features.ts';
import { predictAll, secondFeatures } from '../stages/extract/dump/line-model.ts';
import { type LineShape, lineShapes } from '../stages/extract/dump/line-shape.ts';
import { type PageLine, pageLines } from '../stages/extract/dump/page-lines.ts';
import { serialiseBoostedTrees } from '../text/boosted-trees.ts';
import { identifyLanguage } from '../text/identify-language.ts';
import { groupFolds, trainBoostedTrees } from './boosted-trees.ts';
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
const first = {
  trees: 100,
  depth: 7,
  leaves: 24,
  learningRate: 0.11,
  minLeaf: 12,
  ridge: 2,
  featureShare: 0.4,
  bins: 40,
  rowShare: 0.8,
};
const second = {
  trees: 60,
  depth: 5,
  leaves: 10,
  learningRate: 0.1,
  minLeaf: 25,
  ridge: 3,
  featureShare: 0.4,
  bins: 40,
  rowShare: 0.8,
};

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

function fitPages(pages: readonly Prepared[], tables: readonly FeatureTable[], settings: typeof first, seed: number) {
  return trainBoostedTrees({ ...rowsOf(pages, tables), ...settings, seed });
}

/** Probabilities for each page by models that never saw its site. */
function outOfFold(pages: readonly Prepared[], tables: readonly FeatureTable[], settings: typeof first, seed: number) {
  const found: Float32Array[] = new Array(pages.length);
  for (let fold = 0; fold < folds; fold++) {
    const seen = pages.map((_, i) => i).filter((i) => pages[i]!.fold !== fold);
    const model = fitPages(
      seen.map((i) => pages[i]!),
      seen.map((i) => tables[i]!),
      settings,
      seed + fold,
    );
    for (const [i, page] of pages.entries()) if (page.fold === fold) found[i] = predictAll(model, tables[i]!);
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

function above(p: Float32Array, bar: number): ReadonlySet<number> {
  return new Set(Array.from(p.keys()).filter((row) => p[row]! > bar));
}

/** Cross-validates over sites, prints what it finds, then fits on every page and writes the model. */
export function fitDumpModel(folder: string, out: string, options: { readonly save?: string } = {}): void {
  const pages = prepare(readLabelledDumps(folder));
  console.log(
    'pages',
    pages.length,
    'rows',
    pages.reduce((sum, page) => sum + page.lines.length, 0),
    'columns',
    pages[0]!.table.width,
  );
  if (options.save) mkdirSync(options.save.replace(/\/[^/]*$/, ''), { recursive: true });
  const tables = pages.map((page) => page.table);
  const p1 = outOfFold(pages, tables, first, 1);
  report('first', pages, (i) => above(p1[i]!, 0.5));
  const wide = pages.map((page, i) => secondFeatures(page.table, page.shapes, p1[i]!));
  const p2 = outOfFold(pages, wide, second, 100);
  report('second', pages, (i) => above(p2[i]!, 0.5));
  report('decoded', pages, (i) => new Set(decodeBody(p2[i]!, pages[i]!.lines, pages[i]!.shapes)));
  if (options.save) {
    writeFileSync(
      options.save,
      JSON.stringify(
        pages.map((page, i) => ({
          id: page.dump.id,
          set: page.dump.set,
          own: page.own,
          fold: page.fold,
          text: page.dump.lines.join('\n'),
          labels: page.labels,
          p1: [...p1[i]!],
          p2: [...p2[i]!],
        })),
      ),
    );
  }
  const models = [fitPages(pages, tables, first, 7), fitPages(pages, wide, second, 8)].map(serialiseBoostedTrees);
  mkdirSync(out.replace(/\/[^/]*$/, ''), { recursive: true });
  writeFileSync(out, Buffer.concat(models));
  console.log('model bytes', models.map((model) => model.length).join(' + '));
}

const [, , folder, out, save] = process.argv;
if (!folder || !out) throw new RangeError('usage: dump-model DATA-FOLDER OUT-FILE [PROBABILITIES-FILE]');
fitDumpModel(folder, out, save ? { save } : {});
