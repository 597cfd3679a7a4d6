import { createReadStream } from 'node:fs';
import { open, truncate } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import type { Failure } from '../model/failure.ts';
import type { Context } from './command.ts';
import { complain, unwritable } from './output.ts';

/** A run that goes on where an earlier one was interrupted. */
export interface Resumed {
  /** The context to write with: under `--resume` the answers go to its file, a line per input. */
  readonly context: Context;
  /** True for an input whose answer is in the file already. Ids may recur: each answer stands for one input. */
  isDone(id: string): boolean;
  close(): Promise<void>;
}

/**
 * What `--resume <file>` asks for: inputs that the file has answers for are passed over, also inside archives and feeds, and new answers are
 * appended. A last line that was cut off is taken away and its input done again. Without the option, the context as it is; null, with the
 * trouble told, where the file cannot be written or holds something else than answers: such a file is left as it is.
 */
export async function resumed(context: Context): Promise<Resumed | null> {
  const path = context.options.resume;
  if (typeof path !== 'string') return { context, isDone: () => false, close: async () => {} };
  const answered = await answersIn(path);
  if (answered === null) {
    complain(context, notAnswers(path));
    return null;
  }
  const handle = await open(path, 'a').catch(() => null);
  if (handle === null) {
    complain(context, unwritable(path));
    return null;
  }
  const file = handle.createWriteStream();
  return {
    context: { ...context, stdout: file, common: { ...context.common, json: false, jsonl: true } },
    isDone(id) {
      const left = answered.get(id) ?? 0;
      if (left > 0) answered.set(id, left - 1);
      return left > 0;
    },
    async close() {
      file.end();
      await finished(file);
    },
  };
}

const notAnswers = (path: string): Failure => ({
  code: 'bad-record',
  message: 'This file holds something else than answers of hearsay, one JSON line each; nothing was done.',
  hint: 'Name the file of the earlier run, or a new one.',
  source: path,
});

const lineFeed = 0x0a;
/** Every answer begins with its id: so does one that was cut off, as far as it goes. */
const answerHead = '{"id":';

/** How many answers each id has in a file of JSON lines; null for another file. An answer that was cut off is cut off the file. */
async function answersIn(path: string): Promise<Map<string, number> | null> {
  const answered = new Map<string, number>();
  let whole = 0;
  let pending: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      let start = 0;
      for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, start)) {
        const line = Buffer.concat([...pending, chunk.subarray(start, at)]).toString('utf8');
        const id = idOf(line);
        if (id === null) return null;
        answered.set(id, (answered.get(id) ?? 0) + 1);
        pending = [];
        start = at + 1;
        whole = size + start;
      }
      pending.push(chunk.subarray(start));
      size += chunk.length;
    }
  } catch {
    // Not there yet; what else keeps it from being read keeps it from being written.
    return answered;
  }
  const rest = Buffer.concat(pending).subarray(0, answerHead.length).toString('utf8');
  if (!answerHead.startsWith(rest)) return null;
  if (whole < size) await truncate(path, whole);
  return answered;
}

/** The id of an answer, '' for one without; null where the line is none. */
function idOf(line: string): string | null {
  try {
    const record: unknown = JSON.parse(line);
    if (typeof record !== 'object' || record === null || !('id' in record)) return null;
    return typeof record.id === 'string' ? record.id : '';
  } catch {
    return null;
  }
}
