import { months, weekdays } from '../../language/en/calendar-words.ts';
import { countries, nameVariants } from '../../language/en/places-and-demonyms.ts';
import { stemOf } from '../../language/en/stems.ts';
import type { WordVectors } from '../../language/en/word-vectors.ts';
import { rarestBits, wordRarity } from '../../language/word-rarity.ts';
import type { SegmentedText } from '../../model/article.ts';
import { slice } from '../../model/span.ts';
import { skeletonsOf } from './name-skeletons.ts';
import { type ToldDay, toldDay } from './told-day.ts';

/** What the same-event test looks at. `published` is an ISO date. */
export interface EventText extends SegmentedText {
  readonly title: string | null;
  readonly published: string | null;
}

/** A bag of terms with a weight each, and the length of that vector. */
export interface TermVector {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
  /** Sum of weights. */
  readonly mass: number;
}

/** What of an article tells which event it reports; made once per article. */
export interface EventProfile {
  readonly language: string;
  /** Day of publication as days since 1970; null where unknown. */
  readonly day: number | null;
  /** The day the article says its event fell on. */
  readonly told: ToldDay;
  /** Every word, by stem. */
  readonly words: TermVector;
  /** Headline and first words. */
  readonly lead: TermVector;
  readonly figures: TermVector;
  /** Neighbouring words: shared ones come from shared wording or fixed names. */
  readonly pairs: TermVector;
  /** The heaviest words, heaviest first: what the article keeps coming back to. */
  readonly top: readonly string[];
  /** Consonants of names, for articles in two languages; a name is what has a capital, or any word where there are none. */
  readonly skeletons: ReadonlySet<string>;
  /** Mean of the words' vectors by weight: what the article is about in other words; null without vectors for its language. */
  readonly meaning: Float32Array | null;
}

/** Words an average article of the counts is taken to have, for document frequencies out of word frequencies. */
const articleLength = 300;
/** Words an article keeps coming back to. */
const topCount = 6;
/** Words of head and lead that say what an article is about. */
const leadLength = 60;
/** A country says which part of the world an article is about, hardly which event: its bits count for this much. */
const placeWeight = 0.6;

/** Bits an article tells by holding a word at all: -log2 of the share of articles of {@link articleLength} words that hold it. */
export function documentBits(wordBits: number): number {
  const held = bitsOf.get(wordBits);
  if (held !== undefined) return held;
  const bits = -Math.log2(1 - (1 - 2 ** -wordBits) ** articleLength);
  bitsOf.set(wordBits, bits);
  return bits;
}

/** The bits of words come in half steps: few values, often asked for. */
const bitsOf = new Map<number, number>();

interface Word {
  readonly term: string;
  /** As it stands there, in lower case and without 's. */
  readonly lower: string;
  readonly bits: number;
  readonly figure: boolean;
}

/** Reads an article's profile; `vectors` are for English and may be left out. */
export function eventProfile(text: EventText, vectors: WordVectors | null = null): EventProfile {
  const words = [...titleWords(text), ...bodyWords(text)];
  const all = vectorOf(words.filter((word) => !word.figure));
  return {
    language: text.language,
    day: dayNumber(text.published),
    told: toldDay(text),
    words: all,
    lead: vectorOf(words.slice(0, leadLength).filter((word) => !word.figure)),
    figures: vectorOf(words.filter((word) => word.figure)),
    pairs: vectorOf(pairsOf(words)),
    top: heaviest(all, topCount),
    skeletons: skeletonsOf(text),
    meaning: vectors === null || text.language !== 'en' ? null : meaningOf(words, vectors),
  };
}

/** Terms of the greatest weight, heaviest first, ties by name. */
function heaviest(vector: TermVector, count: number): string[] {
  return [...vector.weights]
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .slice(0, count)
    .map(([term]) => term);
}

/** Days since 1970 of an ISO date. */
export function dayNumber(iso: string | null): number | null {
  const time = Date.parse((iso ?? '').slice(0, 10));
  return Number.isNaN(time) ? null : Math.round(time / 86_400_000);
}

function titleWords(text: EventText): Word[] {
  const words = text.title?.match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.,-]*(?<=[\p{L}\p{M}\p{N}])/gu) ?? [];
  return words.map((word) => readWord(word, /^\p{N}/u.test(word), text.language));
}

function bodyWords(text: EventText): Word[] {
  const words: Word[] = [];
  for (const { tokens } of text.sentences)
    for (const token of tokens)
      if (token.kind !== 'punctuation')
        words.push(readWord(slice(text.body, token), token.kind === 'number', text.language));
  return words;
}

