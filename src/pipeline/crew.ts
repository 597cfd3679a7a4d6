import type { Article } from '../model/article.ts';
import type { Dossier } from '../model/event.ts';
import type { Page } from '../model/page.ts';
import type { StudiedArticle, StudiedEvent } from '../model/study.ts';
import { type Inspection, inspectPage, readArticle } from './inspect-page.ts';
import type { Models } from './models.ts';
import { type Pool, workerPool } from './pool.ts';
import { type EventStudyOptions, studyEvent } from './study-event.ts';

/** The work of a corpus that needs nothing but what it is given: any thread can do it, with the same result. */
export interface Crew {
  read(page: Page): Promise<Article>;
  inspect(page: Page): Promise<Inspection>;
  study(dossier: Dossier, members: readonly StudiedArticle[], options: EventStudyOptions): Promise<StudiedEvent>;
}

/** A piece of that work as it travels to a thread. */
export type CrewTask =
  | { readonly kind: 'read' | 'inspect'; readonly page: Page }
  | {
      readonly kind: 'study';
      readonly dossier: Dossier;
      readonly members: readonly StudiedArticle[];
      readonly options: EventStudyOptions;
    };
export type CrewAnswer = Article | Inspection | StudiedEvent;

/** Does one task in this thread. */
export function doCrewTask(task: CrewTask, models: Models): CrewAnswer {
  switch (task.kind) {
    case 'read':
      return readArticle(task.page, models);
    case 'inspect':
      return inspectPage(task.page, models);
    case 'study':
      return studyEvent(task.dossier, task.members, models, task.options);
  }
}

/** From so many pages on threads are sooner done than one that has not had to start: articles to be read, or studied as well. */
export const worthThreads = { read: 240, study: 80 } as const;

/** So many tasks per thread are under way at a time: enough to keep all busy while an answer is taken in. */
export const tasksPerThread = 4;

/** Does `work` with a crew of `threads`, with this thread alone where that is one, and sends the crew home. */
export async function withCrew<Answer>(
  threads: number,
  models: Models,
  work: (crew: Crew) => Promise<Answer>,
): Promise<Answer> {
  if (threads < 2) return work(crewOf(async (task) => doCrewTask(task, models)));
  const pool: Pool<CrewTask, CrewAnswer> = workerPool(new URL('./crew-worker.js', import.meta.url), threads);
  try {
    return await work(crewOf((task) => pool.run(task)));
  } finally {
    await pool.close();
  }
}

/** Each kind of task has its kind of answer. */
const crewOf = (run: (task: CrewTask) => Promise<CrewAnswer>): Crew => ({
  read: (page) => run({ kind: 'read', page }) as Promise<Article>,
  inspect: (page) => run({ kind: 'inspect', page }) as Promise<Inspection>,
  study: (dossier, members, options) => run({ kind: 'study', dossier, members, options }) as Promise<StudiedEvent>,
});
