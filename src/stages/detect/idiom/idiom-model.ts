import type { Thesaurus } from '../../../language/en/thesaurus.ts';
import type { WordVectors } from '../../../language/en/word-vectors.ts';
import type { SegmentedText } from '../../../model/article.ts';
import type { WordScore } from '../../../model/finding.ts';
import type { Sentence } from '../../../model/sentence.ts';
import { type BoostedTrees, parseBoostedTrees, predictRaw } from '../../../text/boosted-trees.ts';
import { type RecentMemory, recentMemory, recentTexts } from '../../../text/recent-memory.ts';
import { parseIdiomCounts } from './counts.ts';
import { passageFeatures, type ScoredRow, type ScoredSlot } from './passage-features.ts';
import { phraseStemsOf } from './phrase-stems.ts';
import { type ProbeWords, probeWords } from './probes.ts';
import { pad, type Row, rowOf } from './rows.ts';
import { swapWords } from './swap-words.ts';
import { symbolsOf, type TextSymbol } from './symbols.ts';
import { tokensOf, tokenWidth } from './token-features.ts';
import {
  type BareSlot,
  type Restoration,
  type Slot,
  type SlotModel,
  slotsInText,
  slotsOfRow,
} from './word-features.ts';

/** Everything the scores rest on: counts, thesaurus, and the small models fitted on labelled text. */
export interface IdiomModel extends SlotModel {
  readonly words: BoostedTrees;
  /** How likely a symbol and its surroundings are to stand in a machine translation. */
  readonly tokens: BoostedTrees;
  readonly passages: Readonly<Record<'translated' | 'spun', PassageModel>>;
  readonly wordScale: WordScale;
  readonly probeWords: ProbeWords;
  /** Sentences read lately; filled on the way. */
  readonly readings: RecentMemory<string, Reading>;
}

/** Log odds of a passage: a weighted mean of trees and of a linear model over the same features, then stretched to be calibrated. */
export interface PassageModel {
  readonly trees: BoostedTrees;
  readonly bias: number;
  readonly weights: Float64Array;
  /** Calibrated log odds = `shift` + `stretch` · mean. */
  readonly shift: number;
  readonly stretch: number;
}

/**
 * What makes a chance of a word's log odds: `bias` + `word` · its own log odds + `text` · those of the text it stands in. The word model knows
 * nothing of the text as a whole, so that it serves for machines of any rate.
 */
export interface WordScale {
  readonly bias: number;
  readonly word: number;
  readonly text: number;
}

/** The fitted models as they stand in `idiom-models.json`; trees in base64. */
export interface PackedModels {
  readonly slotWeights: readonly number[];
  readonly words: string;
  readonly tokens: string;
  readonly wordScale: WordScale;
  readonly passages: Readonly<
    Record<
      'translated' | 'spun',
      {
        readonly trees: string;
        readonly bias: number;
        readonly weights: readonly number[];
        readonly shift: number;
        readonly stretch: number;
      }
    >
  >;
}

/** The files of the model as bytes: `idiom-counts.bin` and `idiom-models.json`. */
export interface IdiomFiles {
  readonly counts: Uint8Array;
  readonly models: Uint8Array;
}

/** Puts the model together from its files. Broken files throw a RangeError or SyntaxError: they ship with the program. */
export function parseIdiomModel(files: IdiomFiles, thesaurus: Thesaurus, vectors: WordVectors): IdiomModel {
  const counts = parseIdiomCounts(files.counts);
  const packed = JSON.parse(new TextDecoder().decode(files.models)) as PackedModels;
  const passage = (kind: 'translated' | 'spun'): PassageModel => {
    const from = packed.passages[kind];
    return { ...from, trees: parseBoostedTrees(from.trees), weights: Float64Array.from(from.weights) };
  };
  return {
    counts,
    thesaurus,
    vectors,
    swaps: swapWords(),
    slotWeights: Float64Array.from(packed.slotWeights),
    memory: new Map(),
    phraseStems: phraseStemsOf(thesaurus),
    words: parseBoostedTrees(packed.words),
    tokens: parseBoostedTrees(packed.tokens),
    passages: { translated: passage('translated'), spun: passage('spun') },
    wordScale: packed.wordScale,
    probeWords: probeWords(counts),
    readings: recentTexts(heldReadings),
  };
}

