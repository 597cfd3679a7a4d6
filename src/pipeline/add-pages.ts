import type { Article } from '../model/article.ts';
import { failed, ok, type Result } from '../model/failure.ts';
import type { Page } from '../model/page.ts';
import { sameEventBar } from '../stages/group/group.ts';
import { sameEvent } from '../stages/group/same-event.ts';
import type { Corpus } from '../store/port.ts';
import { uniqueSigil } from '../text/names.ts';
import { eventText } from './compare-articles.ts';
import { readArticle } from './inspect-page.ts';
import type { Models } from './models.ts';
import { eventSlug } from './study.ts';

/** What became of one page that was added. */
export interface Added {
  readonly source: string;
  readonly event: string;
  readonly sigil: string;
  readonly state: 'new' | 'known';
}

export interface AddOptions {
  /** Event every page goes under; null to find or found one. */
  readonly event: string | null;
  readonly original: boolean;
  readonly signal?: AbortSignal;
}

interface Known {
  readonly event: string;
  readonly sigils: Set<string>;
  readonly articles: Article[];
}

/** Reads pages into a corpus: each goes under the stored event it tells of, or founds a new one. */
export async function* addPages(
  corpus: Corpus,
  pages: AsyncIterable<Result<Page>>,
  models: Models,
  options: AddOptions,
): AsyncIterable<Result<Added>> {
  const known = await knownEvents(corpus, models);
  for await (const page of pages) {
    options.signal?.throwIfAborted();
    yield page.ok ? await addOne(corpus, page.value, models, options, known) : page;
  }
}

async function addOne(
  corpus: Corpus,
  page: Page,
  models: Models,
  options: AddOptions,
  known: Known[],
): Promise<Result<Added>> {
  const article = readArticle(page, models);
  const source = page.source ?? page.id;
  if (article.body === '') {
    return failed({
      code: 'no-article',
      message: 'No article was found in the page; it was not added.',
      hint: 'hearsay inspect shows what was removed.',
      source,
    });
  }
  const twin = known.find((event) => event.articles.some((one) => one.page === article.page));
  const event = twin ?? eventFor(article, options.event, known);
  const sigil = uniqueSigil(article.outlet?.value ?? source.split('/').at(-1) ?? 'X', event.sigils);
  const title = article.title?.value ?? 'Untitled';
  const date = article.published?.value.slice(0, 10) ?? null;
  const stored = await corpus.add(page, {
    event: event.event,
    eventTitle: title,
    eventDate: date,
    sigil,
    original: options.original,
  });
  if (!stored.ok) return stored;
  if (stored.value === 'new') {
    event.sigils.add(sigil);
    event.articles.push(article);
  }
  return ok({ source, event: event.event, sigil, state: stored.value });
}

/** The event an article goes under: the one named, the stored one it fits best, or a new one. */
function eventFor(article: Article, named: string | null, known: Known[]): Known {
  const found = named === null ? likeliest(article, known) : known.find((event) => event.event === named);
  if (found) return found;
  const taken = new Set(known.map((event) => event.event));
  const name = named ?? eventSlug(article.published?.value.slice(0, 10) ?? null, article.title?.value ?? 'untitled');
  let id = name;
  for (let n = 2; taken.has(id); n++) id = `${name}-${n}`;
  const fresh: Known = { event: id, sigils: new Set(), articles: [] };
  known.push(fresh);
  return fresh;
}

/** Average linkage, as in grouping. */
function likeliest(article: Article, known: readonly Known[]): Known | undefined {
  const own = eventText(article);
  const scored = known
    .filter((event) => event.articles.length > 0)
    .map((event) => ({
      event,
      score: event.articles.reduce((sum, one) => sum + sameEvent(eventText(one), own), 0) / event.articles.length,
    }))
    .sort((one, other) => other.score - one.score);
  return scored[0] && scored[0].score >= sameEventBar ? scored[0].event : undefined;
}

async function knownEvents(corpus: Corpus, models: Models): Promise<Known[]> {
  const known = new Map<string, Known>();
  for (const event of await corpus.events()) known.set(event.id, { event: event.id, sigils: new Set(), articles: [] });
  for await (const stored of corpus.pages()) {
    if (!stored.ok || stored.value.event === null) continue;
    const event = known.get(stored.value.event);
    if (stored.value.sigil) event?.sigils.add(stored.value.sigil);
    event?.articles.push(readArticle(stored.value.page, models));
  }
  return [...known.values()];
}
