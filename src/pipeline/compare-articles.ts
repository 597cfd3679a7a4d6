import type { Article } from '../model/article.ts';
import type { Garble } from '../model/finding.ts';
import type { Abstention, Comparison, CreditGiven, Direction } from '../model/judgement.ts';
import { alignTexts } from '../stages/align/align.ts';
import { classifyDerivation } from '../stages/align/derivation.ts';
import { textSimilarity } from '../stages/align/similarity.ts';
import { compareAligned } from '../stages/compare/compare.ts';
import { detectAgainst } from '../stages/detect/detect-against.ts';
import { type EventText, sameEvent } from '../stages/group/same-event.ts';
import { scoreFidelity } from '../stages/judge/fidelity.ts';
import { inspectArticle } from './inspect-page.ts';
import type { Models } from './models.ts';

/** Everything hearsay says of two articles. `own` is the garble verdict on the copy alone, where the caller has it already. */
export function compareArticles(base: Article, copy: Article, models: Models, own?: Garble): Comparison {
  const alignment = alignTexts(base, copy);
  const { pairs, quotations } = compareAligned(base, copy, alignment);
  const derived = classifyDerivation(base, copy, alignment);
  const garble = detectAgainst(base, copy, pairs, own ?? inspectArticle(copy, models), models.detect());
  const abstained: Abstention | null = derived.derivation === 'none' ? 'not-derived' : null;
  return {
    sameEvent: sameEvent(eventText(base), eventText(copy)),
    similarity: textSimilarity(base, copy, alignment),
    derivation: derived.derivation,
    manner: derived.manner && garble.flagged ? (garble.kind === 'spun' ? 'spun' : 'garbled') : derived.manner,
    direction: unknownDirection,
    credit: creditOf(copy),
    coverage: derived.coverage,
    fidelity: abstained ? null : scoreFidelity(pairs),
    abstained,
    pairs,
    quotations,
    garble,
    precise: alignment.precise,
  };
}

const unknownDirection: Direction = { from: 'unknown', confidence: 0, grounds: [] };

function creditOf(copy: Article): CreditGiven {
  const credit = copy.credits.find((one) => one.relation === 'republished') ?? copy.credits[0];
  return { given: credit !== undefined, agency: credit?.agency ?? null, altered: credit?.mangled ?? false };
}

function eventText(article: Article): EventText {
  return { ...article, title: article.title?.value ?? null, published: article.published?.value ?? null };
}
