import { isName } from '../names.ts';
import type { LineToken } from '../token-line.ts';
import { defineClassifier } from './classifier.ts';

/** Who did it and to whom it was done have changed places round a verb. */
export const agencySwapped = defineClassifier({
  id: 'agency-swapped',
  kind: 'entity',
  severity: 'critical',
  languages: ['en'],
  docs: {
    title: 'Doer and sufferer changed places',
    why: 'The same words in another order can say the contrary; a round trip through a language with case endings loses who did what.',
    caught: [
      'The report says [Norland attacked Sudmark/Sudmark attacked Norland] in May.',
      'In the end [Marsh sued Lindholm/Lindholm sued Marsh] over the land.',
    ],
    spared: [
      'The report names [Norland and Sudmark/Sudmark and Norland].',
      'The plan names [roads and schools/schools and roads] first.',
    ],
  },
  classify(change) {
    if (!change.moved) return null;
    const base = parts(change.baseWords, change.baseSide.names);
    const copy = parts(change.copyWords, change.copySide.names);
    if (!base || !copy || base.before === base.after) return null;
    const crossed = base.before === copy.after && base.after === copy.before && base.between === copy.between;
    return crossed
      ? { severity: 'critical', confidence: 0.95, note: `${base.before} and ${base.after} changed places` }
      : null;
  },
});

/** A stretch of the form name, words, name, with a verb between: no list word, and something that is no function word. */
function parts(
  words: readonly LineToken[],
  names: Parameters<typeof isName>[1],
): { before: string; between: string; after: string } | null {
  let first = 0;
  while (first < words.length && isName(words[first]!, names)) first++;
  let last = words.length;
  while (last > first && isName(words[last - 1]!, names)) last--;
  const between = words.slice(first, last);
  if (first === 0 || last === words.length || between.length === 0 || between.length > 6) return null;
  if (between.some((word) => listWords.has(word.folded)) || between.every((word) => word.facts.function)) return null;
  const text = (part: readonly LineToken[]) => part.map((word) => word.bare).join(' ');
  return { before: text(words.slice(0, first)), between: text(between), after: text(words.slice(last)) };
}

const listWords = new Set(['and', 'or', 'nor', 'but', 'plus', 'as', 'with']);
