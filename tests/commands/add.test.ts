import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hearsay } from '../support/cli.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-add-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Pages of the sample corpus, loose in a folder without anything that tells their event. */
function loosePages(...names: readonly string[]): string[] {
  return names.map((name) => {
    const to = join(folder, `${name.replaceAll('/', '_')}.txt`);
    cpSync(join('corpus', `${name}.page.txt`), to);
    return to;
  });
}

describe('hearsay add', () => {
  it('puts pages of one event into one folder and others into their own', async () => {
    const pages = loosePages(
      '2023-09-14-valdoria-rate-rise/MW',
      '2023-09-14-valdoria-rate-rise/IT',
      '2024-10-09-velmirastat-trial/MW',
    );
    const corpus = join(folder, 'corpus');
    const run = await hearsay(['add', ...pages, '--to', corpus]);
    expect(run.status).toBe(0);
    expect(run.out.trim().split('\n')).toHaveLength(3);
    const folders = readdirSync(corpus);
    expect(folders).toHaveLength(2);
    const sizes = folders.map(
      (name) => readdirSync(join(corpus, name)).filter((file) => file.endsWith('.page.txt')).length,
    );
    expect(sizes.sort()).toEqual([1, 2]);
  });

  it('adds nothing twice', async () => {
    const pages = loosePages('2024-10-09-velmirastat-trial/MW');
    const corpus = join(folder, 'corpus');
    await hearsay(['add', ...pages, '--to', corpus]);
    const again = await hearsay(['add', ...pages, '--to', corpus, '--json']);
    expect(JSON.parse(again.out)).toMatchObject({ state: 'known' });
  });

  it('believes what it is told over what it reads', async () => {
    const pages = loosePages('2024-10-09-velmirastat-trial/MW');
    const corpus = join(folder, 'corpus');
    await hearsay([
      'add',
      ...pages,
      '--to',
      corpus,
      '--outlet',
      'Told Times',
      '--published',
      '2020-02-02',
      '--event',
      'my-event',
    ]);
    expect(readdirSync(corpus)).toEqual(['my-event']);
    const report = JSON.parse((await hearsay(['report', corpus, '--json'])).out);
    expect(report.events[0].articles[0]).toMatchObject({ outlet: 'Told Times', published: '2020-02-02' });
  });
});
