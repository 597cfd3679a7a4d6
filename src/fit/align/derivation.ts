// Fits the wording weights of src/stages/align/derivation.ts on texts that derive and texts that do not, and says how they do on groups left out.
// node dist/fit/align/derivation.js FOLDER TEXTS; FOLDER holds the labelled sets, TEXTS .txt.gz files of one paragraph a line.
import type { SegmentedText } from '../../model/article.ts';
import { alignTexts } from '../../stages/align/align.ts';
import { classifyDerivation } from '../../stages/align/derivation.ts';
import { traceCopy } from '../../stages/align/traces.ts';
import { segmentBody } from '../../stages/segment/segment.ts';
import { fitLogistic, type LinearModel, logOdds } from '../learn/logistic.ts';
import { type DerivationCase, readCases } from './derivation-cases.ts';

interface Measured {
  readonly family: string;
  readonly group: string;
  readonly label: number;
  readonly row: readonly number[];
  /** What the rule in use says, with its alignment and its weights. */
  readonly found: number;
}

const textOf = (body: string): SegmentedText => ({ body, language: 'en', sentences: segmentBody(body, 'en') });

function measure({ family, group, base, copy, derived }: DerivationCase): Measured {
  const [one, other] = [textOf(base), textOf(copy)];
  const alignment = alignTexts(one, other);
  const { plainInRuns, unlikelyWords } = traceCopy(one, other, alignment);
  const { derivation } = classifyDerivation(one, other, alignment);
  const row = [Math.sqrt(plainInRuns), unlikelyWords];
  return { family, group, label: derived ? 1 : 0, row, found: derivation === 'none' ? 0 : 1 };
}

/** How much each family counts in all, however many cases it has: people's rewriting most, and what must not be taken for it. */
const worth: Readonly<Record<string, number>> = {
  answers: 60,
  drafts: 15,
  strangers: 20,
  translations: 35,
  'round trips': 20,
  spun: 5,
  'other events': 15,
  'one subject': 40,
  'one subject, long base': 25,
};

function train(cases: readonly Measured[]): LinearModel {
  const sizes = new Map<string, number>();
  for (const { family } of cases) sizes.set(family, (sizes.get(family) ?? 0) + 1);
  return fitLogistic(
    cases.map((one) => one.row),
    cases.map((one) => one.label),
    { ridge: 1, weights: cases.map((one) => worth[one.family]! / sizes.get(one.family)!) },
  );
}

/** How many cases of each family a model gets wrong, of how many. */
function report(title: string, cases: readonly Measured[], wrong: (one: Measured) => boolean): void {
  for (const family of Object.keys(worth)) {
    const members = cases.filter((one) => one.family === family);
    if (members.length > 0)
      console.error(`${title} ${family}: ${members.filter(wrong).length} of ${members.length} wrong`);
  }
}

const [folder, texts] = process.argv.slice(2);
if (!folder || !texts) throw new RangeError('derivation: name the folder of labelled sets and the folder of texts');
const cases = readCases(folder, texts).map(measure);
const answers = cases.filter((one) => one.family === 'answers');
for (const task of new Set(answers.map((one) => one.group))) {
  const model = train(cases.filter((one) => one.family !== 'answers' || one.group !== task));
  const left = answers.filter((one) => one.group === task);
  report(`wording alone, left out, ${task}:`, left, (one) => logOdds(model, one.row) > 0 !== (one.label === 1));
}
const model = train(cases);
report('wording alone:', cases, (one) => logOdds(model, one.row) > 0 !== (one.label === 1));
report('the rule in use:', cases, (one) => one.found !== one.label);
process.stdout.write(
  `constant ${model.bias.toFixed(2)}, runs ${model.weights[0]!.toFixed(2)}, words ${model.weights[1]!.toFixed(2)}\n`,
);
