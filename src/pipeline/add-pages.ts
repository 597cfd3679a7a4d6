import type { Article } from '../model/article.ts';
import { type Failure, failed, ok, type Result } from '../model/failure.ts';
import type { Page } from '../model/page.ts';
import { groupEvents } from '../stages/group/group.ts';
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

/** A page that was read and waits for its place. */
interface Waiting {
  readonly page: Page;
  readonly article: Article;
}

/**
 * Pages placed together: grouping sees all of them beside the stored ones, so that the order of adding decides nothing
 * within a batch. Bounded, because a batch is held in memory.
 */
const batchSize = 200;

/** Reads pages into a corpus: each goes under the stored event it tells of, or founds a new one. */
export async function* addPages(
  corpus: Corpus,
  pages: AsyncIterable<Result<Page>>,
  models: Models,
  options: AddOptions,
): AsyncIterable<Result<Added>> {
  const known = await knownEvents(corpus, models);
  let batch: Waiting[] = [];
  for await (const page of pages) {
    options.signal?.throwIfAborted();
    if (!page.ok) {
      yield page;
      continue;
    }
    const article = readArticle(page.value, models);
    if (article.body === '') yield failed(noArticle(page.value));
    else batch.push({ page: page.value, article });
    if (batch.length === batchSize) {
      yield* addBatch(corpus, batch, models, options, known);
      batch = [];
    }
  }
  yield* addBatch(corpus, batch, models, options, known);
}

const noArticle = (page: Page): Failure => ({
  code: 'no-article',
  message: 'No article was found in the page; it was not added.',
  hint: 'hearsay inspect shows what was removed.',
  source: page.source ?? page.id,
});

async function* addBatch(
  corpus: Corpus,
  batch: readonly Waiting[],
  models: Models,
  options: AddOptions,
  known: Known[],
): AsyncIterable<Result<Added>> {
  const events = placesOf(batch, options.event, known, models);
  for (const [i, waiting] of batch.entries()) {
    options.signal?.throwIfAborted();
    yield await store(corpus, waiting, events[i]!, options);
  }
}

async function store(
  corpus: Corpus,
  { page, article }: Waiting,
  event: Known,
  options: AddOptions,
): Promise<Result<Added>> {
  const source = page.source ?? page.id;
  const sigil = uniqueSigil(article.outlet?.value ?? source.split('/').at(-1) ?? 'X', event.sigils);
  const stored = await corpus.add(page, {
    event: event.event,
    eventTitle: article.title?.value ?? 'Untitled',
    eventDate: article.published?.value.slice(0, 10) ?? null,
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

/** The event of each page of a batch: the one named, the one it is stored under already, or the one grouping finds. */
function placesOf(batch: readonly Waiting[], named: string | null, known: Known[], models: Models): Known[] {
  if (named !== null) {
    const event = known.find((one) => one.event === named) ?? found(named, known);
    return batch.map(() => event);
  }
  const stored = known.flatMap((event) => event.articles.map((article) => ({ event, article })));
  const groups = groupEvents(
    [...stored, ...batch].map(({ article }) => eventText(article)),
    models.vectors(),
  );
  const places = new Array<Known>(batch.length);
  for (const group of groups) {
    const added = group.filter((index) => index >= stored.length).map((index) => index - stored.length);
    if (added.length === 0) continue;
    const event =
      commonest(group.flatMap((index) => stored[index]?.event ?? [])) ?? found(nameOf(batch[added[0]!]!), known);
    for (const index of added) places[index] = event;
  }
  return batch.map(
    ({ article }, i) => known.find((event) => event.articles.some((one) => one.page === article.page)) ?? places[i]!,
  );
}

/** The event most of a group is stored under: people may have put it elsewhere than grouping would. */
function commonest(events: readonly Known[]): Known | undefined {
  const counts = new Map<Known, number>();
  for (const event of events) counts.set(event, (counts.get(event) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}

const nameOf = ({ article }: Waiting): string =>
  eventSlug(article.published?.value.slice(0, 10) ?? null, article.title?.value ?? 'untitled');

/** A new event under `name`, or under the next free name like it. */
function found(name: string, known: Known[]): Known {
  const taken = new Set(known.map((event) => event.event));
  let id = name;
  for (let n = 2; taken.has(id); n++) id = `${name}-${n}`;
  const fresh: Known = { event: id, sigils: new Set(), articles: [] };
  known.push(fresh);
  return fresh;
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
