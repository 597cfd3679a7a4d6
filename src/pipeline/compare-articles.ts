import type { Alignment } from '../model/alignment.ts';
import type { Article } from '../model/article.ts';
import type { Garble } from '../model/finding.ts';
import type {
  Abstention,
  ComparedPair,
  Comparison,
  CreditGiven,
  Derivation,
  Direction,
  Manner,
} from '../model/judgement.ts';
import type { Page } from '../model/page.ts';
import { alignTexts } from '../stages/align/align.ts';
import { classifyDerivation, type DerivationClass } from '../stages/align/derivation.ts';
import { textSimilarity } from '../stages/align/similarity.ts';
import { compareAligned } from '../stages/compare/compare.ts';
import { thesaurusRelation } from '../stages/compare/words/thesaurus-relation.ts';
import { detectAgainst } from '../stages/detect/detect-against.ts';
import { type EventProfile, type EventText, eventProfile, sameEventOf } from '../stages/group/same-event.ts';
import { creditTo, judgeCredit } from '../stages/judge/credit.ts';
import { type DirectionWitness, judgeDirection } from '../stages/judge/direction.ts';
import { spareDrift } from '../stages/judge/drift.ts';
import { scoreFidelity, sourceSentences } from '../stages/judge/fidelity.ts';
import type { Weights } from '../stages/judge/weights.ts';
import { detectModels, inspectArticle, readArticle, withKnownCredits } from './inspect-page.ts';
import type { Models } from './models.ts';
import { wordKinship } from './word-kinship.ts';

/** What the caller of a comparison may know already. */
export interface KnownOfPair {
  /** Garble verdicts on each side alone; made here where they are not given. */
  readonly baseGarble?: Garble;
  readonly copyGarble?: Garble;
  /** True where a person declared the side an original. */
  readonly baseOriginal?: boolean;
  readonly copyOriginal?: boolean;
  readonly weights?: Weights;
  /** How likely both report one event, where that is known already. */
  readonly sameEvent?: number;
  /** True where sentences of articles that share no text need no comparing: their pairs then have no edits. */
  readonly brief?: boolean;
  /** False where signs that need the source are looked for later, by {@link withSigns}: they take the longest. */
  readonly signs?: boolean;
}

/** Fewer aligned source sentences than this say too little for a score. */
const fewestSentences = 3;

/** How two articles lie to each other, before their sentences are compared. */
interface Related {
  readonly alignment: Alignment;
  /** 0..1, the same with the sides swapped. */
  readonly similarity: number;
  readonly derivation: DerivationClass;
  readonly direction: Direction;
}

function relate(base: Article, copy: Article, models: Models, known: KnownOfPair): Related {
  const alignment = alignTexts(base, copy);
  const similarity = textSimilarity(base, copy, alignment, wordKinship(models));
  const derivation = classifyDerivation(base, copy, alignment, similarity);
  const direction = directionOf(base, copy, derivation, known.copyGarble?.probability ?? 0, known);
  return { alignment, similarity, derivation, direction };
}

/** Everything hearsay says of two articles. */
export function compareArticles(base: Article, copy: Article, models: Models, known: KnownOfPair = {}): Comparison {
  return compareRelated(base, copy, models, known, relate(base, copy, models, known));
}

/** Two pages read and compared, each with its credits to the other's outlet. */
export function comparePages(
  base: Page,
  copy: Page,
  models: Models,
): { readonly base: Article; readonly copy: Article; readonly comparison: Comparison } {
  const [one, other] = [readArticle(base, models), readArticle(copy, models)];
  const outlets = [one, other].flatMap((article) => article.outlet?.value ?? []);
  const [from, to] = [withKnownCredits(base, one, outlets), withKnownCredits(copy, other, outlets)];
  return { base: from, copy: to, comparison: compareArticles(from, to, models) };
}

/**
 * Compares two articles with the likelier ancestor as base, whichever way they are given; sentences are compared once,
 * unless comparing them turns the direction round.
 */
export function compareInOrder(
  one: Article,
  other: Article,
  models: Models,
  known: KnownOfPair,
): { readonly swapped: boolean; readonly comparison: Comparison } {
  const first = relate(one, other, models, known);
  const turned = swapSides(known);
  if (first.direction.from === 'copy')
    return { swapped: true, comparison: compareArticles(other, one, models, turned) };
  const comparison = compareRelated(one, other, models, known, first);
  if (comparison.direction.from !== 'copy') return { swapped: false, comparison };
  return { swapped: true, comparison: compareArticles(other, one, models, turned) };
}

function swapSides({ baseGarble, copyGarble, baseOriginal, copyOriginal, ...rest }: KnownOfPair): KnownOfPair {
  return {
    ...rest,
    ...(copyGarble ? { baseGarble: copyGarble } : {}),
    ...(baseGarble ? { copyGarble: baseGarble } : {}),
    ...(copyOriginal === undefined ? {} : { baseOriginal: copyOriginal }),
    ...(baseOriginal === undefined ? {} : { copyOriginal: baseOriginal }),
  };
}

