// Fits the retelling weights of src/stages/align/link-weights.ts on summaries and says how they do on summaries left out.
// node dist/fit/align/align-retelling.js FOLDER, where FOLDER holds align/superpal-mn.jsonl and its neighbours.
import { groupLinks } from '../../stages/align/groups.ts';
import { weighSides } from '../../stages/align/links.ts';
import { measureRetelling, retellingLikelihood } from '../../stages/align/retelling.ts';
import { readWording } from '../../stages/align/words.ts';
import { fitLogistic } from '../learn/logistic.ts';
import { type AlignedDocument, readDocuments } from './align-documents.ts';

function measure(document: AlignedDocument) {
  const { wording, base, copy } = weighSides(readWording(document.base, document.copy));
  const pairs = base.flatMap((_, i) => copy.map((__, j) => ({ base: i, copy: j })));
  const retelling = measureRetelling(wording, base, copy, pairs);
  const gold = new Set(document.links.map(([i, j]) => `${i} ${j}`));
  const labels = pairs.map((pair) => (gold.has(`${pair.base} ${pair.copy}`) ? 1 : 0));
  return { document, retelling, labels, gold };
}

type Measured = ReturnType<typeof measure>;

/** The constant, then a weight for each feature. */
function train(measured: readonly Measured[]): readonly number[] {
  const rows = measured.flatMap((one) => one.retelling.rows);
  const labels = measured.flatMap((one) => one.labels);
  const { bias, weights } = fitLogistic(rows, labels, { ridge: 2 });
  return [bias, ...weights];
}

const folder = process.argv[2];
if (!folder) throw new RangeError('align-retelling: name the folder of labelled sets');
const documents = readDocuments(folder).filter((document) => document.kind === 'summary');
const measured = documents.map(measure);
const models = measured.map((left) => train(measured.filter((one) => one !== left)));
for (const bar of [0.3, 0.35, 0.4, 0.45, 0.5]) {
  let right = 0;
  let found = 0;
  let gold = 0;
  for (const [d, one] of measured.entries()) {
    const links = one.retelling.pairs.map((pair, k) => ({
      ...pair,
      likelihood: retellingLikelihood(one.retelling.rows[k]!, models[d]),
    }));
    const groups = groupLinks(links, one.document.base.sentences.length, bar);
    const answers = groups.flatMap((group) => group.base.flatMap((i) => group.copy.map((j) => `${i} ${j}`)));
    right += answers.filter((answer) => one.gold.has(answer)).length;
    found += answers.length;
    gold += one.gold.size;
  }
  console.error(`bar ${bar}: P ${(right / found).toFixed(3)} R ${(right / gold).toFixed(3)}`);
}
console.error(measured.map((one) => one.retelling.closeness.toFixed(3)).join(' '));
process.stdout.write(
  `${train(measured)
    .map((weight) => weight.toPrecision(4))
    .join(', ')}\n`,
);
