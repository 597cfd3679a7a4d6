import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBytes } from './support.ts';

const heads = [
  '',
  '<html>',
  '<rss><item>',
  '<?xml version="1.0"?><feed><entry>',
  '{"items":[',
  '{"body":"',
  'WARC/1.0\r\nContent-Length: 5\r\n\r\n',
  '\x1f\x8b\x08\x00',
];
const pieces = fc.constantFrom(
  ...heads,
  '\r\n',
  '\r\n\r\n',
  'WARC/1.1\r\n',
  'WARC-Type: response\r\n',
  'HTTP/1.1 200 OK\r\n',
  'Content-Length: 12\r\n',
  '<![CDATA[',
  ']]>',
  '</item>',
  '</entry>',
  '&#xffffff;',
  '"}',
  '\n',
  'Words here. ',
);
const source = fc
  .tuple(
    fc.constantFrom(...heads),
    fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 20 }),
  )
  .map(([head, rest]) => Buffer.from(head + rest.join(''), head.startsWith('\x1f') ? 'latin1' : 'utf8'));

describe('any bytes at all', () => {
  it('give pages or failures with code, message, hint and source, and never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(source, fc.boolean(), async (bytes, packed) => {
        const { pages, failures } = await readBytes(packed ? gzipSync(bytes) : bytes, { maxBytes: 100_000 });
        expect(pages.every((page) => page.id.length === 64 && page.source !== undefined)).toBe(true);
        expect(failures.every(({ code, message, hint, source: where }) => code && message && hint && where)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
