import { synonymGroups } from '../language/en/everyday-synonyms.ts';
import type { Reading } from '../language/en/morphology.ts';
import { inflectLike, neighbours, readings } from '../language/en/thesaurus.ts';
import { type CandidateSources, candidatesFor } from '../stages/detect/idiom/candidates.ts';
import { knownWord } from '../stages/detect/idiom/counts.ts';
import { isContentWord } from '../stages/detect/idiom/rows.ts';
import { symbolsOf } from '../stages/detect/idiom/symbols.ts';
import { segmented } from './idiom-training.ts';

/**
 * How a spinner chooses: any dictionary neighbour; a neighbour of a neighbour, as thesauri do that heap all senses of an idea; a word
 * of everyday news for another; or the rarest of the synonyms.
 */
export const spinners = ['near', 'far', 'everyday', 'rare'] as const;
export type Spinner = (typeof spinners)[number];

/**
 * A careless thesaurus machine for training data: every so many content words it puts another in the right form. Gives the text and
 * the starts of the words put in.
 */
export function spin(
  body: string,
  rate: number,
  spinner: Spinner,
  sources: CandidateSources,
  random: () => number,
): { readonly body: string; readonly swapped: ReadonlySet<number> } {
  const swapped = new Set<number>();
  let out = '';
  let done = 0;
  for (const sentence of segmented(body).sentences) {
    for (const symbol of symbolsOf(body, sentence.tokens)) {
      if (!isContentWord(symbol) || symbol.capital || random() > rate) continue;
      const other = choosers[spinner](symbol.text, sources, random);
      if (!other || other === symbol.text) continue;
      out += body.slice(done, symbol.from);
      swapped.add(out.length);
      out += other;
      done = symbol.to;
    }
  }
  return { body: out + body.slice(done), swapped };
}

type Chooser = (word: string, sources: CandidateSources, random: () => number) => string | undefined;

const oneOf = <T>(list: readonly T[], random: () => number): T | undefined => list[Math.floor(random() * list.length)];

const choosers: Readonly<Record<Spinner, Chooser>> = {
  near: (word, sources, random) =>
    oneOf(
      candidatesFor(word, sources).filter((candidate) => candidate.link !== 'swap'),
      random,
    )?.filler.text,
  far: (word, sources, random) => {
    const reading = oneOf(readings(sources.thesaurus, word), random);
    if (!reading) return undefined;
    const first = oneOf(neighbours(sources.thesaurus, reading.lemma, reading.wordClass), random);
    const second = first && oneOf(neighbours(sources.thesaurus, first.lemma, reading.wordClass), random);
    return second && known(second.lemma, reading, sources);
  },
  everyday: (word, sources, random) => {
    const choices = readings(sources.thesaurus, word).flatMap((reading) =>
      (groups().get(reading.lemma) ?? []).map((lemma) => ({ lemma, reading })),
    );
    const choice = oneOf(choices, random);
    return choice && known(choice.lemma, choice.reading, sources);
  },
  rare: (word, sources) =>
    candidatesFor(word, sources)
      .filter((candidate) => candidate.link === 'synonym')
      .sort((one, other) => one.filler.log - other.filler.log)[0]?.filler.text,
};

/** A lemma in the form of a reading, if the counts have that form. */
function known(lemma: string, reading: Reading, sources: CandidateSources): string | undefined {
  const form = lemma.includes(' ') ? '' : inflectLike(lemma, reading);
  return form !== '' && knownWord(sources.counts, form).seen ? form : undefined;
}

let everyday: Map<string, string[]> | undefined;

/** Words that share a group with a lemma, all its groups heaped. */
function groups(): ReadonlyMap<string, readonly string[]> {
  if (everyday) return everyday;
  everyday = new Map();
  for (const line of synonymGroups) {
    const words = line.split(' ');
    for (const word of words) {
      everyday.set(word, [...(everyday.get(word) ?? []), ...words.filter((other) => other !== word)]);
    }
  }
  return everyday;
}
