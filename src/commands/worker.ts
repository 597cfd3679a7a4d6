import { parentPort } from 'node:worker_threads';
import { shippedModels } from '../pipeline/models.ts';
import { doTask, type Task } from './tasks.ts';

// The body of a worker thread: one task in, one answer out.
const models = shippedModels();
parentPort?.on('message', (task: Task) => parentPort?.postMessage(doTask(task, models)));
