import { likenessOfStems, type SentenceWords, type Wording } from './words.ts';

/** How near (0..1) two different words in lower case are in meaning or use: 1 for synonyms, 0 for strangers. The same with the sides swapped. */
export type WordKinship = (one: string, other: string) => number;

/** What of a passage has no counterpart in another. */
export interface Unmatched {
  /** Bits of its words, each counted by how far the nearest word that only the other passage has is from it. */
  readonly bits: number;
  /** The same, of the heaviest word. */
  readonly heaviest: number;
  /** `bits` as a share (0..1) of the bits of all its words. */
  readonly share: number;
}

interface Own {
  readonly id: number;
  readonly word: string;
  readonly figure: boolean;
}

/** Two everyday synonyms are as near as stems that begin alike for this share of their letters. */
const synonymLikeness = 0.7;
/** Words of fewer bits are the small words of the language: they have company of every kind, and kin of none. */
const leastBits = 6;
/** Words only one passage has beyond which the rest is left without kin: such passages have little in common anyway. */
const mostOwn = 60;

/** What each of two passages has that the other lacks; `kinship` is null where nothing is known of the words but their letters. */
export function measureUnmatched(
  wording: Wording,
  base: SentenceWords,
  copy: SentenceWords,
  kinship: WordKinship | null,
): readonly [Unmatched, Unmatched] {
  const [ofBase, ofCopy] = [ownWords(base, copy), ownWords(copy, base)];
  const [nearBase, nearCopy] = [new Float64Array(ofBase.length), new Float64Array(ofCopy.length)];
  for (let i = 0; i < Math.min(ofBase.length, mostOwn); i++)
    for (let j = 0; j < Math.min(ofCopy.length, mostOwn); j++) {
      const near = nearness(wording, ofBase[i]!, ofCopy[j]!, kinship);
      if (near > nearBase[i]!) nearBase[i] = near;
      if (near > nearCopy[j]!) nearCopy[j] = near;
    }
  return [sumUp(wording, base, ofBase, nearBase), sumUp(wording, copy, ofCopy, nearCopy)];
}

/** Words of a passage that the other lacks, in reading order, repeats included. */
function ownWords(passage: SentenceWords, other: SentenceWords): Own[] {
  const theirs = new Set(other.bag);
  const figures = new Set(passage.figures);
  const words = passage.key.split(' ');
  // A token with a space in it would shift the words against the stems.
  const known = words.length === passage.stems.length;
  const own: Own[] = [];
  for (const [place, id] of passage.stems.entries())
    if (!theirs.has(id)) own.push({ id, word: known ? words[place]! : '', figure: figures.has(id) });
  return own;
}

function nearness(
  { heads, stems, groups, rarity }: Wording,
  one: Own,
  other: Own,
  kinship: WordKinship | null,
): number {
  if (one.figure || other.figure) return 0;
  let near = 0;
  if (heads[one.id]! >= 0 && heads[one.id] === heads[other.id])
    near = likenessOfStems(stems[one.id]!, stems[other.id]!);
  if (near < synonymLikeness && groups[one.id]!.some((group) => groups[other.id]!.includes(group)))
    near = synonymLikeness;
  if (!kinship || rarity[one.id]! <= leastBits || rarity[other.id]! <= leastBits) return near;
  return Math.max(near, kinship(one.word, other.word));
}

function sumUp({ rarity }: Wording, passage: SentenceWords, own: readonly Own[], near: Float64Array): Unmatched {
  let all = 0;
  for (const id of passage.stems) all += rarity[id]!;
  let bits = 0;
  let heaviest = 0;
  for (const [k, { id }] of own.entries()) {
    const left = rarity[id]! * (1 - near[k]!);
    bits += left;
    heaviest = Math.max(heaviest, left);
  }
  return { bits, heaviest, share: all > 0 ? bits / all : 0 };
}
