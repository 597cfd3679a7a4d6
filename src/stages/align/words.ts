import { stemOf } from '../../language/en/stems.ts';
import { rarestBits, wordRarity } from '../../language/word-rarity.ts';
import type { SegmentedText } from '../../model/article.ts';
import type { Sentence } from '../../model/sentence.ts';

/** A sentence as a bag and a row of stems; ids are numbers of one {@link Wording} of two texts. */
export interface SentenceWords {
  /** Stem ids in reading order; punctuation is left out. */
  readonly stems: readonly number[];
  /** The same without repeats, ascending. */
  readonly bag: Int32Array;
  /** Neighbouring stems as one number each, without repeats, ascending. */
  readonly bigrams: Float64Array;
  /** Stems of words written with a capital, but not because a sentence begins: ascending, without repeats. */
  readonly names: Int32Array;
  /** Ids of figures, ascending, without repeats. */
  readonly figures: Int32Array;
  /** Words in lower case, one space between: sentences with equal keys differ in punctuation and capitals alone. */
  readonly key: string;
}

/** Two texts over one vocabulary. */
export interface Wording {
  readonly base: readonly SentenceWords[];
  readonly copy: readonly SentenceWords[];
  /** Stem of each id. */
  readonly stems: readonly string[];
  /** Bits of each id against the language at large. */
  readonly rarity: readonly number[];
  /** 0..1 of each id: lower the more sentences of the two texts have it. */
  readonly salience: Float64Array;
  /** 0..1: how likely two different stems stand for one word. */
  readonly likeness: (one: number, other: number) => number;
}

interface WordFacts {
  readonly stem: string;
  readonly bits: number;
  readonly figure: boolean;
  readonly capital: boolean;
  readonly lower: string;
}

/** Words recur from text to text, and what is known of one never changes: kept between calls, up to so many. */
const remembered = new Map<string, Map<string, WordFacts>>();
const mostRemembered = 100_000;

function factsOf(language: string): Map<string, WordFacts> {
  let facts = remembered.get(language);
  if (!facts || facts.size > mostRemembered) {
    facts = new Map();
    remembered.set(language, facts);
  }
  return facts;
}

/** A figure weighs as a rare word: the more digits, the rarer. */
const figureBits = (word: string): number => Math.min(rarestBits, 9 + 2 * word.length);

function readWord(word: string, figure: boolean, language: string): WordFacts {
  const lower = word.toLowerCase().replaceAll('’', "'");
  const capital = !figure && lower !== word && word.charAt(0) !== lower.charAt(0);
  if (figure) {
    const plain = lower.replace(/(\d),(?=\d{3})/g, '$1');
    return { stem: plain, bits: figureBits(plain), figure, capital, lower };
  }
  const stem = language === 'en' ? stemOf(lower) : lower;
  return { stem, bits: Math.min(wordRarity(lower, language), wordRarity(stem, language)), figure, capital, lower };
}

/** Wordings of texts still in use: aligning, tracing and comparing the same two texts read them once. */
const wordings = new WeakMap<SegmentedText, WeakMap<SegmentedText, Wording>>();

/** Reads both texts into one vocabulary. */
export function readWording(base: SegmentedText, copy: SegmentedText): Wording {
  const known = wordings.get(base)?.get(copy);
  if (known) return known;
  const mirrored = wordings.get(copy)?.get(base);
  if (mirrored) return { ...mirrored, base: mirrored.copy, copy: mirrored.base };
  const wording = readAfresh(base, copy);
  const ofBase = wordings.get(base) ?? new WeakMap<SegmentedText, Wording>();
  wordings.set(base, ofBase.set(copy, wording));
  return wording;
}

function readAfresh(base: SegmentedText, copy: SegmentedText): Wording {
  const ids = new Map<string, number>();
  const stems: string[] = [];
  const rarity: number[] = [];
  const language = sharedLanguage(base, copy);
  const facts = factsOf(language);
  const idOf = (word: WordFacts) => {
    let id = ids.get(word.stem);
    if (id === undefined) {
      id = stems.length;
      ids.set(word.stem, id);
      stems.push(word.stem);
      rarity.push(word.bits);
    }
    return id;
  };
  const read = (text: SegmentedText) =>
    text.sentences.map((sentence) => readSentence(text, sentence, language, facts, idOf));
  const sides = { base: read(base), copy: read(copy) };
  const salience = salienceOf(sides.base, sides.copy, stems.length);
  return { ...sides, stems, rarity, salience, likeness: likenessOf(stems) };
}

