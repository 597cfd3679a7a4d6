import type { Article } from '../model/article.ts';
import { type Failure, failed, internalFault, ok, type Result } from '../model/failure.ts';
import type { PageId } from '../model/ids.ts';
import type { Page } from '../model/page.ts';
import { idOf, isSamePage, type Provenance } from '../sources/page-record.ts';
import { groupEvents } from '../stages/group/group.ts';
import type { Corpus, Place, Placement } from '../store/port.ts';
import { uniqueSigil } from '../text/names.ts';
import { eventText } from './compare-articles.ts';
import { type Crew, openReaders, tasksPerThread } from './crew.ts';
import { eventSlug } from './dossiers.ts';
import type { Models } from './models.ts';
import { inOrder } from './pool.ts';
import type { StudyProgress } from './study.ts';

/** What became of one page that was added. */
export interface Added {
  readonly source: string;
  readonly event: string;
  readonly sigil: string;
  /** `moved`: it was stored under another event than the one asked for. */
  readonly state: 'new' | 'known' | 'moved';
}

export interface AddOptions {
  /** Event every page goes under; null to find or found one. */
  readonly event: string | null;
  readonly original: boolean;
  readonly signal?: AbortSignal;
  /** Threads a long run may take; 1 where it is not said. What is stored is the same. */
  readonly threads?: number;
  readonly onProgress?: (progress: StudyProgress) => void;
}

interface Known {
  readonly event: string;
  readonly sigils: Set<string>;
  readonly articles: Article[];
}

/** What a corpus holds already. */
interface Stored {
  readonly events: Known[];
  /** The stored pages by their id: pages of one id say the same. */
  readonly pages: Map<PageId, StoredPlace[]>;
}

interface StoredPlace extends Provenance {
  readonly place: Place;
}

/** Where a page lies that is this one; null where it is new. */
const placeOf = ({ pages }: Stored, page: Page): Place | null =>
  pages.get(textId(page))?.find((one) => isSamePage(one, page))?.place ?? null;

/** Notes where a page lies now. */
function noteAt({ pages }: Stored, page: Page, place: Place): void {
  const others = pages.get(textId(page))?.filter((one) => !isSamePage(one, page)) ?? [];
  const { url, given } = page;
  pages.set(textId(page), [...others, { ...(url === undefined ? {} : { url }), given, place }]);
}

/** An id of what a page says, whatever bytes it came as. */
const textId = (page: Page): PageId => idOf(page.text);

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

/** Reads pages into a corpus: each goes under the stored event it tells of, or founds a new one. Trouble with a page is a value; the rest goes on. */
export async function* addPages(
  corpus: Corpus,
  pages: AsyncIterable<Result<Page>>,
  models: Models,
  options: AddOptions,
): AsyncIterable<Result<Added>> {
  const threads = options.threads ?? 1;
  const readers = openReaders(threads, models);
  const ahead = threads * tasksPerThread;
  try {
    const known = await knownEvents(corpus, readers, ahead, options);
    let batch: Waiting[] = [];
    let done = 0;
    for await (const read of inOrder(pages, ahead, (page) => readNew(page, known, readers, options))) {
      options.onProgress?.({ stage: 'reading', done: ++done, total: null });
      if (!read.ok || 'state' in read.value) yield read as Result<Added>;
      else batch.push(read.value);
      if (batch.length < batchSize) continue;
      yield* addBatch(corpus, batch, models, options, known);
      batch = [];
    }
    yield* addBatch(corpus, batch, models, options, known);
  } finally {
    await readers.close();
  }
}

/** A page made ready to be placed; one that is stored already is not read again, so that an interrupted run is soon where it was. */
async function readNew(
  page: Result<Page>,
  known: Stored,
  readers: Pick<Crew, 'read'>,
  options: AddOptions,
): Promise<Result<Waiting | Added>> {
  options.signal?.throwIfAborted();
  if (!page.ok) return page;
  const source = page.value.source ?? page.value.id;
  const place = placeOf(known, page.value);
  if (place && (options.event === null || options.event === place.event))
    return ok({ source, ...place, state: 'known' });
  try {
    const article = await readers.read(page.value);
    return article.body === '' ? failed(noArticle(page.value)) : ok({ page: page.value, article });
  } catch (error) {
    return failed(internalFault(error, source));
  }
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
  known: Stored,
): AsyncIterable<Result<Added>> {
  const events = placesOf(batch, options.event, known.events, models);
  for (const [i, waiting] of batch.entries()) {
    options.signal?.throwIfAborted();
    yield await store(corpus, waiting, events[i]!, known, options);
  }
}

async function store(
  corpus: Corpus,
  { page, article }: Waiting,
  event: Known,
  known: Stored,
  options: AddOptions,
): Promise<Result<Added>> {
  const source = page.source ?? page.id;
  const place = placeOf(known, page);
  // The same page twice among the sources.
  if (place && (options.event === null || place.event === event.event)) return ok({ source, ...place, state: 'known' });
  const sigil = uniqueSigil(article.outlet?.value ?? source.split('/').at(-1) ?? 'X', event.sigils);
  const placement: Placement = {
    event: event.event,
    eventTitle: article.title?.value ?? 'Untitled',
    eventDate: article.published?.value.slice(0, 10) ?? null,
    sigil,
    original: options.original,
  };
  const stored = place ? await corpus.move(place, placement) : await corpus.add(page, placement);
  if (!stored.ok) return stored;
  if (stored.value !== 'known') {
    event.sigils.add(sigil);
    event.articles.push(article);
    noteAt(known, page, { event: event.event, sigil });
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

/** Events of the corpus with the articles they hold. Loose pages belong to no event yet. */
async function knownEvents(
  corpus: Corpus,
  readers: Pick<Crew, 'read'>,
  ahead: number,
  { signal }: AddOptions,
): Promise<Stored> {
  const events = new Map<string, Known>();
  const known: Stored = { events: [], pages: new Map() };
  for (const { id } of await corpus.events()) {
    const event = { event: id, sigils: new Set<string>(), articles: [] };
    known.events.push(event);
    events.set(id, event);
  }
  const read = inOrder(corpus.pages(), ahead, async (stored) => {
    signal?.throwIfAborted();
    const event = stored.ok && stored.value.event !== null ? events.get(stored.value.event) : undefined;
    if (!stored.ok || !event) return;
    const { page, sigil } = stored.value;
    if (sigil !== null) {
      event.sigils.add(sigil);
      noteAt(known, page, { event: event.event, sigil });
    }
    // A page that cannot be read takes no part in grouping; the report tells of it.
    const article = await readers.read(page).catch(() => null);
    return article && { event, article };
  });
  for await (const one of read) if (one) one.event.articles.push(one.article);
  return known;
}
