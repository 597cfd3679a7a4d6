// Fits src/stages/align/descent-weights.ts on pairs of sentences, and says how it does on pairs it has not seen.
// node dist/fit/align/descent.js FOLDER [--write]; FOLDER holds pairs/*.jsonl. One model is for English, where the kinship of words is known, one for the rest.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedModels } from '../../pipeline/models.ts';
import { wordKinship } from '../../pipeline/word-kinship.ts';
import { measureDescent } from '../../stages/align/descent.ts';
import type { WordKinship } from '../../stages/align/kinship.ts';
import { joinSentences, readWording } from '../../stages/align/words.ts';
import { segmentBody } from '../../stages/segment/segment.ts';
import { fitLogistic, logOdds } from '../learn/logistic.ts';
import { seededRandom } from '../learn/random.ts';
import { readRecords } from './align-documents.ts';

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

function measure(set: string, record: PairRecord, kinship: WordKinship | null): Measured {
  const wording = readWording(textOf(record.a), textOf(record.b));
  const row = measureDescent(wording, joinSentences(wording.base), joinSentences(wording.copy), kinship);
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

/** Mean over several ways of cutting the pairs in folds: one way alone is off by half a point. */
const rounds = 4;

function crossValidate(measured: readonly Measured[]): Map<string, number> {
  const means = new Map(sets.map((set) => [set, 0]));
  for (let round = 0; round < rounds; round++) {
    const random = seededRandom(round + 1);
    const foldOf = measured.map(() => Math.floor(random() * folds));
    const scores = new Array<number>(measured.length).fill(0);
    for (let fold = 0; fold < folds; fold++) {
      const model = trainOn(measured.filter((_, k) => foldOf[k] !== fold));
      for (const [k, pair] of measured.entries()) if (foldOf[k] === fold) scores[k] = logOdds(model, pair.row);
    }
    for (const set of sets) {
      const places = [...measured.keys()].filter((k) => measured[k]!.set === set);
      const chosen = places.map((k) => measured[k]!);
      const accuracy = bestAccuracy(
        chosen,
        places.map((k) => scores[k]!),
      );
      means.set(set, means.get(set)! + accuracy / rounds);
    }
  }
  return means;
}

function weightsOf(measured: readonly Measured[]): string {
  const { bias, weights } = trainOn(measured);
  return [bias, ...weights].map((weight) => Number(weight.toPrecision(4))).join(', ');
}

const folder = process.argv[2];
if (!folder) throw new RangeError('descent: name the folder of labelled sets');
const kinships = { akin: wordKinship(shippedModels()), plain: null };
const rowsOf = (kinship: WordKinship | null) =>
  sets.flatMap((set) =>
    readRecords<PairRecord>(join(folder, 'pairs', `${set}.jsonl`)).map((record) => measure(set, record, kinship)),
  );
const lines: string[] = [];
for (const [name, kinship] of Object.entries(kinships)) {
  const measured = rowsOf(kinship);
  for (const [set, accuracy] of crossValidate(measured))
    console.error(`${name} ${set}: ${accuracy.toFixed(4)}, cross-validated`);
  lines.push(`  ${name}: [${weightsOf(measured)}],`);
}
if (process.argv.includes('--write'))
  writeFileSync(
    'src/stages/align/descent-weights.ts',
    `/**
 * Made by src/fit/align/descent.ts from pairs of sentences; not to be edited. Constant, then a weight for each feature of descent.ts:
 * where the kinship of words is known, and where it is not.
 */
export const descentWeights: { readonly akin: readonly number[]; readonly plain: readonly number[] } = {
${lines.join('\n')}
};
`,
  );
