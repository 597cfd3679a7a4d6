import { createReadStream } from 'node:fs';
import { open, realpath, rename, stat, truncate } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import type { Failure } from '../model/failure.ts';
import type { Context } from './command.ts';
import { complain, unwritable } from './output.ts';

/** A run that goes on where an earlier one was interrupted. */
export interface Resumed {
  /** The context to write with: under `--resume` the answers go to its file, a line per input. */
  readonly context: Context;
  /** True for an input whose answer is in the file already, a failure apart. Ids may recur: each answer stands for one input. */
  isDone(id: string): boolean;
  close(): Promise<void>;
}

/**
 * What `--resume <file>` asks for: inputs that the file has answers for are passed over, also inside archives and feeds, and new answers are
 * appended. Inputs that failed are tried again: their error lines are taken out first, so that each input keeps one line. A last line that was cut
 * off is taken out too. Without the option, the context as it is; null, with the trouble told, where the file cannot be written or holds something
 * else than answers: such a file is left as it is.
 */
export async function resumed(context: Context): Promise<Resumed | null> {
  const path = context.options.resume;
  if (typeof path !== 'string') return { context, isDone: () => false, close: async () => {} };
  const answered = await answersIn(path);
  if (answered === null) {
    complain(context, notAnswers(path));
    return null;
  }
  const kept = answered.failed ? await withoutFailures(path) : true;
  const handle = kept ? await open(path, 'a').catch(() => null) : null;
  if (handle === null) {
    complain(context, unwritable(path));
    return null;
  }
  const { ids } = answered;
  const file = handle.createWriteStream();
  return {
    context: { ...context, stdout: file, common: { ...context.common, json: false, jsonl: true } },
    isDone(id) {
      const left = ids.get(id) ?? 0;
      if (left > 0) ids.set(id, left - 1);
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

/** What a file of answers holds. */
interface Answers {
  /** How many answers each id has. */
  readonly ids: Map<string, number>;
  /** True where an input failed. */
  readonly failed: boolean;
}

/** The answers in a file of JSON lines; null for another file. An answer that was cut off is cut off the file. */
async function answersIn(path: string): Promise<Answers | null> {
  const ids = new Map<string, number>();
  let failed = false;
  let whole = 0;
  let rest = '';
  try {
    for await (const { bytes, ended } of linesOf(path)) {
      if (!ended) {
        rest = bytes.subarray(0, answerHead.length).toString('utf8');
        break;
      }
      const answer = answerIn(bytes);
      if (answer === null) return null;
      if (answer.failed) failed = true;
      else ids.set(answer.id, (ids.get(answer.id) ?? 0) + 1);
      whole += bytes.length + 1;
    }
  } catch {
    // Not there yet; what else keeps it from being read keeps it from being written.
    return { ids, failed: false };
  }
  if (!answerHead.startsWith(rest)) return null;
  if (rest !== '') await truncate(path, whole);
  return { ids, failed };
}

/** Takes the lines of failed inputs out of the file, by a new one that takes its place once it is whole; false where that cannot be written. */
async function withoutFailures(path: string): Promise<boolean> {
  try {
    const place = await realpath(path);
    const { mode } = await stat(place);
    const part = await open(`${place}.part`, 'w', mode);
    try {
      for await (const { bytes } of linesOf(place))
        if (answerIn(bytes)?.failed === false) await part.write(Buffer.concat([bytes, Buffer.from([lineFeed])]));
      await part.sync();
    } finally {
      await part.close();
    }
    await rename(`${place}.part`, place);
    return true;
  } catch {
    return false;
  }
}

/** The lines of a file, without their line feeds; `ended` is false for a last line that has none. */
async function* linesOf(path: string): AsyncIterable<{ readonly bytes: Buffer; readonly ended: boolean }> {
  let pending: Buffer[] = [];
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, start)) {
      yield { bytes: Buffer.concat([...pending, chunk.subarray(start, at)]), ended: true };
      pending = [];
      start = at + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  }
  if (pending.length > 0) yield { bytes: Buffer.concat(pending), ended: false };
}

/** The id of an answer, '' for one without, and whether it tells of a failure; null where the line is none. */
function answerIn(line: Buffer): { readonly id: string; readonly failed: boolean } | null {
  try {
    const record: unknown = JSON.parse(line.toString('utf8'));
    if (typeof record !== 'object' || record === null || !('id' in record)) return null;
    return { id: typeof record.id === 'string' ? record.id : '', failed: 'error' in record };
  } catch {
    return null;
  }
}
