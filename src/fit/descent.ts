// Fits src/stages/align/descent-weights.ts on pairs of sentences, and says how it does on pairs it has not seen.
// node dist/fit/descent.js FOLDER [--write]; FOLDER holds pairs/*.jsonl.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureDescent } from '../stages/align/descent.ts';
import { joinSentences, readWording } from '../stages/align/words.ts';
import { segmentBody } from '../stages/segment/segment.ts';
import { readRecords } from './align-documents.ts';
import { fitLogistic, logOdds } from './logistic.ts';

interface PairRecord {
  readonly a: string;
  readonly b: string;
  readonly label: number;
}

interface Measured {
  readonly set: string;
  readonly label: number;
  readonly row: Float64Array;
}

const sets = ['mrpc', 'pan-sent'];
const folds = 5;
const ridge = 3;

const textOf = (body: string) => ({ body, language: 'en', sentences: segmentBody(body, 'en') });

function measure(set: string, record: PairRecord): Measured {
  const wording = readWording(textOf(record.a), textOf(record.b));
  const row = measureDescent(wording, joinSentences(wording.base), joinSentences(wording.copy));
  return { set, label: record.label, row };
}

const trainOn = (pairs: readonly Measured[]) =>
  fitLogistic(
    pairs.map((pair) => pair.row),
    pairs.map((pair) => pair.label),
    { ridge },
  );

/** Best share of right answers over all thresholds. */
function bestAccuracy(pairs: readonly Measured[], scores: readonly number[]): number {
  const order = pairs.map((_, k) => k).sort((one, other) => scores[one]! - scores[other]!);
  let right = pairs.filter((pair) => pair.label === 1).length;
  let most = right;
  for (const k of order) {
    right += pairs[k]!.label === 1 ? -1 : 1;
    most = Math.max(most, right);
  }
  return most / pairs.length;
}

const folder = process.argv[2];
if (!folder) throw new RangeError('descent: name the folder of labelled sets');
const measured = sets.flatMap((set) =>
  readRecords<PairRecord>(join(folder, 'pairs', `${set}.jsonl`)).map((record) => measure(set, record)),
);
const scores = new Array<number>(measured.length).fill(0);
for (let fold = 0; fold < folds; fold++) {
  const model = trainOn(measured.filter((_, k) => k % folds !== fold));
  for (const [k, pair] of measured.entries()) if (k % folds === fold) scores[k] = logOdds(model, pair.row);
}
for (const set of sets) {
  const places = measured.map((_, k) => k).filter((k) => measured[k]!.set === set);
  const accuracy = bestAccuracy(
    places.map((k) => measured[k]!),
    places.map((k) => scores[k]!),
  );
  console.error(`${set}: ${accuracy.toFixed(4)} of ${places.length}, cross-validated`);
}
if (process.argv.includes('--write')) {
  const { bias, weights } = trainOn(measured);
  const numbers = [bias, ...weights].map((weight) => Number(weight.toPrecision(4)));
  writeFileSync(
    'src/stages/align/descent-weights.ts',
    `/** Made by src/fit/descent.ts from pairs of sentences; not to be edited. Constant, then a weight for each feature of descent.ts. */
export const descentWeights: readonly number[] = [
  ${numbers.join(',\n  ')},
];
`,
  );
}
