import { characterCounter } from '../../../text/character-counts.ts';
import { frequentWords } from '../../../text/frequent-words.ts';
import { parseDates } from '../facts/dates.ts';
import { type ChromeMatch, chromeMatcher } from './chrome-match.ts';
import type { PageLine } from './page-lines.ts';

/** What one line looks like by itself. */
export interface LineShape {
  readonly length: number;
  readonly words: number;
  /** Sentence-ending marks followed by white space or the end. */
  readonly stops: number;
  /** True where the line ends as a sentence does, closing quotes and brackets aside. */
  readonly closed: boolean;
  /** Code of the last character: 0 letter or digit, 1 stop, 2 colon, 3 comma or semicolon, 4 ellipsis, 5 other. */
  readonly ending: number;
  /** Code of the first character: 0 other, 1 capital, 2 small letter, 3 digit, 4 quote, 5 dash, 6 letter without case. */
  readonly opening: number;
  readonly bullet: boolean;
  /** Shares 0..1: words with a capital first, letters that are capitals, characters that are digits, marks per character. */
  readonly capitals: number;
  readonly upper: number;
  readonly digits: number;
  readonly marks: number;
  /** Share of words that are frequent ones of the page's language; NaN where no list is at hand. */
  readonly frequent: number;
  readonly wordLength: number;
  readonly commas: number;
  readonly quotes: number;
  readonly bars: number;
  readonly address: boolean;
  readonly brackets: number;
  /** 1 where a date makes up most of the line, 0.5 where one stands in it. */
  readonly date: number;
  /** Share of words that speak to the reader or for the site: you, your, we, our. */
  readonly direct: number;
  /** 1 where the line credits a picture or points at its sides, 0.5 where it ends in brackets. */
  readonly caption: number;
  readonly chrome: ChromeMatch;
}

const wordPattern = /[\p{L}\p{M}\p{N}’']+/gu;
const stopPattern = /[.!?…。！？؟۔।](?=["”’»“')\]」』]*(?:\s|$))|[。！？]/gu;
const closedPattern = /[.!?…。！？؟۔।](?:["”’»“‘')\]」』\s]|\[\d+\])*$/u;
/** Classes of characters that are counted, in the order of their counts. */
const countCharacters = characterCounter([
  /\p{L}/u,
  /\p{Lu}/u,
  /\p{Nd}/u,
  /[\p{P}\p{S}]/u,
  /[,،、，;؛]/u,
  /["“”«»„‘「」『』]/u,
  /[|»›·•/–—]/u,
  /[()[\]（）]/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u,
  /[.!?…。！？؟۔।]/u,
]);
const addressPattern = /https?:|www\.|\b[\w.-]+@[\w-]+\.\w|(?:^|\s)[@#]\w/i;
/** Characters of a line that count as one word where words are not parted by spaces. */
const lettersPerWord = 2;
/** A line longer than this is not searched for a date: bylines and date lines are short. */
const longestDated = 220;

/** Words that speak to the reader or for the site, in the languages of most dumps. Own list. */
const directWords = new Set(
  'you your yours we our us ours please click here sie ihr ihre ihnen ihren uns unser unsere unserem bitte vous votre vos notre nos nous usted su tu tus nuestro nuestra nuestros você seu sua nosso nossa ti tuo tua nostro nostra vi du din dina oss vår våra je uw onze ons ваш ваша ваши вас вам наш наша нам нас siz sizin bizim bize شما ما آپ आप आपके हमारे хотите'.split(
    ' ',
  ),
);
/** Words and forms that credit a picture or say where in it somebody stands. */
const captionMark =
  /^(?:media caption|image caption|photo|image|picture|pictured|caption|foto|bild|imagen|imagem|фото|صورة|عکس|写真|图|사진)\b|\((?:photo|image|foto|bild|picture|credit|ap|reuters|afp|getty)\b[^)]{0,80}\)|\b(?:photo|image|foto|bild|credit|photograph|illustrations?)\s*(?:by|credit|:|©|\/)|getty images|shutterstock|ap photo|reuters\/|afp\/|picture alliance|\((?:left|right|l|r|left to right|from left|center)\)|,\s(?:left|right|center),/iu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Looks at every line of a page in `language`. */
export function lineShapes(lines: readonly PageLine[], language: string): LineShape[] {
  const match = chromeMatcher(language);
  const list = frequentWords(language);
  return lines.map((line) => shapeOf(line, match(line.text), list));
}

function shapeOf(line: PageLine, chrome: ChromeMatch, list: ReadonlySet<string> | null): LineShape {
  const { text, tail } = line;
  const spaced = text.match(wordPattern) ?? [];
  const [lettersAll, upper, digits, marks, commas, quotes, bars, brackets, unspaced, stops] = countCharacters(text);
  const words = spaced.length + unspaced! / lettersPerWord;
  const letters = Math.max(1, lettersAll!);
  let [hits, direct, capitals] = [0, 0, 0];
  for (const word of spaced) {
    const lower = word.toLowerCase();
    if (list?.has(lower)) hits++;
    if (directWords.has(lower)) direct++;
    if (/^\p{Lu}/u.test(word)) capitals++;
  }
  return {
    length: line.to - line.from,
    words,
    stops: stops === 0 ? 0 : count(text, stopPattern),
    closed: closedPattern.test(tail),
    ending: endingOf(tail),
    opening: openingOf(text),
    bullet: line.bullet,
    capitals: capitals / Math.max(1, spaced.length),
    upper: upper! / letters,
    digits: digits! / text.length,
    marks: marks! / text.length,
    frequent: list && unspaced === 0 ? hits / Math.max(1, spaced.length) : Number.NaN,
    wordLength: letters / Math.max(1, spaced.length),
    commas: commas! / Math.max(1, words),
    quotes: quotes!,
    bars: bars!,
    address: addressPattern.test(text.slice(0, 400)),
    brackets: brackets!,
    date: dateShare(text),
    direct: direct / Math.max(1, words),
    caption: captionMark.test(text.slice(0, 700)) ? 1 : /[)）\]]$/.test(tail) ? 0.5 : 0,
    chrome,
  };
}

function dateShare(text: string): number {
  if (text.length > longestDated) return 0;
  const date = parseDates(text)[0];
  if (!date) return 0;
  return date.span.to - date.span.from > 0.4 * text.length ? 1 : 0.5;
}

function endingOf(tail: string): number {
  if (/(?:…|\.\.\.|\[\.\.\.\])$/.test(tail)) return 4;
  if (closedPattern.test(tail)) return 1;
  if (/[:：]$/.test(tail)) return 2;
  if (/[,;،、，]$/.test(tail)) return 3;
  return /[\p{L}\p{M}\p{N}]$/u.test(tail) ? 0 : 5;
}

function openingOf(text: string): number {
  if (/^\p{Lu}/u.test(text)) return 1;
  if (/^\p{Ll}/u.test(text)) return 2;
  if (/^\p{Nd}/u.test(text)) return 3;
  if (/^["“”«„‘'「『»]/.test(text)) return 4;
  if (/^[–—-]/.test(text)) return 5;
  return /^\p{L}/u.test(text) ? 6 : 0;
}
