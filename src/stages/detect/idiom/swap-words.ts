import { torturedPhrases } from '../../../language/en/tortured-phrases.ts';

/** Single words that spinners were seen to put for others, from the list of tortured phrases: spun word → likely originals, with the number of phrases. */
export function swapWords(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const line of torturedPhrases.trim().split('\n')) {
    const tab = line.indexOf('\t');
    const spun = wordsOf(line.slice(0, tab));
    const original = wordsOf(line.slice(tab + 1));
    if (tab < 0 || spun.length !== original.length) continue;
    for (const [i, word] of spun.entries()) {
      const meant = original[i]!;
      if (word === meant || word.length < 3) continue;
      const originals = found.get(word);
      if (originals) originals.set(meant, (originals.get(meant) ?? 0) + 1);
      else found.set(word, new Map([[meant, 1]]));
    }
  }
  return found;
}

/** Words of a phrase, the parts of a hyphenated one apart. */
const wordsOf = (phrase: string): string[] => (phrase.includes('-') ? phrase.replaceAll('-', ' ') : phrase).split(' ');
