import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageOf } from '../../src/sources/page-record.ts';
import { corpusFolder } from '../../src/store/files/corpus-folder.ts';
import { openCorpus } from '../../src/store/files/open-corpus.ts';
import type { Corpus, StoredPage } from '../../src/store/port.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const placement = {
  event: '2024-05-01-pier',
  eventTitle: 'Pier closed',
  eventDate: '2024-05-01',
  sigil: 'HH',
  original: false,
};

async function all(corpus: Corpus): Promise<StoredPage[]> {
  const pages: StoredPage[] = [];
  for await (const page of corpus.pages()) if (page.ok) pages.push(page.value);
  return pages;
}

describe('a corpus folder', () => {
  it('gives back a page as it was added, with its facts', async () => {
    const corpus = corpusFolder(folder);
    const page = pageOf('text', 'Menu\n\nThe old pier is closed.\n', 'pier.txt', {
      url: 'https://harbour.example/pier',
      given: { outlet: 'Harbour Hand', published: '2024-05-01' },
    });
    expect(await corpus.add(page, placement)).toEqual({ ok: true, value: 'new' });
    const [stored] = await all(corpusFolder(folder));
    expect(stored).toMatchObject({ id: '2024-05-01-pier/HH', event: '2024-05-01-pier', sigil: 'HH', original: false });
    expect(stored?.page).toEqual(page);
    expect(await corpus.events()).toEqual([{ id: '2024-05-01-pier', title: 'Pier closed', date: '2024-05-01' }]);
  });

  it('knows a page that is there already, and gives another one with the same sigil a name of its own', async () => {
    const corpus = corpusFolder(folder);
    const page = pageOf('html', '<p>The old pier is closed.</p>', 'pier.html');
    await corpus.add(page, placement);
    expect(await corpus.add(page, placement)).toEqual({ ok: true, value: 'known' });
    expect(await corpus.add(pageOf('html', '<p>The pier is open.</p>', 'other.html'), placement)).toEqual({
      ok: true,
      value: 'new',
    });
    expect(
      readdirSync(join(folder, placement.event))
        .filter((name) => name.endsWith('.html'))
        .sort(),
    ).toEqual(['HH.page.html', 'HH2.page.html']);
  });

  it('leaves no half-written file behind', async () => {
    await corpusFolder(folder).add(pageOf('text', 'The pier.', 'p.txt'), placement);
    expect(readdirSync(join(folder, placement.event)).some((name) => name.endsWith('.part'))).toBe(false);
  });

  it('keeps what a person declared an original', async () => {
    await corpusFolder(folder).add(pageOf('text', 'The pier.', 'p.txt'), { ...placement, original: true });
    expect((await all(corpusFolder(folder)))[0]?.original).toBe(true);
  });

  it('reads loose pages too, for grouping to place', async () => {
    writeFileSync(join(folder, 'loose.txt'), 'The old pier is closed for repairs until October, the board said.');
    expect(await all(corpusFolder(folder))).toMatchObject([{ id: 'loose.txt', event: null, sigil: null }]);
  });

  it('lists overrides, and tells of one that lacks its reason', async () => {
    const good = { finding: 'abc', reason: 'a typing error of ours', author: 'desk', date: '2024-05-02' };
    writeFileSync(join(folder, 'overrides.json'), JSON.stringify([good, { finding: 'x' }]));
    const { list, failures } = await corpusFolder(folder).overrides();
    expect(list).toEqual([good]);
    expect(failures).toHaveLength(1);
  });
});

describe('opening a corpus', () => {
  it('tells when there is none', async () => {
    const opened = await openCorpus(join(folder, 'nowhere'));
    expect(opened).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });

  it('takes a file of page records, read only', async () => {
    const path = join(folder, 'pages.jsonl');
    writeFileSync(path, '{"id":"a","body":"The old pier is closed."}\n{"id":"b","body":"It is open again."}\n');
    const opened = await openCorpus(path);
    expect(opened.ok && (await all(opened.value)).map((one) => one.id)).toEqual(['a', 'b']);
    expect(opened.ok && (await all(opened.value)).map((one) => one.page.text)).toEqual([
      'The old pier is closed.',
      'It is open again.',
    ]);
    expect(opened.ok && (await opened.value.add(pageOf('text', 'x', 'x'), placement))).toMatchObject({
      ok: false,
      failure: { code: 'refused' },
    });
    expect(existsSync(join(folder, '2024-05-01-pier'))).toBe(false);
    expect(readFileSync(path, 'utf8')).toContain('open again');
  });
});
