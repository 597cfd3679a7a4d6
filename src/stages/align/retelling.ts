import type { Anchor } from './anchors.ts';
import type { Candidate } from './candidates.ts';
import type { WeighedSentence } from './features.ts';
import type { Wording } from './words.ts';

/** Bits of a word that says nothing of what a sentence is about. */
const plainBits = 5;

/** What is measured of two sentences for a retelling: how much of their matter they share, and against their other partners. */
export const retellingNames = ['cosine', 'matterShared', 'ofSourceBest', 'ofTellingBest', 'sourceBest'] as const;

/** Pairs measured as a retelling; the side with more sentences counts as the source. */
export interface Retelling {
  readonly pairs: readonly Candidate[];
  readonly rows: readonly (readonly number[])[];
  /** Mean over the sentences of the shorter text of the best cosine: how closely the texts are about the same things. */
  readonly closeness: number;
}

/** Measures pairs by the matter they share: words weighed by how rare they are in the language and in the two texts. */
export function measureRetelling(
  wording: Wording,
  base: readonly WeighedSentence[],
  copy: readonly WeighedSentence[],
  pairs: readonly Candidate[],
): Retelling {
  const weights = matterWeights(wording, base, copy);
  const norms = (side: readonly WeighedSentence[]) =>
    Float64Array.from(side, (sentence) => Math.sqrt(sentence.bag.reduce((sum, id) => sum + weights[id]! ** 2, 0)));
  const [baseNorms, copyNorms] = [norms(base), norms(copy)];
  const sourceIsBase = base.length >= copy.length;
  const sourceBest = new Float64Array(sourceIsBase ? base.length : copy.length);
  const tellingBest = new Float64Array(sourceIsBase ? copy.length : base.length);
  const placed = (pair: Candidate) =>
    (sourceIsBase ? [pair.base, pair.copy] : [pair.copy, pair.base]) as [number, number];
  const measured = pairs.map((pair) => {
    const { sum, squares } = sharedMatter(weights, base[pair.base]!.bag, copy[pair.copy]!.bag);
    const cosine = squares / (baseNorms[pair.base]! * copyNorms[pair.copy]! || 1);
    const [source, telling] = placed(pair);
    sourceBest[source] = Math.max(sourceBest[source]!, cosine);
    tellingBest[telling] = Math.max(tellingBest[telling]!, cosine);
    return { source, telling, cosine, sum };
  });
  const rows = measured.map(({ source, telling, cosine, sum }) => [
    cosine,
    Math.log(1 + sum),
    cosine / (sourceBest[source]! || 1),
    cosine / (tellingBest[telling]! || 1),
    cosine === sourceBest[source] ? 1 : 0,
  ]);
  const closeness = tellingBest.reduce((sum, value) => sum + value, 0) / Math.max(1, tellingBest.length);
  return { pairs, rows, closeness };
}

/** Weight of a stem as the matter of a text: nothing for plain words, less for words that many sentences share. */
function matterWeights(
  wording: Wording,
  base: readonly WeighedSentence[],
  copy: readonly WeighedSentence[],
): Float64Array {
  const sentences = base.length + copy.length;
  const counts = new Float64Array(wording.stems.length);
  for (const sentence of [...base, ...copy]) for (const id of sentence.bag) counts[id]!++;
  return counts.map(
    (count, id) => Math.sqrt(Math.log(sentences / count) + 0.3) * Math.max(0, wording.rarity[id]! - plainBits),
  );
}

function sharedMatter(weights: Float64Array, one: Int32Array, other: Int32Array): { sum: number; squares: number } {
  let sum = 0;
  let squares = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const difference = one[i]! - other[j]!;
    if (difference === 0) {
      sum += weights[one[i]!]!;
      squares += weights[one[i]!]! ** 2;
    }
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return { sum, squares };
}

/** Closeness from which texts tell one story: summaries of news reach .27, independent texts on one subject seldom .24. */
const sameStory = 0.25;
/** A telling is that much shorter than its source; texts of about equal length are copies or independent, and strictly linked. */
const mostOfSource = 0.5;
/** Fewer sentences than this are no text to retell. */
const leastSentences = 5;

/** Whether one text is so much shorter than the other, in sentences, that it may retell it. */
export function mayRetell(base: number, copy: number): boolean {
  const [telling, source] = base < copy ? [base, copy] : [copy, base];
  return telling >= leastSentences && telling <= mostOfSource * source;
}

/** Likelihood from which a sentence renders another for certain, and the share of such sentences that make a text an excerpt. */
const rendered = 0.8;
const mostRendered = 0.5;

/**
 * Whether the shorter text is an excerpt, much as it shares the matter of the longer: at least half of its sentences are
 * anchors or likely links of the strict model, which then judges the others too. `likelihoods` are those of `pairs`.
 */
export function isExcerpt(
  { base, copy, anchors }: Weighed,
  pairs: readonly Candidate[],
  likelihoods: readonly number[],
): boolean {
  const tellingIsBase = base.length < copy.length;
  const found = new Set(anchors.map(([i, j]) => (tellingIsBase ? i : j)));
  for (const [k, pair] of pairs.entries())
    if (likelihoods[k]! >= rendered) found.add(tellingIsBase ? pair.base : pair.copy);
  return found.size >= mostRendered * Math.min(base.length, copy.length);
}

/** Two texts as far as {@link isExcerpt} asks. */
interface Weighed {
  readonly base: readonly WeighedSentence[];
  readonly copy: readonly WeighedSentence[];
  readonly anchors: readonly Anchor[];
}

/** Whether the shorter text, of those that {@link mayRetell}, tells the story of the longer: close in matter. */
export const isRetelling = (retelling: Retelling): boolean => retelling.closeness >= sameStory;

/**
 * Constant, then a weight for each of {@link retellingNames}; fitted by src/fit/align/align-retelling.ts on summaries of news. The
 * constant is raised by 0.62: on summaries left out a likelihood of .35 to .4 is the best bar, which is thus one half.
 */
const retellingWeights: readonly number[] = [-5.184, 2.31, 0.8495, 1.344, 0.9743, 1.265];

/** Sentences that share less matter are no pair, even where neither has a better partner. */
const leastCosine = 0.1;

/** Likelihood of a pair of a retelling: a logistic model. */
export function retellingLikelihood(row: readonly number[], weights: readonly number[] = retellingWeights): number {
  if (row[0]! < leastCosine) return 0;
  const sum = row.reduce((total, value, k) => total + value * weights[k + 1]!, weights[0]!);
  return 1 / (1 + Math.exp(-sum));
}
