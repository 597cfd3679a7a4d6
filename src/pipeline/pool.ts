import { Worker } from 'node:worker_threads';
import { compileThriftily } from './thrifty-compiler.ts';

/** Megabytes for young objects in a thread: what is made for one page dies with it, and is seldom swept when there is room for several. */
const youngMegabytes = 128;

/** Threads that do one kind of task each at a time; answers come back in the order of asking. */
export interface Pool<Task, Answer> {
  /**
   * Has a task done. `make` is called with the number of the thread that is free for it; `home` is the number of a thread that
   * would be sooner done with it than others, which do it only if they would be idle.
   */
  run(make: (thread: number) => Task, home?: number): Promise<Answer>;
  close(): Promise<void>;
}

interface Job<Task, Answer> {
  readonly make: (thread: number) => Task;
  readonly home: number | null;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** A thread; numbers count up from 0, and that of one that died is not given again. */
interface Thread {
  readonly number: number;
  readonly worker: Worker;
}

/**
 * A pool over a worker module that answers each message with one message. A worker that dies fails the one task it had and
 * is replaced; the others go on.
 */
export function workerPool<Task, Answer>(module: URL, threads: number): Pool<Task, Answer> {
  const waiting: Job<Task, Answer>[] = [];
  const idle: Thread[] = [];
  const busy = new Map<Thread, Job<Task, Answer>>();
  let started = 0;
  let closed = false;

  function start(): Thread {
    compileThriftily();
    const worker = new Worker(module, { resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } });
    const thread: Thread = { number: started++, worker };
    worker.on('message', (answer: Answer) => {
      busy.get(thread)?.resolve(answer);
      busy.delete(thread);
      idle.push(thread);
      dispatch();
    });
    worker.on('error', (error: Error) => {
      busy.get(thread)?.reject(error);
      busy.delete(thread);
      const place = idle.indexOf(thread);
      if (place >= 0) idle.splice(place, 1);
      dispatch();
    });
    return thread;
  }

  function dispatch(): void {
    while (!closed && waiting.length > 0) {
      if (idle.length === 0 && busy.size < threads) idle.push(start());
      if (idle.length === 0) return;
      const { thread, job } = nextJob(idle, waiting);
      busy.set(thread, job);
      thread.worker.postMessage(job.make(thread.number));
    }
  }

  return {
    run: (make, home) =>
      new Promise((resolve, reject) => {
        waiting.push({ make, home: home ?? null, resolve, reject });
        // Not at once: whoever asks for several is to have asked for all, so that threads can choose.
        setImmediate(dispatch);
      }),
    async close() {
      closed = true;
      await Promise.all([...idle, ...busy.keys()].map(({ worker }) => worker.terminate()));
    },
  };
}

/** Takes an idle thread and a job for it: one at home in it, else one at home nowhere, else the last one of another's. */
function nextJob<Task, Answer>(
  idle: Thread[],
  waiting: Job<Task, Answer>[],
): { readonly thread: Thread; readonly job: Job<Task, Answer> } {
  const take = (place: number, at: number) => ({ thread: idle.splice(place, 1)[0]!, job: waiting.splice(at, 1)[0]! });
  for (const [place, { number }] of idle.entries()) {
    const own = waiting.findIndex((job) => job.home === number);
    if (own >= 0) return take(place, own);
  }
  const free = waiting.findIndex((job) => job.home === null);
  return take(idle.length - 1, free >= 0 ? free : waiting.length - 1);
}

/** Maps items in parallel and yields answers in the items' order, reading at most `ahead` items ahead. */
export async function* inOrder<Item, Answer>(
  items: AsyncIterable<Item> | Iterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Answer>,
): AsyncIterable<Answer> {
  const queue: Promise<Answer>[] = [];
  for await (const item of items) {
    const answer = work(item);
    // A failure is seen when its turn comes; until then it must not count as unhandled.
    answer.catch(() => {});
    queue.push(answer);
    if (queue.length >= ahead) yield queue.shift()!;
  }
  yield* queue;
}
