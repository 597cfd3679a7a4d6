import { createReadStream, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { fixedPhrases } from '../../language/en/fixed-phrases.ts';

/**
 * Makes `src/language/en/tortured-phrases.ts` from the Problematic Paper Screener's list, and checks the broken forms of
 * `fixed-phrases.ts`: a phrase that occurs in open-licence text is no sign of a machine and is left out (or, for the
 * hand-made list, printed). Usage: `node dist/fit/lexicon/tortured-phrases.js LEARN_FOLDER TEXT_FOLDER OUT_FILE`.
 */
const [learn = '', texts = '', out = ''] = process.argv.slice(2);

interface Row {
  readonly tortured: string;
  readonly expected: string;
  readonly n_papers?: number;
}

/** A phrase of fewer papers may be one author's slip. */
const fewPapers = 2;

const plain = /^[a-z][a-z'-]*(?: [a-z][a-z'-]*){1,2}$/u;
const tidy = (text: string) =>
  text
    .toLowerCase()
    .replace(/\s*\([^)]*\)/gu, '')
    .replace(/[’‘]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();

const rows = readFileSync(`${learn}/tortured-phrases.jsonl`, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row)
  .map((row) => ({ found: tidy(row.tortured), expected: tidy(row.expected), papers: row.n_papers ?? 0 }))
  .filter((row) => row.papers >= fewPapers)
  .filter((row) => plain.test(row.found) && plain.test(row.expected) && row.found !== row.expected);

const own = fixedPhrases
  .trim()
  .split('\n')
  .flatMap((line) => (line.split(':')[1] ?? '').split(',').map((form) => form.trim()));

const seen = new Map<string, number>();
for (const phrase of [...rows.map((row) => row.found), ...own]) seen.set(phrase, 0);
const firsts = new Set([...seen.keys()].map((phrase) => phrase.split(' ')[0] ?? ''));

for (const file of readdirSync(texts).filter((name) => name.endsWith('.gz'))) {
  const lines = createInterface({ input: createReadStream(`${texts}/${file}`).pipe(createGunzip()) });
  for await (const line of lines) {
    const words = line.toLowerCase().match(/[a-z'-]+|[^a-z' -]+/gu) ?? [];
    for (let i = 0; i < words.length; i++) {
      if (!firsts.has(words[i] ?? '')) continue;
      let phrase = words[i] ?? '';
      for (let k = 1; k < 5 && i + k < words.length; k++) {
        phrase += ` ${words[i + k]}`;
        const count = seen.get(phrase);
        if (count !== undefined) seen.set(phrase, count + 1);
      }
    }
  }
}

const kept = new Map<string, string>();
for (const row of rows.sort((one, other) => other.papers - one.papers)) {
  if ((seen.get(row.found) ?? 0) === 0 && !kept.has(row.found)) kept.set(row.found, row.expected);
}
const lines = [...kept].map(([found, expected]) => `${found}\t${expected}`).sort();
writeFileSync(
  out,
  `/**
 * Tortured phrases of machine-spun papers and what they stood for, a pair a line, parted by a tab. Source: the Problematic Paper
 * Screener's list as published with torturedcheck and tortured-phrase, CC BY 4.0; phrases that occur in 57 million
 * words of openly licensed English were left out, as were phrases of one word or more than three, and those of a
 * single paper. Made by
 * \`src/fit/lexicon/tortured-phrases.ts\`.
 */
export const torturedPhrases = \`
${lines.join('\n')}
\`;
`,
);
console.log(`${rows.length} phrases read, ${kept.size} kept`);
for (const phrase of own) if ((seen.get(phrase) ?? 0) > 0) console.log(`occurs ${seen.get(phrase)} times: ${phrase}`);
