import type { Result } from '../model/failure.ts';
import type { Page } from '../model/page.ts';
import type { SourceOptions } from '../sources/limits.ts';
import { pageFromRecord } from '../sources/page-record.ts';
import { readSources } from '../sources/read-sources.ts';
import { printableLine } from '../text/printable.ts';
import type { Context } from './command.ts';
import { note } from './output.ts';
import { progressLine } from './progress.ts';
import { readLines } from './records-in.ts';

/** One page to work on, and the id its answer goes by: the record's own, or the file's name. */
export interface PageIn {
  readonly id: string;
  readonly page: Result<Page>;
}

/** Pages of the arguments in order. `-` is standard input: page records a line under `--jsonl`, else one page. */
export async function* pagesIn(context: Context, inputs: readonly string[]): AsyncIterable<PageIn> {
  for (let first = 0, next = 0; first < inputs.length; first = next) {
    next = first + 1;
    if (inputs[first] === '-') {
      yield* fromStandardInput(context);
      continue;
    }
    // Inputs are read together, so that a host is asked for its wishes once and is left its time between two addresses.
    while (next < inputs.length && inputs[next] !== '-') next++;
    for await (const page of readSources(inputs.slice(first, next), readingOf(context))) {
      const input = inputs[first]!;
      yield { id: page.ok ? (page.value.name ?? page.value.source ?? input) : (page.failure.source ?? input), page };
    }
  }
}

async function* fromStandardInput(context: Context): AsyncIterable<PageIn> {
  if (context.stdin.isTTY === true) note(context, 'hearsay: reading standard input; Ctrl-D ends it');
  if (context.common.jsonl) {
    for await (const { id, source, record } of readLines(context.stdin, '-')) {
      yield { id: id ?? source, page: record.ok ? pageFromRecord(record.value, id ?? source) : record };
    }
    return;
  }
  for await (const page of readSources(['-'], { ...readingOf(context), stdin: context.stdin })) {
    yield { id: (page.ok ? page.value.source : page.failure.source) ?? '-', page };
  }
}

/** A file shorter than this is read before anyone wonders how far it is. */
const longRead = 8 * 1024 * 1024;

/** How this run reads: until it is stopped, telling how far a long read is. */
function readingOf(context: Context): SourceOptions {
  const progress = progressLine(context);
  return {
    signal: context.signal,
    web: { allowPrivate: context.options.allowPrivate === true },
    onProgress: ({ source, bytes, total }) => {
      if (total === null || total < longRead) return;
      if (bytes >= total) progress.clear();
      else
        progress.show({
          stage: `reading ${printableLine(source)}, MB`,
          done: megabytes(bytes),
          total: megabytes(total),
        });
    },
  };
}

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);
