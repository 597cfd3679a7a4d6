import { inflectLike, neighbours, readings, type Thesaurus } from '../../../language/en/thesaurus.ts';
import type { IdiomCounts } from './counts.ts';
import { type Filler, fillerOf } from './slot.ts';

/** A word that a thesaurus machine could have had before it put in the one that stands there. */
export interface Candidate {
  readonly filler: Filler;
  readonly link: 'synonym' | 'wider' | 'narrower' | 'sister' | 'swap';
  /** Through which sense of the written word, 0 the commonest. */
  readonly sense: number;
}

const limit = 48;

/** Candidates for one written word, lower case, in the form it is written in; words the counts lack are left out. */
export function candidatesFor(word: string, thesaurus: Thesaurus, counts: IdiomCounts): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const reading of readings(thesaurus, word)) {
    for (const near of neighbours(thesaurus, reading.lemma, reading.wordClass, limit)) {
      if (near.lemma.includes(' ')) continue;
      const text = inflectLike(near.lemma, reading);
      if (text === '' || text === word || found.has(text)) continue;
      const filler = fillerOf(counts, text);
      if (filler.seen) found.set(text, { filler, link: near.link, sense: near.sense });
    }
  }
  return [...found.values()];
}
