import { readFileSync, writeFileSync } from 'node:fs';
import { parseWordVectors } from '../language/en/word-vectors.ts';
import {
  companyFeatureNames,
  companyFeatures,
  eventFeatureNames,
  eventFeatures,
  meaningLikeness,
} from '../stages/group/event-features.ts';
import { type EventProfile, type EventText, eventProfile } from '../stages/group/event-profile.ts';
import { segmentBody } from '../stages/segment/segment.ts';
import { identifyLanguage } from '../text/identify-language.ts';
import { seededRandom } from './learn/random.ts';

/**
 * Fits the same-event model and writes src/stages/group/event-model.ts: give a file of JSON lines {a, b, overall}, overall from 1 (one
 * event) to 4 (nothing in common), the packed word vectors, and the file to write. Logistic regression with a ridge on graded targets
 * (4 - overall) / 3, once with the company words keep and once, for other languages, without; prints correlation and F of ten-fold
 * cross-validation, mean of many deals.
 */
const [file, packed, out] = process.argv.slice(2);
if (!file || !packed) throw new RangeError('same-event: give the file of pairs and the word vectors');

/** Of numbers brought to one spread. */
const ridge = 5;
/** Deals of the pairs into ten parts: one deal tells no better than to .01. */
const deals = 20;
const vectors = parseWordVectors(readFileSync(packed));
const profileOf = (body: string): EventProfile => {
  const language = identifyLanguage(body);
  const text: EventText = { body, language, title: null, published: null, sentences: segmentBody(body, language) };
  return eventProfile(text, vectors);
};
const pairs = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { a: string; b: string; overall: number });
const profiles = pairs.map(({ a, b }): readonly [EventProfile, EventProfile] => [profileOf(a), profileOf(b)]);
const wordRows = profiles.map(([one, other]) => eventFeatures(one, other));
const targets = pairs.map(({ overall }) => (4 - overall) / 3);

/** Mean meaning of the articles of some pairs: what news has in common. */
function centreOf(kept: readonly (readonly [EventProfile, EventProfile])[]): number[] {
  const meanings = kept.flat().flatMap(({ company }) => (company?.mean ? [company.mean] : []));
  return Array.from({ length: vectors.size }, (_, i) => meanings.reduce((sum, m) => sum + m[i]!, 0) / meanings.length);
}

const company = profiles.map(([one, other]) => companyFeatures(one, other) ?? companyFeatureNames.map(() => 0));
/** Only the likeness of meaning depends on the centre. */
const companyRows = (centre: readonly number[]): number[][] =>
  wordRows.map((row, i) => [...row, meaningLikeness(...profiles[i]!, centre) ?? 0, ...company[i]!.slice(1)]);

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const score = (weights: readonly number[], row: readonly number[]) =>
  sigmoid(row.reduce((sum, x, i) => sum + x * weights[i + 1]!, weights[0]!));

/** Weights of rows as they are, fitted on rows brought to mean 0 and spread 1, so that the ridge weighs on all alike. */
function fitWeights(x: readonly (readonly number[])[], y: readonly number[]): number[] {
  const mean = (i: number, of: (value: number) => number) => x.reduce((sum, row) => sum + of(row[i]!), 0) / x.length;
  const means = x[0]!.map((_, i) => mean(i, (value) => value));
  const spreads = means.map((centre, i) => Math.sqrt(mean(i, (value) => (value - centre) ** 2)) || 1);
  const scaled = x.map((row) => row.map((value, i) => (value - means[i]!) / spreads[i]!));
  const [bias, ...weights] = fitScaled(scaled, y);
  const own = weights.map((weight, i) => weight / spreads[i]!);
  return [own.reduce((sum, weight, i) => sum - weight * means[i]!, bias!), ...own];
}

/** Newton's method; the first weight is the bias, which the ridge spares. */
function fitScaled(x: readonly (readonly number[])[], y: readonly number[]): number[] {
  const size = x[0]!.length + 1;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < 30; round++) {
    const matrix = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) => (i === j ? (i > 0 ? ridge : 1e-6) : 0)),
    );
    const gradient = weights.map((w, i) => (i > 0 ? matrix[i]![i]! * w : 0));
    for (const [n, row] of x.entries()) {
      const p = score(weights, row);
      const full = [1, ...row];
      for (let i = 0; i < size; i++) {
        gradient[i]! += (p - y[n]!) * full[i]!;
        for (let j = 0; j < size; j++) matrix[i]![j]! += p * (1 - p) * full[i]! * full[j]!;
      }
    }
    const step = solve(matrix, gradient);
    weights = weights.map((w, i) => w - step[i]!);
    if (Math.max(...step.map(Math.abs)) < 1e-9) break;
  }
  return weights;
}

