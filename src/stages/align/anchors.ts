import type { SentenceWords } from './words.ts';

/** Sentences that stand in both texts word for word, as [base, copy]. */
export type Anchor = readonly [base: number, copy: number];

/**
 * Pairs up sentences of equal words before anything is measured: this keeps the work on near-identical texts linear. Where a
 * sentence recurs, occurrences with the same neighbours go together first, the rest in order; what is left over stays open.
 */
export function findAnchors(base: readonly SentenceWords[], copy: readonly SentenceWords[]): Anchor[] {
  const anchors: Anchor[] = [];
  const freeBase = placesByKey(base);
  const freeCopy = placesByKey(copy);
  const repeated: (readonly [number[], number[]])[] = [];
  const partner = new Map<number, number>();
  const link = (i: number, j: number) => {
    anchors.push([i, j]);
    partner.set(i, j);
  };
  for (const [key, places] of freeBase) {
    const others = freeCopy.get(key);
    if (key === '' || !others) continue;
    if (places.length === 1 && others.length === 1) link(places[0]!, others[0]!);
    else repeated.push([places, others]);
  }
  for (const [places, others] of repeated) {
    const left = places.filter((i) => {
      const j = neighbourPlace(i, partner);
      const at = j === null ? -1 : others.indexOf(j);
      if (at >= 0) link(i, others.splice(at, 1)[0]!);
      return at < 0;
    });
    for (const [k, i] of left.slice(0, others.length).entries()) link(i, others[k]!);
  }
  return anchors;
}

/** Where the partner of a sentence stands if it follows the partner of the sentence before, or precedes that of the next. */
function neighbourPlace(i: number, partner: ReadonlyMap<number, number>): number | null {
  const before = partner.get(i - 1);
  if (before !== undefined) return before + 1;
  const after = partner.get(i + 1);
  return after === undefined ? null : after - 1;
}

function placesByKey(sentences: readonly SentenceWords[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [i, sentence] of sentences.entries()) {
    const known = places.get(sentence.key);
    if (known) known.push(i);
    else places.set(sentence.key, [i]);
  }
  return places;
}
