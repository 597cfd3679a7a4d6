import { type Failure, failed, type Result } from '../model/failure.ts';
import type { Page } from '../model/page.ts';
import { inspectPage } from '../pipeline/inspect-page.ts';
import { shippedModels } from '../pipeline/models.ts';
import { inspectionRecord } from '../present/records.ts';
import { pageFromRecord } from '../sources/page-record.ts';
import { readSources } from '../sources/read-sources.ts';
import type { Context } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { complain, failureRecord, write } from './output.ts';
import { readLines } from './records-in.ts';

interface Input {
  readonly id: string;
  readonly page: Result<Page>;
}

/** `hearsay inspect`: one page at a time, in input order; a bad one never stops the rest. */
export async function run(context: Context): Promise<number> {
  const models = shippedModels();
  const words = context.options.words === true;
  let failures = 0;
  for await (const { id, page } of inputsOf(context)) {
    const result = page.ok ? attempt(page.value) : page;
    if (!result.ok) {
      failures++;
      complain(context, result.failure);
    }
    const record = result.ok ? { id, ...result.value } : failureRecord(id, result.failure);
    await write(context, `${JSON.stringify(record)}\n`);
  }
  return failures > 0 ? exitCodes.unreadable.code : exitCodes.done.code;

  function attempt(page: Page): Result<ReturnType<typeof inspectionRecord>> {
    try {
      const { article, garble } = inspectPage(page, models, { words });
      return { ok: true, value: inspectionRecord(article, garble, words) };
    } catch (error) {
      return failed(internal(error, page.source));
    }
  }
}

async function* inputsOf(context: Context): AsyncIterable<Input> {
  const inputs = context.args.length > 0 ? context.args : ['-'];
  for (const input of inputs) {
    if (input === '-') {
      for await (const { id, source, record } of readLines(context.stdin, '-')) {
        yield { id: id ?? source, page: record.ok ? pageFromRecord(record.value, id ?? source) : record };
      }
    } else
      for await (const page of readSources([input])) yield { id: page.ok ? (page.value.source ?? input) : input, page };
  }
}

/** A fault of our own, told as a value so that the batch goes on. */
export function internal(error: unknown, source: string | undefined): Failure {
  return {
    code: 'internal',
    message: `hearsay failed on this input (${error instanceof Error ? error.message : String(error)}).`,
    hint: 'Please report it with the page.',
    ...(source === undefined ? {} : { source }),
  };
}
