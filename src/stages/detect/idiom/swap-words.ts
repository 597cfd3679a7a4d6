import { torturedPhrases } from '../../../language/en/tortured-phrases.ts';

/** Single words that spinners were seen to put for others, from the list of tortured phrases: spun word → likely originals, with the number of phrases. */
export function swapWords(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const line of torturedPhrases.trim().split('\n')) {
    const [spun, original] = line.split('\t').map((side) => side.split(/[ -]/));
    if (!spun || spun.length !== original?.length) continue;
    spun.forEach((word, i) => {
      const meant = original[i]!;
      if (word === meant || word.length < 3) return;
      const originals = found.get(word) ?? new Map<string, number>();
      originals.set(meant, (originals.get(meant) ?? 0) + 1);
      found.set(word, originals);
    });
  }
  return found;
}
