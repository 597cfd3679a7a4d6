import type { RuleHead } from '../model/rule.ts';
import { allRules } from '../pipeline/all-rules.ts';
import { measureLine } from '../present/measure-line.ts';
import { jsonDocument } from '../report/json.ts';
import { table } from '../report/text.ts';
import type { Context } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { write } from './output.ts';

/** `hearsay rules`: the list, or one rule explained. */
export async function run(context: Context): Promise<number> {
  const [id] = context.args;
  const rules = allRules();
  if (id === undefined) {
    const rows = rules.map(({ kind, head }) => [
      head.id,
      kind,
      head.severity,
      head.languages.join(' '),
      head.docs.title,
    ]);
    const json = rules.map(({ kind, needs, head }) => ({ kind, needs, ...head }));
    await write(
      context,
      context.common.json
        ? jsonDocument(json)
        : `${table(['rule', 'kind', 'severity', 'languages', 'what it names'], rows)}\n`,
    );
    return exitCodes.done.code;
  }
  const found = rules.find(({ head }) => head.id === id);
  if (!found) {
    context.stderr.write(`hearsay rules: there is no rule of that name. hearsay rules lists them.\n`);
    return exitCodes.usage.code;
  }
  await write(
    context,
    context.common.json ? jsonDocument({ kind: found.kind, needs: found.needs, ...found.head }) : explain(found.head),
  );
  return exitCodes.done.code;
}

function explain({ id, severity, languages, docs, measured }: RuleHead): string {
  const list = (lines: readonly string[]) => lines.map((line) => `    ${line}`).join('\n');
  return `${id} (${severity}; ${languages.join(', ')})\n  ${docs.title}\n\n  ${docs.why}\n\n  Caught:\n${list(docs.caught)}\n\n  Spared:\n${list(docs.spared)}\n${measured ? `\n  ${measureLine(measured)}\n` : ''}`;
}
