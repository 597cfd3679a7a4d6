import { failed, ok, type Result } from '../model/failure.ts';
import type { Page } from '../model/page.ts';
import { compareArticles } from '../pipeline/compare-articles.ts';
import { readArticle } from '../pipeline/inspect-page.ts';
import { type Models, shippedModels } from '../pipeline/models.ts';
import { comparisonRecord } from '../present/records.ts';
import { pageFromRecord } from '../sources/page-record.ts';
import { readSources } from '../sources/read-sources.ts';
import type { Context } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { internal } from './inspect.ts';
import { complain, failureRecord, write } from './output.ts';
import { readLines } from './records-in.ts';

type Sides = { readonly base: Page; readonly copy: Page };

/** `hearsay compare`: two pages, or a pair a line under `--jsonl`. */
export async function run(context: Context): Promise<number> {
  const models = shippedModels();
  let failures = 0;
  for await (const { id, sides } of pairsOf(context)) {
    const result = sides.ok ? attempt(sides.value, id, models) : sides;
    if (!result.ok) {
      failures++;
      complain(context, result.failure);
    }
    const record = result.ok ? { id, ...result.value } : failureRecord(id, result.failure);
    await write(context, `${JSON.stringify(record)}\n`);
  }
  return failures > 0 ? exitCodes.unreadable.code : exitCodes.done.code;
}

function attempt(sides: Sides, source: string, models: Models): Result<ReturnType<typeof comparisonRecord>> {
  try {
    const base = readArticle(sides.base, models);
    const copy = readArticle(sides.copy, models);
    return ok(comparisonRecord(base, copy, compareArticles(base, copy, models)));
  } catch (error) {
    return failed(internal(error, source));
  }
}

async function* pairsOf(context: Context): AsyncIterable<{ id: string; sides: Result<Sides> }> {
  const [base, copy] = context.args;
  if (base !== undefined && copy !== undefined) {
    yield { id: `${base} ${copy}`, sides: both(await firstPage(base), await firstPage(copy)) };
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

async function firstPage(path: string): Promise<Result<Page>> {
  for await (const page of readSources([path])) return page;
  return failed({
    code: 'empty',
    message: 'There is no page in it.',
    hint: 'Give a file with one page.',
    source: path,
  });
}
