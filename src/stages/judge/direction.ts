import type { Direction, DirectionGround } from '../../model/judgement.ts';
import { type Credited, creditTo } from './credit.ts';

/** What direction needs to know of an article. */
export interface DirectionWitness extends Credited {
  /** ISO date or time, null where unknown. */
  readonly published: string | null;
  /** 0..1: how likely the text went through a machine. */
  readonly garbled: number;
  /** True where a person declared it an original. */
  readonly original: boolean;
}

/** Log odds each ground adds for "the copy was made from the base"; signs flip for the other way. */
const logOdds: Readonly<Record<DirectionGround, number>> = {
  user: 8,
  credit: 3,
  errors: 2.5,
  earlier: 1.2,
  containment: 1,
};
/** Under these log odds nothing is said: blame nobody. */
const bar = 0.9;
/** A copy that leaves out this much more of the other than the other does of it is contained in it. */
const containmentGap = 0.25;

/** Which of two derived articles came first. Grounds listed are those that speak for the answer. */
export function judgeDirection(
  base: DirectionWitness,
  copy: DirectionWitness,
  coverage: { readonly ofBase: number; readonly ofCopy: number },
): Direction {
  const votes: [DirectionGround, number][] = [
    ['user', sign(base.original, copy.original)],
    ['credit', sign(creditTo(copy, base.outlet) !== null, creditTo(base, copy.outlet) !== null)],
    ['errors', sign(copy.garbled - base.garbled > 0.5, base.garbled - copy.garbled > 0.5)],
    ['earlier', comparePublished(base.published, copy.published)],
    [
      'containment',
      sign(coverage.ofCopy - coverage.ofBase > containmentGap, coverage.ofBase - coverage.ofCopy > containmentGap),
    ],
  ];
  const total = votes.reduce((sum, [ground, vote]) => sum + vote * logOdds[ground], 0);
  if (Math.abs(total) < bar) return { from: 'unknown', confidence: 0.5, grounds: [] };
  return {
    from: total > 0 ? 'base' : 'copy',
    confidence: Math.round(100 / (1 + Math.exp(-Math.abs(total)))) / 100,
    grounds: votes.filter(([, vote]) => vote * total > 0).map(([ground]) => ground),
  };
}

const sign = (forBase: boolean, forCopy: boolean): number => Number(forBase) - Number(forCopy);

/** 1 where the base is the earlier, −1 where the copy is, 0 where the dates do not tell. Times count only where both have them. */
function comparePublished(base: string | null, copy: string | null): number {
  if (base === null || copy === null) return 0;
  const both = Math.min(base.length, copy.length) > 10;
  const [one, other] = both ? [Date.parse(base), Date.parse(copy)] : [base.slice(0, 10), copy.slice(0, 10)];
  return one === other ? 0 : one < other ? 1 : -1;
}
