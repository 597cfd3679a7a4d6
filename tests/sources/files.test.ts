import { createHash } from 'node:crypto';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readAll, readBytes, withFiles } from './support.ts';

const html = '<!doctype html><html><body><p>The bridge was closed on Monday.</p></body></html>';
const texts = (pages: readonly { text: string }[]) => pages.map((page) => page.text);

describe('files', () => {
  it('are read in their form, with the hash of their bytes as id', () =>
    withFiles({ 'a.html': html, 'b.txt': 'The bridge was closed.', 'c.md': '# Bridge' }, async (folder) => {
      const { pages, failures } = await readAll(['a.html', 'b.txt', 'c.md'].map((name) => join(folder, name)));
      expect(failures).toEqual([]);
      expect(pages.map((page) => page.form)).toEqual(['html', 'text', 'text']);
      expect(pages[0]!.id).toBe(createHash('sha256').update(html).digest('hex'));
      expect(pages[0]!.source).toBe(join(folder, 'a.html'));
    }));

  it('may be compressed, whatever they are', () =>
    withFiles(
      { 'a.html.gz': gzipSync(html), 'b.jsonl.gz': gzipSync('{"id":"x","body":"One."}\n{"id":"y","body":"Two."}\n') },
      async (folder) => {
        const { pages } = await readAll([folder]);
        expect(pages.map((page) => [page.form, page.name ?? page.source])).toEqual([
          ['html', join(folder, 'a.html.gz')],
          ['body', 'x'],
          ['body', 'y'],
        ]);
      },
    ));

  it('that are missing, empty or binary are failures and the rest is read', () =>
    withFiles(
      {
        'a.txt': '',
        'b.txt': ' \n ',
        'c.txt': Buffer.from([0, 1, 2, 3, 0, 9]),
        'd.html': '%PDF-1.7 …',
        'e.txt': 'Here.',
      },
      async (folder) => {
        const { pages, failures } = await readAll([join(folder, 'none.txt'), folder]);
        expect(failures.map((failure) => failure.code)).toEqual(['not-found', 'empty', 'empty', 'binary', 'binary']);
        expect(failures.every((failure) => failure.hint !== '' && failure.source?.startsWith(folder))).toBe(true);
        expect(texts(pages)).toEqual(['Here.']);
      },
    ));

  it('that are too large are refused', () =>
    withFiles({ 'a.txt': 'word '.repeat(1000), 'b.txt.gz': gzipSync('word '.repeat(1000)) }, async (folder) => {
      const { failures } = await readAll([folder], { maxBytes: 4000 });
      expect(failures.map((failure) => failure.code)).toEqual(['too-large', 'too-large']);
    }));
});

describe('folders', () => {
  it('are read by name, depth first, hidden and other files left out, circles walked once', () =>
    withFiles(
      { 'b.txt': 'B', '.hidden.txt': 'H', 'picture.png': 'P', 'notes.json': '{"title":"no page"}' },
      async (folder) => {
        await mkdir(join(folder, 'a'));
        await writeFile(join(folder, 'a', 'z.txt'), 'Z');
        await symlink(folder, join(folder, 'a', 'loop'));
        const { pages, failures } = await readAll([folder]);
        expect(texts(pages)).toEqual(['Z', 'B']);
        expect(failures).toEqual([]);
      },
    ));

  it('may be named by patterns', () =>
    withFiles({ 'one.txt': '1', 'two.txt': '2', 'three.html': html, 'odd[1].txt': 'odd' }, async (folder) => {
      await mkdir(join(folder, 'deep', 'er'), { recursive: true });
      await writeFile(join(folder, 'deep', 'er', 'four.txt'), '4');
      const read = async (pattern: string) => texts((await readAll([`${folder}/${pattern}`])).pages);
      expect(await read('*.txt')).toEqual(['odd', '1', '2']);
      expect(await read('t?o.{txt,md}')).toEqual(['2']);
      expect(await read('[n-p]n*.txt')).toEqual(['1']);
      expect(await read('**/*.txt')).toEqual(['4', 'odd', '1', '2']);
      expect(await read('odd[1].txt')).toEqual(['odd']);
      expect((await readAll([`${folder}/*.none`])).failures[0]?.code).toBe('not-found');
    }));
});

