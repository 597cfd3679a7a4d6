import type { WordVectors } from '../../language/en/word-vectors.ts';
import type { SegmentedText } from '../../model/article.ts';
import { type Word, wordsOf } from './event-words.ts';
import { skeletonsOf } from './name-skeletons.ts';
import { type ToldDay, toldDay } from './told-day.ts';
import { type KeptWords, keepWords, meanVector } from './word-company.ts';

/** What the same-event test looks at. `published` is an ISO date. */
export interface EventText extends SegmentedText {
  readonly title: string | null;
  readonly published: string | null;
  /** Who publishes it, where that is known. */
  readonly publisher?: string | null;
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
  readonly publisher: string | null;
  /** The day the article says its event fell on. */
  readonly told: ToldDay;
  /** Every word, by stem. */
  readonly words: TermVector;
  /** Headline and first words. */
  readonly lead: TermVector;
  /** Neighbouring words: shared ones come from shared wording or fixed names. */
  readonly pairs: TermVector;
  /** The heaviest words, heaviest first: what the article keeps coming back to. */
  readonly top: readonly string[];
  /** Consonants of names, for articles in two languages; a name is what has a capital, or any word where there are none. */
  readonly skeletons: ReadonlySet<string>;
  /** Words of headline and body. */
  readonly length: number;
  /** What the article is about in other words; null without vectors for its language. */
  readonly company: Company | null;
}

/** Which words an article's own keep company with. */
export interface Company {
  /** Mean of the words' vectors by weight; null where no word has one. */
  readonly mean: Float32Array | null;
  /** The heaviest words. */
  readonly heaviest: KeptWords;
  /** The first words, most often of the headline. */
  readonly first: KeptWords;
}

/** Words an article keeps coming back to. */
const topCount = 6;
/** Words of head and lead that say what an article is about. */
const leadLength = 60;
/** Words held against another article's by the company they keep: the heaviest of all, and so many first ones. */
const heaviestCount = 20;
const firstLength = 8;

/** Reads an article's profile; `vectors` are for English and may be left out. */
export function eventProfile(text: EventText, vectors: WordVectors | null = null): EventProfile {
  const words = wordsOf(text);
  const all = vectorOf(words.filter((word) => !word.figure));
  return {
    language: text.language,
    day: dayNumber(text.published),
    publisher: text.publisher ?? null,
    told: toldDay(text),
    words: all,
    lead: vectorOf(words.slice(0, leadLength).filter((word) => !word.figure)),
    pairs: vectorOf(pairsOf(words)),
    top: heaviest(all, topCount),
    skeletons: skeletonsOf(text),
    length: words.length,
    company: vectors === null || text.language !== 'en' ? null : companyOf(words, vectors),
  };
}

const companyOf = (words: readonly Word[], vectors: WordVectors): Company => ({
  mean: meanVector(words, vectors),
  heaviest: keepWords(words, heaviestCount, vectors),
  first: keepWords(words.slice(0, firstLength), firstLength, vectors),
});

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

function pairsOf(words: readonly Word[]): Word[] {
  return words.slice(1).map((word, i) => ({
    ...word,
    term: `${words[i]!.term} ${word.term}`,
    bits: words[i]!.bits + word.bits,
  }));
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
