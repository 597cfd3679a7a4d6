import { createReadStream, createWriteStream } from 'node:fs';
import { truncate } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import type { Context } from './command.ts';

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
 * appended. A last line that was cut off is taken away and its input done again. Without the option, the context as it is.
 */
export async function resumed(context: Context): Promise<Resumed> {
  const path = context.options.resume;
  if (typeof path !== 'string') return { context, isDone: () => false, close: async () => {} };
  const answered = await answersIn(path);
  const file = createWriteStream(path, { flags: 'a' });
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

const lineFeed = 0x0a;

/** How many answers each id has in a file of JSON lines. What follows the last line feed is cut off the file. */
async function answersIn(path: string): Promise<Map<string, number>> {
  const answered = new Map<string, number>();
  let whole = 0;
  let pending: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      let start = 0;
      for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, start)) {
        const id = idOf(Buffer.concat([...pending, chunk.subarray(start, at)]).toString('utf8'));
        if (id !== null) answered.set(id, (answered.get(id) ?? 0) + 1);
        pending = [];
        start = at + 1;
        whole = size + start;
      }
      pending.push(chunk.subarray(start));
      size += chunk.length;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return answered;
  }
  if (whole < size) await truncate(path, whole);
  return answered;
}

function idOf(line: string): string | null {
  try {
    const record: unknown = JSON.parse(line);
    const id = (record as { readonly id?: unknown } | null)?.id;
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}
