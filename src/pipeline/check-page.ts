import type { Article } from '../model/article.ts';
import type { Check, CheckVerdict, Match } from '../model/check.ts';
import { type Failure, internalFault } from '../model/failure.ts';
import type { Garble } from '../model/finding.ts';
import type { Page } from '../model/page.ts';
import type { FindingReply } from '../model/study.ts';
import { sameEventBar } from '../stages/group/group.ts';
import { isAltered } from '../stages/judge/outlets.ts';
import { nearestAncestors } from '../stages/judge/stemma.ts';
import { defaultWeights, type Weights } from '../stages/judge/weights.ts';
import { buildWordIndex, type WordIndex } from '../stages/retrieve/word-index.ts';
import type { Answers, Corpus } from '../store/port.ts';
import { signFindingId } from '../text/finding-id.ts';
import { compareArticles, compareInOrder, credited } from './compare-articles.ts';
import { tasksPerThread, withCrew, worthThreads } from './crew.ts';
import { inspectPage, withKnownCredits } from './inspect-page.ts';
import type { Models } from './models.ts';
import { inOrder } from './pool.ts';
import { rememberingCrew } from './remembering-crew.ts';
import { type Relative, restoredGarble } from './restore-words.ts';
import { charge, editsSetAside } from './set-aside.ts';
import { collect, uniquePages } from './unique-pages.ts';

/** An article of a corpus as a search finds it. */
interface CorpusEntry {
  readonly id: string;
  readonly article: Article;
  readonly original: boolean;
}

/** A corpus made ready to be searched. */
export interface CorpusIndex {
  readonly entries: readonly CorpusEntry[];
  readonly words: WordIndex;
  /** Findings that people set aside: they cost a page nothing. */
  readonly overrides: readonly FindingReply[];
  readonly failures: readonly Failure[];
}

/** Candidates that are compared in full; the rest of a corpus is not looked at. */
const compared = 12;

export interface OpenIndexOptions {
  readonly signal?: AbortSignal;
  /** Threads a large corpus may take; 1 where it is not said. */
  readonly threads?: number;
  /** Answers that studies of this corpus left: articles among them need not be read again. */
  readonly answers?: Answers;
}

/** Reads every article of a corpus and indexes its words. */
export async function openIndex(corpus: Corpus, models: Models, options: OpenIndexOptions = {}): Promise<CorpusIndex> {
  const pages = await collect(uniquePages(corpus));
  const threads = pages.length < worthThreads.read ? 1 : (options.threads ?? 1);
  const read: (CorpusEntry & { readonly page: Page })[] = [];
  const failures: Failure[] = [];
  await withCrew(threads, models, async (hands) => {
    const crew = options.answers ? rememberingCrew(hands, options.answers) : hands;
    const answers = inOrder(pages, threads * tasksPerThread, async (stored) => {
      options.signal?.throwIfAborted();
      if (!stored.ok) return stored.failure;
      const { id, page, original } = stored.value;
      return crew.read(page).then(
        (article) => ({ id, page, original, article }),
        (error: unknown) => internalFault(error, page.source ?? id),
      );
    });
    for await (const one of answers) {
      if (!('article' in one)) failures.push(one);
      else if (one.article.body !== '') read.push(one);
    }
  });
  const overrides = await corpus.overrides();
  failures.push(...overrides.failures);
  const outlets = outletsOf(read);
  const entries = read.map(({ id, page, article, original }) => ({
    id,
    article: withKnownCredits(page, article, outlets),
    original,
  }));
  const words = buildWordIndex(entries.map((entry) => entry.article));
  return { entries, words, overrides: overrides.list, failures };
}

const outletsOf = (entries: readonly { readonly article: Article }[]): string[] => [
  ...new Set(entries.flatMap(({ article }) => article.outlet?.value ?? [])),
];

