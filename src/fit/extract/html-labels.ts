/**
 * Which blocks of a page belong to its gold body: the chain of blocks, in page order, that matches the most words of the gold text
 * in order. A short word that also stands in a menu is thus matched where the article has it.
 */

const wordPattern = /[\p{L}\p{N}_]+/gu;
/** Words of a text in lower case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(wordPattern) ?? [];

interface Candidate {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly matched: number;
}

/** Share 0..1 of each block's words that the gold body has at the place the block is matched to. */
export function labelBlocks(blocks: readonly (readonly string[])[], gold: readonly string[]): Float64Array {
  const covered = new Float64Array(blocks.length);
  const places = gramPlaces(gold);
  const candidates = blocks.flatMap((words, block) => candidatesOf(words, block, gold, places));
  for (const chosen of bestChain(candidates, gold.length)) {
    covered[chosen.block] = chosen.matched / blocks[chosen.block]!.length;
  }
  return covered;
}

function gramPlaces(gold: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at < gold.length; at++) {
    for (const size of [1, 3]) {
      if (at + size > gold.length) continue;
      const gram = gold.slice(at, at + size).join(' ');
      const held = places.get(gram);
      if (held) held.push(at);
      else places.set(gram, [at]);
    }
  }
  return places;
}

function candidatesOf(
  words: readonly string[],
  block: number,
  gold: readonly string[],
  places: Map<string, number[]>,
): Candidate[] {
  if (words.length === 0) return [];
  const diagonals = new Map<number, number>();
  const size = words.length < 3 ? 1 : 3;
  for (let at = 0; at + size <= words.length; at++) {
    const found = places.get(words.slice(at, at + size).join(' ')) ?? [];
    if (found.length > 60 && words.length > 8) continue;
    for (const place of found) diagonals.set(place - at, (diagonals.get(place - at) ?? 0) + 1);
  }
  const best = [...diagonals].sort((one, other) => other[1] - one[1]).slice(0, size === 1 ? 30 : 4);
  return best
    .map(([start]) => {
      const from = Math.max(0, start);
      const window = gold.slice(from, Math.min(gold.length, start + words.length));
      const matched = commonInOrder(words, window);
      return { block, from, to: from + window.length, matched };
    })
    .filter((one) => one.matched >= Math.min(words.length, Math.max(1, words.length * 0.3)) && one.to > one.from);
}

/** Words two lists share in order, found greedily with a look ahead of six words: enough for near-equal lists. */
function commonInOrder(one: readonly string[], other: readonly string[]): number {
  let matched = 0;
  let at = 0;
  for (const word of one) {
    for (let ahead = 0; ahead < 7 && at + ahead < other.length; ahead++) {
      if (other[at + ahead] !== word) continue;
      matched++;
      at += ahead + 1;
      break;
    }
  }
  return matched;
}

/** The chain of candidates, rising in block and in gold place, that matches the most words. */
function bestChain(candidates: readonly Candidate[], goldLength: number): Candidate[] {
  // best[i]: index of the candidate that ends the best chain within the first i gold words.
  const total = new Float64Array(candidates.length);
  const before = new Int32Array(candidates.length).fill(-1);
  const tree = new Int32Array(goldLength + 2).fill(-1);
  const query = (end: number): number => {
    let best = -1;
    for (let at = end + 1; at > 0; at -= at & -at) {
      const held = tree[at]!;
      if (held >= 0 && (best < 0 || total[held]! > total[best]!)) best = held;
    }
    return best;
  };
  const update = (end: number, index: number) => {
    for (let at = end + 1; at < tree.length; at += at & -at) {
      if (tree[at]! < 0 || total[tree[at]!]! < total[index]!) tree[at] = index;
    }
  };
  let from = 0;
  while (from < candidates.length) {
    let to = from;
    while (to < candidates.length && candidates[to]!.block === candidates[from]!.block) to++;
    for (let index = from; index < to; index++) {
      before[index] = query(candidates[index]!.from);
      const bonus =
        candidates[index]!.matched -
        0.001 * (candidates[index]!.to - candidates[index]!.from - candidates[index]!.matched);
      total[index] = bonus + (before[index]! < 0 ? 0 : total[before[index]!]!);
    }
    for (let index = from; index < to; index++) update(candidates[index]!.to, index);
    from = to;
  }
  const chain: Candidate[] = [];
  for (let index = query(goldLength); index >= 0; index = before[index]!) chain.push(candidates[index]!);
  return chain;
}
