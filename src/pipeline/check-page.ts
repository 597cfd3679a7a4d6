import type { Article } from '../model/article.ts';
import type { Check, CheckVerdict, Match } from '../model/check.ts';
import type { Failure } from '../model/failure.ts';
import type { Garble } from '../model/finding.ts';
import type { Page } from '../model/page.ts';
import { sameEventBar } from '../stages/group/group.ts';
import { isAltered } from '../stages/judge/outlets.ts';
import { buildWordIndex, type WordIndex } from '../stages/retrieve/word-index.ts';
import type { Corpus } from '../store/port.ts';
import { compareArticles } from './compare-articles.ts';
import { inspectPage, readArticle } from './inspect-page.ts';
import type { Models } from './models.ts';

/** A corpus made ready to be searched. */
export interface CorpusIndex {
  readonly entries: readonly { readonly id: string; readonly article: Article; readonly original: boolean }[];
  readonly words: WordIndex;
  readonly failures: readonly Failure[];
}

/** Candidates that are compared in full; the rest of a corpus is not looked at. */
const compared = 12;

/** Reads every article of a corpus and indexes its words. */
export async function openIndex(corpus: Corpus, models: Models, signal?: AbortSignal): Promise<CorpusIndex> {
  const entries: { id: string; article: Article; original: boolean }[] = [];
  const failures: Failure[] = [];
  for await (const stored of corpus.pages()) {
    signal?.throwIfAborted();
    if (!stored.ok) failures.push(stored.failure);
    else {
      const article = readArticle(stored.value.page, models);
      if (article.body !== '') entries.push({ id: stored.value.id, article, original: stored.value.original });
    }
  }
  return { entries, words: buildWordIndex(entries.map((entry) => entry.article)), failures };
}

/** Holds a page against a corpus. A stored page with the very same bytes is the page itself and no match. */
export function checkPage(page: Page, index: CorpusIndex, models: Models): Check {
  const { article, garble } = inspectPage(page, models);
  const matches = index.words
    .search(article, compared)
    .map(({ index: at }) => index.entries[at]!)
    .filter((entry) => entry.article.page !== article.page)
    .map((entry): Match => {
      const known = { copyGarble: garble, baseOriginal: entry.original };
      return {
        id: entry.id,
        article: entry.article,
        comparison: compareArticles(entry.article, article, models, known),
      };
    })
    .filter(({ comparison }) => comparison.derivation !== 'none' || comparison.sameEvent >= sameEventBar)
    .sort((one, other) => rank(other) - rank(one));
  return { article, garble, matches, verdict: verdictOf(matches, garble) };
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
