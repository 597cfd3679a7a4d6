import type { LabelledPage } from './html-pages.ts';

/** How well bodies match gold ones: means over pages. */
export interface BodyScores {
  readonly shingle: number;
  readonly exact: number;
  readonly word: number;
  readonly paragraph: number;
}

const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

function counted(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function overlap(one: Map<string, number>, other: Map<string, number>): number {
  let common = 0;
  for (const [item, count] of one) common += Math.min(count, other.get(item) ?? 0);
  return common;
}

const shingles = (words: readonly string[]): string[] =>
  Array.from({ length: Math.max(1, words.length - 3) }, (_, at) => words.slice(at, at + 4).join(' '));
const lines = (list: readonly string[]): string[] =>
  list.map((line) => tokens(line.toLowerCase()).join(' ')).filter((line) => line !== '');
const dice = (one: readonly string[], other: readonly string[]) =>
  one.length + other.length === 0 ? 1 : (2 * overlap(counted(one), counted(other))) / (one.length + other.length);

/** Scores of one page's body. */
export function scoreBody(page: LabelledPage, body: string) {
  const found = tokens(body);
  const gold = tokens(page.body);
  const [a, b] = [counted(shingles(gold)), counted(shingles(found))];
  const common = overlap(a, b);
  return {
    precision: found.length === 0 ? Number.NaN : common / Math.max(1, found.length - 3),
    recall: common / Math.max(1, gold.length - 3),
    exact: found.join(' ') === gold.join(' ') ? 1 : 0,
    word: dice(
      found.map((word) => word.toLowerCase()),
      gold.map((word) => word.toLowerCase()),
    ),
    paragraph: page.paragraphs ? dice(lines(body.split('\n')), lines(page.paragraphs)) : Number.NaN,
  };
}

const mean = (values: readonly number[]) => {
  const there = values.filter((value) => !Number.isNaN(value));
  return there.reduce((sum, value) => sum + value, 0) / Math.max(1, there.length);
};

/** Scores per data set, as a table to print; of several readings of the pages (repeats of a cross-validation) the mean. */
export function scoreTable(pages: readonly LabelledPage[], ...readings: readonly (readonly string[])[]): string {
  const rows: string[] = [];
  for (const dataset of [...new Set(pages.map((page) => page.dataset))].sort()) {
    const each = readings.map((bodies) => {
      const scores = pages.flatMap((page, at) => (page.dataset === dataset ? [scoreBody(page, bodies[at]!)] : []));
      const precision = mean(scores.map((score) => score.precision));
      const recall = mean(scores.map((score) => score.recall));
      return [
        (2 * precision * recall) / (precision + recall),
        mean(scores.map((score) => score.exact)),
        mean(scores.map((score) => score.word)),
        mean(scores.map((score) => score.paragraph)),
      ];
    });
    const shown = [0, 1, 2, 3].map((column) => mean(each.map((one) => one[column]!)));
    rows.push(
      `${dataset.padEnd(12)} shingle ${shown[0]!.toFixed(3)} exact ${shown[1]!.toFixed(3)} word ${shown[2]!.toFixed(3)} para ${shown[3]!.toFixed(3)}`,
    );
  }
  return rows.join('\n');
}
