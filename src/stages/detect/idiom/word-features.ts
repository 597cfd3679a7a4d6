import type { WordVectors } from '../../../language/en/word-vectors.ts';
import {
  type Candidate,
  type CandidateLink,
  type CandidateList,
  type CandidateSources,
  candidateLinks,
  candidateList,
  candidatesFor,
  mostCandidates,
} from './candidates.ts';
import type { IdiomCounts } from './counts.ts';
import { answer, ask2, lookups } from './lookups.ts';
import type { PhraseStems } from './phrase-stems.ts';
import { pad, type Row } from './rows.ts';
import { sequenceCodes } from './sequences.ts';
import {
  askLevels,
  fillerAt,
  fitOfLevels,
  levelWidth,
  ownFit,
  roughFit,
  type SlotContext,
  slotContext,
  slotMeasures,
  slotWidth,
} from './slot.ts';
import { topicTies } from './topic-ties.ts';

/** One content word (or two that make a dictionary phrase) and how it stands in its slot. */
export interface Slot {
  readonly row: Row;
  /** Place in the arrays of the row. */
  readonly at: number;
  readonly features: Float64Array;
  /** The other word that fits best, whether or not it fits better; null where nothing is listed. */
  readonly best: Restoration | null;
  /** Words that fit better than the written one, likeliest original first, at most three. */
  readonly better: readonly Restoration[];
}

/** A word that may have stood there before, lower case in the form of the written one, and how much better it fits (log odds). */
export interface Restoration {
  readonly text: string;
  readonly gain: number;
}

/** What is known of every content word, in order; see `describeSlot` and `addSurroundings`. */
export const wordFeatures = [
  ...slotMeasures,
  'fit',
  'gain',
  'gainSecond',
  'gainFifth',
  'gainSynonym',
  'gainKnownSwap',
  'knownSwapTimes',
  'candidates',
  'betterShare',
  'bestLink',
  'bestSense',
  'bestPairs',
  'bestTriples',
  'bestLinks',
  'bestNear',
  'bestLog',
  'bestClass',
  'bestElsewhere',
  'betterElsewhere',
  'selfElsewhere',
  'capital',
  'first',
  'length',
  'seen',
  'phraseGain',

  'leftGain',
  'rightGain',
  'leftLog',
  'rightLog',
  'topicTie',
  'topicMean',
  'nearTie',
] as const;
export const wordWidth = wordFeatures.length;
const column = Object.fromEntries(wordFeatures.map((name, k) => [name, k])) as Record<
  (typeof wordFeatures)[number],
  number
>;

/** What the features rest on. */
export interface SlotModel extends CandidateSources {
  /** Weights of the slot measures: their weighted sum is the fit of a word. */
  readonly slotWeights: Float64Array;
  readonly phraseStems: PhraseStems;
  readonly vectors: WordVectors;
  /** Candidates already worked out, by word; filled on the way. */
  readonly memory: Map<string, CandidateList>;
}

/** A slot as far as its sentence tells: the features that rest on the rest of the text are still empty. */
export interface BareSlot extends Slot {
  readonly stemHash: number;
  /** Stem of `best`, and of every word that fits better than the written one. */
  readonly bestStem: number | null;
  readonly betterStems: readonly number[];
}

/** Every content word of the rows with its features. */
export const slotsOf = (rows: readonly Row[], model: SlotModel): Slot[] =>
  slotsInText(
    rows.map((row) => slotsOfRow(row, model)),
    model.vectors,
  );

/** Every content word of a row as far as the sentence tells. */
export function slotsOfRow(row: Row, model: SlotModel): BareSlot[] {
  const candidates = (word: string) => rememberedCandidates(word, model);
  const places: number[] = [];
  for (let at = pad; at < row.content.length; at++) if (row.content[at] === 1) places.push(at);
  const table = featureTable(places.length);
  return places.map((at, k) => describeSlot(row, at, table[k]!, model, candidates));
}

/** Room for the features of so many words: views of one array, for small arrays of their own are dear. */
function featureTable(size: number): Float64Array[] {
  const all = new Float64Array(size * wordWidth);
  return Array.from({ length: size }, (_, k) => all.subarray(k * wordWidth, (k + 1) * wordWidth));
}

/** The slots of the sentences of a text with what the whole text tells of each; those given stay as they are. */
export function slotsInText(sentences: readonly (readonly BareSlot[])[], vectors: WordVectors): Slot[] {
  const stems = new Map<number, number>();
  for (const { stemHash } of sentences.flat()) stems.set(stemHash, (stems.get(stemHash) ?? 0) + 1);
  const slots = sentences.map((sentence) => {
    const table = featureTable(sentence.length);
    return sentence.map((bare, k) => placed(bare, stems, table[k]!));
  });
  addSurroundings(slots);
  const all = slots.flat();
  addTopicTies(all, vectors);
  return all;
}

