import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hearsay } from '../support/cli.ts';

const page = (n: number) => `<html><body><article><h1>Pier number ${n} is to close</h1>
<p>The harbour board voted on Tuesday to close pier ${n} after divers found rot in ${n + 30} of its posts.</p>
<p>Repairs are to begin in October. The ferry will use the new quay until they are done.</p></article></body></html>`;

function record(n: number): Buffer {
  const body = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page(n)}`;
  const head = ['WARC/1.0', 'WARC-Type: response', `WARC-Target-URI: http://port.example/${n}`];
  head.push('WARC-Date: 2023-05-02T08:00:00Z', `Content-Length: ${Buffer.byteLength(body)}`);
  return gzipSync(`${head.join('\r\n')}\r\n\r\n${body}\r\n\r\n`);
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-resume-'));
  writeFileSync(join(folder, 'crawl.warc.gz'), Buffer.concat([1, 2, 3, 4].map(record)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const idsIn = (path: string) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id);

describe('--resume', () => {
  it('goes on inside an archive where an earlier run was cut off, half a line and all', async () => {
    const [archive, answers] = [join(folder, 'crawl.warc.gz'), join(folder, 'answers.jsonl')];
    expect((await hearsay(['inspect', archive, '--resume', answers])).status).toBe(0);
    const whole = readFileSync(answers, 'utf8');
    const third = whole.split('\n').slice(0, 2).join('\n').length + 40;
    writeFileSync(answers, whole.slice(0, third));
    const again = await hearsay(['inspect', archive, '--resume', answers]);
    expect(again.status).toBe(0);
    expect(again.out).toBe('');
    expect(readFileSync(answers, 'utf8')).toBe(whole);
  });

  it('does nothing where everything is answered', async () => {
    const answers = join(folder, 'done.jsonl');
    await hearsay(['inspect', join(folder, 'crawl.warc.gz'), '--resume', answers]);
    const before = readFileSync(answers, 'utf8');
    await hearsay(['inspect', join(folder, 'crawl.warc.gz'), '--resume', answers]);
    expect(readFileSync(answers, 'utf8')).toBe(before);
    expect(idsIn(answers)).toHaveLength(4);
  });

  it('takes each answer for one input where ids recur', async () => {
    const [pages, answers] = [join(folder, 'same.jsonl'), join(folder, 'same-answers.jsonl')];
    const line = JSON.stringify({ id: 'a', html: page(7) });
    writeFileSync(pages, `${line}\n${line}\n`);
    await hearsay(['inspect', pages, '--resume', answers]);
    expect(idsIn(answers)).toEqual(['a', 'a']);
    writeFileSync(answers, `${readFileSync(answers, 'utf8').split('\n')[0]}\n`);
    await hearsay(['inspect', pages, '--resume', answers]);
    expect(idsIn(answers)).toEqual(['a', 'a']);
  });

  it('tries again what failed, and keeps one line for each input', async () => {
    const [first, second, answers] = ['a.html', 'b.html', 'retry.jsonl'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(second, page(12));
    const run = () => hearsay(['inspect', first, second, '--resume', answers]);
    expect((await run()).status).toBe(3);
    expect(idsIn(answers)).toEqual([first, second]);
    expect((await run()).status).toBe(3);
    expect(idsIn(answers)).toEqual([second, first]);
    writeFileSync(first, page(11));
    expect((await run()).status).toBe(0);
    expect(idsIn(answers)).toEqual([second, first]);
    expect(readFileSync(answers, 'utf8')).not.toContain('"error"');
    expect((await run()).status).toBe(0);
    expect(idsIn(answers)).toHaveLength(2);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it.each([
    ['notes of somebody', 'call the harbour master\nand the ferry'],
    ['one line without an end', 'call the harbour master'],
    ['records of something else', '{"name":"pier"}\n'],
  ])('leaves a file alone that holds %s', async (_, text) => {
    const file = join(folder, 'notes.txt');
    writeFileSync(file, text);
    const run = await hearsay(['inspect', join(folder, 'crawl.warc.gz'), '--resume', file]);
    expect(run.status).toBe(3);
    expect(run.err).toContain('something else than answers');
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('tells in a line of a file that cannot be written', async () => {
    const run = await hearsay([
      'inspect',
      join(folder, 'crawl.warc.gz'),
      '--resume',
      join(folder, 'no', 'answers.jsonl'),
    ]);
    expect(run.status).toBe(3);
    expect(run.err.trim().split('\n')).toHaveLength(1);
  });
});
