// Counts words for src/language/en/word-counts.ts.
// node dist/fit/lexicon/word-counts.js FOLDER > src/language/en/word-counts.ts
// FOLDER holds one gzipped text file a source, one paragraph a line.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Words rarer than the last of so many are not listed: a text full of them is told apart by their presence alone. */
const listed = 12_000;
/** A word in fewer sources belongs to one office or one subject, not to English. */
const leastSources = 3;

/** Share of each word in the words of one source; a word is letters with inner apostrophes, lower case. */
function shares(path: string): Map<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    for (const [word] of line
      .toLowerCase()
      .replaceAll('’', "'")
      .matchAll(/\p{L}+(?:'\p{L}+)*/gu)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      total++;
    }
  }
  for (const [word, count] of counts) counts.set(word, count / total);
  return counts;
}

/** Mean share over the sources, so that the largest does not speak for all; words in too few sources left out. */
function meanShares(folder: string): Map<string, number> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt.gz'));
  const sums = new Map<string, { sum: number; sources: number }>();
  for (const name of files) {
    for (const [word, share] of shares(join(folder, name))) {
      const entry = sums.get(word) ?? { sum: 0, sources: 0 };
      sums.set(word, { sum: entry.sum + share, sources: entry.sources + 1 });
    }
  }
  const kept = [...sums].filter(([, entry]) => entry.sources >= leastSources);
  return new Map(kept.map(([word, entry]) => [word, entry.sum / files.length]));
}

/** The commonest words in bands: each band is half a factor of two rarer than the one before. */
function bands(means: ReadonlyMap<string, number>): string[] {
  const ranked = [...means].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)).slice(0, listed);
  const lines: string[][] = [];
  for (const [word, share] of ranked) {
    const band = Math.round(-2 * Math.log2(share));
    while (lines.length <= band) lines.push([]);
    lines[band]?.push(word);
  }
  return lines.map((words) => words.sort().join(' '));
}

const folder = process.argv[2];
if (!folder) throw new RangeError('word-counts: name the folder of .txt.gz files');
const lines = bands(meanShares(folder));
process.stdout.write(`/**
 * How common English words are, counted by src/fit/lexicon/word-counts.ts over 57 million words of openly licensed English (US
 * government works in the public domain; UN General Debate, CC0; Kremlin.ru, CC BY 4.0; Commonwealth of Australia,
 * CC BY 3.0 AU; MedQuAD, CC BY 4.0). Line b (from 0) holds the words whose mean share of the running words of a source is
 * about 2^(-b/2); words not listed are rarer than the last line.
 */
export const wordBands: string = \`${lines.join('\n')}\`;
`);
