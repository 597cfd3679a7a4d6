import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newFiles } from '../../src/commands/watch.ts';

describe('newFiles', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-watch-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('gives files that arrive or change, not those that lay there, and ends with its signal', async () => {
    await writeFile(join(folder, 'old.txt'), 'old');
    const stop = new AbortController();
    const seen: string[] = [];
    const watching = (async () => {
      for await (const path of newFiles(folder, stop.signal)) seen.push(basename(path));
    })().catch((error: Error) => error.name);
    await new Promise((done) => setTimeout(done, 300));
    await writeFile(join(folder, 'new.txt'), 'new');
    await expect.poll(() => seen, { timeout: 8000 }).toEqual(['new.txt']);
    await appendFile(join(folder, 'old.txt'), ' and more');
    await expect.poll(() => seen, { timeout: 8000 }).toEqual(['new.txt', 'old.txt']);
    stop.abort();
    expect(await watching).toBe('AbortError');
  });
});
