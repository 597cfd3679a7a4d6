// Finds the words of src/language/en/sentence-starters.ts.
// node dist/fit/lexicon/sentence-starters.js FOLDER > src/language/en/sentence-starters.ts
// FOLDER holds gzipped text files, one paragraph a line.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Times a word must open a sentence, and stand inside one in small letters. */
const leastOpening = 10;
const leastSmall = 200;
/** Share of capitals inside sentences from which a word may be part of a name. */
const mostCapital = 0.045;
/** Words that are first names or surnames of many people, though the texts counted here rarely name them. */
const names = new Set([
  'will',
  'hope',
  'rich',
  'best',
  'may',
  'mark',
  'grant',
  'price',
  'young',
  'long',
  'short',
  'power',
]);

interface Count {
  opening: number;
  small: number;
  capital: number;
}

/** Adds what one paragraph shows of its words: in sentences, and right after a full stop. */
function count(line: string, counts: Map<string, Count>): void {
  const word = /(?:(?<=[a-z],? )|(?<=[a-z][.?!] ))[A-Za-z][a-z]*(?:['’][a-z]+)?(?![A-Za-z])/g;
  for (const match of line.matchAll(word)) {
    const written = match[0].replace('’', "'");
    const key = written.toLowerCase();
    const entry = counts.get(key) ?? { opening: 0, small: 0, capital: 0 };
    if (written === key) entry.small += 1;
    else if (/[.?!] $/.test(line.slice(match.index - 2, match.index))) entry.opening += 1;
    else entry.capital += 1;
    counts.set(key, entry);
  }
}

function starters(folder: string): string[] {
  const counts = new Map<string, Count>();
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.txt.gz'))) {
    for (const line of gunzipSync(readFileSync(join(folder, name)))
      .toString('utf8')
      .split('\n'))
      count(line, counts);
  }
  const opens = ([word, { opening, small, capital }]: [string, Count]) =>
    opening >= leastOpening && small >= leastSmall && capital < mostCapital * (small + capital) && !names.has(word);
  return [...counts].filter(opens).map(([word]) => word);
}

/** Lines of at most 110 characters. */
function wrapped(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 110) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const folder = process.argv[2];
if (!folder) throw new RangeError('sentence-starters: name the folder of .txt.gz files');
process.stdout.write(`/**
 * English words that open sentences and are hardly ever capitalised inside one: after an abbreviation, a capital on such a
 * word means a new sentence ("in the U.S. The"), while a capital on another word may be part of a name ("U.S. Senate").
 *
 * Source: counted by src/fit/lexicon/sentence-starters.ts in 57 million words of openly licensed English (US federal sites, White House,
 * Senate, State Department, UN general debate, Kremlin.ru CC BY 4.0, Commonwealth of Australia CC BY 3.0 AU, MedQuAD CC BY 4.0,
 * MASC): at least ${leastOpening} times after a full stop, ${leastSmall} times in small letters, and less than ${mostCapital * 100} of 100 times capitalised inside a sentence.
 */
export const sentenceStarters: readonly string[] = \`
${wrapped(starters(folder).sort()).join('\n')}
\`
  .trim()
  .split(/\\s+/);
`);
