import type { Budget } from '../../model/failure.ts';
import type { Candidate } from './candidates.ts';
import { featureCount, measurePair, type WeighedSentence } from './features.ts';
import type { Wording } from './words.ts';

/** How likely (0..1) a sentence of the copy renders one of the base. */
export interface Link extends Candidate {
  readonly likelihood: number;
}

/** Both texts, read and weighed. */
export interface Sides {
  readonly wording: Wording;
  readonly base: readonly WeighedSentence[];
  readonly copy: readonly WeighedSentence[];
}

/** Links of the candidates. When the budget ends, the share of common weight stands in for the model. */
export function scoreLinks(
  sides: Sides,
  candidates: readonly Candidate[],
  budget: Budget,
): { links: Link[]; precise: boolean } {
  const row = new Float64Array(featureCount);
  let precise = true;
  const links = candidates.map((candidate): Link => {
    const one = sides.base[candidate.base]!;
    const other = sides.copy[candidate.copy]!;
    precise = precise && budget.spend(one.stems.length * other.stems.length);
    measurePair(sides.wording, one, other, row, 0);
    const score = 5 * row[4]! + 4 * row[5]! + 3 * row[10]! + 0.3 * row[7]! - 6.5;
    return { ...candidate, likelihood: 1 / (1 + Math.exp(-score)) };
  });
  return { links, precise };
}
