import type { Direction, DirectionEvidence, DirectionGround } from '../../model/judgement.ts';
import { type Credited, creditedSources, creditTo, nameKey, sharedSources } from './credit.ts';
import { lostIntroductions } from './introductions.ts';

/** What direction needs to know of an article. */
export interface DirectionWitness extends Credited {
  /** ISO date or time, null where unknown. */
  readonly published: string | null;
  /** 0..1: how likely the text went through a machine. */
  readonly garbled: number;
  /** True where a person declared it an original. */
  readonly original: boolean;
  /** True where the text opens with a place and the outlet's own mark, as agencies send it. */
  readonly dateline: boolean;
  /** The running text, where edits that make sense one way only are to be looked for. */
  readonly body?: string;
}

/**
 * Log odds each ground adds at its strongest for "the copy was made from the base"; signs flip for the other way. Set by
 * hand: a credit outweighs a day, a day outweighs the shape of the texts, and a person's word all of them.
 */
const logOdds = {
  user: 8,
  credit: 4,
  cited: 1.2,
  errors: 2.5,
  earlierDay: 1.5,
  earlierHour: 0.9,
  containment: 1.5,
  dateline: 0.7,
  introduction: 0.8,
} as const;
/** Lost introductions beyond this tell nothing more. */
const mostIntroductions = 2;
/** Under these log odds nothing is said: blame nobody. */
const bar = 0.85;
/** Log odds that grounds beside containment must bring where a third source is named: the shorter of two prints of it lies within the fuller one. */
const besideContainment = 0.5;
/** Log odds per unit of coverage by which the copy lies more within the base than the base within the copy. */
const containmentSlope = 4;

/** Grounds weaker than this are not told; errors that a machine may not have made even less so. */
const tellable = { errors: 1, other: 0.1 } as const;

/**
 * Which of two derived articles came first. Two articles that credit
 * one absent third are prints of that: which was up first says nothing then, only a mutual credit or a person does. Where
 * one of them says it carries a third, the other may be another print: that one lies within the other then does not decide alone.
 */
export function judgeDirection(
  base: DirectionWitness,
  copy: DirectionWitness,
  coverage: { readonly ofBase: number; readonly ofCopy: number },
): Direction {
  const lost = introductionsLost(base, copy);
  const siblings = sharedSources(base, copy).length > 0;
  const sure: [DirectionGround, number][] = [
    ['user', logOdds.user * sign(base.original, copy.original)],
    ['credit', creditOdds(base, copy)],
    ['errors', logOdds.errors * clamp(2 * (copy.garbled - base.garbled))],
  ];
  const contained = containmentOdds(coverage);
  const shape: [DirectionGround, number][] = [
    ['earlier', earlierOdds(base.published, copy.published)],
    ['edits', logOdds.introduction * Math.max(-mostIntroductions, Math.min(mostIntroductions, lost))],
    ['containment', contained + logOdds.dateline * sign(base.dateline, copy.dateline)],
  ];
  const votes = siblings ? sure : [...sure, ...shape];
  const total = votes.reduce((sum, [, odds]) => sum + odds, 0);
  const evidence = votes.flatMap(([ground, odds]): DirectionEvidence[] =>
    Math.abs(odds) > (ground === 'errors' ? tellable.errors : tellable.other)
      ? [{ ground, logOdds: Math.round(100 * odds) / 100 }]
      : [],
  );
  const third = !siblings && (carriesThird(base, copy) || carriesThird(copy, base));
  const beside = third ? (total - contained) * Math.sign(total) : besideContainment;
  if (Math.abs(total) < bar || beside < besideContainment)
    return { from: 'unknown', confidence: 0.5, grounds: [], evidence };
  return {
    from: total > 0 ? 'base' : 'copy',
    confidence: Math.round(100 / (1 + Math.exp(-Math.abs(total)))) / 100,
    grounds: evidence.filter((one) => one.logOdds * total > 0).map(({ ground }) => ground),
    evidence,
  };
}

/** True where an article says it carries the text of somebody who is not the other. */
const carriesThird = (one: Credited, other: Credited): boolean =>
  creditedSources(one).some((agency) => other.outlet === null || nameKey(agency) !== nameKey(other.outlet));

/** People the copy no longer introduces, less those the base does not. */
function introductionsLost({ body: base }: DirectionWitness, { body: copy }: DirectionWitness): number {
  if (base === undefined || copy === undefined) return 0;
  return lostIntroductions(base, copy).length - lostIntroductions(copy, base).length;
}

const containmentOdds = ({ ofBase, ofCopy }: { readonly ofBase: number; readonly ofCopy: number }): number =>
  logOdds.containment * clamp((containmentSlope * (ofCopy - ofBase)) / logOdds.containment);

const sign = (forBase: boolean, forCopy: boolean): number => Number(forBase) - Number(forCopy);
const clamp = (value: number): number => Math.max(-1, Math.min(1, value));

function creditOdds(base: DirectionWitness, copy: DirectionWitness): number {
  const odds = (from: DirectionWitness, to: DirectionWitness) => {
    const credit = creditTo(from, to.outlet);
    return credit === null ? 0 : credit.relation === 'cites' ? logOdds.cited : logOdds.credit;
  };
  return odds(copy, base) - odds(base, copy);
}

/** Log odds out of the dates. Times of one day count only where both pages have them, and half: clocks and zones differ. */
function earlierOdds(base: string | null, copy: string | null): number {
  if (base === null || copy === null) return 0;
  const [one, other] = [base.slice(0, 10), copy.slice(0, 10)];
  if (one !== other) return one < other ? logOdds.earlierDay : -logOdds.earlierDay;
  if (Math.min(base.length, copy.length) <= 10) return 0;
  const gap = Date.parse(copy) - Date.parse(base);
  return Number.isNaN(gap) || gap === 0 ? 0 : logOdds.earlierHour * Math.sign(gap);
}
