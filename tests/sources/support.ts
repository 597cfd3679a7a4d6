import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Failure, Result } from '../../src/model/failure.ts';
import type { Page } from '../../src/model/page.ts';
import type { SourceOptions } from '../../src/sources/limits.ts';
import { readSources } from '../../src/sources/read-sources.ts';

/** What came of reading: pages and failures, each in order. */
export interface Read {
  readonly pages: Page[];
  readonly failures: Failure[];
}

export async function readAll(inputs: readonly string[], options: SourceOptions = {}): Promise<Read> {
  return gather(readSources(inputs, options));
}

export async function gather(results: AsyncIterable<Result<Page>>): Promise<Read> {
  const read: Read = { pages: [], failures: [] };
  for await (const result of results) {
    if (result.ok) read.pages.push(result.value);
    else read.failures.push(result.failure);
  }
  return read;
}

/** Reads bytes as if they came on standard input. */
export const readBytes = (bytes: Buffer | string, options: SourceOptions = {}): Promise<Read> =>
  readAll(['-'], { ...options, stdin: Readable.from(inPieces(Buffer.from(bytes as string))) });

/** Small uneven pieces, so that nothing can rely on where chunks end. */
function* inPieces(bytes: Buffer): Generator<Buffer> {
  for (let at = 0, size = 7; at < bytes.length; at += size, size = Math.min(60_000, size * 3))
    yield bytes.subarray(at, at + size);
}

/** A folder with files in it for one test, removed after. */
export async function withFiles<T>(
  files: Readonly<Record<string, string | Buffer>>,
  run: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-sources-'));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
