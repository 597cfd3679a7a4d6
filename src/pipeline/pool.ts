import { Worker } from 'node:worker_threads';

/** Megabytes for young objects in a thread: what is made for one page dies with it, and is seldom swept when there is room for several. */
const youngMegabytes = 128;

/** Threads that do one kind of task each at a time; answers come back in the order of asking. */
export interface Pool<Task, Answer> {
  run(task: Task): Promise<Answer>;
  close(): Promise<void>;
}

interface Job<Task, Answer> {
  readonly task: Task;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A pool over a worker module that answers each message with one message. A worker that dies fails the one task it had and
 * is replaced; the others go on.
 */
export function workerPool<Task, Answer>(module: URL, threads: number): Pool<Task, Answer> {
  const waiting: Job<Task, Answer>[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Job<Task, Answer>>();
  let closed = false;

  function start(): Worker {
    const worker = new Worker(module, { resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } });
    worker.on('message', (answer: Answer) => {
      busy.get(worker)?.resolve(answer);
      busy.delete(worker);
      idle.push(worker);
      dispatch();
    });
    worker.on('error', (error: Error) => {
      busy.get(worker)?.reject(error);
      busy.delete(worker);
      const place = idle.indexOf(worker);
      if (place >= 0) idle.splice(place, 1);
      dispatch();
    });
    return worker;
  }

  function dispatch(): void {
    while (!closed && waiting.length > 0) {
      const worker = idle.pop() ?? (busy.size < threads ? start() : null);
      if (worker === null) return;
      const job = waiting.shift()!;
      busy.set(worker, job);
      worker.postMessage(job.task);
    }
  }

  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ task, resolve, reject });
        dispatch();
      }),
    async close() {
      closed = true;
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
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
