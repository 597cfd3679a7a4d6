import type { Dossier } from '../model/event.ts';
import { type Failure, internalFault, type Result } from '../model/failure.ts';
import type { FindingReply, SetAside, StudiedArticle, StudiedEvent, Study, StudyWeights } from '../model/study.ts';
import { isOwnText } from '../stages/judge/credit.ts';
import { type OutletArticle, orderStability, rateOutlets } from '../stages/judge/outlets.ts';
import { defaultWeights, type Weights, weightValues, withWeights } from '../stages/judge/weights.ts';
import type { Answers, Corpus, StoredPage } from '../store/port.ts';
import { editFindingId, signFindingId } from '../text/finding-id.ts';
import { type Crew, tasksPerThread, withCrew, worthThreads } from './crew.ts';
import { dossiersOf, type Read } from './dossiers.ts';
import { withKnownCredits } from './inspect-page.ts';
import type { Models } from './models.ts';
import { inOrder } from './pool.ts';
import { rememberingCrew } from './remembering-crew.ts';
import { restoredArticles } from './restore-words.ts';
import { editsSetAside } from './set-aside.ts';
import type { EventStudyOptions } from './study-event.ts';
import { collect, uniquePages } from './unique-pages.ts';

export { studyPair } from './study-event.ts';

/** What a long run tells while it works. */
export interface StudyProgress {
  readonly stage: 'reading' | 'comparing';
  readonly done: number;
  /** Null while it is not known. */
  readonly total: number | null;
}

export interface StudyOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: StudyProgress) => void;
  /** Weights of the scores; the standard ones where none are given. */
  readonly weights?: Weights;
  /** Threads a large corpus may take; 1 where it is not said. The result is the same. */
  readonly threads?: number;
  /** Answers of earlier runs, to which those of this one are added. The result is the same. */
  readonly answers?: Answers;
}

/** Reads, groups, compares and judges a whole corpus. Trouble with a page is told in `failures`; the rest is done. */
export async function studyCorpus(corpus: Corpus, models: Models, options: StudyOptions = {}): Promise<Study> {
  const pages = await collect(uniquePages(corpus));
  const threads = pages.length < worthThreads.study ? 1 : (options.threads ?? 1);
  const { answers } = options;
  return withCrew(threads, models, (crew) =>
    studyPages(corpus, pages, answers ? rememberingCrew(crew, answers) : crew, models, { ...options, threads }),
  );
}

async function studyPages(
  corpus: Corpus,
  pages: readonly Result<StoredPage>[],
  crew: Crew,
  models: Models,
  options: StudyOptions,
): Promise<Study> {
  const { read, failures } = await readPages(pages, crew, options);
  const overrides = await corpus.overrides();
  const setAside = new Set(overrides.list.map((one) => one.finding));
  const weights = options.weights ?? defaultWeights;
  const dossiers = dossiersOf(read, await corpus.events(), models);
  const members = dossiers.map((one) =>
    one.members.map((member, i) => studiedArticle(member, one.dossier.witnesses[i]!.sigil, one.dossier.id)),
  );
  const events = await studyEvents(
    dossiers.map((one) => one.dossier),
    members,
    crew,
    { ...options, weights, setAside },
  );
  const inspected = new Map(members.flat().map((one) => [one.id, one]));
  const restored = events.flatMap((event, i) => restoredArticles(members[i]!, event, inspected));
  const articles = new Map(restored.map((one) => [one.id, one]));
  const outlets = rateOutlets(outletArticles(events, articles, setAside), weights);
  return {
    corpus: corpus.name,
    events,
    articles,
    outlets,
    weights: weightsOf(weights, orderStability(outlets)),
    setAside: answered(overrides.list, events, articles),
    failures: [...failures, ...overrides.failures],
  };
}

/** A study of only some of its events: the ratings of outlets rest on those alone. */
export function restrictStudy(study: Study, keep: (event: StudiedEvent) => boolean): Study {
  const events = study.events.filter(keep);
  if (events.length === study.events.length) return study;
  const kept = new Set(events.map((event) => event.dossier.id));
  const articles = new Map([...study.articles].filter(([, one]) => kept.has(one.event)));
  const weights = withWeights(defaultWeights, study.weights.values);
  const setAside = new Set(study.setAside.map((one) => one.finding));
  const outlets = rateOutlets(outletArticles(events, articles, setAside), weights);
  return { ...study, events, articles, outlets, weights: weightsOf(weights, orderStability(outlets)) };
}

