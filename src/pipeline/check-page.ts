import type { Article } from '../model/article.ts';
import type { Check, CheckVerdict, Match } from '../model/check.ts';
import { type Failure, internalFault } from '../model/failure.ts';
import type { Garble } from '../model/finding.ts';
import type { Page } from '../model/page.ts';
import { sameEventBar } from '../stages/group/group.ts';
import { editPoints } from '../stages/judge/fidelity.ts';
import { isAltered } from '../stages/judge/outlets.ts';
import { nearestAncestors } from '../stages/judge/stemma.ts';
import { defaultWeights, type Weights } from '../stages/judge/weights.ts';
import { buildWordIndex, type WordIndex } from '../stages/retrieve/word-index.ts';
import type { Corpus } from '../store/port.ts';
import { compareArticles, compareInOrder, credited } from './compare-articles.ts';
import { tasksPerThread, withCrew, worthThreads } from './crew.ts';
import { inspectPage, withKnownCredits } from './inspect-page.ts';
import type { Models } from './models.ts';
import { inOrder } from './pool.ts';
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
  readonly failures: readonly Failure[];
}

/** Candidates that are compared in full; the rest of a corpus is not looked at. */
const compared = 12;

export interface OpenIndexOptions {
  readonly signal?: AbortSignal;
  /** Threads a large corpus may take; 1 where it is not said. */
  readonly threads?: number;
}

/** Reads every article of a corpus and indexes its words. */
export async function openIndex(corpus: Corpus, models: Models, options: OpenIndexOptions = {}): Promise<CorpusIndex> {
  const pages = await collect(uniquePages(corpus));
  const threads = pages.length < worthThreads.read ? 1 : (options.threads ?? 1);
  const read: (CorpusEntry & { readonly page: Page })[] = [];
  const failures: Failure[] = [];
  await withCrew(threads, models, async (crew) => {
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
  const outlets = outletsOf(read);
  const entries = read.map(({ id, page, article, original }) => ({
    id,
    article: withKnownCredits(page, article, outlets),
    original,
  }));
  return { entries, words: buildWordIndex(entries.map((entry) => entry.article)), failures };
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
  const ordered = nearestFirst(matches, article, models).map((one, i) => (i === 0 ? withPoints(one, weights) : one));
  return { article, garble, matches: ordered, verdict: verdictOf(ordered, garble) };
}

const withPoints = (match: Match, weights: Weights): Match =>
  match.comparison.fidelity === null ? match : { ...match, points: editPoints(match.comparison.pairs, weights) };

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

function verdictOf(matches: readonly Match[], garble: Garble): CheckVerdict {
  const best = matches[0]?.comparison;
  if (garble.flagged || best?.garble.flagged) return 'garbled';
  if (!best) return 'unknown';
  if (best.derivation === 'none') return 'independent';
  return isAltered(best) ? 'altered' : 'faithful';
}
