import { chromeKinds } from '../../../language/chrome-phrases.ts';
import type { LineShape } from './line-shape.ts';
import type { PageLine } from './page-lines.ts';
import { topicShares } from './topic.ts';

/** Rows of numbers, one a line, end on end in one array. */
export interface FeatureTable {
  readonly values: Float32Array;
  readonly width: number;
}

const neighbours = [-4, -3, -2, -1, 1, 2, 3, 4];
const windows = [3, 8, 20];
/** Phrases whose heading opens a stretch that is no article: distance to the last one above and the next below are features. */
const headings = ['related', 'comment', 'subscribe', 'rights', 'consent', 'share', 'dated', 'byline'] as const;
const farthest = 60;

/** Words that count as running text: those of lines that end as sentences do, or are long. */
export const massOf = (shape: LineShape): number =>
  shape.words >= 25 || (shape.closed && shape.words >= 8) ? Math.min(shape.words, 400) : 0;

/** Numbers the first model reads a line by. Linear in the lines. */
export function lineFeatures(lines: readonly PageLine[], shapes: readonly LineShape[]): FeatureTable {
  const columns = [
    ...shapeColumns(shapes),
    ...placeColumns(lines, shapes),
    ...runColumns(shapes),
    ...neighbourColumns(lines, shapes),
    ...windowColumns(shapes),
    ...headingColumns(shapes),
    ...repetitionColumns(lines, shapes),
    ...nameColumns(lines, shapes),
  ];
  return interleave(columns, lines.length);
}

type Column = Float32Array;

/** Columns to rows. */
export function interleave(columns: readonly Column[], rows: number): FeatureTable {
  const width = columns.length;
  const values = new Float32Array(width * rows);
  for (let c = 0; c < width; c++) {
    const from = columns[c]!;
    for (let row = 0; row < rows; row++) values[row * width + c] = from[row]!;
  }
  return { values, width };
}

function column<T>(items: readonly T[], read: (item: T, index: number) => number): Column {
  const values = new Float32Array(items.length);
  for (let i = 0; i < items.length; i++) values[i] = read(items[i]!, i);
  return values;
}

function shapeColumns(shapes: readonly LineShape[]): Column[] {
  const of = (read: (shape: LineShape) => number) => column(shapes, read);
  return [
    of((s) => Math.log1p(s.length)),
    of((s) => s.words),
    of((s) => s.stops),
    of((s) => s.ending),
    of((s) => s.opening),
    of((s) => Number(s.bullet)),
    of((s) => s.capitals),
    of((s) => s.upper),
    of((s) => s.digits),
    of((s) => s.marks),
    of((s) => s.frequent),
    of((s) => s.wordLength),
    of((s) => s.commas),
    of((s) => s.quotes),
    of((s) => s.bars),
    of((s) => Number(s.address)),
    of((s) => s.brackets),
    of((s) => s.date),
    of((s) => s.direct),
    of((s) => s.caption),
    of((s) => s.chrome.total),
    of((s) => (s.chrome.start === null ? -1 : chromeKinds.indexOf(s.chrome.start))),
    ...chromeKinds.map((_, kind) => of((s) => s.chrome.shares[kind]!)),
  ];
}

