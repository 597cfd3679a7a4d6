import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { corpusFolder } from '../../src/store/files/corpus-folder.ts';
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

  it('keeps an exact reprint in another outlet apart, and all that came with it', async () => {
    const body =
      'The harbour board voted on Tuesday to close the old pier. Divers had found rot in 40 of its posts. The ferry will use the new quay.';
    const records = [
      { body, outlet: 'Harbour Ledger', authors: ['Mara Lindqvist'], credit: 'Reuters' },
      { body, outlet: 'Isles Tribune' },
      { body, outlet: 'Harbour Ledger' },
    ];
    const source = join(folder, 'pages.jsonl');
    writeFileSync(source, records.map((record) => JSON.stringify(record)).join('\n'));
    const corpus = join(folder, 'corpus');
    for (const states of [
      ['new', 'new', 'known'],
      ['known', 'known', 'known'],
    ]) {
      const run = await hearsay(['add', source, '--to', corpus, '--jsonl']);
      const added = run.out.trim().split('\n');
      expect(added.map((line) => JSON.parse(line).state)).toEqual(states);
    }
    const pages = [];
    for await (const page of corpusFolder(corpus).pages()) if (page.ok) pages.push(page.value.page.given);
    expect(pages).toEqual([
      { outlet: 'Harbour Ledger', authors: ['Mara Lindqvist'], credit: 'Reuters' },
      { outlet: 'Isles Tribune' },
    ]);
  });

  it('names the place of a page that is known, also of one given twice', async () => {
    const pages = loosePages('2024-10-09-velmirastat-trial/MW', '2024-10-09-velmirastat-trial/IT');
    const corpus = join(folder, 'corpus');
    const lines = async (...more: string[]) =>
      (await hearsay(['add', ...pages, ...more, '--to', corpus, '--jsonl'])).out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    const first = await lines(pages[0]!);
    expect(first.map((one) => one.state)).toEqual(['new', 'new', 'known']);
    expect(first[2]).toMatchObject({ event: first[0].event, sigil: first[0].sigil });
    const again = await lines();
    expect(again).toEqual(first.slice(0, 2).map((one) => ({ ...one, state: 'known' })));
  });

  it('goes on after pages that cannot be read, and says so', async () => {
    const pages = loosePages('2024-10-09-velmirastat-trial/MW');
    const [empty, menu] = [join(folder, 'empty.html'), join(folder, 'menu.txt')];
    writeFileSync(empty, '');
    writeFileSync(menu, 'Home\nSport\nWeather\n');
    const run = await hearsay([
      'add',
      empty,
      menu,
      join(folder, 'absent.html'),
      ...pages,
      '--to',
      join(folder, 'corpus'),
    ]);
    expect(run.status).toBe(3);
    expect(run.err.trim().split('\n')).toHaveLength(3);
    expect(run.out).toMatch(/^added .*MW\.txt → /);
  });

  it('tells in a line of a corpus it cannot write to', async () => {
    const pages = loosePages('2024-10-09-velmirastat-trial/MW');
    const run = await hearsay(['add', ...pages, '--to', pages[0]!]);
    expect(run.status).toBe(3);
    expect(run.err).toContain('cannot be written to');
  });

  it.each(['../elsewhere', 'a/b', '.hidden', ''])('takes no event named "%s"', async (name) => {
    const pages = loosePages('2024-10-09-velmirastat-trial/MW');
    const run = await hearsay(['add', ...pages, '--to', join(folder, 'corpus'), '--event', name]);
    expect(run.status).toBe(2);
    expect(existsSync(join(folder, 'corpus'))).toBe(false);
  });

  it('pins pages to an event and splits them from one by hand; reports follow', async () => {
    const [one, other, third] = loosePages(
      '2023-09-14-valdoria-rate-rise/MW',
      '2023-09-14-valdoria-rate-rise/IT',
      '2024-10-09-velmirastat-trial/MW',
    ) as [string, string, string];
    const corpus = join(folder, 'corpus');
    await hearsay(['add', one, other, '--to', corpus]);
    const events = async () => {
      const report = JSON.parse((await hearsay(['report', corpus, '--json'])).out);
      return Object.fromEntries(
        report.events.map((event: { id: string; articles: { source: string }[] }) => [
          event.id,
          event.articles.map((article) => article.source).sort(),
        ]),
      );
    };
    const [found] = Object.keys(await events());
    // Another story altogether, pinned to the event that is there.
    await hearsay(['add', third, '--to', corpus, '--event', found!]);
    expect(await events()).toEqual({ [found!]: [one, other, third].sort() });
    // One page split off: it lies in the new event alone.
    const split = await hearsay(['add', other, '--to', corpus, '--event', 'by-hand']);
    expect(split.out).toMatch(/^moved .* → by-hand\//);
    expect(await events()).toEqual({ [found!]: [one, third].sort(), 'by-hand': [other] });
    // Put back: nothing is left of the event made by hand.
    await hearsay(['add', other, '--to', corpus, '--event', found!]);
    expect(readdirSync(corpus)).toEqual([found]);
    // What people placed stays placed when more comes in.
    await hearsay(['add', one, other, third, '--to', corpus]);
    expect(await events()).toEqual({ [found!]: [one, other, third].sort() });
  }, 60_000);

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
