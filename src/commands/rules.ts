import type { RuleHead } from '../model/rule.ts';
import { allRules } from '../pipeline/all-rules.ts';
import { measureLine } from '../present/measure-line.ts';
import { jsonDocument } from '../report/json.ts';
import { table } from '../report/text.ts';
import { type RemovalRule, removalRules } from '../stages/extract/removal-rules.ts';
import type { Context } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { write } from './output.ts';

/** `hearsay rules`: the list, or one rule explained. */
export async function run(context: Context): Promise<number> {
  const [id] = context.args;
  const asData = context.common.json || context.common.jsonl;
  if (id === undefined) {
    const found = allRules().map(({ head, ...facts }) => ({ ...facts, ...head }));
    const removals = removalRules.map(removalRecord);
    await write(context, asData ? jsonDocument([...found, ...removals]) : `${listOfRules()}\n`);
    return exitCodes.done.code;
  }
  const found = allRules().find(({ head }) => head.id === id);
  const removal = removalRules.find((one) => one.id === id);
  if (found) {
    const { head, ...facts } = found;
    await write(context, asData ? jsonDocument({ ...facts, ...head }) : explain(head));
  } else if (removal) await write(context, asData ? jsonDocument(removalRecord(removal)) : explainRemoval(removal));
  else {
    context.stderr.write('hearsay rules: there is no rule of that name. hearsay rules lists them.\n');
    return exitCodes.usage.code;
  }
  return exitCodes.done.code;
}

function listOfRules(): string {
  const found = allRules().map(({ kind, head }) => [
    head.id,
    kind,
    head.severity,
    head.languages.join(' '),
    head.docs.title,
  ]);
  const removals = removalRules.map(({ id, pages, reason }) => [
    id,
    'left out',
    '',
    '*',
    `${reason} (${pagesText[pages]})`,
  ]);
  return table(['rule', 'kind', 'severity', 'languages', 'what it names'], [...found, ...removals]);
}

const pagesText = { html: 'pages with markup', text: 'text pages' } as const;

const removalRecord = (rule: RemovalRule) => ({ kind: 'removal', ...rule });

const explainRemoval = ({ id, pages, reason, seenBy }: RemovalRule): string =>
  `${id} (left out of the article; ${pagesText[pages]})\n  ${reason}\n\n  ${seenBy}\n`;

function explain({ id, severity, languages, docs, measured }: RuleHead): string {
  const list = (lines: readonly string[]) => lines.map((line) => `    ${line}`).join('\n');
  return `${id} (${severity}; ${languages.join(', ')})\n  ${docs.title}\n\n  ${docs.why}\n\n  Caught:\n${list(docs.caught)}\n\n  Spared:\n${list(docs.spared)}\n${measured ? `\n  ${measureLine(measured)}\n` : ''}`;
}
