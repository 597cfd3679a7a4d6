import { months, weekdays } from '../../language/en/calendar-words.ts';
import { countries, nameVariants } from '../../language/en/places-and-demonyms.ts';
import { stemOf } from '../../language/en/stems.ts';
import { rarestBits, wordRarity } from '../../language/word-rarity.ts';
import type { SegmentedText } from '../../model/article.ts';
import { slice } from '../../model/span.ts';
import { pageTalkFrom } from './page-talk.ts';

/** Words an average article of the counts is taken to have, for document frequencies out of word frequencies. */
const articleLength = 300;

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

/** A word as it counts for the event an article reports. */
export interface Word {
  /** Its stem, a figure's digits, or the country it names. */
  readonly term: string;
  /** As it stands there, in lower case and without 's. */
  readonly lower: string;
  readonly bits: number;
  readonly figure: boolean;
}

/** Words of headline and body in order, punctuation and what the page says of itself left out. */
export function wordsOf(text: SegmentedText & { readonly title: string | null }): Word[] {
  const title = titleWords(text);
  const body = bodyWords(text, true);
  return title.length + body.length > 0 ? [...title, ...body] : bodyWords(text, false);
}

function titleWords(text: SegmentedText & { readonly title: string | null }): Word[] {
  const words = text.title?.match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.,-]*(?<=[\p{L}\p{M}\p{N}])/gu) ?? [];
  return words.map((word) => readWord(word, /^\p{N}/u.test(word), text.language));
}

function bodyWords(text: SegmentedText, passTalk: boolean): Word[] {
  const words: Word[] = [];
  for (const sentence of text.sentences) {
    const talk = passTalk ? pageTalkFrom(slice(text.body, sentence), text.language) : null;
    const end = talk === null ? sentence.to : sentence.from + talk;
    for (const token of sentence.tokens)
      if (token.kind !== 'punctuation' && token.from < end)
        words.push(readWord(slice(text.body, token), token.kind === 'number', text.language));
  }
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
  const plain = word.replaceAll('’', "'").replace(/'s$/, '');
  const lower = plain.toLowerCase();
  if (figure) {
    const digits = lower.replace(/(\d),(?=\d{3})/g, '$1');
    const bits = documentBits(Math.min(rarestBits, 9 + 2 * digits.length));
    return { term: digits, lower, bits, figure: true };
  }
  const bits = documentBits(wordRarity(lower, language));
  if (language !== 'en') return { term: lower, lower, bits, figure: false };
  if (calendar().has(lower)) return { term: lower, lower, bits: 0, figure: false };
  const name = knownName(plain, lower);
  if (name) return { lower, figure: false, ...name };
  return { term: stemOf(lower), lower, bits, figure: false };
}

type KnownName = Pick<Word, 'term' | 'bits'>;
let namesOf: ReadonlyMap<string, KnownName> | null = null;

/**
 * One-word names of a country and what its people are called, by the country: "Iranian" and "Iran" are one term; and spellings of a name by the first. Abbreviations
 * stand under their capitals, since "us", "is" and "who" are words of their own; the rest in lower case.
 */
function knownNames(): ReadonlyMap<string, KnownName> {
  if (namesOf) return namesOf;
  const names = new Map<string, KnownName>();
  const add = (all: readonly string[], first: string) => {
    const words = first.toLowerCase().split(' ');
    const bits = documentBits(Math.max(...words.map((word) => wordRarity(word, 'en'))));
    for (const name of all) {
      const key = isAbbreviation(name) ? name : name.toLowerCase();
      if (/^[^\s.]+$/.test(name) && !names.has(key)) names.set(key, { term: words.join('-'), bits });
    }
  };
  for (const line of countries) {
    const [called = '', demonyms = ''] = line.split(';');
    const all = called.split('|');
    add([...all, ...demonyms.split(',')], all[0]!);
  }
  for (const line of nameVariants) add(line.split('|'), line.split('|')[0]!);
  namesOf = names;
  return names;
}

const isAbbreviation = (word: string): boolean => word.length > 1 && !/[^\p{Lu}]/u.test(word);

/** The name a word stands for; names have capitals: "turkey" and "polish" are words of their own. */
function knownName(plain: string, lower: string): KnownName | undefined {
  if (!/^\p{Lu}/u.test(plain)) return undefined;
  return (isAbbreviation(plain) ? knownNames().get(plain) : undefined) ?? knownNames().get(lower);
}

let calendarWords: ReadonlySet<string> | null = null;

/** Names of days and months tell when, not what; dates are weighed on their own. */
function calendar(): ReadonlySet<string> {
  calendarWords ??= new Set([...months, ...weekdays].flat().map((word) => word.toLowerCase()));
  return calendarWords;
}