/** A copy of a slot, its features in `features`, that knows which stems the text has elsewhere; `stems` counts them. */
function placed(bare: BareSlot, stems: ReadonlyMap<number, number>, features: Float64Array): Slot {
  const { row, at, best, better } = bare;
  features.set(bare.features);
  features[column.bestElsewhere] = bare.bestStem !== null && stems.has(bare.bestStem) ? 1 : 0;
  features[column.betterElsewhere] = bare.betterStems.filter((stemHash) => stems.has(stemHash)).length;
  features[column.selfElsewhere] = (stems.get(bare.stemHash) ?? 1) - 1;
  return { row, at, features, best, better };
}

/** Candidates of the words met so far; a text repeats itself and so does a run over many texts. */
function rememberedCandidates(word: string, model: SlotModel): CandidateList {
  const held = model.memory.get(word);
  if (held) return held;
  const all = candidatesFor(word, model);
  // Two words that make a phrase are only ever held against single words that say the same.
  const found = candidateList(word.includes(' ') ? all.filter((candidate) => candidate.link === 'synonym') : all);
  if (model.memory.size > 20_000) model.memory.clear();
  model.memory.set(word, found);
  return found;
}

/** So many candidates, the best by a rough look, are measured in full. */
const measured = 6;

/** Fits of the best candidates so far with their places in the list, best first; the levels of all their pairs, and of all else. */
const roughBest = { fits: new Float64Array(measured), places: new Int32Array(measured) };
/** Of the pair on the left of each candidate and that on its right, by turns. */
const pairLevels = new Int8Array(2 * mostCandidates);
const allLevels = new Int8Array(measured * levelWidth);
const asked = lookups(Math.max(pairLevels.length, allLevels.length));

/**
 * Measures the candidates worth it, at most `most`, best by a rough look first (a short list is taken as it stands), and hands
 * each with its fit to `take`; its measures are then in `scratch`.
 */
function measureBest(
  context: SlotContext,
  listed: CandidateList,
  most: number,
  { counts, slotWeights }: SlotModel,
  take: (candidate: Candidate, fit: number) => void,
): void {
  const { row, at, length } = context;
  const { places } = roughBest;
  askPairs(row.hash[at - 1]!, listed.hash, row.hash[at + length]!);
  answer(counts, asked, pairLevels);
  const count = Math.min(most, roughlyBest(context, listed, counts, slotWeights));
  for (let k = 0; k < count; k++) {
    const i = places[k]!;
    const [left, right] = [pairLevels[2 * i]!, pairLevels[2 * i + 1]!];
    askLevels(asked, context, listed.all[i]!.filler, left, right, allLevels, k * levelWidth);
  }
  answer(counts, asked, allLevels);
  for (let k = 0; k < count; k++) {
    const candidate = listed.all[places[k]!]!;
    fitOfLevels(counts, context, candidate.filler, allLevels, k * levelWidth, scratch);
    take(candidate, weighed(scratch, slotWeights));
  }
}

/** Asks for the pairs that each of `words` makes with the symbol before and the one after. */
function askPairs(before: number, words: Int32Array, after: number): void {
  for (let i = 0; i < words.length; i++) {
    ask2(asked, sequenceCodes.pair, before, words[i]!, 2 * i);
    ask2(asked, sequenceCodes.pair, words[i]!, after, 2 * i + 1);
  }
}

/** Puts the places of the candidates worth a full measurement in `roughBest`, and says how many they are. */
function roughlyBest(context: SlotContext, listed: CandidateList, counts: IdiomCounts, weights: Float64Array): number {
  const { fits, places } = roughBest;
  const size = listed.all.length;
  if (size <= measured) {
    for (let i = 0; i < size; i++) places[i] = i;
    return size;
  }
  let kept = 0;
  for (let i = 0; i < size; i++) {
    const fit = roughFit(counts, context, listed.log[i]!, weights, pairLevels[2 * i]!, pairLevels[2 * i + 1]!);
    if (kept === measured && fit <= fits[kept - 1]!) continue;
    let place = kept < measured ? kept++ : kept - 1;
    for (; place > 0 && fits[place - 1]! < fit; place--) {
      fits[place] = fits[place - 1]!;
      places[place] = places[place - 1]!;
    }
    fits[place] = fit;
    places[place] = i;
  }
  return kept;
}

const scratch = new Float64Array(slotWidth);

/** Weighted sum of the slot measures at the head of `measures`. */
function weighed(measures: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < slotWidth; k++) sum += weights[k]! * measures[k]!;
  return sum;
}

