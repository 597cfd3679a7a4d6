import type { SegmentedText } from '../../model/article.ts';
import type { Finding, Garble, GarbleKind } from '../../model/finding.ts';
import type { Evidence } from './copy-rule.ts';
import { runRules } from './engine.ts';
import type { IdiomModel } from './idiom/idiom-model.ts';
import { weigh } from './merge.ts';
import { identifyPivot } from './pivot/identify-pivot.ts';
import { ruleText } from './rule-text.ts';
import { copyRules } from './rules/index.ts';
import { settle } from './settle.ts';

/** What detection needs beyond its rules; loaded by the pipeline, handed in. */
export interface DetectModels {
  readonly idiom: IdiomModel;
}

export interface DetectOptions {
  /** True to have every content word scored. */
  readonly words?: boolean;
  readonly published?: string | null;
  readonly title?: string | null;
}

/** Log-odds of garbling before anything is seen: few pages are garbled. */
const priorLogOdds = -3.5;
/** The evidence bar: nothing is flagged below this probability … */
const flagBar = 0.8;
/** … nor on fewer types of evidence than this. */
const leastTypes = 2;

/** Signs of machine garbling in one text, with no original at hand. */
export function detectGarble(text: SegmentedText, _models: DetectModels | null, options: DetectOptions = {}): Garble {
  const prepared = ruleText(text, options);
  const evidence = runRules(prepared, copyRules);
  const weighed = { translated: weigh(evidence, 'translated'), spun: weigh(evidence, 'spun') };
  const kinds = {
    translated: logistic(priorLogOdds + weighed.translated.logOdds),
    spun: logistic(priorLogOdds + weighed.spun.logOdds),
  };
  const kind: GarbleKind = kinds.spun > kinds.translated ? 'spun' : 'translated';
  const flagged = kinds[kind] >= flagBar && weighed[kind].types.length >= leastTypes;
  return {
    probability: kinds[kind],
    kinds,
    flagged,
    kind: flagged ? kind : null,
    pivot: flagged && kind === 'translated' ? identifyPivot(evidence.flatMap((one) => one.pivot)) : null,
    findings: settle(evidence).map(findingOf),
    words: [],
    supported: text.language === 'en',
  };
}

const logistic = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

/** A finding without what only the merge needs. */
function findingOf({ type: _type, strength: _strength, pivot: _pivot, ...finding }: Evidence): Finding {
  return finding;
}
