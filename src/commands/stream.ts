import { availableParallelism } from 'node:os';
import { internalFault, type Result } from '../model/failure.ts';
import { shippedModels } from '../pipeline/models.ts';
import { inOrder, type Pool, workerPool } from '../pipeline/pool.ts';
import type { Context } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { complain, write } from './output.ts';
import { doTask, failedTask, type Task, type TaskAnswer } from './tasks.ts';

/** A task, or what kept an input from becoming one. */
export interface TaskIn {
  readonly id: string;
  readonly task: Result<Task>;
}

/** Tasks done in this thread before others are started: short runs are over before a thread has loaded. */
const alone = 24;
/** Tasks under way per thread: enough to keep it busy while its answer is written. */
const perThread = 4;

/** Does tasks and writes their JSON lines in input order, on all cores when there are many. Returns the exit status. */
export async function streamLines(context: Context, tasks: AsyncIterable<TaskIn>): Promise<number> {
  const threads = context.common.threads ?? availableParallelism();
  const models = shippedModels();
  let pool: Pool<Task, TaskAnswer> | null = null;
  let seen = 0;
  let failures = 0;
  const answer = async ({ id, task }: TaskIn): Promise<TaskAnswer> => {
    context.signal.throwIfAborted();
    if (!task.ok) return failedTask(id, task.failure);
    if (threads === 1 || seen++ < alone) return doTask(task.value, models);
    pool ??= workerPool(new URL('./worker.js', import.meta.url), threads);
    // A thread died over it: out of memory, or a fault in the runtime.
    return pool.run(() => task.value).catch((error: unknown) => failedTask(id, internalFault(error, id)));
  };
  try {
    for await (const { line, failure } of inOrder(tasks, threads * perThread, answer)) {
      context.signal.throwIfAborted();
      if (failure) {
        failures++;
        complain(context, failure);
      }
      await write(context, line);
    }
  } finally {
    await (pool as Pool<Task, TaskAnswer> | null)?.close();
  }
  return failures > 0 ? exitCodes.unreadable.code : exitCodes.done.code;
}
