import type { Thesaurus } from '../../../language/en/thesaurus.ts';
import { stem } from './stem.ts';

/** The two-word phrases of the thesaurus by the stems of their words. */
export interface PhraseStems {
  /** True where some phrase has words of these stems. */
  has(first: string, second: string): boolean;
}

/** More stems than this are not kept at a time. */
const mostHeld = 20_000;

/** Stems are worked out for the phrases that are asked for: to do so for all would be a third of loading the model. */
export function phraseStemsOf({ phrases }: Pick<Thesaurus, 'phrases'>): PhraseStems {
  const held = new Map<string, ReadonlySet<string>>();
  return {
    has(first, second) {
      let seconds = held.get(first);
      if (!seconds) {
        seconds = secondStems(phrases, first);
        if (held.size >= mostHeld) held.clear();
        held.set(first, seconds);
      }
      return seconds.has(second);
    },
  };
}

/** Stems of the second words of two-word phrases whose first word has the stem `first`; phrases are in alphabetical order. */
function secondStems(phrases: readonly string[], first: string): ReadonlySet<string> {
  // A stem is the head of its word, but for a last letter that may stand for another one.
  const head = first.slice(0, -1);
  const found = new Set<string>();
  for (let i = placeOf(phrases, head); i < phrases.length && phrases[i]!.startsWith(head); i++) {
    const [one, two, three] = phrases[i]!.split(' ');
    if (two !== undefined && three === undefined && stem(one!) === first) found.add(stem(two));
  }
  return found;
}

/** The first place where `head` could stand in alphabetical order. */
function placeOf(phrases: readonly string[], head: string): number {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (phrases[middle]! < head) low = middle + 1;
    else high = middle;
  }
  return low;
}
