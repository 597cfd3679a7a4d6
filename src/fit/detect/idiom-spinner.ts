import { synonymGroups } from '../../language/en/everyday-synonyms.ts';
import type { Reading } from '../../language/en/morphology.ts';
import { inflectLike, neighbours, readings, type Thesaurus } from '../../language/en/thesaurus.ts';
import type { WordVectors } from '../../language/en/word-vectors.ts';
import { type CandidateSources, candidatesFor } from '../../stages/detect/idiom/candidates.ts';
import { knownWord } from '../../stages/detect/idiom/counts.ts';
import { isContentWord } from '../../stages/detect/idiom/rows.ts';
import { symbolsOf } from '../../stages/detect/idiom/symbols.ts';
import { segmented } from './idiom-training.ts';

/**
 * How a spinner chooses: any dictionary neighbour; a neighbour of a neighbour, as thesauri do that heap all senses of an idea; a word
 * of everyday news for another; the rarest of the synonyms; any word of a wide concept; or one of those that keeps like company.
 */
export const spinners = ['near', 'far', 'everyday', 'rare', 'concept', 'company'] as const;
export type Spinner = (typeof spinners)[number];

/** What spinners draw from. */
interface SpinnerSources extends CandidateSources {
  readonly vectors: WordVectors;
}

/**
 * A careless thesaurus machine for training data: every so many content words it puts another in the right form. Gives the text and
 * the starts of the words put in.
 */
export function spin(
  body: string,
  rate: number,
  spinner: Spinner,
  sources: SpinnerSources,
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

type Chooser = (word: string, sources: SpinnerSources, random: () => number) => string | undefined;

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
  concept: (word, sources, random) => someOfConcept(word, 1, sources, random)[0],
  company: (word, sources, random) => {
    const vector = vectorOf(word, sources.vectors);
    if (!vector) return undefined;
    const likest = someOfConcept(word, 30, sources, random)
      .flatMap((text) => {
        const other = vectorOf(text, sources.vectors);
        return other ? [{ text, likeness: vector.reduce((sum, x, k) => sum + x * other[k]!, 0) }] : [];
      })
      .sort((one, other) => other.likeness - one.likeness);
    return oneOf(likest.slice(0, 4), random)?.text;
  },
};

/** Words of the concepts around one reading of a word, in its form; so many are tried. */
function someOfConcept(word: string, tries: number, sources: SpinnerSources, random: () => number): string[] {
  const reading = oneOf(readings(sources.thesaurus, word), random);
  if (!reading) return [];
  const heap = conceptOf(reading, sources);
  return Array.from({ length: tries }, () => oneOf(heap, random)).flatMap(
    (lemma) => (lemma && known(lemma, reading, sources)) ?? [],
  );
}

const concepts = new Map<string, readonly string[]>();

function conceptOf(reading: Reading, { thesaurus }: SpinnerSources): readonly string[] {
  const key = `${reading.lemma} ${reading.wordClass}`;
  const held = concepts.get(key) ?? conceptWords(thesaurus, reading);
  concepts.set(key, held);
  return held;
}

/** Words two steps from a lemma and those beside and under wider ideas of it, heaped as thesauri do under one head. */
function conceptWords(thesaurus: Thesaurus, { lemma, wordClass }: Reading): string[] {
  const ladder = (one: string, link: 'wider' | 'narrower') =>
    neighbours(thesaurus, one, wordClass).flatMap((near) => (near.link === link ? [near.lemma] : []));
  const climb = (from: Iterable<string>, link: 'wider' | 'narrower') => [...from].flatMap((one) => ladder(one, link));
  const near = neighbours(thesaurus, lemma, wordClass).map((one) => one.lemma);
  const wide = climb([lemma], 'wider');
  const wider = climb(wide, 'wider');
  const found = new Set([
    ...near,
    ...wide,
    ...wider,
    ...climb(wider, 'narrower'),
    ...climb(near.slice(0, 20), 'narrower'),
  ]);
  for (const one of near.slice(0, 30)) {
    for (const two of neighbours(thesaurus, one, wordClass, 30)) found.add(two.lemma);
  }
  found.delete(lemma);
  return [...found];
}

function vectorOf(word: string, vectors: WordVectors): Float32Array | null {
  const vector = new Float32Array(vectors.size);
  return vectors.add(word, 1, vector) ? vector : null;
}

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
