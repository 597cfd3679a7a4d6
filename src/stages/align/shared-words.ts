import type { SentenceWords, Wording } from './words.ts';

/**
 * What the words alone tell of whether a copy comes from a base; shares (0..1) but for `foreign`. Names are left out of the shares: they
 * recur in all reports of an event. Independent texts on one subject share its words too, but those are the ones both repeat, they lie
 * scattered, and no row of them runs the same way in both.
 */
export interface SharedWords {
  /** Of the words that neither text repeats, those that the base has, each weighed by how unlikely it is there by chance. */
  readonly oneOff: number;
  /** Of the half of the copy that comes nearest to the base: the words of a sentence that a single stretch of the base holds, weighed alike. */
  readonly together: number;
  /** Telling words of the copy that stand close to the telling word before them in the base as well. */
  readonly inStep: number;
  /**
   * Names and figures that the base lacks, for every hundred words of the copy, up to {@link mostForeign}: set phrases of one publisher are
   * told of ever other places and people, where a copyist adds few.
   */
  readonly foreign: number;
}

/**
 * Measures what the copy's words have in common with those of the base; linear in the length of both. `nounsBearCapitals` says that
 * a capital makes no name in this language.
 */
export function measureSharedWords(wording: Wording, nounsBearCapitals = false): SharedWords {
  const read = readPlaces(wording, nounsBearCapitals);
  return {
    oneOff: oneOffShare(read),
    together: togetherShare(read),
    inStep: inStepShare(read),
    foreign: foreignCount(read),
  };
}

/** Both texts as rows of words, and where each word stands in the base. */
interface Read {
  readonly wording: Wording;
  readonly baseLength: number;
  readonly names: ReadonlySet<number>;
  readonly places: ReadonlyMap<number, readonly number[]>;
}

function readPlaces(wording: Wording, nounsBearCapitals: boolean): Read {
  const names = new Set<number>();
  if (!nounsBearCapitals)
    for (const sentence of [...wording.base, ...wording.copy]) for (const name of sentence.names) names.add(name);
  const places = new Map<number, number[]>();
  let baseLength = 0;
  for (const sentence of wording.base)
    for (const id of sentence.stems) {
      const known = places.get(id);
      if (known) known.push(baseLength);
      else places.set(id, [baseLength]);
      baseLength++;
    }
  return { wording, baseLength, names, places };
}

/** -log2 of the chance that a word of so many bits stands in any text of so many words: a common word is in every long text and tells nothing. */
const unlikeliness = (bits: number, length: number): number => -Math.log2(-Math.expm1(-length * 2 ** -bits));

/** Places in the base up to which a word counts as not repeated there. */
const mostRepeated = 2;

function oneOffShare({ wording, baseLength, names, places }: Read): number {
  const counts = new Map<number, number>();
  for (const sentence of wording.copy) for (const id of sentence.stems) counts.set(id, (counts.get(id) ?? 0) + 1);
  let shared = 0;
  let all = 0;
  for (const [id, count] of counts) {
    const inBase = places.get(id)?.length ?? 0;
    if (count > 1 || inBase > mostRepeated || names.has(id)) continue;
    const weight = unlikeliness(wording.rarity[id]!, baseLength);
    all += weight;
    if (inBase > 0) shared += weight;
  }
  return all > 0 ? shared / all : 0;
}

/** Words with more places in the base than this are left out where places matter: they tell no place. */
const mostPlaces = 16;

/** Words of the base among which those of a sentence are looked for: room for words of another's own, and for a sentence cut in two. */
const stretchLength = (sentenceLength: number): number => Math.ceil(1.5 * sentenceLength) + 4;

function togetherShare(read: Read): number {
  const sentences = read.wording.copy.map((sentence) => heldByStretch(read, sentence)).filter(({ all }) => all > 0);
  sentences.sort((one, other) => other.held / other.all - one.held / one.all);
  const half = sentences.reduce((sum, { all }) => sum + all, 0) / 2;
  let held = 0;
  let all = 0;
  for (const sentence of sentences) {
    if (all >= half) break;
    held += sentence.held;
    all += sentence.all;
  }
  return all > 0 ? held / all : 0;
}

