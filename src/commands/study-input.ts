import { availableParallelism } from 'node:os';
import type { Study } from '../model/study.ts';
import { shippedModels } from '../pipeline/models.ts';
import { studyCorpus } from '../pipeline/study.ts';
import { openCorpus } from '../store/files/open-corpus.ts';
import { answersOf } from './answers-of.ts';
import type { Context } from './command.ts';
import { defaultCorpus } from './default-corpus.ts';
import { complain, emptyCorpus } from './output.ts';
import { progressLine } from './progress.ts';
import { weightsIn } from './weights-in.ts';

/**
 * Opens and studies the corpus a command was given (`named`, else the default one) with the weights of `--weights` or of the
 * corpus itself, showing progress. Null where corpus or weights cannot be read; that has been told then.
 */
export async function studyInput(context: Context, named: string | undefined): Promise<Study | null> {
  const path = named ?? (await defaultCorpus());
  const corpus = await openCorpus(path);
  const weights = await weightsIn(context.options.weights, path);
  if (!corpus.ok || !weights.ok) {
    for (const one of [corpus, weights]) if (!one.ok) complain(context, one.failure);
    return null;
  }
  const progress = progressLine(context);
  const answers = answersOf(context, path);
  let study: Study | null = null;
  try {
    study = await studyCorpus(corpus.value, shippedModels(), {
      signal: context.signal,
      onProgress: progress.show,
      weights: weights.value,
      threads: context.common.threads ?? availableParallelism(),
      ...(answers ? { answers } : {}),
    });
  } finally {
    // What an interrupted run has worked out is kept too.
    answers?.close(study !== null);
  }
  progress.clear();
  if (study.articles.size === 0) complain(context, emptyCorpus(path));
  return study;
}
