import type { Article } from '../model/article.ts';
import type { Garble } from '../model/finding.ts';
import type { Abstention, Comparison, Derivation, Direction, Manner } from '../model/judgement.ts';
import { alignTexts } from '../stages/align/align.ts';
import { classifyDerivation } from '../stages/align/derivation.ts';
import { textSimilarity } from '../stages/align/similarity.ts';
import { compareAligned } from '../stages/compare/compare.ts';
import { thesaurusRelation } from '../stages/compare/thesaurus-relation.ts';
import { detectAgainst } from '../stages/detect/detect-against.ts';
import { type EventText, sameEvent } from '../stages/group/same-event.ts';
import { judgeCredit } from '../stages/judge/credit.ts';
import { type DirectionWitness, judgeDirection } from '../stages/judge/direction.ts';
import { scoreFidelity } from '../stages/judge/fidelity.ts';
import { inspectArticle } from './inspect-page.ts';
import type { Models } from './models.ts';

/** What the caller of a comparison may know already. */
export interface KnownOfPair {
  /** Garble verdicts on each side alone; made here where they are not given. */
  readonly baseGarble?: Garble;
  readonly copyGarble?: Garble;
  /** True where a person declared the side an original. */
  readonly baseOriginal?: boolean;
  readonly copyOriginal?: boolean;
}

/** Fewer aligned source sentences than this say too little for a score. */
const fewestSentences = 3;

/** Everything hearsay says of two articles. */
export function compareArticles(base: Article, copy: Article, models: Models, known: KnownOfPair = {}): Comparison {
  const alignment = alignTexts(base, copy);
  const { pairs, quotations } = compareAligned(base, copy, alignment, {
    basePublished: base.published?.value ?? null,
    copyPublished: copy.published?.value ?? null,
    relation: thesaurusRelation(models.thesaurus()),
  });
  const { derivation, manner, coverage } = classifyDerivation(base, copy, alignment);
  const own = known.copyGarble ?? inspectArticle(copy, models);
  const garble = detectAgainst(base, copy, pairs, own, models.detect());
  const aligned = pairs.filter((pair) => pair.base.length > 0 && pair.copy.length > 0).length;
  const direction = directionOf(base, copy, coverage, derivation, garble, known);
  const abstained = abstentionOf(derivation, aligned, direction);
  return {
    sameEvent: sameEvent(eventText(base), eventText(copy)),
    similarity: textSimilarity(base, copy, alignment),
    derivation,
    manner: machineManner(manner, garble),
    direction,
    credit: judgeCredit(credited(base), credited(copy)),
    coverage,
    fidelity: abstained === null ? scoreFidelity(pairs) : null,
    abstained,
    pairs,
    quotations,
    garble,
    precise: alignment.precise,
  };
}

function abstentionOf(derivation: Derivation, aligned: number, direction: Direction): Abstention | null {
  if (derivation === 'none') return 'not-derived';
  if (aligned < fewestSentences) return 'too-short';
  return direction.from === 'copy' ? 'base-uncertain' : null;
}

/** A machine's manner takes the place of a person's where the copy is flagged. */
function machineManner(manner: Manner | null, garble: Garble): Manner | null {
  if (manner === null || !garble.flagged) return manner;
  return garble.kind === 'spun' ? 'spun' : 'garbled';
}

function directionOf(
  base: Article,
  copy: Article,
  coverage: Comparison['coverage'],
  derivation: Derivation,
  garble: Garble,
  known: KnownOfPair,
): Direction {
  if (derivation === 'none') return { from: 'unknown', confidence: 0.5, grounds: [] };
  const witness = (article: Article, garbled: number, original: boolean): DirectionWitness => ({
    ...credited(article),
    published: article.published?.value ?? null,
    garbled,
    original,
  });
  return judgeDirection(
    witness(base, known.baseGarble?.probability ?? 0, known.baseOriginal ?? false),
    witness(copy, garble.probability, known.copyOriginal ?? false),
    coverage,
  );
}

const credited = (article: Article) => ({ outlet: article.outlet?.value ?? null, credits: article.credits });

/** An article as the same-event test sees it. */
export function eventText(article: Article): EventText {
  return { ...article, title: article.title?.value ?? null, published: article.published?.value ?? null };
}