/** Bits of the words of a sentence, and of those one stretch of the base holds; a longer base offers more stretches, so that the best one tells less. */
function heldByStretch({ wording, baseLength, names, places }: Read, sentence: SentenceWords) {
  const length = stretchLength(sentence.stems.length);
  const weights: number[] = [];
  const found: number[] = [];
  let all = 0;
  for (const id of sentence.bag) {
    const inBase = places.get(id);
    if (names.has(id) || (inBase && inBase.length > mostPlaces)) continue;
    const weight = unlikeliness(wording.rarity[id]!, length);
    all += weight;
    for (const place of inBase ?? []) found.push(place * sentence.bag.length + weights.length);
    if (inBase) weights.push(weight);
  }
  const most = heaviestStretch(Float64Array.from(found).sort(), weights, sentence.bag.length, length);
  return { held: Math.max(0, most - Math.log2(Math.max(1, baseLength / length))), all };
}

/** Most weight of different words in a stretch of so many places. Each number found is a place times `room`, and which word stands there. */
function heaviestStretch(found: Float64Array, weights: readonly number[], room: number, length: number): number {
  const inside = new Int32Array(weights.length);
  let weight = 0;
  let most = 0;
  let first = 0;
  for (const code of found) {
    const word = code % room;
    if (inside[word]!++ === 0) weight += weights[word]!;
    for (const oldest = Math.floor(code / room) - length; Math.floor(found[first]! / room) <= oldest; first++) {
      const left = found[first]! % room;
      if (--inside[left]! === 0) weight -= weights[left]!;
    }
    most = Math.max(most, weight);
  }
  return most;
}

/** From so many bits a word tells what a text is about; below are the small words of the language. */
const leastTelling = 8;
/** Words that two telling words may lie apart, in either text, to stand close. */
const mostApart = 12;
/** Places of a word in the base that are looked at for the next one. */
const mostSteps = 8;

function inStepShare({ wording, baseLength, names, places }: Read): number {
  let inStep = 0;
  let all = 0;
  let last: { readonly at: number; readonly inBase: readonly number[] } | null = null;
  let at = 0;
  for (const sentence of wording.copy)
    for (const id of sentence.stems) {
      at++;
      if (names.has(id) || wording.rarity[id]! < leastTelling) continue;
      all++;
      const inBase = places.get(id);
      if (!inBase || inBase.length > mostSteps) continue;
      if (last && at - last.at <= mostApart && standClose(last.inBase, inBase)) {
        // What two words of so many places would do by chance in a base of this length counts for nothing.
        inStep += 1 - Math.min(1, (2 * mostApart * inBase.length * last.inBase.length) / baseLength);
      }
      last = { at, inBase };
    }
  return all > 0 ? inStep / all : 0;
}

const standClose = (some: readonly number[], others: readonly number[]): boolean =>
  some.some((one) => others.some((other) => one !== other && Math.abs(one - other) <= mostApart));

/** More foreign names and figures than this tell no more: a copy may have a passage of its own. */
const mostForeign = 4;

function foreignCount({ wording, names, places }: Read): number {
  const heads = new Set<number>();
  for (const id of places.keys()) if (wording.heads[id]! >= 0) heads.add(wording.heads[id]!);
  const foreign = new Set<number>();
  let words = 0;
  for (const sentence of wording.copy) {
    words += sentence.stems.length;
    // A name that begins like a word of the base is that word in another form: "Iran" and "Iranian".
    for (const id of sentence.names)
      if (names.has(id) && wording.rarity[id]! >= leastTelling && !places.has(id) && !heads.has(wording.heads[id]!))
        foreign.add(id);
    for (const id of sentence.figures) if (!places.has(id)) foreign.add(id);
  }
  return Math.min(mostForeign, (100 * foreign.size) / Math.max(1, words));
}
