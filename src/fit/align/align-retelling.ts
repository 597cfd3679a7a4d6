// Fits the retelling weights of src/stages/align/retelling.ts on summaries and says how they do on summaries left out.
// node dist/fit/align/align-retelling.js FOLDER, where FOLDER holds align/superpal-mn.jsonl and its neighbours.
// In these sets every sentence of a source is told by some sentence of the summary. A model fitted on them alone learns that, and links
// to a summary what has nothing to do with it: so each summary is also set against its source with another topic's behind it.

import type { SegmentedText } from '../../model/article.ts';
import { linkBar, loneBar } from '../../stages/align/align.ts';
import { groupLinks } from '../../stages/align/groups.ts';
import { weighSides } from '../../stages/align/links.ts';
import { measureRetelling, retellingLikelihood } from '../../stages/align/retelling.ts';
import { readWording } from '../../stages/align/words.ts';
import { fitLogistic } from '../learn/logistic.ts';
import { type AlignedDocument, readDocuments, textOf } from './align-documents.ts';

/** How much a pair counts where another topic's sentences stand among the source. */
const mixedWeight = 0.2;
const ridge = 2;
/** By how much the constant is raised: F is best where a link counts from a likelihood of somewhat less than one half on. */
const raised = 0.4;

interface Measured {
  /** Numbers of the topics whose sentences it holds, that of the summary first. */
  readonly topics: readonly number[];
  readonly document: AlignedDocument;
  /** Sentences of the source that belong to its topic; strange ones follow. */
  readonly own: number;
  readonly retelling: ReturnType<typeof measureRetelling>;
  readonly labels: readonly number[];
}

function measure(document: AlignedDocument, topics: readonly number[], own: number): Measured {
  const sides = weighSides(readWording(document.base, document.copy));
  const retelling = measureRetelling(sides.wording, sides.base, sides.copy);
  const gold = new Set(document.links.map(([i, j]) => `${i} ${j}`));
  const labels = retelling.pairs.map((pair) => (gold.has(`${pair.base} ${pair.copy}`) ? 1 : 0));
  return { topics, document, own, retelling, labels };
}

const linesOf = (text: SegmentedText): string[] => text.sentences.map(({ from, to }) => text.body.slice(from, to));

/** The summaries, then each with another topic's source behind its own. */
function measureAll(documents: readonly AlignedDocument[]): Measured[] {
  const plain = documents.map((document, d) => measure(document, [d], document.base.sentences.length));
  const mixed = documents.flatMap((document, d) =>
    documents.flatMap((other, o) => {
      if (o === d) return [];
      const base = textOf([...linesOf(document.base), ...linesOf(other.base)]);
      return [measure({ ...document, base }, [d, o], document.base.sentences.length)];
    }),
  );
  return [...plain, ...mixed];
}

/** The constant, then a weight for each feature. */
function train(measured: readonly Measured[]): readonly number[] {
  const rows = measured.flatMap((one) => one.retelling.rows);
  const labels = measured.flatMap((one) => one.labels);
  const counted = measured.flatMap((one) => one.labels.map(() => (one.topics.length > 1 ? mixedWeight : 1)));
  const { bias, weights } = fitLogistic(rows, labels, { ridge, weights: counted });
  return [bias, ...weights];
}

/** F of the links of some summaries, each judged by the weights of `models` for its topic, with the constant raised. */
function score(measured: readonly Measured[], models: readonly (readonly number[])[], raise: number): string {
  let [right, found, gold, strange] = [0, 0, 0, 0];
  for (const { topics, document, own, retelling } of measured) {
    const [bias, ...weights] = models[topics[0]!]!;
    const links = retelling.pairs.map((pair, k) => ({
      ...pair,
      likelihood: retellingLikelihood(retelling.rows[k]!, [bias! + raise, ...weights]),
    }));
    const groups = groupLinks(links, document.base.sentences.length, linkBar, loneBar);
    const answers = groups.flatMap((group) => group.base.flatMap((i) => group.copy.map((j) => [i, j] as const)));
    const known = new Set(document.links.map(([i, j]) => `${i} ${j}`));
    right += answers.filter(([i, j]) => known.has(`${i} ${j}`)).length;
    strange += answers.filter(([i]) => i >= own).length;
    found += answers.length;
    gold += known.size;
  }
  const shares = `P ${(right / found).toFixed(3)} R ${(right / gold).toFixed(3)} F ${((2 * right) / (found + gold)).toFixed(3)}`;
  return strange > 0 ? `${shares}, ${strange} links to strange sentences` : shares;
}

const folder = process.argv[2];
if (!folder) throw new RangeError('align-retelling: name the folder of labelled sets');
const documents = readDocuments(folder).filter((document) => document.kind === 'summary');
const measured = measureAll(documents);
const models = documents.map((_, d) => train(measured.filter((one) => !one.topics.includes(d))));
const isMixed = (one: Measured) => one.topics.length > 1;
for (const raise of [0, 0.2, raised, 0.6]) {
  const plain = score(
    measured.filter((one) => !isMixed(one)),
    models,
    raise,
  );
  console.error(`raised by ${raise}: ${plain}; mixed: ${score(measured.filter(isMixed), models, raise)}`);
}
console.error(measured.map((one) => one.retelling.closeness.toFixed(3)).join(' '));
const [bias, ...rest] = train(measured);
const weights = [bias! + raised, ...rest].map((weight) => Number(weight.toPrecision(4)));
process.stdout.write(`${weights.join(', ')}\n`);
