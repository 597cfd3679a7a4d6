import type { Article, Credit } from '../model/article.ts';
import type { Dossier } from '../model/event.ts';
import type { Page } from '../model/page.ts';
import type { Sentence } from '../model/sentence.ts';
import type { StudiedArticle, StudiedEvent } from '../model/study.ts';
import { type Inspection, inspectPage, readArticle } from './inspect-page.ts';
import type { Models } from './models.ts';
import { type Pool, workerPool } from './pool.ts';
import { type EventStudyOptions, studyEvent } from './study-event.ts';

/** The work of a corpus that needs nothing but what it is given: any thread can do it, with the same result. */
export interface Crew {
  read(page: Page): Promise<Article>;
  /** `event` is where the page is known to belong: a thread that has read all articles of an event is soonest done with it. */
  inspect(page: Page, event: string | null): Promise<Inspection>;
  study(dossier: Dossier, members: readonly StudiedArticle[], options: EventStudyOptions): Promise<StudiedEvent>;
}

/** A piece of that work as it travels to a thread. */
export type CrewTask =
  | { readonly kind: 'read'; readonly page: Page }
  | { readonly kind: 'inspect'; readonly page: Page; readonly keepAs: number }
  | {
      readonly kind: 'study';
      readonly dossier: Dossier;
      readonly members: readonly (StudiedArticle | KeptArticle)[];
      readonly options: EventStudyOptions;
    };
export type CrewAnswer = Article | Inspection | StudiedEvent;

/** An article that the thread has inspected itself and kept under a number, and what has been added to it since. */
export type KeptArticle = Omit<StudiedArticle, 'article' | 'garble'> & {
  readonly keptAs: number;
  readonly credits: readonly Credit[];
};

/** So many of the articles that a thread inspected last it keeps: they need not travel to it again, nor be read by the language model. */
export const mostKept = 1024;

/** Does tasks in this thread, one at a time. */
export function crewHand(models: Models): (task: CrewTask) => CrewAnswer {
  const kept = new Map<number, Inspection>();
  return (task) => {
    switch (task.kind) {
      case 'read':
        return readArticle(task.page, models);
      case 'inspect': {
        const inspection = inspectPage(task.page, models);
        kept.set(task.keepAs, inspection);
        kept.delete(task.keepAs - mostKept);
        return inspection;
      }
      case 'study':
        return studyEvent(
          task.dossier,
          task.members.map((one) => ('article' in one ? one : unpacked(one, kept.get(one.keptAs)!))),
          models,
          task.options,
        );
    }
  };
}

function unpacked({ keptAs: _, credits, ...one }: KeptArticle, { article, garble }: Inspection): StudiedArticle {
  return { ...one, article: { ...article, credits }, garble };
}

/** From so many pages on threads are sooner done than one that has not had to start: articles to be read, or studied as well. */
export const worthThreads = { read: 240, study: 80 } as const;

/** So many tasks per thread are under way at a time: enough to keep all busy while an answer is taken in, and to let each choose. */
export const tasksPerThread = 16;

/** Does `work` with a crew of `threads`, with this thread alone where that is one, and sends the crew home. */
export async function withCrew<Answer>(
  threads: number,
  models: Models,
  work: (crew: Crew) => Promise<Answer>,
): Promise<Answer> {
  if (threads < 2) return work(lonelyCrew(models));
  const pool: Pool<CrewTask, CrewAnswer> = workerPool(new URL('./crew-worker.js', import.meta.url), threads);
  try {
    return await work(crewOf(pool, threads));
  } finally {
    await pool.close();
  }
}

/** Pages that this thread reads before it starts others: short runs are over before a thread has loaded. */
const alone = 48;

/** Reads pages when nobody knows how many will come: this thread begins, and others are started when there are more. To be closed at the end. */
export function openReaders(threads: number, models: Models): Pick<Crew, 'read'> & { close(): Promise<void> } {
  let pool: Pool<CrewTask, CrewAnswer> | null = null;
  let seen = 0;
  return {
    async read(page) {
      if (threads < 2 || seen++ < alone) return readArticle(page, models);
      pool ??= workerPool(new URL('./crew-worker.js', import.meta.url), threads);
      return pool.run(() => ({ kind: 'read', page })) as Promise<Article>;
    },
    close: async () => pool?.close(),
  };
}

// Each kind of task has its kind of answer.
function lonelyCrew(models: Models): Crew {
  return {
    read: async (page) => readArticle(page, models),
    inspect: async (page) => inspectPage(page, models),
    study: async (dossier, members, options) => studyEvent(dossier, members, models, options),
  };
}

function crewOf(pool: Pool<CrewTask, CrewAnswer>, threads: number): Crew {
  const desks = deskBook(threads);
  return {
    read: (page) => pool.run(() => ({ kind: 'read', page })) as Promise<Article>,
    async inspect(page, event) {
      let place: Place | null = null;
      const inspection = (await pool.run(
        (thread) => {
          place = desks.next(thread);
          return { kind: 'inspect', page, keepAs: place.keptAs };
        },
        event === null ? undefined : desks.homeOf(event),
      )) as Inspection;
      desks.note(inspection.article, place!);
      return inspection;
    },
    study: (dossier, members, options) =>
      pool.run(
        (thread) => ({ kind: 'study', dossier, members: members.map((one) => desks.packed(one, thread)), options }),
        desks.homeOfMost(members),
      ) as Promise<StudiedEvent>,
  };
}

/** The thread that inspected an article, and the number under which it kept it. */
interface Place {
  readonly thread: number;
  readonly keptAs: number;
}

/** Who has which article on the desk. */
function deskBook(threads: number) {
  // By the sentences of an article: they stay the same when credits are added to it.
  const places = new WeakMap<readonly Sentence[], Place>();
  const inspected = new Map<number, number>();
  const homes = new Map<string, number>();
  const expected = new Array<number>(threads).fill(0);
  const placeOf = ({ article }: StudiedArticle): Place | null => {
    const place = places.get(article.sentences);
    return place && place.keptAs + mostKept > inspected.get(place.thread)! ? place : null;
  };
  return {
    /** The number under which a thread is to keep what it inspects next. */
    next(thread: number): Place {
      const keptAs = inspected.get(thread) ?? 0;
      inspected.set(thread, keptAs + 1);
      return { thread, keptAs };
    },
    note(article: Article, place: Place): void {
      places.set(article.sentences, place);
    },
    /** The thread that is to read all articles of an event: at first the one that expects the fewest. */
    homeOf(event: string): number {
      const home = homes.get(event) ?? expected.indexOf(Math.min(...expected));
      homes.set(event, home);
      expected[home]!++;
      return home;
    },
    /** The thread that has most of these articles; undefined where none has any. */
    homeOfMost(members: readonly StudiedArticle[]): number | undefined {
      const counts = new Map<number, number>();
      for (const one of members) {
        const place = placeOf(one);
        if (place) counts.set(place.thread, (counts.get(place.thread) ?? 0) + 1);
      }
      return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
    },
    /** The article as it travels to a thread: only its number where the thread has it. */
    packed(one: StudiedArticle, thread: number): StudiedArticle | KeptArticle {
      const place = placeOf(one);
      if (place?.thread !== thread) return one;
      const { article, garble: _, ...rest } = one;
      return { ...rest, keptAs: place.keptAs, credits: article.credits };
    },
  };
}