/** Holds a page against a corpus. A stored page with the very same bytes is the page itself and no match. */
export function checkPage(page: Page, index: CorpusIndex, models: Models, weights: Weights = defaultWeights): Check {
  const inspected = inspectPage(page, models);
  const { garble } = inspected;
  const article = withKnownCredits(page, inspected.article, outletsOf(index.entries));
  const matches = index.words
    .search(article, compared)
    .map(({ index: at }) => index.entries[at]!)
    .filter((entry) => entry.article.page !== article.page)
    .map((entry): Match => {
      const known = { copyGarble: garble, baseOriginal: entry.original, weights, brief: true };
      return {
        id: entry.id,
        article: entry.article,
        comparison: compareArticles(entry.article, article, models, known),
      };
    })
    .filter(({ comparison }) => comparison.derivation !== 'none' || comparison.sameEvent >= sameEventBar)
    .sort((one, other) => rank(other) - rank(one));
  const setAside = new Set(index.overrides.map((one) => one.finding));
  const ordered = restoredBest(nearestFirst(matches, article, models), article).map((one, i) =>
    i > 0 || one.comparison.fidelity === null ? one : chargedMatch(one, article, weights, setAside),
  );
  return {
    article,
    garble: restoredGarble(article, garble, relativesOf(ordered)),
    matches: ordered,
    setAside: index.overrides.filter((one) => isOf(one.finding, article, ordered[0], garble)),
    verdict: verdictOf(ordered, article, garble, setAside),
  };
}

/** The best match with words restored that alignment with it could not, from the others. */
function restoredBest(matches: readonly Match[], article: Article): readonly Match[] {
  const [best, ...rest] = matches;
  if (!best || best.comparison.derivation === 'none') return matches;
  const garble = restoredGarble(article, best.comparison.garble, relativesOf(matches));
  return [{ ...best, comparison: { ...best.comparison, garble } }, ...rest];
}

/** Stored articles that the page shares text with; the nearest is its source where the page came after it. */
const relativesOf = (matches: readonly Match[]): Relative[] =>
  matches
    .filter(({ comparison }) => comparison.derivation !== 'none')
    .map(({ article, comparison }, i) => ({
      article,
      garble: null,
      comparison,
      isBase: true,
      source: i === 0 && comparison.direction.from === 'base',
    }));

const chargedMatch = (match: Match, copy: Article, weights: Weights, setAside: ReadonlySet<string>): Match => ({
  ...match,
  ...charge(match.comparison, { base: match.article, copy }, weights, setAside),
});

/** True for the id of a finding that a check of the page lists. */
function isOf(finding: string, copy: Article, best: Match | undefined, own: Garble): boolean {
  const signs = best && best.comparison.derivation !== 'none' ? best.comparison.garble : own;
  return (
    best?.setAside?.includes(finding) ||
    signs.findings.some((sign) => signFindingId(copy.page, sign.rule, sign.at) === finding)
  );
}

/** Possible sources that are looked at for which of them stands nearest. */
const contenders = 3;

/** Puts the nearest ancestor first: of a report and its reprint, the one whose readings and name the page carries. */
function nearestFirst(matches: readonly Match[], article: Article, models: Models): readonly Match[] {
  const few = matches
    .filter(({ comparison }) => comparison.derivation !== 'none' && comparison.direction.from === 'base')
    .slice(0, contenders);
  if (few.length < 2) return matches;
  const self = '\n';
  const between = few.flatMap((one, i) =>
    few.slice(i + 1).map((other) => {
      const { swapped, comparison } = compareInOrder(one.article, other.article, models, { brief: true });
      return { base: swapped ? other.id : one.id, copy: swapped ? one.id : other.id, comparison };
    }),
  );
  const witnesses = new Map(
    [{ id: self, article }, ...few].map((one) => [one.id, { id: one.id, text: one.article, ...credited(one.article) }]),
  );
  const pairs = few.map((one) => ({ base: one.id, copy: self, comparison: one.comparison }));
  const nearest = nearestAncestors([...pairs, ...between], witnesses).get(self)?.base;
  const best = matches.find((one) => one.id === nearest);
  return best ? [best, ...matches.filter((one) => one !== best)] : matches;
}

/** Derived before merely of the same event; sources before copies of the page; then by likeness. */
function rank({ comparison }: Match): number {
  if (comparison.derivation === 'none') return comparison.sameEvent - 2;
  return comparison.similarity - (comparison.direction.from === 'copy' ? 1 : 0);
}

function verdictOf(
  [best]: readonly Match[],
  copy: Article,
  garble: Garble,
  setAside: ReadonlySet<string>,
): CheckVerdict {
  if (garble.flagged || best?.comparison.garble.flagged) return 'garbled';
  if (!best) return 'unknown';
  if (best.comparison.derivation === 'none') return 'independent';
  const forgiven = new Set(editsSetAside(best.comparison, { base: best.article, copy }, setAside).keys());
  return isAltered(best.comparison, forgiven) ? 'altered' : 'faithful';
}