/** Letters two different stems must begin with alike to count as near: "econom" and "economi", "Kiev" and "Kievan". */
const nearLetters = 4;

function likenessOf(stems: readonly string[]): (one: number, other: number) => number {
  const heads = new Map<string, number>();
  const headOf = Int32Array.from(stems, (stem, id) => {
    if (stem.length < nearLetters || stem.charCodeAt(0) < 0x41) return -1 - id;
    const head = stem.slice(0, nearLetters);
    const known = heads.get(head) ?? heads.size;
    heads.set(head, known);
    return known;
  });
  return (one, other) => {
    if (headOf[one] !== headOf[other]) return 0;
    const [short, long] = [stems[one]!, stems[other]!].sort((a, b) => a.length - b.length) as [string, string];
    let same = nearLetters;
    while (same < short.length && short[same] === long[same]) same++;
    return same / long.length;
  };
}

/** The language words are read by: a text too short to tell follows the other one, and two such texts count as English. */
function sharedLanguage(base: SegmentedText, copy: SegmentedText): string {
  const known = [base.language, copy.language].filter((language) => language !== 'und').sort();
  return known[0] ?? 'en';
}

function readSentence(
  text: SegmentedText,
  sentence: Sentence,
  language: string,
  facts: Map<string, WordFacts>,
  idOf: (word: WordFacts) => number,
): SentenceWords {
  const stems: number[] = [];
  const names: number[] = [];
  const figures: number[] = [];
  let key = '';
  for (const token of sentence.tokens) {
    if (token.kind === 'punctuation') continue;
    const word = text.body.slice(token.from, token.to);
    let known = facts.get(word);
    if (!known) {
      known = readWord(word, token.kind === 'number', language);
      facts.set(word, known);
    }
    const id = idOf(known);
    if (known.figure) figures.push(id);
    else if (known.capital && stems.length > 0) names.push(id);
    key = key === '' ? known.lower : `${key} ${known.lower}`;
    stems.push(id);
  }
  return { stems, bag: bagOf(stems), bigrams: bigramsOf(stems), names: bagOf(names), figures: bagOf(figures), key };
}

/** Several sentences read as one. */
export function joinSentences(sentences: readonly SentenceWords[]): SentenceWords {
  const [only] = sentences;
  if (only && sentences.length === 1) return only;
  const stems = sentences.flatMap((sentence) => sentence.stems);
  return {
    stems,
    bag: bagOf(stems),
    bigrams: bigramsOf(stems),
    names: bagOf(sentences.flatMap((sentence) => [...sentence.names])),
    figures: bagOf(sentences.flatMap((sentence) => [...sentence.figures])),
    key: sentences.map((sentence) => sentence.key).join(' '),
  };
}

/** The ids without repeats, ascending. */
export function bagOf(ids: readonly number[]): Int32Array {
  const sorted = Int32Array.from(ids).sort();
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i]!;
  }
  return sorted.subarray(0, kept);
}

/** Room for the second stem of a bigram in the number that stands for it. */
const bigramBase = 2 ** 24;

function bigramsOf(stems: readonly number[]): Float64Array {
  const pairs = new Float64Array(Math.max(0, stems.length - 1));
  for (let i = 0; i < pairs.length; i++) pairs[i] = stems[i]! * bigramBase + stems[i + 1]!;
  pairs.sort();
  let kept = 0;
  for (let i = 0; i < pairs.length; i++) if (i === 0 || pairs[i] !== pairs[i - 1]) pairs[kept++] = pairs[i]!;
  return pairs.subarray(0, kept);
}

/**
 * How little a stem is spread over the two texts: 1 where one sentence of each has it, near 0 where all have it. It is
 * taken from the text where the stem is commoner, so that it does not depend on which text is called the base.
 */
function salienceOf(base: readonly SentenceWords[], copy: readonly SentenceWords[], words: number): Float64Array {
  const inBase = new Float64Array(words);
  const inCopy = new Float64Array(words);
  for (const sentence of base) for (const id of sentence.bag) inBase[id]!++;
  for (const sentence of copy) for (const id of sentence.bag) inCopy[id]!++;
  const most = Math.log(1 + Math.max(base.length, copy.length));
  const salience = new Float64Array(words);
  for (let id = 0; id < words; id++) {
    const sentences = Math.max(inBase[id]!, inCopy[id]!);
    salience[id] = sentences <= 1 ? 1 : Math.max(0.05, 1 - Math.log(sentences) / most);
  }
  return salience;
}