/** What the model makes of a text. */
export interface PassageScore {
  /** 0..1 for each kind of garbling, calibrated. */
  readonly translated: number;
  readonly spun: number;
  /** Content words in order, each with its chance of having been put in by a machine. */
  readonly words: readonly SuspectWord[];
}

/** A content word with its chance of having been put in, and what would fit its place better. */
export interface SuspectWord extends WordScore {
  /** Words that fit better than the written one, likeliest original first, at most three. */
  readonly restored: readonly Restoration[];
}

/** Sentences that make a window, and how far a window is from the next. */
const windowSize = 5;

/**
 * Words from which a window tells what the models were fitted to tell. Log odds of less are worth their share: a sentence has as many measures
 * as five but a fifth of the evidence, and one clean sentence in five would be accused (logistic slopes .24, .45, .65, .84 of a whole window's
 * at one to four sentences of the labelled passages; 90 words is their median, 75 keeps what short whole ones tell).
 */
const fullWindow = 75;

/** 0..1: how much the odds of a window count for. */
function weightOf(window: readonly ScoredRow[]): number {
  const words = window.reduce((sum, { row }) => sum + row.symbols.filter(({ kind }) => kind !== 'mark').length, 0);
  return Math.min(1, words / fullWindow);
}

/** Scores a text; null where the model does not know the language or there is nothing to read. */
export function scorePassage(text: SegmentedText, model: IdiomModel): PassageScore | null {
  if (text.language !== 'en') return null;
  const { rows, slots } = readText(text, model);
  if (rows.length === 0) return null;
  const windows = windowsOf(rows);
  const byRow = slotsByRow(slots);
  const odds = { translated: 0, spun: 0 };
  for (const window of windows) {
    const own = window.flatMap(({ row }) => [...(byRow.get(row)?.values() ?? [])]);
    const features = Float64Array.from(passageFeatures(window, own), ([, value]) => value);
    const weight = weightOf(window) / windows.length;
    odds.translated += passageOdds(model.passages.translated, features) * weight;
    odds.spun += passageOdds(model.passages.spun, features) * weight;
  }
  const either = eitherOdds(odds);
  return {
    translated: logistic(odds.translated),
    spun: logistic(odds.spun),
    words: slots.map((slot) => {
      const symbol = slot.row.symbols[slot.at - pad]!;
      return {
        from: symbol.from,
        to: symbol.to,
        // A name or a title: thesaurus machines leave them alone, and what looks odd in them is only rare.
        probability: symbol.capital && slot.at > pad ? 0 : wordChance(model.wordScale, slot.logOdds, either),
        restored: slot.better,
      };
    }),
  };
}

/**
 * One probability out of the two: that of either kind of garbling, the two taken as exclusive causes (odds add up). It tells
 * less than the kinds do.
 */
export function mergeKinds(kinds: { readonly translated: number; readonly spun: number }): number {
  const odds = (p: number) => Math.min(p, 1 - 1e-9) / (1 - Math.min(p, 1 - 1e-9));
  const sum = odds(kinds.translated) + odds(kinds.spun);
  return sum / (1 + sum);
}

/** Chance of a word of having been put in, from its own log odds and those of its text. */
export const wordChance = (scale: WordScale, own: number, ofText: number): number =>
  logistic(scale.bias + scale.word * own + scale.text * ofText);

/** Log odds of either kind, held within bounds: a text cannot make every word of it suspect, nor clear them all. */
export const eitherOdds = (odds: { readonly translated: number; readonly spun: number }): number =>
  Math.max(-5, Math.min(5, Math.log(Math.exp(odds.translated) + Math.exp(odds.spun))));

const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** A sentence as the model reads it, whatever text it stands in. */
interface Reading {
  /** Where the sentence stood when it was read. */
  readonly from: number;
  /** Null for a sentence without a word. */
  readonly found: { readonly row: ScoredRow; readonly slots: readonly BareSlot[] } | null;
}

/** So many readings are held at least: the sentences of some two hundred articles, about 20 MB, and at most twice as many. */
const heldReadings = 4096;

/** A text as the model reads it: its sentences that have words, and its content words in order. */
export interface ReadText {
  readonly rows: readonly ScoredRow[];
  readonly slots: readonly ScoredSlot[];
}

