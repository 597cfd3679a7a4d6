import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { worthThreads } from '../../src/pipeline/crew.ts';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const towns = ['Almere', 'Brno', 'Cadiz', 'Derby', 'Esbjerg'];

/** A story of one town and its copies, each a little further from it. */
const story = (n: number) => {
  const [town, round] = [towns[n % towns.length]!, Math.floor(n / towns.length)];
  return `The council of ${town} voted on Tuesday to close ${40 + (n % towns.length)} wells after tests found lead in the water.

Engineers said ${round % 3 === 0 ? 'repairs' : 'works'} would last until ${round % 4 === 0 ? 'October' : 'November'} and cost ${2 + (round % 5)} million crowns.

"Nobody should drink from them until we are done," said the mayor of ${town}.`;
};

const pages = worthThreads.study + 5;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-threads-'));
  for (let n = 0; n < pages; n++) {
    const event = join(folder, `event-${Math.floor(n / 3)}`);
    mkdirSync(event, { recursive: true });
    writeFileSync(join(event, `${'ABC'[n % 3]}.page.txt`), story(n));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a report over a large corpus is the same bytes whatever the number of threads', () => {
  const report = (threads: number) =>
    execFileSync(
      process.execPath,
      [main, 'report', folder, '--format', 'json', '--no-cache', '--threads', `${threads}`],
      {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      },
    );
  const alone = report(1);
  expect(JSON.parse(alone).events.flatMap((event: { articles: unknown[] }) => event.articles)).toHaveLength(pages);
  expect(report(2)).toBe(alone);
}, 120_000);

it('a corpus made by add is the same files whatever the number of threads, and an interrupted run goes on', () => {
  const made = [1, 2].map((threads) => {
    const corpus = join(folder, `..`, `${basename(folder)}-added-${threads}`);
    const add = () =>
      execFileSync(process.execPath, [main, 'add', folder, '--to', corpus, '--threads', `${threads}`], {
        encoding: 'utf8',
      });
    try {
      const first = add();
      const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).sort();
      const lost = files.filter((file) => file.endsWith('.page.txt')).slice(-3);
      for (const file of lost) rmSync(join(corpus, file));
      const again = add();
      expect(again.split('\n').filter((line) => line.startsWith('added'))).toHaveLength(lost.length);
      expect(readdirSync(corpus, { recursive: true, encoding: 'utf8' }).sort()).toEqual(files);
      return { first, files };
    } finally {
      rmSync(corpus, { recursive: true, force: true });
    }
  });
  expect(made[1]).toEqual(made[0]);
}, 120_000);
