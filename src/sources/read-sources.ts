import { createReadStream } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, type Result } from '../model/failure.ts';
import type { Page } from '../model/page.ts';
import type { Chunks } from './bytes.ts';
import { isPageFile } from './format.ts';
import { expandGlob, hasWildcards } from './glob.ts';
import { defaultMaxBytes, type SourceOptions } from './limits.ts';
import { readStream } from './read-stream.ts';
import { failureOf, isStop } from './trouble.ts';
import type { Web } from './web/web.ts';

/**
 * Pages of files, folders, patterns of file names, addresses and `-` (standard input), in the order given; a folder's files by
 * name. Nothing is read before it is asked for, and archives and records are never in memory whole. Each piece of trouble is a
 * value, and the rest goes on; only being stopped by the signal throws.
 */
export async function* readSources(
  inputs: readonly string[],
  options: SourceOptions = {},
): AsyncIterable<Result<Page>> {
  let web: Web | null = null;
  for (const input of inputs) {
    options.signal?.throwIfAborted();
    if (input === '-') yield* readStandardInput(options);
    else if (/^https?:\/\//i.test(input)) {
      const maxBytes = options.maxBytes ?? defaultMaxBytes;
      web ??= (await import('./web/web.ts')).openWeb(options.web ?? {}, maxBytes, options.signal);
      const { readWeb } = await import('./web/read-web.ts');
      yield* readWeb(input, web, { maxBytes, maxFeedPages: options.web?.maxFeedPages });
    } else yield* readPath(input, options);
  }
}

async function* readStandardInput(options: SourceOptions): AsyncGenerator<Result<Page>> {
  const stdin = options.stdin ?? process.stdin;
  yield* readStream(watched(stdin, '-', null, options), {
    source: '-',
    maxBytes: options.maxBytes ?? defaultMaxBytes,
    ...(options.stdinRecords ? { format: 'records' as const } : {}),
  });
}

async function* readPath(path: string, options: SourceOptions): AsyncGenerator<Result<Page>> {
  const info = await stat(path).catch((error: unknown) => failureOf(error, path));
  if ('isFile' in info) {
    if (info.isDirectory()) yield* readFolder(path, options, new Set());
    else yield* readFile(path, info.size, options, false);
    return;
  }
  const paths = info.code === 'not-found' && hasWildcards(path) ? await expandGlob(path) : [];
  if (paths.length === 0) yield failed(info);
  for (const one of paths) yield* readPath(one, options);
}

/** Files of a folder and the folders in it, by name. Hidden ones and files that hold no pages are passed over; circles are not walked twice. */
async function* readFolder(folder: string, options: SourceOptions, visited: Set<string>): AsyncGenerator<Result<Page>> {
  try {
    const real = await realpath(folder);
    if (visited.has(real)) return;
    visited.add(real);
    for (const name of (await readdir(folder)).sort()) {
      options.signal?.throwIfAborted();
      if (name.startsWith('.')) continue;
      const path = join(folder, name);
      const info = await stat(path).catch(() => null);
      if (info?.isDirectory()) yield* readFolder(path, options, visited);
      else if (info?.isFile() && isPageFile(name)) yield* readFile(path, info.size, options, true);
    }
  } catch (error) {
    if (isStop(error)) throw error;
    yield failed(failureOf(error, folder));
  }
}

async function* readFile(
  path: string,
  size: number,
  options: SourceOptions,
  lenient: boolean,
): AsyncGenerator<Result<Page>> {
  const stream = createReadStream(path);
  try {
    yield* readStream(watched(stream, path, size, options), {
      source: path,
      lenient,
      maxBytes: options.maxBytes ?? defaultMaxBytes,
    });
  } finally {
    stream.destroy();
  }
}

/** The bytes of a stream, with progress told and the signal kept. */
async function* watched(
  stream: AsyncIterable<Uint8Array | string>,
  source: string,
  total: number | null,
  { signal, onProgress }: SourceOptions,
): Chunks & AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of stream) {
    signal?.throwIfAborted();
    const read = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    bytes += read.length;
    onProgress?.({ source, bytes, total });
    yield read;
  }
}
