import type { Failure, Result } from '../model/failure.ts';
import type { Page } from '../model/page.ts';
import { comparePages } from '../pipeline/compare-articles.ts';
import { inspectPage } from '../pipeline/inspect-page.ts';
import type { Models } from '../pipeline/models.ts';
import { comparisonRecord, inspectionRecord } from '../present/records.ts';
import { jsonLine } from '../report/json.ts';
import { failureRecord } from './output.ts';
import { guarded } from './results.ts';

/** Work that any thread can do: it goes out as data and comes back as a line. */
export type Task =
  | { readonly kind: 'inspect'; readonly id: string; readonly page: Page; readonly words: boolean }
  | { readonly kind: 'compare'; readonly id: string; readonly base: Page; readonly copy: Page };

/** The JSON line a task gave, and the failure it stands for where there was one. */
export interface TaskAnswer {
  readonly line: string;
  readonly failure: Failure | null;
}

/** Does one task. A fault becomes a failure record, never a throw. */
export function doTask(task: Task, models: Models): TaskAnswer {
  const result: Result<object> = guarded(task.id, () => recordOf(task, models));
  if (result.ok) return { line: jsonLine({ id: task.id, ...result.value }), failure: null };
  return failedTask(task.id, result.failure);
}

/** The answer to an input that could not even become a task. */
export const failedTask = (id: string, failure: Failure): TaskAnswer => ({
  line: jsonLine(failureRecord(id, failure)),
  failure,
});

function recordOf(task: Task, models: Models): object {
  if (task.kind === 'inspect') {
    const { article, garble } = inspectPage(task.page, models, { words: task.words });
    return inspectionRecord(article, garble, task.words);
  }
  const { base, copy, comparison } = comparePages(task.base, task.copy, models);
  return comparisonRecord(base, copy, comparison);
}