/** More words than this are not remembered at a time. */
const mostRemembered = 20_000;
const remembered = new Map<string, Word>();

/** A word as it counts; English ones met lately are remembered. */
function readWord(word: string, figure: boolean, language: string): Word {
  if (figure || language !== 'en') return readAfresh(word, figure, language);
  const known = remembered.get(word);
  if (known) return known;
  const read = readAfresh(word, figure, language);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, read);
  return read;
}

function readAfresh(word: string, figure: boolean, language: string): Word {
  const lower = word.toLowerCase().replaceAll('’', "'").replace(/'s$/, '');
  if (figure) {
    const plain = lower.replace(/(\d),(?=\d{3})/g, '$1');
    return { term: plain, lower, bits: documentBits(Math.min(rarestBits, 9 + 2 * plain.length)), figure: true };
  }
  const bits = wordRarity(lower, language);
  if (language !== 'en') return { term: lower, lower, bits: documentBits(bits), figure: false };
  if (calendar().has(lower)) return { term: lower, lower, bits: 0, figure: false };
  const place = places().get(lower);
  if (place)
    return { term: place, lower, bits: placeWeight * documentBits(wordRarity(place, language)), figure: false };
  return { term: stemOf(lower), lower, bits: documentBits(bits), figure: false };
}

let placeOf: ReadonlyMap<string, string> | null = null;

/** One-word names of a country and what its people are called, by the country: "Iranian" and "Iran" are one term. */
function places(): ReadonlyMap<string, string> {
  if (placeOf) return placeOf;
  const names = new Map<string, string>();
  for (const line of countries) {
    const [called = '', demonyms = ''] = line.toLowerCase().split(';');
    const all = [...called.split('|'), ...demonyms.split(',')].filter((name) => /^[^\s.]+$/.test(name));
    const first = called.split('|')[0]!.replaceAll(' ', '-');
    for (const name of all) if (!names.has(name)) names.set(name, first);
  }
  for (const line of nameVariants) {
    const [first = '', ...others] = line.toLowerCase().split('|');
    for (const name of others) if (!names.has(name) && /^\S+$/.test(name)) names.set(name, first);
  }
  placeOf = names;
  return names;
}

let calendarWords: ReadonlySet<string> | null = null;

/** Names of days and months tell when, not what; dates are weighed on their own. */
function calendar(): ReadonlySet<string> {
  calendarWords ??= new Set([...months, ...weekdays].flat().map((word) => word.toLowerCase()));
  return calendarWords;
}

function pairsOf(words: readonly Word[]): Word[] {
  return words.slice(1).map(({ term, lower, bits, figure }, i) => ({
    term: `${words[i]!.term} ${term}`,
    lower,
    bits: words[i]!.bits + bits,
    figure,
  }));
}

/** Words telling fewer bits than this say nothing of what an article is about. */
const leastMeaningBits = 1;

/** Mean vector of the words that say something, each weighted as in {@link vectorOf}; null where none is listed. */
function meaningOf(words: readonly Word[], vectors: WordVectors): Float32Array | null {
  const seen = new Map<string, { bits: number; count: number }>();
  for (const { lower, bits, figure } of words) {
    if (figure || bits <= leastMeaningBits) continue;
    const held = seen.get(lower);
    if (held) held.count++;
    else seen.set(lower, { bits, count: 1 });
  }
  const sum = new Float32Array(vectors.size);
  let mass = 0;
  for (const [word, { bits, count }] of seen) {
    const weight = bits * (1 + Math.log(count));
    if (vectors.add(word, weight, sum)) mass += weight;
  }
  return mass === 0 ? null : sum.map((x) => x / mass);
}

/** Weight of a term: bits, damped by the logarithm of how often it stands there. */
function vectorOf(words: readonly Word[]): TermVector {
  const seen = new Map<string, { count: number; bits: number }>();
  for (const { term, bits } of words) {
    const held = seen.get(term);
    if (held) {
      held.count++;
      held.bits = Math.min(held.bits, bits);
    } else seen.set(term, { count: 1, bits });
  }
  const weights = new Map<string, number>();
  let squares = 0;
  let mass = 0;
  for (const [term, { count, bits }] of seen) {
    const weight = bits * (1 + Math.log(count));
    weights.set(term, weight);
    squares += weight * weight;
    mass += weight;
  }
  return { weights, norm: Math.sqrt(squares), mass };
}
