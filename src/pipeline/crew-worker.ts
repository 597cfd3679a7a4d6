import { parentPort } from 'node:worker_threads';
import { type CrewTask, crewHand } from './crew.ts';
import { shippedModels } from './models.ts';

// The body of a thread of a crew: one task in, one answer out.
const hand = crewHand(shippedModels());
parentPort?.on('message', (task: CrewTask) => parentPort?.postMessage(hand(task)));