/** Gaussian elimination with pivots. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const rowsOf = matrix.map((row, i) => [...row, right[i]!]);
  const n = right.length;
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let r = i + 1; r < n; r++) if (Math.abs(rowsOf[r]![i]!) > Math.abs(rowsOf[pivot]![i]!)) pivot = r;
    [rowsOf[i], rowsOf[pivot]] = [rowsOf[pivot]!, rowsOf[i]!];
    for (let r = 0; r < n; r++) {
      if (r === i) continue;
      const factor = rowsOf[r]![i]! / rowsOf[i]![i]!;
      for (let c = i; c <= n; c++) rowsOf[r]![c]! -= factor * rowsOf[i]![c]!;
    }
  }
  return rowsOf.map((row, i) => row[n]! / row[i]!);
}

const positive = pairs.map(({ overall }) => overall <= 2);
function f1(scores: readonly number[], bar: number): number {
  let [hits, said] = [0, 0];
  for (const [i, s] of scores.entries()) {
    if (s < bar) continue;
    said++;
    if (positive[i]) hits++;
  }
  return (2 * hits) / (said + positive.filter(Boolean).length);
}
function pearson(x: readonly number[], y: readonly number[]): number {
  const mean = (v: readonly number[]) => v.reduce((a, b) => a + b, 0) / v.length;
  const [mx, my] = [mean(x), mean(y)];
  const sum = (g: (i: number) => number) => x.reduce((a, _, i) => a + g(i), 0);
  return (
    sum((i) => (x[i]! - mx) * (y[i]! - my)) / Math.sqrt(sum((i) => (x[i]! - mx) ** 2) * sum((i) => (y[i]! - my) ** 2))
  );
}

/** Ten-fold cross-validation; `rowsFor` makes the rows from what the kept pairs tell. */
function crossValidate(name: string, rowsFor: (kept: readonly number[]) => readonly (readonly number[])[]): void {
  const figures = Array.from({ length: deals }, (_, seed) => {
    const scores = crossScores(seed + 1, rowsFor);
    const bars = Array.from({ length: 80 }, (_, i) => 0.1 + i / 100);
    const best = bars.reduce((a, b) => (f1(scores, b) > f1(scores, a) ? b : a));
    return [pearson(scores, targets), f1(scores, best), best, f1(scores, 0.45)];
  });
  const [r, f, bar, at] = [0, 1, 2, 3].map((i) => figures.reduce((sum, one) => sum + one[i]!, 0) / deals);
  console.log(
    `${name}: correlation ${r!.toFixed(3)}, F ${f!.toFixed(3)} at ${bar!.toFixed(2)}, F at .45 ${at!.toFixed(3)}`,
  );
}

/** Scores of one deal, each pair's from a model that has not seen it. */
function crossScores(seed: number, rowsFor: Parameters<typeof crossValidate>[1]): number[] {
  const random = seededRandom(seed);
  const fold = pairs.map(() => Math.floor(random() * 10));
  const scores = new Array<number>(pairs.length).fill(0);
  for (let k = 0; k < 10; k++) {
    const keep = pairs.map((_, i) => i).filter((i) => fold[i] !== k);
    const rows = rowsFor(keep);
    const weights = fitWeights(
      keep.map((i) => rows[i]!),
      keep.map((i) => targets[i]!),
    );
    for (const [i, row] of rows.entries()) if (fold[i] === k) scores[i] = score(weights, row);
  }
  return scores;
}

crossValidate('words', () => wordRows);
crossValidate('company', (kept) => companyRows(centreOf(kept.map((i) => profiles[i]!))));

const rounded = (values: readonly number[], digits: number): number[] =>
  values.map((value) => Number(value.toFixed(digits)));
const centre = rounded(centreOf(profiles), 4);
const [words, withCompany] = [wordRows, companyRows(centre)].map((rows) => rounded(fitWeights(rows, targets), 3)) as [
  number[],
  number[],
];
console.log(
  [...eventFeatureNames, ...companyFeatureNames]
    .map((name, i) => `${name} ${words[i + 1] ?? ''} ${withCompany[i + 1]}`)
    .join('\n'),
);
if (out) {
  const model = ([bias, ...weights]: readonly number[]) => `{ bias: ${bias}, weights: [${weights.join(', ')}] }`;
  writeFileSync(
    out,
    `/** A logistic model over the numbers of event-features.ts, in their order. */
interface LogisticModel {
  readonly bias: number;
  readonly weights: readonly number[];
}

/**
 * Fitted by src/fit/same-event.ts on ${pairs.length} pairs of English news articles graded by people; the target is graded, 1 for one event,
 * 0 for nothing in common. \`company\` has the numbers of companyFeatures last, \`words\` does without.
 */
export const eventModel: { readonly words: LogisticModel; readonly company: LogisticModel } = {
  words: ${model(words)},
  company: ${model(withCompany)},
};

/** Mean of the mean word vectors of the same articles: what all news has in common. */
export const newsCentre: readonly number[] = [
  ${centre.join(', ')},
];
`,
  );
}