function placeColumns(lines: readonly PageLine[], shapes: readonly LineShape[]): Column[] {
  const count = lines.length;
  const mass = shapes.map(massOf);
  const whole = Math.max(
    1,
    mass.reduce((sum, one) => sum + one, 0),
  );
  const before = new Float32Array(count);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    before[i] = sum / whole;
    sum += mass[i]!;
  }
  const blanks = lines.reduce((total, line) => total + Math.min(1, line.blanksBefore), 0) / Math.max(1, count);
  const typical = median(shapes.filter((shape) => massOf(shape) > 0).map((shape) => shape.words));
  const first = mass.findIndex((one) => one > 0);
  const last = mass.findLastIndex((one) => one > 0);
  return [
    column(lines, (_, i) => i / count),
    column(lines, (_, i) => Math.log1p(i)),
    column(lines, (_, i) => Math.log1p(count - i)),
    before,
    column(lines, (_, i) => 1 - before[i]! - mass[i]! / whole),
    column(lines, (_, i) => mass[i]! / whole),
    column(lines, (_, i) => Math.log1p(before[i]! * whole)),
    column(lines, (_, i) => Math.log1p((1 - before[i]!) * whole)),
    column(lines, (line) => Math.min(5, line.blanksBefore)),
    column(lines, (_, i) => Math.min(5, lines[i + 1]?.blanksBefore ?? 5)),
    column(lines, () => blanks),
    column(lines, () => Math.log1p(count)),
    column(lines, () => Math.log1p(whole)),
    column(shapes, (shape) => shape.words / typical),
    column(lines, (_, i) => Math.max(-farthest, Math.min(farthest, i - first))),
    column(lines, (_, i) => Math.max(-farthest, Math.min(farthest, last - i))),
  ];
}

function median(values: number[]): number {
  if (values.length === 0) return 10;
  values.sort((one, other) => one - other);
  return Math.max(1, values[values.length >> 1]!);
}

/** Runs of lines with mass, over gaps of at most `gap` lines without. */
function runsOf(
  mass: readonly number[],
  gap: number,
): { readonly from: number; readonly to: number; readonly mass: number }[] {
  const runs: { from: number; to: number; mass: number }[] = [];
  for (let i = 0; i < mass.length; i++) {
    if (mass[i] === 0) continue;
    const last = runs.at(-1);
    if (last && i - last.to <= gap) {
      last.to = i + 1;
      last.mass += mass[i]!;
    } else runs.push({ from: i, to: i + 1, mass: mass[i]! });
  }
  return runs;
}

function runColumns(shapes: readonly LineShape[]): Column[] {
  const mass = shapes.map(massOf);
  return [0, 2, 5].flatMap((gap) => {
    const runs = runsOf(mass, gap);
    const heaviest = runs.reduce((best, run) => (run.mass > best.mass ? run : best), { from: 0, to: 0, mass: 0 });
    const own = new Float32Array(mass.length);
    const length = new Float32Array(mass.length);
    for (const run of runs) {
      own.fill(run.mass / Math.max(1, heaviest.mass), run.from, run.to);
      length.fill(run.to - run.from, run.from, run.to);
    }
    return [
      own,
      length,
      column(mass, (_, i) => clamp(i - heaviest.from)),
      column(mass, (_, i) => clamp(heaviest.to - 1 - i)),
    ];
  });
}

const clamp = (distance: number): number => Math.max(-farthest, Math.min(farthest, distance));

function neighbourColumns(lines: readonly PageLine[], shapes: readonly LineShape[]): Column[] {
  return neighbours.flatMap((offset) => {
    const of = (read: (shape: LineShape, line: PageLine) => number) =>
      column(shapes, (_, i) => {
        const shape = shapes[i + offset];
        const line = lines[i + offset];
        return shape && line ? read(shape, line) : Number.NaN;
      });
    const near = [of((s) => Math.log1p(s.length)), of((s) => s.ending), of((s) => s.chrome.total)];
    if (Math.abs(offset) > 2) return near;
    return [
      ...near,
      of((s) => s.frequent),
      of((s) => Number(s.bullet)),
      of((s) => s.date),
      of((s) => s.opening),
      of((s) => s.caption),
      of((s) => s.direct),
      of((s) => s.brackets),
      of((_, l) => Math.min(5, l.blanksBefore)),
      of((s) => (s.chrome.start === null ? -1 : chromeKinds.indexOf(s.chrome.start))),
    ];
  });
}