async function readPages(pages: readonly Result<StoredPage>[], crew: Crew, options: StudyOptions) {
  const failures: Failure[] = [];
  const read: Read[] = [];
  const inspected = inOrder(pages, (options.threads ?? 1) * tasksPerThread, async (page) => {
    options.signal?.throwIfAborted();
    if (!page.ok) return page.failure;
    const stored = page.value;
    return crew.inspect(stored.page, stored.event).then(
      (inspection) => ({ stored, ...inspection }),
      (error: unknown) => internalFault(error, stored.page.source ?? stored.id),
    );
  });
  for await (const one of inspected) {
    if (!('article' in one)) failures.push(one);
    else if (one.article.body === '') failures.push(noArticle(one.stored));
    else read.push(one);
    options.onProgress?.({ stage: 'reading', done: read.length, total: null });
  }
  return { read: withCredits(read), failures };
}

/** Studies the events, large ones first: a long one begun last would keep all waiting. They come back in the order given. */
async function studyEvents(
  dossiers: readonly Dossier[],
  members: readonly (readonly StudiedArticle[])[],
  crew: Crew,
  { weights, setAside, ...options }: StudyOptions & EventStudyOptions,
): Promise<StudiedEvent[]> {
  const total = dossiers.length;
  const events = new Array<StudiedEvent>(total);
  const order = dossiers.map((_, i) => i).sort((one, other) => members[other]!.length - members[one]!.length);
  let done = 0;
  const studied = inOrder(order, (options.threads ?? 1) * tasksPerThread, async (i) => {
    options.signal?.throwIfAborted();
    events[i] = await crew.study(dossiers[i]!, members[i]!, { weights, setAside });
  });
  options.onProgress?.({ stage: 'comparing', done, total });
  for await (const _ of studied) options.onProgress?.({ stage: 'comparing', done: ++done, total });
  return events;
}

/** Adds the credits that can only be seen once the outlets of the corpus are known. */
function withCredits(read: readonly Read[]): Read[] {
  const outlets = [...new Set(read.flatMap((one) => one.article.outlet?.value ?? []))];
  return read.map((one) => ({ ...one, article: withKnownCredits(one.stored.page, one.article, outlets) }));
}

const studiedArticle = (one: Read, sigil: string, event: string): StudiedArticle => ({
  id: one.stored.id,
  sigil,
  event,
  article: one.article,
  garble: one.garble,
  original: one.stored.original,
});

const weightsOf = (weights: Weights, stability: StudyWeights['stability']): StudyWeights => ({
  values: weightValues(weights),
  standard: JSON.stringify(weightValues(weights)) === JSON.stringify(weightValues(defaultWeights)),
  stability,
});

const noArticle = (stored: Read['stored']): Failure => ({
  code: 'no-article',
  message: 'No article was found in the page.',
  hint: 'hearsay inspect shows what was removed and why.',
  source: stored.page.source ?? stored.id,
});

function outletArticles(
  events: readonly StudiedEvent[],
  articles: ReadonlyMap<string, StudiedArticle>,
  setAside: ReadonlySet<string>,
): OutletArticle[] {
  const copyOf = new Map(events.flatMap((event) => [...event.sources]));
  // Articles of nobody known are no outlet's: together they would be rated as one.
  return [...articles.values()].flatMap((one) => {
    const outlet = one.article.outlet?.value;
    if (outlet === undefined) return [];
    const source = copyOf.get(one.id);
    const from = source && (articles.get(source.base)!.article.outlet?.value ?? null);
    // A later version of an outlet's own report says nothing of how it copies others.
    const pair = from !== undefined && isOwnText({ outlet: from }, { outlet }) ? undefined : source;
    return {
      outlet,
      event: one.event,
      flagged: one.garble.flagged || (pair?.comparison.garble.flagged ?? false),
      copyOf: pair?.comparison ?? null,
      setAside: new Set(
        pair?.setAside &&
          editsSetAside(
            pair.comparison,
            { base: articles.get(pair.base)!.article, copy: one.article },
            setAside,
          ).keys(),
      ),
    };
  });
}

/** Ids of every finding a report of this corpus can print. */
function findingIds(
  events: readonly StudiedEvent[],
  articles: ReadonlyMap<string, StudiedArticle>,
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { article, garble } of articles.values()) {
    for (const sign of garble.findings) ids.add(signFindingId(article.page, sign.rule, sign.at));
  }
  for (const pair of events.flatMap((event) => [...event.sources.values()])) {
    const [base, copy] = [articles.get(pair.base)!.article, articles.get(pair.copy)!.article];
    for (const sign of pair.comparison.garble.findings) ids.add(signFindingId(copy.page, sign.rule, sign.at));
    for (const one of pair.comparison.pairs)
      for (const edit of one.edits) ids.add(editFindingId(base.page, copy.page, edit));
  }
  return ids;
}

function answered(
  list: readonly FindingReply[],
  events: readonly StudiedEvent[],
  articles: ReadonlyMap<string, StudiedArticle>,
): SetAside[] {
  if (list.length === 0) return [];
  const ids = findingIds(events, articles);
  return list.map((one) => ({ ...one, found: ids.has(one.finding) }));
}
