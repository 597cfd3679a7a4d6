import type { SegmentedText } from '../../model/article.ts';
import type { Finding, Garble, GarbleKind } from '../../model/finding.ts';
import type { ComparedPair } from '../../model/judgement.ts';
import { overlaps } from '../../model/span.ts';
import { recentMemory } from '../../text/recent-memory.ts';
import { againstOdds } from './against/against-model.ts';
import { type MeasuredPair, measurePair } from './against/measure-pair.ts';
import { swapsOf } from './against/swaps.ts';
import type { CopyRule, PivotHint } from './copy-rule.ts';
import { type DetectModels, detectGarble } from './detect.ts';
import { signOdds } from './merge.ts';
import { pairRules } from './pair-rules/index.ts';
import { identifyPivot } from './pivot/identify-pivot.ts';
import { copyRules } from './rules/index.ts';
import { settle } from './settle.ts';

/** Log-odds of garbling before anything is seen; the same as without the original. */
const priorLogOdds = Math.log(0.1 / 0.9);
/** Nothing is flagged below this probability. */
const flagBar = 0.65;
/** A copy that reads as well as this on its own is no bad translation, however far it is from its base. */
const leastOwn = 0.08;
/** Below this share of its sentences in aligned pairs a copy was not made from this base and nothing can be proven … */
const leastShared = 0.3;
/** … unless it is so short that a bad translation may leave nothing to align. */
const fewSentences = 6;
/** The fitted models say this much at most for a kind, and this much against it: spinners come lighter than those of the labelled sets. */
const modelLimit = { most: 5, least: { translated: -5, spun: -1.5 } } as const;

/** A sign of the copy with what it says of the kind of machine. */
interface PairFinding extends Finding {
  readonly weight: Readonly<Record<GarbleKind, number>>;
  readonly pivot: readonly PivotHint[];
}

/**
 * Signs of machine garbling in a copy with its original at hand: swaps proven by alignment, what became of names and
 * numbers, how much less idiomatic the copy is than what it was made from, and the signs of the copy alone that the base does not
 * have. A verdict on the copy alone stands unless the base earns the same one, so that a garbled base is not charged to its copy. Where the copy is not made from the base, the verdict on the copy alone stands.
 */
export function detectAgainst(
  base: SegmentedText,
  copy: SegmentedText,
  pairs: readonly ComparedPair[],
  own: Garble,
  models: DetectModels | null,
): Garble {
  if (!own.supported || base.language !== copy.language) return own;
  const measured = measurePair(base, copy, pairs, models);
  if (!measured || !isCopyOf(copy, pairs)) return own;
  const swaps = swapFindings(measured, models);
  const baseWording = base.body.replace(/\s+/gu, ' ');
  const signs = own.findings.filter((finding) => !standsIn(baseWording, finding, copy));
  const alone = own.flagged && !isFlagged(base, models) ? own : null;
  const oddsFor = (kind: GarbleKind) =>
    Math.max(oddsOf(kind, measured, swaps, signs, models), alone?.kind === kind ? logit(alone.kinds[kind]) : -Infinity);
  const odds = { translated: oddsFor('translated'), spun: oddsFor('spun') };
  const kind: GarbleKind = odds.spun > odds.translated ? 'spun' : 'translated';
  const either = Math.exp(odds.translated) + Math.exp(odds.spun);
  const flagged =
    alone?.kind === kind || (logistic(odds[kind]) >= flagBar && (kind === 'spun' || own.kinds.translated >= leastOwn));
  const findings = settle<Finding>([...swaps.map(findingOf), ...signs.map((sign) => restored(sign, swaps))]);
  return {
    ...own,
    probability: either / (1 + either),
    kinds: { translated: logistic(odds.translated), spun: logistic(odds.spun) },
    flagged,
    kind: flagged ? kind : null,
    pivot: flagged && kind === 'translated' ? (identifyPivot(swaps.flatMap((swap) => swap.pivot)) ?? own.pivot) : null,
    findings,
  };
}

/** So many texts are remembered with their verdict at least: one base has many copies. */
const verdicts = recentMemory<SegmentedText, { readonly models: DetectModels | null; readonly flagged: boolean }>(64);

/** True where a text is flagged on its own. */
function isFlagged(text: SegmentedText, models: DetectModels | null): boolean {
  const known = verdicts.get(text);
  if (known?.models === models) return known.flagged;
  const { flagged } = detectGarble(text, models);
  verdicts.set(text, { models, flagged });
  return flagged;
}

const logistic = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));
const logit = (probability: number) => Math.log(probability / Math.max(1e-9, 1 - probability));

/** True where enough of the copy has counterparts in the base. */
function isCopyOf(copy: SegmentedText, pairs: readonly ComparedPair[]): boolean {
  if (copy.sentences.length <= fewSentences) return true;
  const shared = pairs.reduce((sum, pair) => sum + (pair.base.length > 0 ? pair.copy.length : 0), 0);
  return shared >= leastShared * copy.sentences.length;
}

function swapFindings(measured: MeasuredPair, models: DetectModels | null): PairFinding[] {
  const sources = { thesaurus: models?.idiom.thesaurus ?? null, fluency: measured.fluency };
  return measured.groups.flatMap((group) =>
    swapsOf(group, sources).flatMap((swap) =>
      pairRules.flatMap((rule): PairFinding[] => {
        const sign = rule.check(swap);
        if (!sign) return [];
        return [
          {
            rule: rule.id,
            severity: rule.severity,
            confidence: sign.confidence,
            message: sign.message,
            at: { from: swap.copy.from, to: swap.copy.to },
            base: { from: swap.base.from, to: swap.base.to },
            expected: [swap.base.text],
            restoredFrom: 'original',
            weight: rule.weight,
            pivot: sign.pivot ?? [],
          },
        ];
      }),
    ),
  );
}

/** Swaps add this much at most: each says less than the one before. */
const swapLimit = 5;

function oddsOf(
  kind: GarbleKind,
  measured: MeasuredPair,
  swaps: readonly PairFinding[],
  signs: readonly Finding[],
  models: DetectModels | null,
): number {
  const bySwap = swaps.reduce((sum, swap) => sum + swap.weight[kind] * swap.confidence, 0);
  const proven = swapLimit * (1 - Math.exp(-bySwap / swapLimit));
  const model = models?.against ? againstOdds(models.against[kind], measured.features) : 0;
  return (
    priorLogOdds +
    signOdds(signs, ruleOf, kind) +
    proven +
    Math.max(modelLimit.least[kind], Math.min(modelLimit.most, model))
  );
}

const byId = new Map<string, CopyRule>(copyRules.map((rule) => [rule.id, rule]));
const ruleOf = (finding: Finding) => byId.get(finding.rule) ?? null;

/** True where the base has the same words: what the original did is no sign against the copy. */
function standsIn(baseWording: string, finding: Finding, copy: SegmentedText): boolean {
  const { from, to } = finding.at;
  const around = copy.body.slice(Math.max(0, from - 12), Math.min(copy.body.length, to + 12)).replace(/\s+/gu, ' ');
  return baseWording.includes(around.trim());
}

/** A sign of the copy alone, with what the original has in its place where a swap proves it. */
function restored(sign: Finding, swaps: readonly PairFinding[]): Finding {
  const swap = swaps.find((one) => overlaps(one.at, sign.at));
  return swap?.base ? { ...sign, base: swap.base, expected: swap.expected, restoredFrom: 'original' } : sign;
}

/** A finding without what only the merge needs. */
function findingOf({ weight: _weight, pivot: _pivot, ...finding }: PairFinding): Finding {
  return finding;
}
