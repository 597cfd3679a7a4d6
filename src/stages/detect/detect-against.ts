import type { SegmentedText } from '../../model/article.ts';
import type { Finding, Garble, GarbleKind } from '../../model/finding.ts';
import type { ComparedPair } from '../../model/judgement.ts';
import { overlaps } from '../../model/span.ts';
import { againstOdds } from './against/against-model.ts';
import { type MeasuredPair, measurePair } from './against/measure-pair.ts';
import { swapsOf } from './against/swaps.ts';
import type { CopyRule, PivotHint } from './copy-rule.ts';
import type { DetectModels } from './detect.ts';
import { signOdds } from './merge.ts';
import { pairRules } from './pair-rules/index.ts';
import { identifyPivot } from './pivot/identify-pivot.ts';
import { copyRules } from './rules/index.ts';
import { settle } from './settle.ts';

/** Log-odds of garbling before anything is seen; the same as without the original. */
const priorLogOdds = Math.log(0.1 / 0.9);
/** Nothing is flagged below this probability. */
const flagBar = 0.5;
/** Below this share of its words in sentences of the base, the copy was not made from this base and nothing can be proven. */
const leastShared = 0.25;
/** The fitted models say this much at most, either way. */
const modelLimit = 5;

/** A sign of the copy with what it says of the kind of machine. */
interface PairFinding extends Finding {
  readonly weight: Readonly<Record<GarbleKind, number>>;
  readonly pivot: readonly PivotHint[];
}

/**
 * Signs of machine garbling in a copy with its original at hand: swaps proven by alignment, what became of names and
 * numbers, how much less idiomatic the copy is than what it was made from, and the signs of the copy alone that the base does not
 * have. Where the copy is not made from the base, the verdict on the copy alone stands.
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
  if (!measured || sharedWords(copy, measured) < leastShared) return own;
  const swaps = swapFindings(measured, models);
  const baseWording = base.body.replace(/\s+/gu, ' ');
  const signs = own.findings.filter((finding) => !standsIn(baseWording, finding, copy));
  const odds = {
    translated: oddsOf('translated', measured, swaps, signs, models),
    spun: oddsOf('spun', measured, swaps, signs, models),
  };
  const kind: GarbleKind = odds.spun > odds.translated ? 'spun' : 'translated';
  const either = Math.exp(odds.translated) + Math.exp(odds.spun);
  const flagged = logistic(odds[kind]) >= flagBar;
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

const logistic = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

/** Share of the words of the copy that stand in sentences held against the base. */
function sharedWords(copy: SegmentedText, measured: MeasuredPair): number {
  const all = copy.sentences.reduce(
    (sum, { tokens }) => sum + tokens.filter((token) => token.kind !== 'punctuation').length,
    0,
  );
  return measured.groups.reduce((sum, group) => sum + group.copy.length, 0) / Math.max(1, all);
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

/** Swaps say less and less: the tenth of a text adds little to the ninth. */
const swapLimit = 3;

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
  return priorLogOdds + signOdds(signs, ruleOf, kind) + proven + Math.max(-modelLimit, Math.min(modelLimit, model));
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