describe('page records', () => {
  it('go by their own id; a bad line is a failure with its number', async () => {
    const lines =
      '{"id":"k1","text":"One.","title":"T"}\nnot json\n\n{"id":7,"sentences":["A.","B."]}\n{"id":"k3"}\n[1]';
    const { pages, failures } = await readBytes(lines, { stdinRecords: true });
    expect(pages.map((page) => [page.name, page.form])).toEqual([
      ['k1', 'text'],
      ['7', 'sentences'],
    ]);
    expect(pages[0]!.given).toEqual({ title: 'T' });
    expect(failures.map((failure) => [failure.code, failure.source])).toEqual([
      ['bad-record', '-:2'],
      ['bad-record', '-:5'],
      ['bad-record', '-:6'],
    ]);
  });

  it('may be one in a .json file, or a list', () =>
    withFiles(
      { 'a.json': '{"body":"One."}', 'b.json': '[{"id":"x","body":"Two."},{"body":"Three."}]', 'c.json': '{"body":' },
      async (folder) => {
        const { pages, failures } = await readAll([folder]);
        expect(pages.map((page) => page.name ?? page.source)).toEqual([
          join(folder, 'a.json'),
          'x',
          `${join(folder, 'b.json')}:2`,
        ]);
        expect(failures.map((failure) => failure.code)).toEqual(['bad-record']);
      },
    ));

  it('longer than the limit are passed over without being kept, and the next is read', async () => {
    const long = `{"id":"long","body":"${'x'.repeat(1_000_000)}"}`;
    const { pages, failures } = await readBytes(`${long}\n{"id":"next","body":"Next."}`, {
      stdinRecords: true,
      maxBytes: 100_000,
    });
    expect(failures.map((failure) => [failure.code, failure.source])).toEqual([['too-large', '-:1']]);
    expect(pages.map((page) => page.name)).toEqual(['next']);
  });
});

describe('standard input', () => {
  it('is told by its bytes', async () => {
    expect((await readBytes(html)).pages[0]?.form).toBe('html');
    expect((await readBytes('Plain words.')).pages[0]?.form).toBe('text');
    expect((await readBytes(gzipSync(html))).pages[0]?.form).toBe('html');
    expect((await readBytes('{"body":"One."}\n{"body":"Two."}\n')).pages).toHaveLength(2);
    expect((await readBytes('')).failures[0]?.code).toBe('empty');
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const endless = Readable.from(
      (async function* () {
        for (;;) yield Buffer.from('{"body":"Again."}\n');
      })(),
    );
    let read = 0;
    const reading = (async () => {
      const { readSources } = await import('../../src/sources/read-sources.ts');
      for await (const page of readSources(['-'], { stdin: endless, stdinRecords: true, signal: stop.signal })) {
        read += page.ok ? 1 : 0;
        if (read === 100) stop.abort();
      }
    })();
    await expect(reading).rejects.toThrow('abort');
    expect(read).toBeGreaterThanOrEqual(100);
  });

  it('tells how far it has come', async () => {
    const seen: number[] = [];
    await readBytes('word '.repeat(1000), { onProgress: ({ bytes }) => seen.push(bytes) });
    expect(seen.at(-1)).toBe(5000);
  });
});

describe('compressed bytes', () => {
  it('that end too early give what could be read, then a failure', async () => {
    const lines = Array.from(
      { length: 4000 },
      (_, i) => `{"id":"n${i}","body":"Line ${i} of ${(i * 7919) % 4000}."}`,
    ).join('\n');
    const whole = gzipSync(lines);
    const { pages, failures } = await readBytes(whole.subarray(0, whole.length / 2), { stdinRecords: true });
    expect(pages.length).toBeGreaterThan(1000);
    expect(failures.map((failure) => [failure.code, failure.message])).toEqual([
      ['bad-archive', 'The compressed file ends too early.'],
    ]);
  });

  it('that are damaged are a failure', async () => {
    const whole = Buffer.from(gzipSync('word '.repeat(10_000)));
    whole.fill(0xff, 20, 40);
    expect((await readBytes(whole)).failures.map((failure) => failure.code)).toEqual(['bad-archive']);
  });

  it('that unpack to far more than they are do not fill the memory', async () => {
    const bomb = gzipSync(Buffer.alloc(16_000_000, 0x61));
    const { failures } = await readBytes(bomb, { maxBytes: 1_000_000 });
    expect(failures.map((failure) => failure.code)).toEqual(['too-large']);
  });

  it('may be several members in a row', async () => {
    const members = Buffer.concat([gzipSync('One '), gzipSync('two '), gzipSync('three.')]);
    expect(texts((await readBytes(members)).pages)).toEqual(['One two three.']);
  });
});
