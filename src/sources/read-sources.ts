import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, ok, type Result } from '../model/failure.ts';
import type { Page } from '../model/page.ts';
import { pageFromRecord, pageOf } from './page-record.ts';

/** Pages from files and folders, in order; each piece of trouble is a value and the rest goes on. */
export async function* readSources(inputs: readonly string[]): AsyncIterable<Result<Page>> {
  for (const input of inputs) yield* readInput(input);
}

async function* readInput(path: string): AsyncIterable<Result<Page>> {
  const info = await stat(path).catch(() => null);
  if (info === null) {
    yield failed({
      code: 'not-found',
      message: 'There is no such file or folder.',
      hint: 'Check the name; quote it if it has spaces.',
      source: path,
    });
    return;
  }
  if (info.isDirectory()) {
    for (const name of (await readdir(path)).sort()) yield* readInput(join(path, name));
    return;
  }
  const text = await readFile(path, 'utf8');
  if (/\.(jsonl|ndjson)$/.test(path)) {
    for (const [i, line] of text.split('\n').entries()) {
      if (line.trim() !== '') yield recordLine(line, `${path}:${i + 1}`);
    }
  } else yield ok(pageOf(/\.html?$/.test(path) ? 'html' : 'text', text, path));
}

function recordLine(line: string, source: string): Result<Page> {
  try {
    return pageFromRecord(JSON.parse(line), source);
  } catch {
    return failed({
      code: 'bad-record',
      message: 'The line is not JSON.',
      hint: 'Write one JSON object a line.',
      source,
    });
  }
}
