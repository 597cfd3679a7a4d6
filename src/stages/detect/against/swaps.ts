import { relation, type Thesaurus } from '../../../language/en/thesaurus.ts';
import type { Swap } from '../pair-rule.ts';
import type { SideFluency } from './side-fluency.ts';
import type { MatchedGroup, MatchedWord } from './word-match.ts';

/** What swaps are described with; nulls where nothing is loaded. */
export interface SwapSources {
  readonly thesaurus: Thesaurus | null;
  readonly fluency: SideFluency;
}

/**
 * Swaps of a group: between two matched words that follow each other on both sides, exactly one word of content (or, failing
 * that, one small word) on each side is new. A word matched as a synonym is a swap too, proven by the thesaurus.
 */
export function swapsOf(group: MatchedGroup, sources: SwapSources): Swap[] {
  const { base, copy, to } = group;
  const pairs: [MatchedWord, MatchedWord][] = [];
  let [lastBase, lastCopy] = [-1, -1];
  for (let i = 0; i <= copy.length; i++) {
    const k = i === copy.length ? base.length : to[i]!;
    if (k < 0 || (i < copy.length && group.kinds[i] === 'synonym')) continue;
    if (k <= lastBase) continue;
    if (i < copy.length && k > lastBase + farthest) continue;
    const pair = onlyPair(base.slice(lastBase + 1, k), copy.slice(lastCopy + 1, i));
    if (pair) pairs.push(pair);
    [lastBase, lastCopy] = [k, i];
  }
  return pairs.map(([from, stands]) => ({
    base: from,
    copy: stands,
    relation: sources.thesaurus ? relation(sources.thesaurus, from.lower, stands.lower) : null,
    odd: sources.fluency.words.get(stands.from) ?? Number.NaN,
    restored: sources.fluency.best.get(stands.from) === from.lower,
  }));
}

/** A match farther ahead than this is a moved word, not the end of a gap. */
const farthest = 12;

function onlyPair(base: readonly MatchedWord[], copy: readonly MatchedWord[]): [MatchedWord, MatchedWord] | null {
  const content = (words: readonly MatchedWord[]) => words.filter((word) => !word.small);
  const [ofBase, ofCopy] = [content(base), content(copy)];
  if (ofBase.length === 1 && ofCopy.length === 1) return [ofBase[0]!, ofCopy[0]!];
  if (base.length === 1 && copy.length === 1) return [base[0]!, copy[0]!];
  return null;
}
