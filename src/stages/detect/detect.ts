import type { SegmentedText } from '../../model/article.ts';
import type { Garble } from '../../model/finding.ts';

/** What detection needs beyond its rules; loaded by the pipeline, handed in. */
export type DetectModels = Readonly<Record<string, unknown>>;

export interface DetectOptions {
  /** True to have every content word scored. */
  readonly words?: boolean;
  readonly published?: string | null;
  readonly title?: string | null;
}

/** Signs of machine garbling in one text, with no original at hand. */
export function detectGarble(text: SegmentedText, _models: DetectModels | null, _options: DetectOptions = {}): Garble {
  return {
    probability: 0,
    kinds: { translated: 0, spun: 0 },
    flagged: false,
    kind: null,
    pivot: null,
    findings: [],
    words: [],
    supported: text.language === 'en',
  };
}