function describeSlot(
  row: Row,
  at: number,
  features: Float64Array,
  model: SlotModel,
  candidates: (word: string) => CandidateList,
): BareSlot {
  const symbol = row.symbols[at - pad]!;
  const own = fillerAt(row, at, symbol.text);
  const context = slotContext(model.counts, row, at, 1);
  ownFit(model.counts, context, own, features);
  const fit = weighed(features, model.slotWeights);
  features[column.fit] = fit;
  const listed = candidates(symbol.text);
  const ranked = rank(context, fit, listed, model, features);
  const best = ranked.best;
  features[column.gain] = best ? ranked.gains[0]! : -3;
  features[column.gainSecond] = ranked.gains[1] ?? -4;
  features[column.gainFifth] = ranked.gains[4] ?? -6;
  features[column.candidates] = listed.all.length;
  features[column.betterShare] = ranked.gains.filter((g) => g > 0).length / Math.max(1, ranked.gains.length);
  features[column.bestLink] = best ? candidateLinks.indexOf(best.link) : -1;
  features[column.bestSense] = best ? best.sense : -1;
  features[column.capital] = symbol.capital ? 1 : 0;
  features[column.first] = at === pad ? 1 : 0;
  features[column.length] = symbol.text.length;
  features[column.seen] = own.seen ? 1 : 0;
  features[column.leftLog] = row.log[at - 1]!;
  features[column.rightLog] = row.log[at + 1]!;
  features[column.phraseGain] = phraseGain(row, at, fit, model, candidates);
  const named = best ? { text: best.filler.text, gain: ranked.gains[0]! } : null;
  return {
    row,
    at,
    features,
    best: named,
    better: ranked.better,
    stemHash: own.stemHash,
    bestStem: best?.filler.stemHash ?? null,
    betterStems: ranked.betterStems,
  };
}

/** How much gain a closer link makes up for when a word is given back: of words swapped in, 67 % come back right with it, 57 % without. */
const nearness: Readonly<Record<CandidateLink, number>> = { swap: 4, synonym: 4, wider: 1, narrower: 1, sister: 0 };

function rank(context: SlotContext, fit: number, listed: CandidateList, model: SlotModel, features: Float64Array) {
  let best = null as Candidate | null;
  let bestGain = Number.NEGATIVE_INFINITY;
  let [synonym, swap, times] = [-6, -6, 0];
  const gains: number[] = [];
  const better: { readonly candidate: Candidate; readonly gain: number }[] = [];
  measureBest(context, listed, measured, model, (candidate, measuredFit) => {
    const gain = measuredFit - fit;
    gains.push(gain);
    if (gain > 0) better.push({ candidate, gain });
    if (candidate.link === 'synonym') synonym = Math.max(synonym, gain);
    if (candidate.link === 'swap' && gain > swap) [swap, times] = [gain, candidate.times];
    if (gain <= bestGain) return;
    [best, bestGain] = [candidate, gain];
    features[column.bestPairs] = scratch[0]! + scratch[1]! - features[0]! - features[1]!;
    features[column.bestTriples] = scratch[2]! + scratch[3]! + scratch[4]! - features[2]! - features[3]! - features[4]!;
    features[column.bestLinks] = scratch[7]! + scratch[8]! - features[7]! - features[8]!;
    features[column.bestNear] = scratch[9]! - features[9]!;
    features[column.bestLog] = scratch[11]! - features[11]!;
    features[column.bestClass] = scratch[12]! - features[12]!;
  });
  features[column.gainSynonym] = synonym;
  features[column.gainKnownSwap] = swap;
  features[column.knownSwapTimes] = times;
  gains.sort((a, b) => b - a);
  const betterStems = better.map(({ candidate }) => candidate.filler.stemHash);
  const worth = ({ candidate, gain }: (typeof better)[number]) => gain + nearness[candidate.link];
  better.sort((one, other) => worth(other) - worth(one));
  const named = better.slice(0, 3).map(({ candidate, gain }) => ({ text: candidate.filler.text, gain }));
  return { best, gains, betterStems, better: named };
}

/** Words in place of a phrase that are measured. */
const fewSynonyms = 4;

/** Where the word and a neighbour make a dictionary phrase: how much better one word would fit in place of both. */
function phraseGain(
  row: Row,
  at: number,
  fit: number,
  model: SlotModel,
  candidates: (word: string) => CandidateList,
): number {
  let best = -8;
  for (const start of [at - 1, at]) {
    const one = row.symbols[start - pad];
    const two = row.symbols[start - pad + 1];
    if (one?.kind !== 'word' || two?.kind !== 'word') continue;
    if (!model.phraseStems.has(row.stems[start]!, row.stems[start + 1]!)) continue;
    const phrase = `${one.text} ${two.text}`;
    const context = slotContext(model.counts, row, start, 2);
    measureBest(context, candidates(phrase), fewSynonyms, model, (_, measuredFit) => {
      best = Math.max(best, measuredFit - fit);
    });
  }
  return best;
}

/**
 * Second round: how much better another word would fit on either side. How suspect the sentence or the text is as a whole stays out:
 * with that the trees learn the rates of the spinners they were fitted on, and tell words of other spinners less well.
 */
function addSurroundings(sentences: readonly (readonly Slot[])[]): void {
  for (const group of sentences) {
    group.forEach((slot, k) => {
      slot.features[column.leftGain] = group[k - 1]?.features[column.gain] ?? -3;
      slot.features[column.rightGain] = group[k + 1]?.features[column.gain] ?? -3;
    });
  }
}

/** Third round: whether the words are those one meets in a text like this. */
function addTopicTies(slots: readonly Slot[], vectors: WordVectors): void {
  const words = slots.map((slot) => slot.row.symbols[slot.at - pad]!.text);
  const ties = topicTies(words, vectors);
  slots.forEach(({ features }, k) => {
    features[column.topicTie] = ties.topic[k]!;
    features[column.topicMean] = ties.mean[k]!;
    features[column.nearTie] = ties.near[k]!;
  });
}