function compareRelated(
  base: Article,
  copy: Article,
  models: Models,
  known: KnownOfPair,
  { alignment, similarity, derivation: found, direction: first }: Related,
): Comparison {
  const { derivation, manner, coverage } = found;
  const own = known.copyGarble ?? inspectArticle(copy, models);
  const skip = known.brief === true && derivation === 'none';
  const texts = skip
    ? { pairs: alignment.pairs.map((pair): ComparedPair => ({ ...pair, edits: [] })), quotations: [] }
    : compareAligned(base, copy, alignment, {
        basePublished: base.published?.value ?? null,
        copyPublished: copy.published?.value ?? null,
        relation: thesaurusRelation(models.thesaurus()),
      });
  const garble =
    skip || known.signs === false ? own : detectAgainst(base, copy, texts.pairs, own, detectModels(copy, models));
  const pairs = spareDrift(texts.pairs, {
    base: eventText(base),
    copy: eventText(copy),
    garbled: garble.flagged,
  });
  // Where nothing new is known of the copy, the direction stands.
  const direction = garble === known.copyGarble ? first : directionOf(base, copy, found, garble.probability, known);
  const abstained = abstentionOf(derivation, sourceSentences(pairs), direction);
  return {
    sameEvent: known.sameEvent ?? sameEventOf(profileOf(base, models), profileOf(copy, models)),
    similarity,
    derivation,
    manner: machineManner(manner, garble),
    direction,
    credit: creditOf(derivation, base, copy),
    coverage,
    fidelity: abstained === null ? scoreFidelity(pairs, known.weights) : null,
    abstained,
    pairs,
    quotations: texts.quotations,
    garble,
    precise: alignment.precise,
  };
}

/** Adds the signs of garbling that show against the source. */
export function withSigns(
  base: Article,
  copy: Article,
  models: Models,
  comparison: Comparison,
  own: Garble,
): Comparison {
  const garble = detectAgainst(base, copy, comparison.pairs, own, detectModels(copy, models));
  const { manner } = comparison;
  return { ...comparison, garble, manner: machineManner(manner, garble) };
}

const profiles = new WeakMap<Article, EventProfile>();

/** An article's event profile, made once. */
function profileOf(article: Article, models: Models): EventProfile {
  const held = profiles.get(article) ?? eventProfile(eventText(article), models.vectors());
  profiles.set(article, held);
  return held;
}

function abstentionOf(derivation: Derivation, aligned: number, direction: Direction): Abstention | null {
  if (derivation === 'none') return 'not-derived';
  if (aligned < fewestSentences) return 'too-short';
  return direction.from === 'copy' ? 'base-uncertain' : null;
}

/** An article that derives from nothing can name the other, but it has no credit to alter. */
function creditOf(derivation: Derivation, base: Article, copy: Article): CreditGiven {
  if (derivation !== 'none') return judgeCredit(credited(base), credited(copy));
  const named = creditTo(credited(copy), base.outlet?.value ?? null);
  return { given: named !== null, agency: named?.agency ?? null, altered: false };
}

/** A machine's manner takes the place of a person's where the copy is flagged. */
function machineManner(manner: Manner | null, garble: Garble): Manner | null {
  if (manner === null || !garble.flagged) return manner;
  return garble.kind === 'spun' ? 'spun' : 'garbled';
}

function directionOf(
  base: Article,
  copy: Article,
  { derivation, coverage }: DerivationClass,
  copyGarbled: number,
  known: KnownOfPair,
): Direction {
  if (derivation === 'none') return { from: 'unknown', confidence: 0.5, grounds: [], evidence: [] };
  const witness = (article: Article, garbled: number, original: boolean): DirectionWitness => ({
    ...credited(article),
    published: article.published?.value ?? null,
    garbled,
    original,
    dateline: markOf(article) !== null,
    body: article.body,
  });
  return judgeDirection(
    witness(base, known.baseGarble?.probability ?? 0, known.baseOriginal ?? false),
    witness(copy, copyGarbled, known.copyOriginal ?? false),
    coverage,
  );
}

/** A place, a day and the sender's mark before a dash, as agencies open a report: "LIMA, March 3 (Agency) -". */
const dateline = /^\s*\p{Lu}[^\n()]{1,50}\(([^()\n]{2,40})\)\s*[-–—]/u;
const markOf = (article: Article): string | null => dateline.exec(article.body.slice(0, 120))?.[1] ?? null;

/** What credit and direction need to know of an article. */
export const credited = (article: Article) => ({
  outlet: article.outlet?.value ?? null,
  credits: article.credits,
  authors: article.authors,
  mark: markOf(article),
});

/** An article as the same-event test sees it. */
export function eventText(article: Article): EventText {
  return {
    ...article,
    title: article.title?.value ?? null,
    published: article.published?.value ?? null,
    publisher: article.outlet?.value ?? null,
  };
}
