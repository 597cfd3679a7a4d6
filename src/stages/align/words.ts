import { synonymGroups } from '../../language/en/everyday-synonyms.ts';
import { stemOf } from '../../language/en/stems.ts';
import { rarestBits, wordRarity } from '../../language/word-rarity.ts';
import type { SegmentedText } from '../../model/article.ts';
import type { Sentence } from '../../model/sentence.ts';
import { tokenTexts } from '../../text/token-texts.ts';

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
  /** Ids of the words in lower case, in reading order: those of `key`. */
  readonly forms: readonly number[];
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
  /** Number of the letters each id begins with; below 0 for a stem that resembles none. */
  readonly heads: Int32Array;
  /** Groups of synonyms each id belongs to. */
  readonly groups: readonly (readonly number[])[];
}

let groupsOfStem: ReadonlyMap<string, readonly number[]> | null = null;

/** The groups of everyday synonyms by the stems of their words. */
function readGroups(): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [number, line] of synonymGroups.entries())
    for (const word of line.split(' ')) {
      const stem = stemOf(word);
      const known = groups.get(stem);
      if (!known) groups.set(stem, [number]);
      else if (!known.includes(number)) known.push(number);
    }
  return groups;
}

const noGroups: readonly number[] = [];

function groupsOf(stem: string, language: string): readonly number[] {
  if (language !== 'en') return noGroups;
  groupsOfStem ??= readGroups();
  return groupsOfStem.get(stem) ?? noGroups;
}

/** Something that is numbered anew in each wording: `id` holds for the wording that is numbered `seen`. */
interface Numbered {
  seen: number;
  id: number;
}

interface Stem extends Numbered {
  readonly text: string;
  /** Groups of synonyms it belongs to. */
  readonly groups: readonly number[];
}

interface WordFacts {
  readonly bits: number;
  readonly figure: boolean;
  readonly capital: boolean;
  readonly lower: string;
  /** Shared by all words of one stem, and by all words that are one in lower case. */
  readonly ofStem: Stem;
  readonly ofForm: Numbered;
}

/** What is known of the words of a language. */
interface Lexicon {
  readonly language: string;
  readonly words: Map<string, WordFacts>;
  readonly stems: Map<string, Stem>;
  readonly forms: Map<string, Numbered>;
}

/** Words recur from text to text, and what is known of one never changes: kept between calls, up to so many. */
const remembered = new Map<string, Lexicon>();
const mostRemembered = 100_000;

function lexiconOf(language: string): Lexicon {
  let lexicon = remembered.get(language);
  if (!lexicon || lexicon.words.size > mostRemembered) {
    lexicon = { language, words: new Map(), stems: new Map(), forms: new Map() };
    remembered.set(language, lexicon);
  }
  return lexicon;
}

function numberedIn(store: Map<string, Numbered>, text: string): Numbered {
  let known = store.get(text);
  if (!known) {
    known = { seen: 0, id: 0 };
    store.set(text, known);
  }
  return known;
}

function stemIn({ stems, language }: Lexicon, text: string): Stem {
  let known = stems.get(text);
  if (!known) {
    known = { seen: 0, id: 0, text, groups: groupsOf(text, language) };
    stems.set(text, known);
  }
  return known;
}

/** A figure weighs as a rare word: the more digits, the rarer. */
const figureBits = (word: string): number => Math.min(rarestBits, 9 + 2 * word.length);

function readWord(word: string, figure: boolean, lexicon: Lexicon): WordFacts {
  const { language, forms } = lexicon;
  const lower = word.toLowerCase().replaceAll('’', "'");
  const capital = !figure && lower !== word && word.charAt(0) !== lower.charAt(0);
  const stem = figure ? lower.replace(/(\d),(?=\d{3})/g, '$1') : language === 'en' ? stemOf(lower) : lower;
  const bits = figure ? figureBits(stem) : Math.min(wordRarity(lower, language), wordRarity(stem, language));
  return { bits, figure, capital, lower, ofStem: stemIn(lexicon, stem), ofForm: numberedIn(forms, lower) };
}

/**
 * The wording of the latest two texts: aligning, tracing and comparing the same two follow one another. Not a weak map of all texts in use: what
 * such a map holds outlives the small sweeps of the engine, and copying it cost more than reading anew.
 */
let latest: { readonly base: SegmentedText; readonly copy: SegmentedText; readonly wording: Wording } | null = null;

/** Reads both texts into one vocabulary. */
export function readWording(base: SegmentedText, copy: SegmentedText): Wording {
  if (latest?.base === base && latest.copy === copy) return latest.wording;
  if (latest?.base === copy && latest.copy === base) {
    const { wording } = latest;
    return { ...wording, base: wording.copy, copy: wording.base };
  }
  const wording = readAfresh(base, copy);
  latest = { base, copy, wording };
  return wording;
}

/** Wordings are numbered, so that words can bear the number of the one they were last met in. */
let latestWording = 0;

/** What grows while two texts are read. */
interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly number: number;
  readonly stems: string[];
  readonly rarity: number[];
  readonly groups: (readonly number[])[];
  forms: number;
}

function readAfresh(base: SegmentedText, copy: SegmentedText): Wording {
  latestWording++;
  const lexicon = lexiconOf(sharedLanguage(base, copy));
  const vocabulary: Vocabulary = { lexicon, number: latestWording, stems: [], rarity: [], groups: [], forms: 0 };
  const read = (text: SegmentedText) => {
    const texts = tokenTexts(text);
    return text.sentences.map((sentence, s) => readSentence(sentence, texts[s]!, vocabulary));
  };
  const sides = { base: read(base), copy: read(copy) };
  const { stems, rarity, groups } = vocabulary;
  const salience = salienceOf(sides.base, sides.copy, stems.length);
  return { ...sides, stems, rarity, salience, heads: headsOf(stems), groups };
}

