import { failed, ok, type Result } from '../model/failure.ts';
import type { Page } from '../model/page.ts';
import { comparePages } from '../pipeline/compare-articles.ts';
import { type Models, shippedModels } from '../pipeline/models.ts';
import { compileThriftily } from '../pipeline/thrifty-compiler.ts';
import { comparisonRecord } from '../present/records.ts';
import { compareText } from '../report/page-text.ts';
import { pageFromRecord } from '../sources/page-record.ts';
import type { Context } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { pagesIn } from './pages-in.ts';
import { readLines } from './records-in.ts';
import { type Answer, guarded, resultsOf } from './results.ts';
import { resumed } from './resume.ts';
import { streamLines, type TaskIn } from './stream.ts';

type Sides = { readonly base: Page; readonly copy: Page };

/** `hearsay compare`: two pages, or a pair a line from standard input under `--jsonl`. */
export async function run(asked: Context): Promise<number> {
  const lines = asked.common.jsonl || typeof asked.options.resume === 'string';
  if (asked.args.length !== 2 && !(lines && asked.args.filter((one) => one !== '-').length === 0)) {
    asked.stderr.write('hearsay compare: give a base and a copy, or pairs on standard input with --jsonl.\n');
    return exitCodes.usage.code;
  }
  const going = await resumed(asked);
  if (going === null) return exitCodes.unreadable.code;
  const { context, isDone, close } = going;
  if (context.common.jsonl) return streamLines(context, tasksOf(context, isDone)).finally(close);
  // One pair is compared before optimising has paid, however long it is.
  compileThriftily();
  const models = shippedModels();
  const results = resultsOf(context);
  for await (const { id, sides } of pairsOf(context)) {
    context.signal.throwIfAborted();
    await results.put(id, sides.ok ? guarded(id, () => answerOf(sides.value, models)) : sides);
  }
  return results.finish();
}

function answerOf(sides: Sides, models: Models): Answer {
  const { base, copy, comparison } = comparePages(sides.base, sides.copy, models);
  return {
    record: () => ({ ...comparisonRecord(base, copy, comparison) }),
    text: (style) => compareText(base, copy, comparison, style),
  };
}

async function* tasksOf(context: Context, isDone: (id: string) => boolean): AsyncIterable<TaskIn> {
  for await (const { id, sides } of pairsOf(context)) {
    if (isDone(id)) continue;
    yield { id, task: sides.ok ? ok({ kind: 'compare', id, ...sides.value }) : sides };
  }
}

async function* pairsOf(context: Context): AsyncIterable<{ id: string; sides: Result<Sides> }> {
  const [base, copy] = context.args;
  if (base !== undefined && copy !== undefined) {
    yield { id: `${base} ${copy}`, sides: both(await firstPage(context, base), await firstPage(context, copy)) };
    return;
  }
  for await (const { id, source, record } of readLines(context.stdin, '-')) {
    const name = id ?? source;
    if (!record.ok) yield { id: name, sides: record };
    else {
      const side = (which: 'base' | 'copy') => pageFromRecord(record.value[which], `${name} (${which})`);
      yield { id: name, sides: both(side('base'), side('copy')) };
    }
  }
}

function both(base: Result<Page>, copy: Result<Page>): Result<Sides> {
  if (!base.ok) return base;
  return copy.ok ? ok({ base: base.value, copy: copy.value }) : copy;
}

async function firstPage(context: Context, input: string): Promise<Result<Page>> {
  for await (const { page } of pagesIn(context, [input])) return page;
  return failed({
    code: 'empty',
    message: 'There is no page in it.',
    hint: 'Give a file with one page.',
    source: input,
  });
}
