import type { Result } from '../model/failure.ts';
import type { Page } from '../model/page.ts';
import { pageFromRecord } from '../sources/page-record.ts';
import { readSources } from '../sources/read-sources.ts';
import type { Context } from './command.ts';
import { readLines } from './records-in.ts';

/** One page to work on, and the id its answer goes by: the record's own, or the file's name. */
export interface PageIn {
  readonly id: string;
  readonly page: Result<Page>;
}

/** Pages of the arguments in order. `-` is standard input: page records a line under `--jsonl`, else one page. */
export async function* pagesIn(context: Context, inputs: readonly string[]): AsyncIterable<PageIn> {
  for (const input of inputs) {
    if (input === '-') yield* fromStandardInput(context);
    else {
      for await (const page of readSources([input], { signal: context.signal })) {
        yield { id: page.ok ? (page.value.name ?? page.value.source ?? input) : (page.failure.source ?? input), page };
      }
    }
  }
}

async function* fromStandardInput(context: Context): AsyncIterable<PageIn> {
  if (context.common.jsonl) {
    for await (const { id, source, record } of readLines(context.stdin, '-')) {
      yield { id: id ?? source, page: record.ok ? pageFromRecord(record.value, id ?? source) : record };
    }
    return;
  }
  for await (const page of readSources(['-'], { stdin: context.stdin, signal: context.signal })) {
    yield { id: (page.ok ? page.value.source : page.failure.source) ?? '-', page };
  }
}
