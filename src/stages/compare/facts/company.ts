import type { SideView } from '../context.ts';
import { compareNames, isName } from '../names/names.ts';
import { type Meaning, sameLemma, sharedStem } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';
import { fatesOf, tellsFate } from './fates.ts';
import { thingsNamed } from './things.ts';

/** A stretch of a line, in token numbers: a figure, a name. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** The place of one token. */
export const wordAt = (at: number): Place => ({ from: at, to: at + 1 });

/** A content word that stands nearer to one place than to any other of its line. */
export interface Companion {
  readonly token: LineToken;
  readonly at: number;
  /** How near it stands: 1 right beside the place, and the less the more lies between. */
  readonly weight: number;
}

/** What parts a word from a place, in content words: a conjunction begins another clause, a comma may. */
const parts: ReadonlyMap<string, number> = new Map([
  [',', 1],
  ['(', 1],
  [')', 1],
  ['-', 1],
  ['–', 2],
  ['—', 2],
  [':', 2],
  [';', 4],
  ['.', 4],
  ['!', 4],
  ['?', 4],
  ['and', 2],
  ['but', 3],
  ['while', 4],
  ['whereas', 4],
  ['with', 1],
  ['against', 2],
  ['although', 3],
  ['after', 1],
  ['when', 2],
]);
/** What a function word between them counts, of a content word. */
const littleWord = 0.25;
/** Farther off than this a word keeps nothing company. */
const farthest = 8;

/**
 * The content words nearest to each place of a line, by what lies between them: "killed 12 miners and left 47 hurt" gives the 12 "killed" and "miners", the
 * 47 "left" and "hurt". A word as near to two places belongs to none.
 */
export function companies(side: SideView, places: readonly SortedPlace[]): readonly (readonly Companion[])[] {
  const tokens = side.line.tokens;
  const depth = depths(side, places);
  const found: Companion[][] = places.map(() => []);
  for (const one of places) {
    // "4.1 per cent to 9.8 billion": a figure of another sort keeps the nearest of each sort company.
    for (const sort of new Set(places.map((place) => place.sort))) {
      if (sort === one.sort) continue;
      const likes = places.filter((place) => place.sort === sort);
      const nearest = nearestTo(one, likes, depth);
      if (nearest)
        found[places.indexOf(nearest.place)]!.push({ token: tokens[one.from]!, at: one.from, weight: nearest.weight });
    }
  }
  for (const [at, token] of tokens.entries()) {
    if (!isTelling(token)) continue;
    let [best, next, owner] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1];
    for (const [index, { from, to }] of places.entries()) {
      if (from <= at && at < to) best = -1;
      const distance = at < from ? depth[from]! - depth[at + 1]! : depth[at]! - depth[to]!;
      if (distance < best) [next, best, owner] = [best, distance, index];
      else if (distance < next) next = distance;
    }
    if (best < 0 || best > farthest || best === next) continue;
    found[owner]!.push({ token, at, weight: 1 / (1 + best) });
  }
  return found;
}

/** A place, and what sort of thing stands there. */
export interface SortedPlace extends Place {
  readonly sort: string;
}

/** The place nearest to a place, unless two are as near or none is. */
function nearestTo<T extends Place>(
  one: Place,
  places: readonly T[],
  depth: Float64Array,
): { readonly place: T; readonly weight: number } | null {
  const away = (place: Place) =>
    place.to <= one.from ? depth[one.from]! - depth[place.to]! : depth[place.from]! - depth[one.to]!;
  const [first, second] = places
    .map((place) => ({ place, distance: away(place) }))
    .sort((a, b) => a.distance - b.distance);
  if (!first || first.distance > farthest || first.distance === second?.distance) return null;
  return { place: first.place, weight: 1 / (1 + first.distance) };
}

/** A content word, or a name; words of saying and of time tell nothing of what is counted. */
const isTelling = ({ kind, facts, bareFacts }: LineToken): boolean =>
  kind === 'word' &&
  !facts.function &&
  facts.stances === undefined &&
  bareFacts.month === undefined &&
  bareFacts.weekday === undefined;