function stemId(vocabulary: Vocabulary, { ofStem, bits }: WordFacts): number {
  if (ofStem.seen !== vocabulary.number) {
    ofStem.seen = vocabulary.number;
    ofStem.id = vocabulary.stems.length;
    vocabulary.stems.push(ofStem.text);
    vocabulary.groups.push(ofStem.groups);
    vocabulary.rarity.push(bits);
  }
  return ofStem.id;
}

function formId(vocabulary: Vocabulary, { ofForm }: WordFacts): number {
  if (ofForm.seen !== vocabulary.number) {
    ofForm.seen = vocabulary.number;
    ofForm.id = vocabulary.forms++;
  }
  return ofForm.id;
}

/** Letters two different stems must begin with alike to count as near: "econom" and "economi", "Kiev" and "Kievan". */
const nearLetters = 4;

function headsOf(stems: readonly string[]): Int32Array {
  const heads = new Map<string, number>();
  const headOf = new Int32Array(stems.length);
  for (let id = 0; id < stems.length; id++) {
    const stem = stems[id]!;
    headOf[id] = -1;
    if (stem.length < nearLetters || stem.charCodeAt(0) < 0x41) continue;
    const head = stem.slice(0, nearLetters);
    headOf[id] = heads.get(head) ?? heads.size;
    heads.set(head, headOf[id]!);
  }
  return headOf;
}

/** 0..1: how likely two different stems of one head stand for one word: the share of the longer that they begin with alike. */
export function likenessOfStems(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let same = nearLetters;
  while (same < shorter && one.charCodeAt(same) === other.charCodeAt(same)) same++;
  return same / Math.max(one.length, other.length);
}

/** The language words are read by: a text too short to tell follows the other one, and two such texts count as English. */
function sharedLanguage(base: SegmentedText, copy: SegmentedText): string {
  const known = [base.language, copy.language].filter((language) => language !== 'und').sort();
  return known[0] ?? 'en';
}

function readSentence(sentence: Sentence, texts: readonly string[], vocabulary: Vocabulary): SentenceWords {
  const { lexicon } = vocabulary;
  const stems: number[] = [];
  const forms: number[] = [];
  const names: number[] = [];
  const figures: number[] = [];
  let key = '';
  for (let k = 0; k < texts.length; k++) {
    const { kind } = sentence.tokens[k]!;
    if (kind === 'punctuation') continue;
    const word = texts[k]!;
    let known = lexicon.words.get(word);
    if (!known) {
      known = readWord(word, kind === 'number', lexicon);
      lexicon.words.set(word, known);
    }
    const id = stemId(vocabulary, known);
    if (known.figure) figures.push(id);
    else if (known.capital && stems.length > 0) names.push(id);
    key = key === '' ? known.lower : `${key} ${known.lower}`;
    stems.push(id);
    forms.push(formId(vocabulary, known));
  }
  return {
    stems,
    bag: bagOf(stems),
    bigrams: bigramsOf(stems),
    names: names.length > 0 ? bagOf(names) : none,
    figures: figures.length > 0 ? bagOf(figures) : none,
    key,
    forms,
  };
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
    forms: sentences.flatMap((sentence) => sentence.forms),
  };
}

const none = new Int32Array(0);

/** Numbers that rows are cut from, one after another: the engine makes an array of more than a few numbers by a dear call, a view of a large one by a cheap one. */
const roomSize = 1 << 15;
let idRoom = new Int32Array(roomSize);
let idsUsed = 0;
let pairRoom = new Float64Array(roomSize);
let pairsUsed = 0;

/** The ids without repeats, ascending. */
export function bagOf(ids: readonly number[]): Int32Array {
  if (idsUsed + ids.length > idRoom.length) {
    idRoom = new Int32Array(Math.max(roomSize, ids.length));
    idsUsed = 0;
  }
  const from = idsUsed;
  for (let k = 0; k < ids.length; k++) idRoom[from + k] = ids[k]!;
  idsUsed = keepDistinct(idRoom, from, from + ids.length);
  return new Int32Array(idRoom.buffer, from * Int32Array.BYTES_PER_ELEMENT, idsUsed - from);
}

/** Longer lists than this are sorted by the engine, whose call costs more than it saves on a sentence. */
const shortList = 48;

/** Sorts a stretch of numbers and drops repeats; the end of what is left of it. */
function keepDistinct(numbers: Int32Array | Float64Array, from: number, to: number): number {
  if (to - from > shortList) numbers.subarray(from, to).sort();
  else
    for (let i = from + 1; i < to; i++) {
      const value = numbers[i]!;
      let at = i;
      for (; at > from && numbers[at - 1]! > value; at--) numbers[at] = numbers[at - 1]!;
      numbers[at] = value;
    }
  let kept = Math.min(from + 1, to);
  for (let i = from + 1; i < to; i++) if (numbers[i] !== numbers[i - 1]) numbers[kept++] = numbers[i]!;
  return kept;
}

/** Room for the second stem of a bigram in the number that stands for it. */
const bigramBase = 2 ** 24;

function bigramsOf(stems: readonly number[]): Float64Array {
  if (pairsUsed + stems.length > pairRoom.length) {
    pairRoom = new Float64Array(Math.max(roomSize, stems.length));
    pairsUsed = 0;
  }
  const from = pairsUsed;
  let to = from;
  for (let i = 1; i < stems.length; i++) pairRoom[to++] = stems[i - 1]! * bigramBase + stems[i]!;
  pairsUsed = keepDistinct(pairRoom, from, to);
  return new Float64Array(pairRoom.buffer, from * Float64Array.BYTES_PER_ELEMENT, pairsUsed - from);
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