function windowColumns(shapes: readonly LineShape[]): Column[] {
  const sums = (read: (shape: LineShape) => number): Float64Array => {
    const total = new Float64Array(shapes.length + 1);
    for (let i = 0; i < shapes.length; i++) total[i + 1] = total[i]! + read(shapes[i]!);
    return total;
  };
  const mean = (total: Float64Array, from: number, to: number): number => {
    const start = Math.max(0, from);
    const end = Math.min(shapes.length, to);
    return end > start ? (total[end]! - total[start]!) / (end - start) : 0;
  };
  const measures = [
    sums((shape) => Math.min(100, shape.words)),
    sums((shape) => Number(massOf(shape) > 0)),
    sums((shape) => Math.min(1, shape.chrome.total)),
    sums((shape) => Number(shape.bullet)),
  ];
  return windows.flatMap((reach) =>
    measures.flatMap((total) => [
      column(shapes, (_, i) => mean(total, i - reach, i)),
      column(shapes, (_, i) => mean(total, i + 1, i + 1 + reach)),
    ]),
  );
}

/** Distances to the nearest line above and below that is a heading of a kind, and how many stand above. */
function headingColumns(shapes: readonly LineShape[]): Column[] {
  return headings.flatMap((kind) => {
    const index = chromeKinds.indexOf(kind);
    const is = (shape: LineShape) =>
      shape.words <= 14 &&
      (shape.chrome.shares[index]! >= 0.5 || (shape.chrome.start === kind && shape.chrome.total >= 0.4));
    const above = new Float32Array(shapes.length);
    const below = new Float32Array(shapes.length);
    const seen = new Float32Array(shapes.length);
    let distance = farthest;
    let count = 0;
    for (let i = 0; i < shapes.length; i++) {
      above[i] = distance;
      seen[i] = Math.min(10, count);
      if (is(shapes[i]!)) {
        distance = 0;
        count++;
      }
      distance = Math.min(farthest, distance + 1);
    }
    distance = farthest;
    for (let i = shapes.length - 1; i >= 0; i--) {
      below[i] = distance;
      if (is(shapes[i]!)) distance = 0;
      distance = Math.min(farthest, distance + 1);
    }
    return [above, below, seen];
  });
}

/** A person named in a short line of the page's head, or by a word for authors: notes on the author start with the name. */
const personName =
  /^(?:by|von|par|por|di|door|av|af)?\s*(\p{Lu}[\p{L}\p{M}’'.-]+(?:\s\p{Lu}[\p{L}\p{M}’'.-]+){1,2})(?=$|[\s,|]*(?:\d|\p{Ll}|@|[|,]))/iu;

function nameColumns(lines: readonly PageLine[], shapes: readonly LineShape[]): Column[] {
  const names = new Set<string>();
  for (const [i, line] of lines.entries()) {
    const shape = shapes[i]!;
    if (shape.words > 12 || shape.bullet || names.size > 60) continue;
    const near = [i - 2, i - 1, i, i + 1, i + 2].some(
      (j) => (shapes[j]?.date ?? 0) > 0 || shapes[j]?.chrome.start === 'byline',
    );
    const name = near ? personName.exec(line.text)?.[1] : undefined;
    if (name !== undefined && /^\p{Lu}/u.test(name)) names.add(name.toLowerCase());
  }
  const starts = lines.map((line) => line.text.slice(0, 60).toLowerCase());
  const own = (text: string): number => {
    for (const name of names) {
      if (text.startsWith(name)) return 2;
      if (text.includes(name)) return 1;
    }
    return 0;
  };
  return [column(starts, (text, i) => (shapes[i]!.words > 6 ? own(text) : 0))];
}

function repetitionColumns(lines: readonly PageLine[], shapes: readonly LineShape[]): Column[] {
  const times = new Map<string, number>();
  const key = (line: PageLine) => line.text.slice(0, 120);
  for (const line of lines) times.set(key(line), (times.get(key(line)) ?? 0) + 1);
  const seen = new Map<string, number>();
  const order = lines.map((line) => {
    const before = seen.get(key(line)) ?? 0;
    seen.set(key(line), before + 1);
    return before;
  });
  return [
    column(lines, (line) => Math.min(8, times.get(key(line)) ?? 1)),
    column(lines, (_, i) => Math.min(8, order[i]!)),
    ...topicShares(lines, shapes),
  ];
}
