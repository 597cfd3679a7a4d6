import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readBytes } from './support.ts';

const page = (words: string) => `<html><body><p>${words}</p></body></html>`;

/** A record; `length` may lie. */
function record(
  type: string,
  fields: Readonly<Record<string, string>>,
  block: Buffer | string,
  length?: number,
): Buffer {
  const bytes = Buffer.from(block as string);
  const head = { 'WARC-Type': type, ...fields, 'Content-Length': String(length ?? bytes.length) };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

function response(
  url: string,
  body: Buffer | string,
  head = 'Content-Type: text/html; charset=utf-8',
  more: Readonly<Record<string, string>> = {},
) {
  const block = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${head}\r\n\r\n`), Buffer.from(body as string)]);
  return record('response', { 'WARC-Target-URI': url, ...more }, block);
}

const info = record('warcinfo', {}, 'software: test\r\n');
const urls = (pages: readonly { url?: string }[]) => pages.map((one) => one.url);

describe('an archive', () => {
  it('gives the pages in it with their addresses, and nothing else', async () => {
    const archive = Buffer.concat([
      info,
      record('request', { 'WARC-Target-URI': 'http://a.example/' }, 'GET / HTTP/1.1\r\n\r\n'),
      response('http://a.example/1', page('One')),
      response('http://a.example/logo', Buffer.from([0x89, 0x50]), 'Content-Type: image/png'),
      record('response', { 'WARC-Target-URI': 'http://a.example/old' }, 'HTTP/1.1 301 Moved\r\nLocation: /1\r\n\r\n'),
      record('resource', { 'WARC-Target-URI': 'http://a.example/2', 'Content-Type': 'text/html' }, page('Two')),
      record('conversion', { 'WARC-Target-URI': 'http://a.example/3', 'Content-Type': 'text/plain' }, 'Three'),
    ]);
    const { pages, failures } = await readBytes(archive);
    expect(failures).toEqual([]);
    expect(pages.map((one) => [one.form, one.url, one.text])).toEqual([
      ['html', 'http://a.example/1', page('One')],
      ['html', 'http://a.example/2', page('Two')],
      ['text', 'http://a.example/3', 'Three'],
    ]);
  });

  it('may be compressed record by record, and cut off', async () => {
    const members = ['1', '2', '3'].map((n) =>
      gzipSync(response(`http://a.example/${n}`, page(`Page ${n} ${'x'.repeat(5000)}`))),
    );
    const archive = Buffer.concat([gzipSync(info), ...members]);
    expect(urls((await readBytes(archive)).pages)).toHaveLength(3);
    const { pages, failures } = await readBytes(archive.subarray(0, archive.length - 40));
    expect(urls(pages)).toEqual(['http://a.example/1', 'http://a.example/2']);
    expect(failures.map((failure) => failure.code)).toEqual(['bad-archive']);
  });

  it('may hold bodies that are chunked, compressed, or say so without being it', async () => {
    const words = page('Packed');
    const chunked = `5\r\n${words.slice(0, 5)}\r\n${(words.length - 5).toString(16)};x=y\r\n${words.slice(5)}\r\n0\r\n\r\n`;
    const { pages } = await readBytes(
      Buffer.concat([
        response('http://a.example/1', chunked, 'Content-Type: text/html\r\nTransfer-Encoding: chunked'),
        response('http://a.example/2', gzipSync(words), 'Content-Type: text/html\r\nContent-Encoding: gzip'),
        response(
          'http://a.example/3',
          brotliCompressSync(Buffer.from(words)),
          'Content-Type: text/html\r\nContent-Encoding: br',
        ),
        response('http://a.example/4', deflateRawSync(words), 'Content-Type: text/html\r\nContent-Encoding: deflate'),
        response(
          'http://a.example/5',
          words,
          'Content-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked',
        ),
      ]),
    );
    expect(pages.map((one) => one.text)).toEqual(Array(5).fill(words));
  });

  it('may name what it revisits by the address alone', async () => {
    const revisit = (url: string, of: string) =>
      record(
        'revisit',
        { 'WARC-Target-URI': url, 'WARC-Refers-To-Target-URI': of },
        'HTTP/1.1 304 Not Modified\r\n\r\n',
      );
    const { pages, failures } = await readBytes(
      Buffer.concat([
        response('http://a.example/1', page('One')),
        revisit('http://a.example/1', 'http://a.example/1'),
        revisit('http://a.example/copy', '<http://a.example/1>'),
        revisit('http://a.example/x', 'http://a.example/9'),
      ]),
    );
    expect(urls(pages)).toEqual(['http://a.example/1', 'http://a.example/copy']);
    expect(failures.map((failure) => failure.code)).toEqual(['not-found']);
  });

  it('may revisit pages: one seen under another address is a page, one never seen a failure', async () => {
    const digest = { 'WARC-Payload-Digest': 'sha1:ABC' };
    const revisit = (url: string, fields = digest) =>
      record('revisit', { 'WARC-Target-URI': url, ...fields }, 'HTTP/1.1 200 OK\r\n\r\n');
    const { pages, failures } = await readBytes(
      Buffer.concat([
        response('http://a.example/1', page('One'), undefined, digest),
        revisit('http://a.example/1'),
        revisit('http://a.example/copy'),
        revisit('http://a.example/x', { 'WARC-Payload-Digest': 'sha1:DEF' }),
      ]),
    );
    expect(urls(pages)).toEqual(['http://a.example/1', 'http://a.example/copy']);
    expect(pages[1]!.text).toBe(pages[0]!.text);
    expect(failures.map((failure) => failure.code)).toEqual(['not-found']);
  });

  const lies: readonly [name: string, length: number | string][] = [
    ['a little too long', 120],
    ['too short', 40],
    ['longer than the archive', 40_000],
    ['beyond any limit', 9_000_000_000],
    ['no number', 'many'],
  ];
  for (const [name, length] of lies)
    it(`with a record whose length is ${name} says so, and gives the next one`, async () => {
      const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page('Lying')}`;
      const archive = Buffer.concat([
        response('http://a.example/1', page('One')),
        record('response', { 'WARC-Target-URI': 'http://a.example/lie' }, block, length as number),
        response('http://a.example/3', page('Three')),
      ]);
      const { pages, failures } = await readBytes(archive, { maxBytes: 1_000_000 });
      expect(failures.length).toBeGreaterThan(0);
      expect(failures.every((failure) => failure.code === 'bad-archive')).toBe(true);
      expect(urls(pages)).toContain('http://a.example/1');
      if (length !== 9_000_000_000) expect(urls(pages)).toContain('http://a.example/3');
    });

  it('with a record too large to keep passes over it', async () => {
    const archive = Buffer.concat([
      response('http://a.example/large', page('x'.repeat(50_000))),
      response('http://a.example/2', page('Two')),
    ]);
    const { pages, failures } = await readBytes(archive, { maxBytes: 10_000 });
    expect(failures.map((failure) => failure.code)).toEqual(['too-large']);
    expect(urls(pages)).toEqual(['http://a.example/2']);
  });

  it('with rubbish between its records finds the next record', async () => {
    const archive = Buffer.concat([
      info,
      Buffer.from('rubbish\nmore of it\n'),
      response('http://a.example/1', page('One')),
    ]);
    const { pages, failures } = await readBytes(archive);
    expect(urls(pages)).toEqual(['http://a.example/1']);
    expect(failures.every((failure) => failure.code === 'bad-archive')).toBe(true);
  });

  it('with a body that unpacks without end refuses that body only', async () => {
    const bomb = gzipSync(Buffer.alloc(8_000_000, 0x61));
    const archive = Buffer.concat([
      response('http://a.example/bomb', bomb, 'Content-Type: text/html\r\nContent-Encoding: gzip'),
      response('http://a.example/2', page('Two')),
    ]);
    const { pages, failures } = await readBytes(archive, { maxBytes: 1_000_000 });
    expect(failures.map((failure) => failure.code)).toEqual(['too-large']);
    expect(urls(pages)).toEqual(['http://a.example/2']);
  });
});
