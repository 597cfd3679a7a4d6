import type { Anchor } from './anchors.ts';
import type { Candidate, Link } from './candidates.ts';
import type { WeighedSentence } from './features.ts';
import type { Wording } from './words.ts';

/** Bits of a word that says nothing of what a sentence is about. */
const plainBits = 5;

/** What is measured of two sentences for a retelling: how much of their words they share, and against their other partners. */
export const retellingNames = ['alike', 'matterShared', 'leadOfSource', 'leadOfTelling', 'sourceBest'] as const;

/** All pairs of two texts, measured as a retelling; the side with more sentences counts as the source. */
export interface Retelling {
  readonly pairs: readonly Candidate[];
  readonly rows: readonly (readonly number[])[];
  /** Mean over the sentences of the shorter text of how alike (0..1) their best partner is: how closely the texts are about the same things. */
  readonly closeness: number;
}

/**
 * Measures every pair by the words both sentences have, as a good pair is told by how much worse the others are. How alike two
 * sentences are, and how far a pair leads the next best of either of them, counts all words; which telling is the best of a
 * source sentence, only rare ones: the matter of the texts.
 */
export function measureRetelling(
  wording: Wording,
  base: readonly WeighedSentence[],
  copy: readonly WeighedSentence[],
): Retelling {
  const pairs = base.flatMap((_, i) => copy.map((__, j): Candidate => ({ base: i, copy: j })));
  const weights = retellingWords(wording, base, copy);
  const sourceIsBase = base.length >= copy.length;
  const [baseSums, copySums] = [sumsOf(weights, base), sumsOf(weights, copy)];
  const measured = pairs.map((pair) => {
    const shared = sumShared(weights, base[pair.base]!.bag, copy[pair.copy]!.bag);
    const [one, other] = [baseSums[pair.base]!, copySums[pair.copy]!];
    const [source, telling] = sourceIsBase ? [pair.base, pair.copy] : [pair.copy, pair.base];
    return {
      source,
      telling,
      alike: shared.words / (Math.sqrt(one.words * other.words) || 1),
      cosine: shared.squares / (Math.sqrt(one.squares * other.squares) || 1),
      matter: shared.matter,
    };
  });
  const [sources, tellings] = sourceIsBase ? [base.length, copy.length] : [copy.length, base.length];
  const ofSource = bestTwo(
    measured.map(({ source, alike }) => [source, alike]),
    sources,
  );
  const ofTelling = bestTwo(
    measured.map(({ telling, alike }) => [telling, alike]),
    tellings,
  );
  const bestMatter = bestTwo(
    measured.map(({ source, cosine }) => [source, cosine]),
    sources,
  );
  const rows = measured.map(({ source, telling, alike, cosine, matter }) => [
    alike,
    Math.log(1 + matter),
    leadOver(ofSource, source, alike),
    leadOver(ofTelling, telling, alike),
    cosine === bestMatter.first[source] ? 1 : 0,
  ]);
  const closeness = ofTelling.first.reduce((sum, value) => sum + value, 0) / Math.max(1, tellings);
  return { pairs, rows, closeness };
}

/** Weights of each stem in a retelling. */
interface WordWeights {
  /** Of any word: the rarer in the language and in the two texts, the more. */
  readonly words: Float64Array;
  /** Of words that are matter of the texts; nothing for plain ones. */
  readonly matter: Float64Array;
}

function retellingWords(
  { stems, rarity }: Wording,
  base: readonly WeighedSentence[],
  copy: readonly WeighedSentence[],
): WordWeights {
  const sentences = base.length + copy.length;
  const counts = new Float64Array(stems.length);
  for (const sentence of [...base, ...copy]) for (const id of sentence.bag) counts[id]!++;
  const rare = counts.map((count) => Math.sqrt(Math.log(sentences / count) + 0.3));
  return {
    words: rare.map((weight, id) => weight * Math.sqrt(rarity[id]!)),
    matter: rare.map((weight, id) => weight * Math.max(0, rarity[id]! - plainBits)),
  };
}

/** Sums over some stems. */
interface Sums {
  words: number;
  matter: number;
  /** Of the squares of the matter. */
  squares: number;
}

function addStem({ words, matter }: WordWeights, id: number, sums: Sums): void {
  sums.words += words[id]!;
  sums.matter += matter[id]!;
  sums.squares += matter[id]! ** 2;
}

function sumsOf(weights: WordWeights, side: readonly WeighedSentence[]): Sums[] {
  return side.map(({ bag }) => {
    const sums = { words: 0, matter: 0, squares: 0 };
    for (const id of bag) addStem(weights, id, sums);
    return sums;
  });
}

function sumShared(weights: WordWeights, one: Int32Array, other: Int32Array): Sums {
  const sums = { words: 0, matter: 0, squares: 0 };
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const difference = one[i]! - other[j]!;
    if (difference === 0) addStem(weights, one[i]!, sums);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return sums;
}

