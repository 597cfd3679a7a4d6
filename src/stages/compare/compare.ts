import type { Alignment } from '../../model/alignment.ts';
import type { SegmentedText } from '../../model/article.ts';
import type { QuotationMatch } from '../../model/edit.ts';
import { ruleId } from '../../model/ids.ts';
import type { ComparedPair } from '../../model/judgement.ts';

export interface ComparedTexts {
  readonly pairs: readonly ComparedPair[];
  readonly quotations: readonly QuotationMatch[];
}

/** First version: a reworded pair is one edit over the whole. */
export function compareAligned(base: SegmentedText, copy: SegmentedText, alignment: Alignment): ComparedTexts {
  const pairs = alignment.pairs.map((pair): ComparedPair => {
    const from = base.sentences[pair.base[0] ?? -1];
    const to = copy.sentences[pair.copy[0] ?? -1];
    if (!from || !to || pair.relation === 'kept') return { ...pair, edits: [] };
    return {
      ...pair,
      edits: [
        {
          kind: 'wording',
          severity: 'minor',
          confidence: 0.5,
          rule: ruleId('wording'),
          base: { from: from.from, to: from.to },
          copy: { from: to.from, to: to.to },
        },
      ],
    };
  });
  return { pairs, quotations: [] };
}
