import { allRules } from '../pipeline/all-rules.ts';
import { findFinding } from '../present/explain-view.ts';
import { explainRecord, explainText } from '../report/explain.ts';
import { jsonDocument } from '../report/json.ts';
import { printableLine } from '../text/printable.ts';
import type { Context } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { write } from './output.ts';
import { styleFor } from './results.ts';
import { studyInput } from './study-input.ts';

/** `hearsay explain`: one finding in full: why it was flagged, the sentences on both sides, the points it cost. */
export async function run(context: Context): Promise<number> {
  const [id = '', named] = context.args;
  const study = await studyInput(context, named);
  if (study === null) return exitCodes.unreadable.code;
  const found = findFinding(study, id);
  if (!found) {
    context.stderr.write(
      `hearsay explain: no finding of ${printableLine(study.corpus)} has that id. hearsay report --min-severity neutral lists them.\n`,
    );
    return exitCodes.usage.code;
  }
  const rule = allRules().find(({ head }) => head.id === found.finding.rule)?.head ?? null;
  const asData = context.common.json || context.common.jsonl;
  await write(context, asData ? jsonDocument(explainRecord(found, rule)) : explainText(found, rule, styleFor(context)));
  return exitCodes.done.code;
}