/** The largest and the second-largest value of each sentence; 0 for none. */
interface BestTwo {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

function bestTwo(values: readonly (readonly [place: number, value: number])[], length: number): BestTwo {
  const first = new Float64Array(length);
  const second = new Float64Array(length);
  for (const [place, value] of values)
    if (value > first[place]!) {
      second[place] = first[place]!;
      first[place] = value;
    } else if (value > second[place]!) second[place] = value;
  return { first, second };
}

/** How far a value lies over the best other of its sentence: below 0 where that one is larger. */
const leadOver = ({ first, second }: BestTwo, place: number, value: number): number =>
  value - (value === first[place] ? second[place]! : first[place]!);

/**
 * Closeness from which texts tell one story: summaries of news reach .33, or .25 where few sentences of their source are left;
 * independent texts on one subject seldom .26. Less is asked of a telling that has to tell nearly all besides.
 */
const sameStory = { short: 0.28, long: 0.25 } as const;
/** A telling has at most this share of the sentences and words of its source: nearly as long, texts are copies or independent, and strictly linked. */
const mostOfSource = 0.75;
/** Texts that are shorter than this share of the other are tellings, unless they are excerpts; longer ones must tell nearly all of it. */
const shortOfSource = 0.5;
const isShort = (one: number, other: number): boolean => Math.min(one, other) <= shortOfSource * Math.max(one, other);
/** Fewer sentences than this are no text to retell. */
const leastSentences = 5;

/** Words met when every pair is tried; a report of a thousand words and a summary of three hundred take some thirty thousand. */
const mostWork = 4_000_000;

/** Whether one text is so much shorter than the other, in sentences and in words, that it may retell it, and both short enough to try every pair; a long telling that plainly follows the wording is a copy at once. */
export function mayRetell(sides: Weighed, strict: readonly Link[]): boolean {
  const { base, copy } = sides;
  const [telling, source] = base.length < copy.length ? [base, copy] : [copy, base];
  if (telling.length < leastSentences || telling.length > mostOfSource * source.length) return false;
  const words = (side: readonly WeighedSentence[]) => side.reduce((sum, { bag }) => sum + bag.length, 0);
  const [told, all] = [words(telling), words(source)];
  if (told > mostOfSource * all || telling.length * all + source.length * told > mostWork) return false;
  return isShort(telling.length, source.length) || !followsWording(sides, strict);
}

/** Likelihood from which a sentence renders another for certain, and the share of such sentences that make a text an excerpt. */
const renderedBar = 0.8;
const mostRendered = 0.5;
/** Likelihood from which a retelling tells a sentence of its source, and the share of such sentences that make nearly all of it. */
const toldBar = 0.5;
const nearlyAll = 0.85;

/**
 * Whether the shorter text is a copy or an excerpt, much as it shares the matter of the longer, and the strict model judges all
 * its sentences. It is where at least half of them are anchors or likely links of that model; a text that tells nearly all of
 * one twice as long is none, closely as it may follow the wording, and one that is longer than that and leaves much of the
 * other untold always is. `strict` and `retold` are the links of either model.
 */
export function isCopyOrExcerpt(sides: Weighed, strict: readonly Link[], retold: readonly Link[]): boolean {
  const [telling, source] = [sides.base.length, sides.copy.length].sort((one, other) => one - other) as [
    number,
    number,
  ];
  const tellsNearlyAll = countLinked(sides, false, retold, toldBar) >= nearlyAll * source;
  const follows = followsWording(sides, strict);
  return isShort(telling, source) ? follows && !tellsNearlyAll : follows || !tellsNearlyAll;
}

const followsWording = (sides: Weighed, strict: readonly Link[]): boolean =>
  countLinked(sides, true, strict, renderedBar) >= mostRendered * Math.min(sides.base.length, sides.copy.length);

/** Sentences of the telling, or of its source, that are anchors or have a link as likely as `bar`. */
function countLinked(
  { base, copy, anchors }: Weighed,
  ofTelling: boolean,
  links: readonly Link[],
  bar: number,
): number {
  const ofBase = ofTelling === base.length < copy.length;
  const found = new Set(anchors.map(([i, j]) => (ofBase ? i : j)));
  for (const link of links) if (link.likelihood >= bar) found.add(ofBase ? link.base : link.copy);
  return found.size;
}

/** Two texts as far as they are asked about here. */
interface Weighed {
  readonly base: readonly WeighedSentence[];
  readonly copy: readonly WeighedSentence[];
  readonly anchors: readonly Anchor[];
}

/** Whether the shorter text, of those that {@link mayRetell}, tells the story of the longer: as close as {@link sameStory}. */
export const isRetelling = ({ base, copy }: Weighed, { closeness }: Retelling): boolean =>
  closeness >= (isShort(base.length, copy.length) ? sameStory.short : sameStory.long);

/**
 * Constant, then a weight for each of {@link retellingNames}; fitted by src/fit/align/align-retelling.ts on summaries of news, alone and
 * with another topic among their source. The constant is raised by 0.4: on summaries left out F is then best.
 */
const retellingWeights: readonly number[] = [-4.743, 8.106, 0.8902, 4.501, 1.721, 0.3719];

/** Sentences less alike are no pair, even where neither has a better partner. */
const leastAlike = 0.1;

/** Likelihood of a pair of a retelling: a logistic model. */
export function retellingLikelihood(row: readonly number[], weights: readonly number[] = retellingWeights): number {
  if (row[0]! < leastAlike) return 0;
  const sum = row.reduce((total, value, k) => total + value * weights[k + 1]!, weights[0]!);
  return 1 / (1 + Math.exp(-sum));
}