/**
 * Reads a text. What a sentence gives by itself is remembered by its words: an article is read again with every article that it is held against,
 * and the prints of a wire share most of their sentences.
 */
export function readText(text: SegmentedText, model: IdiomModel): ReadText {
  const known = wholeTexts.get(text.sentences);
  if (known?.model === model && known.body === text.body) return known.read;
  const read = readAfresh(text, model);
  wholeTexts.set(text.sentences, { body: text.body, model, read });
  return read;
}

/**
 * So many texts are remembered as they were read at least, some 100 kB each: an article is read alone, and again with its source and with
 * those made from it. By their sentences: they stay the same when credits are added to an article.
 */
const wholeTexts = recentMemory<
  readonly Sentence[],
  { readonly body: string; readonly model: IdiomModel; readonly read: ReadText }
>(128);

function readAfresh(text: SegmentedText, model: IdiomModel): ReadText {
  const read = text.sentences.flatMap((sentence) => readingOf(sentence, text.body, model) ?? []);
  const slots = slotsInText(
    read.map((one) => one.slots),
    model.vectors,
  );
  return {
    rows: read.map((one) => one.row),
    slots: slots.map(({ row, at, features, best, better }) => ({
      row,
      at,
      features,
      best,
      better,
      logOdds: predictRaw(model.words, features),
    })),
  };
}

function readingOf(sentence: Sentence, body: string, model: IdiomModel): Reading['found'] {
  const { from } = sentence;
  const text = body.slice(from, sentence.to);
  const held = model.readings.get(text);
  if (held) return held.from === from ? held.found : movedBy(held.found, from - held.from);
  const found = readSentence(sentence, body, model);
  model.readings.set(text, { from, found });
  return found;
}

/** What a sentence gives where the same words stand `distance` characters further on. */
function movedBy(found: Reading['found'], distance: number): Reading['found'] {
  if (!found) return null;
  const { row: scored, slots } = found;
  const move = (symbol: TextSymbol) => ({ ...symbol, from: symbol.from + distance, to: symbol.to + distance });
  const row = { ...scored.row, symbols: scored.row.symbols.map(move) };
  return { row: { ...scored, row }, slots: slots.map((slot) => ({ ...slot, row })) };
}

function readSentence(sentence: Sentence, body: string, model: IdiomModel): Reading['found'] {
  const symbols = symbolsOf(body, sentence.tokens);
  if (symbols.length === 0) return null;
  const row = rowOf(symbols, model.counts);
  const slots = slotsOfRow(row, model);
  const tokens = tokensOf(row, new Map(slots.map((slot) => [slot.at, slot])), model.counts, model.probeWords);
  const logOdds = new Float64Array(symbols.length);
  for (let i = 0; i < symbols.length; i++) logOdds[i] = predictRaw(model.tokens, tokens, i * tokenWidth);
  return { row: { row, tokens, logOdds }, slots };
}

/** Slots of every row, by place. */
export function slotsByRow<S extends Slot>(slots: readonly S[]): ReadonlyMap<Row, ReadonlyMap<number, S>> {
  const found = new Map<Row, Map<number, S>>();
  for (const slot of slots) {
    const held = found.get(slot.row) ?? new Map<number, S>();
    found.set(slot.row, held.set(slot.at, slot));
  }
  return found;
}

/** Rows in windows of about five, none much shorter than the others. */
export function windowsOf<R>(rows: readonly R[]): R[][] {
  const count = Math.max(1, Math.round(rows.length / windowSize));
  return Array.from({ length: count }, (_, k) =>
    rows.slice(Math.round((k * rows.length) / count), Math.round(((k + 1) * rows.length) / count)),
  );
}

/** How much of a passage's log odds the trees give; the linear model, which does better alone, gives the rest. */
export const treeShare = 0.35;

/** Log odds of one window. */
export function passageOdds(model: PassageModel, features: Float64Array): number {
  let linear = model.bias;
  for (let k = 0; k < features.length; k++) linear += model.weights[k]! * features[k]!;
  const sum = treeShare * predictRaw(model.trees, features) + (1 - treeShare) * linear;
  return model.shift + model.stretch * sum;
}
