import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hearsay } from '../support/cli.ts';

const story = `The harbour board voted on Tuesday to close the old pier after divers found rot in 40 of its posts.

"We would rather lose a season than a life," said the board's chair, Mara Lindqvist.

Repairs are to begin in October and to cost 2.3 million. The ferry will use the new quay until they are done.`;
/** What must never reach a terminal: clear screen, title change, clipboard, C1, bidi override, zero width. */
const attack = '\u001b[2J\u001b]0;owned\u0007\u001b]52;c;aGk=\u0007\u009b31m\u202eevil\u200b';
const raw = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b]/;

let folder: string;
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-bad-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('bad input', () => {
  it('a text as long as a shelf of books is one line with a hint, whole or in a record, and the rest is done', async () => {
    const endless = 'The harbour board voted on Tuesday. '.repeat(120_000);
    const text = file('shelf.txt', endless);
    const records = file('shelf.jsonl', `${JSON.stringify({ body: endless })}\n${JSON.stringify({ body: story })}`);
    const run = await hearsay(['inspect', text, records, '--jsonl']);
    expect(run.status).toBe(3);
    const codes = run.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).error?.code ?? 'done');
    expect(codes).toEqual(['too-large', 'too-large', 'done']);
  });

  it('a missing file is one line with a hint, status 3, and the rest is done', async () => {
    const good = file('good.txt', story);
    const run = await hearsay(['inspect', join(folder, 'nowhere.txt'), good, '--jsonl']);
    expect(run.status).toBe(3);
    expect(run.err.trim().split('\n')).toHaveLength(1);
    const records = run.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map((record) => record.error?.code ?? 'done')).toEqual(['not-found', 'done']);
    expect(records[1].article.body).toContain('rot in 40');
  });

  it.each([
    ['bad.jsonl', '{"id":"x","text":', 'bad-record'],
    ['two.jsonl', '{"id":"x","text":"a","body":"b"}', 'bad-record'],
    ['none.jsonl', '{"id":"x"}', 'bad-record'],
  ])('%s is told as %s', async (name, content, code) => {
    const run = await hearsay(['inspect', file(name, content), '--jsonl']);
    expect(run.status).toBe(3);
    expect(JSON.parse(run.out.trim()).error).toMatchObject({ code, hint: expect.stringMatching(/\w/) });
    expect(run.err).not.toMatch(/\bat .*:\d+:\d+/);
  });

  it('invalid UTF-8 is read as well as it can be', async () => {
    const run = await hearsay([
      'inspect',
      file('latin.txt', Buffer.from(`${story}\n\nCaf\u00e9 owners agreed with the decision of the board.`, 'latin1')),
      '--json',
    ]);
    expect(run.status).toBe(0);
    expect(JSON.parse(run.out).article.body).toContain('rot in 40');
  });

  it('a page without an article has an empty body and says so', async () => {
    const run = await hearsay(['inspect', file('menu.txt', 'Home\nNews\nSport\nContact\n© 2024'), '--json']);
    expect(run.status).toBe(0);
    expect(JSON.parse(run.out).article).toMatchObject({ body: '', notices: ['no-article'] });
  });

  it('a corpus with broken metadata is still reported on', async () => {
    const event = join(folder, 'corpus', '2024-05-01-pier');
    mkdirSync(event, { recursive: true });
    writeFileSync(join(event, 'event.json'), '{"id": broken');
    writeFileSync(join(event, 'A.page.txt'), story);
    writeFileSync(join(event, 'B.page.txt'), story.replace('40', '14'));
    writeFileSync(join(event, 'B.json'), 'not json at all');
    const run = await hearsay(['report', join(folder, 'corpus')]);
    expect(run.status).toBe(3);
    expect(run.out).toContain('1 article');
    expect(run.err).toContain('B.json');
  });

  it('a name twice is told, and the first page of that name is kept', async () => {
    const line = (body: string) => JSON.stringify({ id: 'a', body });
    const path = file('twice.jsonl', `${line(story)}\n${line(story.replace('40', '14'))}\n`);
    const run = await hearsay(['report', path]);
    expect(run.status).toBe(3);
    expect(run.out).toContain('1 article');
    expect(run.err).toMatch(/another page named a/);
  });

  it.each([
    ['empty.txt', '', 'empty'],
    ['binary.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 3, 0, 0, 255, 254, 0]), 'binary'],
  ])('%s holds no text: %#', async (name, content, code) => {
    const run = await hearsay(['inspect', file(name, content), '--jsonl']);
    expect(run.status).toBe(3);
    expect(JSON.parse(run.out.trim()).error).toMatchObject({ code, hint: expect.stringMatching(/\w/) });
  });

  it('a report that cannot be written is one line, not a stack trace', async () => {
    const run = await hearsay([
      'report',
      file('one.jsonl', JSON.stringify({ id: 'a', body: story })),
      '--out',
      join(folder, 'no', 'such', 'r.md'),
    ]);
    expect(run.status).toBe(3);
    expect(run.err.trim().split('\n')).toHaveLength(1);
    expect(run.err).toContain('could not be written');
  });

  it('wrong arguments are status 2', async () => {
    expect((await hearsay(['reprot'])).status).toBe(2);
    expect((await hearsay(['check', '--fail-under', 'many'])).status).toBe(2);
    expect((await hearsay(['compare', 'one.txt'])).status).toBe(2);
    expect((await hearsay(['rules', 'no-such-rule'])).status).toBe(2);
  });
});

describe('text from outside', () => {
  it('reaches no terminal raw, from pages, names and errors alike', async () => {
    const hostile = file(
      'hostile.txt',
      `${attack} Board closes pier\n\n${story}\n\nThe chair ${attack} did not say more about it on Tuesday.`,
    );
    const runs = [
      await hearsay(['inspect', hostile]),
      await hearsay(['compare', hostile, file('plain.txt', story)]),
      await hearsay(['check', hostile, '--against', join(folder, 'corpus')]),
      await hearsay(['inspect', join(folder, `${attack}.txt`)]),
      await hearsay([`${attack}`]),
    ];
    for (const run of runs) {
      expect(run.out).not.toMatch(raw);
      expect(run.err).not.toMatch(raw);
    }
  });

  it('stands in JSON verbatim, as escapes', async () => {
    const run = await hearsay(['inspect', '--jsonl', '-'], `${JSON.stringify({ id: 'x', body: `A ${attack} b` })}\n`);
    expect(run.out).not.toMatch(raw);
    expect(JSON.parse(run.out).article.body).toBe(`A ${attack} b`);
  });
});
