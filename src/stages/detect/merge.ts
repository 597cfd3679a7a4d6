import type { GarbleKind } from '../../model/finding.ts';
import type { Evidence, SignType } from './copy-rule.ts';

/** What speaks for one kind of garbling, type by type, in natural-log odds. */
export interface Weighed {
  readonly logOdds: number;
  /** Types of evidence that count, strongest first. */
  readonly types: readonly SignType[];
}

/** A type of evidence counts towards the bar from this weight on. */
const tellingWeight = 0.7;
/** How much a sign seen again adds, as a share of the first: signs of one type are far from independent. */
const repeatShare = 0.25;

/**
 * Adds up evidence for one kind: within a type the strongest rule speaks, and seeing it again adds a little; types are
 * taken as independent and simply added. A sign says nothing against garbling, so no weight is negative.
 */
export function weigh(evidence: readonly Evidence[], kind: GarbleKind): Weighed {
  const byType = new Map<SignType, { weight: number; count: number }>();
  for (const one of evidence) {
    const weight = one.strength.weight[kind] * one.confidence;
    const known = byType.get(one.type) ?? { weight: 0, count: 0 };
    byType.set(one.type, { weight: Math.max(known.weight, weight), count: known.count + 1 });
  }
  const types = [...byType].sort((one, other) => other[1].weight - one[1].weight);
  return {
    logOdds: types.reduce((sum, [, { weight, count }]) => sum + weight * (1 + repeatShare * Math.log(count)), 0),
    types: types.filter(([, { weight }]) => weight >= tellingWeight).map(([type]) => type),
  };
}
