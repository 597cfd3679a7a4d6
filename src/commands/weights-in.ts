import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, ok, type Result } from '../model/failure.ts';
import { defaultWeights, readWeights, type Weights, weightNames } from '../stages/judge/weights.ts';

/** Weights from the file named, else from `weights.json` in the corpus folder, else the standard ones. */
export async function weightsIn(named: unknown, corpus: string): Promise<Result<Weights>> {
  const path = typeof named === 'string' ? named : join(corpus, 'weights.json');
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) {
    if (typeof named !== 'string') return ok(defaultWeights);
    return failed({
      code: 'not-found',
      message: 'The weights could not be read.',
      hint: 'Name a JSON file.',
      source: path,
    });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  const read = readWeights(value);
  if ('weights' in read) return ok(read.weights);
  return failed({
    code: 'bad-record',
    message: `The weights are wrong at ${read.bad}.`,
    hint: `Write an object of numbers from 0 up, named ${weightNames.join(', ')}.`,
    source: path,
  });
}
