import { allRules } from '../pipeline/all-rules.ts';
import { shippedModels } from '../pipeline/models.ts';
import { studyCorpus } from '../pipeline/study.ts';
import { findFinding } from '../present/explain-view.ts';
import { explainRecord, explainText } from '../report/explain.ts';
import { jsonDocument } from '../report/json.ts';
import { openCorpus } from '../store/files/open-corpus.ts';
import type { Context } from './command.ts';
import { defaultCorpus } from './default-corpus.ts';
import { exitCodes } from './exit-codes.ts';
import { complain, write } from './output.ts';
import { progressLine } from './progress.ts';
import { styleFor } from './results.ts';
import { weightsIn } from './weights-in.ts';

/** `hearsay explain`: one finding in full: why it was flagged, the sentences on both sides, the points it cost. */
export async function run(context: Context): Promise<number> {
  const [id = '', named] = context.args;
  const path = named ?? (await defaultCorpus());
  const corpus = await openCorpus(path);
  const weights = await weightsIn(context.options.weights, path);
  if (!corpus.ok || !weights.ok) {
    for (const one of [corpus, weights]) if (!one.ok) complain(context, one.failure);
    return exitCodes.unreadable.code;
  }
  const progress = progressLine(context);
  const study = await studyCorpus(corpus.value, shippedModels(), {
    signal: context.signal,
    onProgress: progress.show,
    weights: weights.value,
  });
  progress.clear();
  const found = findFinding(study, id);
  if (!found) {
    context.stderr.write(
      `hearsay explain: no finding of ${corpus.value.name} has that id. hearsay report --min-severity neutral lists them.\n`,
    );
    return exitCodes.usage.code;
  }
  const rule = allRules().find(({ head }) => head.id === found.rule)?.head ?? null;
  const asData = context.common.json || context.common.jsonl;
  await write(context, asData ? jsonDocument(explainRecord(found, rule)) : explainText(found, rule, styleFor(context)));
  return exitCodes.done.code;
}
