import type { SegmentedText } from '../../model/article.ts';
import type { Finding, Garble, GarbleKind, WordScore } from '../../model/finding.ts';
import { overlaps } from '../../model/span.ts';
import type { AgainstModel } from './against/against-model.ts';
import type { Evidence, SignType } from './copy-rule.ts';
import { runRules } from './engine.ts';
import { type IdiomModel, type PassageScore, scorePassage } from './idiom/idiom-model.ts';
import { clearsBar, mergeEvidence } from './merge.ts';
import { oddWords } from './odd-words.ts';
import { identifyPivot } from './pivot/identify-pivot.ts';
import { ruleText } from './rule-text.ts';
import { copyRules } from './rules/index.ts';
import { settle } from './settle.ts';

/** What detection needs beyond its rules; loaded by the pipeline, handed in. */
export interface DetectModels {
  readonly idiom: IdiomModel;
  /** How copies stand to their originals; null where detection is to do without. */
  readonly against: AgainstModel | null;
}

export interface DetectOptions {
  /** True to have every content word scored. */
  readonly words?: boolean;
  readonly published?: string | null;
  readonly title?: string | null;
}

/** True for languages in which garbling is looked for beyond hidden and disguised text; texts in others need no models. */
export const knowsLanguage = (language: string): boolean => language === 'en';

/** Where no rule speaks and the language model alone flags a text, so many of its most suspect words are shown. */
const fewestShown = 3;

/** Signs of machine garbling in one text, with no original at hand. */
export function detectGarble(text: SegmentedText, models: DetectModels | null, options: DetectOptions = {}): Garble {
  const evidence = runRules(ruleText(text, options), copyRules);
  const passage = models ? scorePassage(text, models.idiom) : null;
  const merged = mergeEvidence(evidence, passage);
  const kind: GarbleKind = merged.spun.probability > merged.translated.probability ? 'spun' : 'translated';
  const flagged = clearsBar(merged[kind]);
  const shown =
    flagged && passage
      ? [...evidence, ...oddWords(text.body, passage.words, evidence.length === 0 ? fewestShown : 0)]
      : evidence;
  return {
    probability: merged.probability,
    kinds: { translated: merged.translated.probability, spun: merged.spun.probability },
    flagged,
    kind: flagged ? kind : null,
    pivot: flagged && kind === 'translated' ? identifyPivot(evidence.flatMap((one) => one.pivot)) : null,
    findings: settle(shown).map(findingOf),
    words: options.words ? suspectWords(passage, evidence) : [],
    supported: knowsLanguage(text.language),
  };
}

/** Types of signs that a word itself is: the others show where marks, dates or the build of a phrase are wrong, not its words. */
const wordTypes: ReadonlySet<SignType> = new Set([
  'article',
  'disguise',
  'foreign',
  'homograph',
  'name',
  'person',
  'phrase',
]);

/** Words with their scores; a word that a rule points at is as suspect as the rule is sure. */
function suspectWords(passage: PassageScore | null, evidence: readonly Evidence[]): WordScore[] {
  const telling = evidence.filter((one) => !one.headline && wordTypes.has(one.type));
  return (passage?.words ?? []).map(({ from, to, probability }) => {
    const sure = telling.filter((one) => overlaps(one.at, { from, to })).map((one) => one.confidence);
    return { from, to, probability: Math.max(probability, ...sure) };
  });
}

/** A finding without what only the merge needs. */
function findingOf({ type: _type, strength: _strength, pivot: _pivot, ...finding }: Evidence): Finding {
  return finding;
}
