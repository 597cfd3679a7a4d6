import type { Finding, GarbleKind } from '../../model/finding.ts';
import type { CopyRule, Evidence, SignType } from './copy-rule.ts';
import type { PassageScore } from './idiom/idiom-model.ts';

/** What speaks for one kind of garbling. */
export interface Weighed {
  /** Natural-log odds of that kind, everything counted. */
  readonly logOdds: number;
  /** 0..1 */
  readonly probability: number;
  /** Types of evidence that count towards the bar, strongest first. */
  readonly types: readonly SignType[];
  /** What the signs add, without the language model. */
  readonly signs: number;
  /** How many different phrases are put together as another language would. */
  readonly calques: number;
}

/** Both kinds, and the chance of either. */
export type Merged = Readonly<Record<GarbleKind, Weighed>> & { readonly probability: number };

/** Log-odds of garbling before anything is seen: one text in ten, more than the web has and less than the labelled sets. */
const priorLogOdds = Math.log(0.1 / 0.9);
/** A type of evidence counts towards the bar from this weight on. */
const tellingWeight = 0.7;
/** How much a sign seen again adds, as a share of the first: signs of one type are far from independent. */
const repeatShare = 0.25;
/** Calques are slips of different phrases and each further one tells nearly as much as the first. */
const calqueShare = 0.65;
/** The language model is fitted where half the texts are garbled; its log odds say this much at most, either way. */
const modelLimit = 5;

/** So many different calques are enough without a second type of evidence: each is the slip of another phrase. */
const fewCalques = 4;

/** The evidence bar: nothing is flagged below these log odds … */
const flagOdds = 0;
/** … nor on one type of evidence alone, unless it is the language model and surer than this. */
const modelAlone = 2.2;

/**
 * Adds up evidence: within a type the strongest rule speaks, and seeing it again adds a little; types are taken as
 * independent and added to what the language model says. A sign says nothing against garbling, so no weight is negative.
 */
export function mergeEvidence(evidence: readonly Evidence[], passage: PassageScore | null): Merged {
  const translated = weigh(evidence, passage, 'translated');
  const spun = weigh(evidence, passage, 'spun');
  const either = Math.exp(translated.logOdds) + Math.exp(spun.logOdds);
  return { translated, spun, probability: either / (1 + either) };
}

/** True where the evidence for a kind is enough to accuse. */
export function clearsBar(weighed: Weighed): boolean {
  if (weighed.logOdds < flagOdds) return false;
  return (
    weighed.types.length >= 2 ||
    weighed.calques >= fewCalques ||
    weighed.logOdds - weighed.signs - priorLogOdds >= modelAlone
  );
}

/** What signs add to the log odds of a kind, and their types, strongest first. */
function weighSigns(signs: readonly { readonly type: SignType; readonly weight: number }[]): {
  readonly sum: number;
  readonly types: readonly SignType[];
} {
  const byType = new Map<SignType, { weight: number; count: number }>();
  for (const { type, weight } of signs) {
    const known = byType.get(type) ?? { weight: 0, count: 0 };
    byType.set(type, { weight: Math.max(known.weight, weight), count: known.count + 1 });
  }
  const sorted = [...byType].sort((one, other) => other[1].weight - one[1].weight);
  return {
    sum: sorted.reduce((sum, [type, { weight, count }]) => sum + weight * (1 + shareOf(type) * Math.log(count)), 0),
    types: sorted.filter(([, { weight }]) => weight >= tellingWeight).map(([type]) => type),
  };
}

const shareOf = (type: SignType) => (type === 'calque' ? calqueShare : repeatShare);

function weigh(evidence: readonly Evidence[], passage: PassageScore | null, kind: GarbleKind): Weighed {
  const { sum, types } = weighSigns(
    evidence.map((one) => ({ type: one.type, weight: one.strength.weight[kind] * one.confidence })),
  );
  const model = passage ? bounded(logit(passage[kind])) : 0;
  const logOdds = priorLogOdds + sum + model;
  return {
    logOdds,
    probability: 1 / (1 + Math.exp(-logOdds)),
    types: model >= tellingWeight ? [...types, 'idiom'] : types,
    signs: sum,
    calques: new Set(evidence.filter((one) => one.type === 'calque').map((one) => one.message)).size,
  };
}

/** What findings of rules add to the log odds of a kind; a finding of no such rule adds nothing. */
export function signOdds(
  findings: readonly Finding[],
  ruleOf: (finding: Finding) => CopyRule | null,
  kind: GarbleKind,
): number {
  const signs = findings.flatMap((finding) => {
    const rule = ruleOf(finding);
    return rule ? [{ type: rule.type, weight: rule.strength.weight[kind] * finding.confidence }] : [];
  });
  return weighSigns(signs).sum;
}

const logit = (probability: number) => {
  const inside = Math.min(1 - 1e-6, Math.max(1e-6, probability));
  return Math.log(inside / (1 - inside));
};
const bounded = (logOdds: number) => Math.max(-modelLimit, Math.min(modelLimit, logOdds));
