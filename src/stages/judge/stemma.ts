import type { Stemma, StemmaEdge } from '../../model/event.ts';
import type { Comparison } from '../../model/judgement.ts';

/** Two articles and what was found between them. */
export interface ComparedWitnesses {
  readonly base: string;
  readonly copy: string;
  readonly comparison: Comparison;
}

/** For each article that derives from another, the pair with its nearest ancestor: known direction first, then likeness. */
export function nearestAncestors<Pair extends ComparedWitnesses>(pairs: readonly Pair[]): Map<string, Pair> {
  const nearest = new Map<string, Pair>();
  for (const pair of pairs) {
    if (pair.comparison.derivation === 'none' || pair.comparison.direction.from !== 'base') continue;
    const held = nearest.get(pair.copy);
    if (!held || pair.comparison.similarity > held.comparison.similarity) nearest.set(pair.copy, pair);
  }
  return nearest;
}

/** Who copied whom, as far as the pairs tell. Derived pairs without a direction hang from an ancestor nobody stored. */
export function buildStemma(articles: readonly string[], pairs: readonly ComparedWitnesses[]): Stemma {
  const nearest = nearestAncestors(pairs);
  const edges: StemmaEdge[] = [...nearest.values()].map((pair) => ({
    from: pair.base,
    to: pair.copy,
    confidence: pair.comparison.direction.confidence,
    grounds: pair.comparison.direction.grounds,
  }));
  const root = unionOf(articles, pairs);
  const origins = new Set(articles.map(root)).size;
  return { edges, origins, contradictions: [] };
}

/** Finds the group of each article: articles that share text, in whichever direction, go back to one origin. */
function unionOf(articles: readonly string[], pairs: readonly ComparedWitnesses[]): (id: string) => string {
  const parent = new Map(articles.map((id) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    while (parent.get(at) !== undefined && parent.get(at) !== at) at = parent.get(at)!;
    return at;
  };
  for (const { base, copy, comparison } of pairs) {
    if (comparison.derivation !== 'none') parent.set(root(copy), root(base));
  }
  return root;
}
