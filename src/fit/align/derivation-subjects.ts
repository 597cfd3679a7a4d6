import { buildWordIndex } from '../../stages/retrieve/word-index.ts';
import { segmentBody } from '../../stages/segment/segment.ts';
import { paragraphs } from '../detect/idiom-corpus.ts';
import { seededRandom } from '../learn/random.ts';
import type { DerivationCase } from './derivation-cases.ts';

/** Words of a passage, at least and at most. */
const passageLengths = [120, 330] as const;
/** Words of a base as long as an article. */
const longLength = 1100;
/** Passages drawn from a file, and pairs taken from them. */
const mostPassages = 1000;
const mostPairs = 30;
/** Paragraphs that two passages stand apart, so that they are of different documents. */
const leastApart = 300;

interface Passage {
  readonly at: number;
  readonly text: string;
}

/** The likest passages of different documents of each file: they tell of one subject and derive from nothing in common. */
export function subjectCases(folder: string): DerivationCase[] {
  const files = new Map<string, string[]>();
  for (const { file, text } of paragraphs(folder)) {
    const lines = files.get(file);
    if (lines) lines.push(text);
    else files.set(file, [text]);
  }
  return [...files].flatMap(([file, lines]) => casesOf(file, lines));
}

function casesOf(file: string, lines: readonly string[]): DerivationCase[] {
  const random = seededRandom(5);
  const share = mostPassages / Math.max(1, lines.length / 3);
  const drawn: Passage[] = [];
  for (let at = 0; at < lines.length && drawn.length < mostPassages; at++) {
    if (random() > share / 3) continue;
    const text = passageAt(lines, at, passageLengths[0] + random() * (passageLengths[1] - passageLengths[0]));
    if (text !== null) drawn.push({ at, text });
  }
  const texts = drawn.map(({ text }) => ({ body: text, language: 'en', sentences: segmentBody(text, 'en') }));
  const index = buildWordIndex(texts);
  const pairs = drawn.flatMap((one, k) => {
    const found = index.search(texts[k]!, 8).find(({ index: other }) => isPair(one, drawn[other]!));
    return found ? [{ one, other: drawn[found.index]!, score: found.score }] : [];
  });
  pairs.sort((left, right) => right.score - left.score);
  return pairs.slice(0, mostPairs).flatMap(({ one, other }) => {
    const pair = { group: file, copy: other.text, derived: false };
    const near = { ...pair, family: 'one subject', base: one.text };
    const long = passageAt(lines, one.at, longLength);
    if (long === null || sharesRow(long, other.text, 8)) return [near];
    return [near, { ...pair, family: 'one subject, long base', base: long }];
  });
}

/** Each pair is taken one way round; passages that share a row of eight words may have a source in common. */
const isPair = (one: Passage, other: Passage): boolean =>
  other.at - one.at >= leastApart && !sharesRow(one.text, other.text, 8);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

function rowsOf(text: string, length: number): Set<string> {
  const words = wordsOf(text);
  const starts = Math.max(0, words.length - length + 1);
  return new Set(Array.from({ length: starts }, (_, k) => words.slice(k, k + length).join(' ')));
}

/** Whether a row of so many words stands in both texts. */
export function sharesRow(one: string, other: string, length: number): boolean {
  const theirs = rowsOf(other, length);
  return [...rowsOf(one, length)].some((row) => theirs.has(row));
}

/** Paragraphs from a place on until they have so many words; null where the text ends first. */
function passageAt(lines: readonly string[], at: number, length: number): string | null {
  const taken: string[] = [];
  for (let words = 0, k = at; words < length; k++) {
    const line = lines[k];
    if (line === undefined) return null;
    taken.push(line.trim());
    words += line.split(/\s+/).length;
  }
  const text = taken.join(' ');
  return text.length > 12 * length ? null : text;
}
