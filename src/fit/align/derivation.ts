// Fits the weights of the grounds in src/stages/align/derivation.ts on texts that derive and texts that do not, and says how they do on groups left out.
// node dist/fit/align/derivation.js FOLDER TEXTS [DEALS]; FOLDER holds the labelled sets, TEXTS .txt.gz files of one paragraph a line.
import type { SegmentedText } from '../../model/article.ts';
import { shippedModels } from '../../pipeline/models.ts';
import { wordKinship } from '../../pipeline/word-kinship.ts';
import { alignTexts } from '../../stages/align/align.ts';
import { classifyDerivation, type Grounds, measureGrounds } from '../../stages/align/derivation.ts';
import { textSimilarity } from '../../stages/align/similarity.ts';
import { segmentBody } from '../../stages/segment/segment.ts';
import { fitLogistic, type LinearModel, logOdds } from '../learn/logistic.ts';
import { seededRandom } from '../learn/random.ts';
import { type DerivationCase, readCases } from './derivation-cases.ts';

interface Measured {
  readonly family: string;
  readonly group: string;
  readonly label: number;
  readonly row: readonly number[];
  /** What the rule in use says, with its weights. */
  readonly found: number;
}

const names = [
  'oneOff',
  'together',
  'inStep',
  'foreign',
  'answered',
  'longer',
] as const satisfies readonly (keyof Grounds)[];

const textOf = (body: string): SegmentedText => ({ body, language: 'en', sentences: segmentBody(body, 'en') });

const kinship = wordKinship(shippedModels());

function measure({ family, group, base, copy, derived }: DerivationCase): Measured {
  const [one, other] = [textOf(base), textOf(copy)];
  const alignment = alignTexts(one, other);
  const likeness = textSimilarity(one, other, alignment, kinship);
  const grounds = measureGrounds(one, other, likeness);
  const { derivation } = classifyDerivation(one, other, alignment, likeness);
  const row = names.map((name) => grounds[name]);
  return { family, group, label: derived ? 1 : 0, row, found: derivation === 'none' ? 0 : 1 };
}

/** How much each family counts in all, however many cases it has: people's rewriting most, and what must not be taken for it. */
const worth: Readonly<Record<string, number>> = {
  answers: 60,
  'answers of two': 30,
  'answers of many': 20,
  'half copied, heavy': 20,
  'half copied, light': 7,
  'half copied, cut': 3,
  'copied from a long base, heavy': 20,
  'copied from a long base, light': 6,
  'copied from a long base, cut': 4,
  drafts: 15,
  strangers: 20,
  'strangers, long base': 10,
  translations: 35,
  'round trips': 20,
  spun: 5,
  'one event': 20,
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

/** Families that share texts, so that a group of one is left out with that of the others. */
const sharing: readonly (readonly [RegExp, string])[] = [
  [/^answers|copied/, 'question'],
  [/^one subject/, 'source'],
  [/^(?:drafts|strangers)/, 'author'],
];

const groupOf = ({ family, group }: Measured): string =>
  `${sharing.find(([pattern]) => pattern.test(family))?.[1] ?? family}: ${group}`;

/** The groups in folds: each question and each source of texts by itself, for they are few and unlike; the rest dealt out. */
function dealFolds(cases: readonly Measured[], deal: number): Map<string, number> {
  const random = seededRandom(deal + 1);
  const foldOf = new Map<string, number>();
  for (const group of new Set(cases.map(groupOf)))
    foldOf.set(group, /^(?:question|source)/.test(group) ? 8 + foldOf.size : Math.floor(8 * random()));
  return foldOf;
}

/** Log odds of every case by a model that has seen nothing of its group. */
function oddsLeftOut(cases: readonly Measured[], deal: number): number[] {
  const foldOf = dealFolds(cases, deal);
  const folds = cases.map((one) => foldOf.get(groupOf(one))!);
  const models = new Map(
    [...new Set(folds)].map((fold) => [fold, train(cases.filter((_, k) => folds[k] !== fold))] as const),
  );
  return cases.map((one, k) => logOdds(models.get(folds[k]!)!, one.row));
}

/** How many cases of each family are wrong in each of several judgements, of how many. */
function report(title: string, cases: readonly Measured[], judgements: readonly (readonly boolean[])[]): void {
  for (const family of Object.keys(worth)) {
    const places = [...cases.keys()].filter((k) => cases[k]!.family === family);
    const wrong = judgements.map((derived) => places.filter((k) => derived[k] !== (cases[k]!.label === 1)).length);
    const [least, most] = [Math.min(...wrong), Math.max(...wrong)];
    const told = least === most ? `${least}` : `${least} to ${most}`;
    console.error(`${title} ${family}: ${told} of ${places.length} wrong`);
  }
}

const [folder, texts, deals = '5'] = process.argv.slice(2);
if (!folder || !texts) throw new RangeError('derivation: name the folder of labelled sets and the folder of texts');
const cases = readCases(folder, texts).map(measure);
const leftOut = Array.from({ length: Number(deals) }, (_, deal) => oddsLeftOut(cases, deal).map((odds) => odds > 0));
report('grounds alone, group left out,', cases, leftOut);
report('the rule in use,', cases, [cases.map((one) => one.found === 1)]);
const model = train(cases);
const weights = names.map((name, k) => `${name} ${model.weights[k]!.toFixed(2)}`);
process.stdout.write(`constant ${model.bias.toFixed(2)}, ${weights.join(', ')}\n`);