/** For each token what lies before it; a name of several words counts as one, a place as nothing. */
function depths(side: SideView, places: readonly Place[]): Float64Array {
  const tokens = side.line.tokens;
  const depth = new Float64Array(tokens.length + 1);
  let named = false;
  let next = 0;
  for (const [at, token] of tokens.entries()) {
    while (next < places.length && places[next]!.to <= at) next++;
    const inPlace = next < places.length && places[next]!.from <= at;
    const name = isName(token, side.names);
    const size = inPlace || (name && named) ? 0 : (parts.get(token.folded) ?? sizeOf(token));
    named = name;
    depth[at + 1] = depth[at]! + size;
  }
  return depth;
}

const sizeOf = ({ kind, facts }: LineToken): number => (kind === 'punctuation' ? 0 : facts.function ? littleWord : 1);

/** True for two words that tell the same: forms of one word, synonyms, two names of one thing or of one fate ("killed", "dead"). */
export function tellSame(one: LineToken, other: LineToken, meaning: Meaning): boolean {
  if (one.key === other.key || sameLemma(one.folded, other.folded) || sharedStem(one.folded, other.folded)) return true;
  if (meaning.synonyms(one.folded, other.folded)) return true;
  if (one.capital && other.capital) {
    const relation = compareNames([one.folded], [other.folded]);
    return relation === 'alias' || relation === 'kin';
  }
  const things = thingsNamed(one.bare);
  if (things.length > 0 && thingsNamed(other.bare).some(({ thing }) => things.some((like) => like.thing === thing)))
    return true;
  if (!tellsFate(one.folded) || !tellsFate(other.folded)) return false;
  const fates = fatesOf([one]);
  const others = fatesOf([other]);
  return [...fates].some(([question, answers]) => [...answers].some((answer) => others.get(question)?.has(answer)));
}

/** A place of a line with the words nearest to it. */
export interface Kept {
  readonly place: Place;
  readonly company: readonly Companion[];
}

/** How the company of two places stands to that of their likes on the other side: what stayed with its own, and what went over to the other one, each way. */
export interface Crossing {
  readonly kept: number;
  readonly there: number;
  readonly back: number;
}

/**
 * Compares the company of two places of a line with that of their two likes on the other. A word that stands before both, or after both, on either side may
 * go with both ("using two of these and one of those"): it counts only where the words between them do not tell against it.
 */
export function crossingOf(pair: readonly [Kept, Kept], likes: readonly [Kept, Kept], meaning: Meaning): Crossing {
  const [one, two] = telling(pair, meaning);
  const [oneLike, twoLike] = telling(likes, meaning);
  const all = (outer: boolean): Crossing => ({
    kept: shared(one, oneLike, outer, meaning) + shared(two, twoLike, outer, meaning),
    there: shared(one, twoLike, outer, meaning),
    back: shared(two, oneLike, outer, meaning),
  });
  const between = all(false);
  if (between.kept > between.there + between.back) return between;
  const outer = all(true);
  return { kept: between.kept + outer.kept, there: between.there + outer.there, back: between.back + outer.back };
}

/** A companion, and whether it stands before both places (-1), after both (1) or between them (0). */
interface Placed extends Companion {
  readonly side: number;
}

/** The words of each company that tell it from the other. */
function telling([one, two]: readonly [Kept, Kept], meaning: Meaning): readonly [readonly Placed[], readonly Placed[]] {
  const from = Math.min(one.place.from, two.place.from);
  const to = Math.max(one.place.to, two.place.to);
  const without = (own: readonly Companion[], other: readonly Companion[]) =>
    own
      .filter(({ token }) => !other.some((like) => tellSame(token, like.token, meaning)))
      .map((companion) => ({ ...companion, side: companion.at < from ? -1 : companion.at >= to ? 1 : 0 }));
  return [without(one.company, two.company), without(two.company, one.company)];
}

/** How much two companies share: each word of the one with the nearest word of the other that tells the same; those outside the places on one hand, or the rest. */
function shared(one: readonly Placed[], other: readonly Placed[], outer: boolean, meaning: Meaning): number {
  let sum = 0;
  for (const { token, weight, side } of one) {
    let best = 0;
    for (const like of other)
      if (like.weight > best && (side !== 0 && side === like.side) === outer && tellSame(token, like.token, meaning))
        best = like.weight;
    sum += Math.min(weight, best);
  }
  return sum;
}
