import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hearsay } from '../support/cli.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-empty-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ['report', () => ['report', folder]],
  ['browse without a terminal', () => ['browse', folder]],
  ['check', () => ['check', join('corpus', '2024-10-09-velmirastat-trial', 'MW.page.txt'), '--against', folder]],
])('%s of a corpus without an article says so, and is no failure', async (_, args) => {
  const run = await hearsay(args());
  expect(run.status).toBe(0);
  expect(run.err).toContain('There is no article in the corpus. hearsay add reads pages into it.');
  expect(run.out).not.toContain('OUTLETS');
});
