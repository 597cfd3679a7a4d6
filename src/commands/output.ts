import { once } from 'node:events';
import type { Failure } from '../model/failure.ts';
import { printableLine } from '../text/printable.ts';
import type { Context } from './command.ts';

/** Writes to standard output, waiting while the reader is slow. */
export async function write(context: Context, text: string): Promise<void> {
  if (!context.stdout.write(text)) await once(context.stdout, 'drain', { signal: context.signal });
}

/** One failure as one line on standard error: what it happened to, what happened, what to do. */
export function complain(context: Context, failure: Failure): void {
  const where = failure.source ? `${printableLine(failure.source)}: ` : '';
  context.stderr.write(`hearsay: ${where}${printableLine(failure.message)} ${printableLine(failure.hint)}\n`);
}

/** A file that was to be written and cannot be. */
export const unwritable = (path: string): Failure => ({
  code: 'unreadable',
  message: 'This file could not be written.',
  hint: 'Check that the folder exists and may be written to.',
  source: path,
});

/** A corpus without an article: no failure, but nobody's wish. */
export const emptyCorpus = (path: string): Failure => ({
  code: 'empty',
  message: 'There is no article in the corpus.',
  hint: 'hearsay add reads pages into it.',
  source: path,
});

/** The record a failed input gives under `--jsonl` and `--json`. */
export const failureRecord = (id: string | null, failure: Failure) => ({
  id,
  error: { code: failure.code, message: failure.message, hint: failure.hint },
});

/** A note for people: on standard error, not under `--quiet`. */
export function note(context: Context, text: string): void {
  if (!context.common.quiet) context.stderr.write(`${text}\n`);
}
