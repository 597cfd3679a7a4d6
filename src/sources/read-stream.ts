import { failed, type Result } from '../model/failure.ts';
import type { Page } from '../model/page.ts';
import { warcPages } from './archive/warc.ts';
import { type ByteReader, byteReader, type Chunks, collect, tooLarge, uncompressed } from './bytes.ts';
import { decodeText } from './charset/decode-text.ts';
import { feedPages } from './feed/feed.ts';
import { binaryKind, type Format, formatOf, headBytes } from './format.ts';
import { defaultMaxBytes } from './limits.ts';
import { empty, pageFromBytes } from './page-from-bytes.ts';
import { isPageRecord, pageFromRecord } from './page-record.ts';
import { failureOf, isStop, trouble } from './trouble.ts';

/** What is known of a stream besides its bytes. */
export interface StreamFacts {
  /** Name for messages and for the page: a path or an address. */
  readonly source: string;
  /** Name whose extension tells the format, where it is not that of the source. */
  readonly name?: string;
  readonly url?: string;
  readonly mediaType?: string | null;
  readonly charset?: string | null;
  readonly format?: Format;
  readonly maxBytes?: number;
  /** True where a `.json` file without a page in it is nobody's mistake. */
  readonly lenient?: boolean;
}

/** Pages of one stream of bytes in any format that can be read. Trouble is a value; what came before it stays. */
export async function* readStream(chunks: Chunks, facts: StreamFacts): AsyncGenerator<Result<Page>> {
  try {
    const reader = byteReader(uncompressed(chunks, facts.source));
    const head = await reader.peek(headBytes);
    if (head.length === 0) throw empty(facts.source);
    const format = facts.format ?? formatOf(head, facts.name ?? facts.source, facts.mediaType);
    if (format !== 'warc') refuseBinary(head, facts.source);
    yield* readFormat(reader, format, facts);
  } catch (error) {
    if (isStop(error)) throw error;
    yield failed(failureOf(error, facts.source));
  }
}

async function* readFormat(reader: ByteReader, format: Format, facts: StreamFacts): AsyncGenerator<Result<Page>> {
  const max = facts.maxBytes ?? defaultMaxBytes;
  switch (format) {
    case 'warc':
      yield* warcPages(reader, facts.source, max);
      return;
    case 'records':
      yield* recordLines(reader, facts.source, max);
      return;
    case 'json':
      yield* jsonPages(await collect(reader.rest(), facts.source, max), facts);
      return;
    case 'feed': {
      const bytes = await collect(reader.rest(), facts.source, max);
      yield* feedPages(decodeText(bytes, facts.charset).text, facts.source);
      return;
    }
    case 'html':
    case 'text':
      yield pageFromBytes(await collect(reader.rest(), facts.source, max), format, facts);
  }
}

/** Page records, a line each: never more than one line in memory. */
async function* recordLines(reader: ByteReader, source: string, max: number): AsyncGenerator<Result<Page>> {
  for (let number = 1; ; number += 1) {
    const line = await reader.line(max);
    if (line === null) return;
    const place = `${source}:${number}`;
    if (line.cut) yield failed(tooLarge(place, max).failure);
    else if (line.bytes.length > 0) {
      const text = decodeText(line.bytes, 'utf-8').text.trim();
      if (text !== '') yield recordFromText(text, place);
    }
  }
}

function recordFromText(text: string, place: string): Result<Page> {
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return failed({
      code: 'bad-record',
      message: 'The line is not JSON.',
      hint: 'Write one JSON object a line.',
      source: place,
    });
  }
  return pageFromRecord(record, place);
}

/** A `.json` file: a page record, a list of them, or a JSON feed. */
function* jsonPages(bytes: Uint8Array, facts: StreamFacts): Generator<Result<Page>> {
  const { text } = decodeText(bytes, facts.charset);
  if (text.trim() === '') throw empty(facts.source);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw trouble(
      'bad-record',
      'The file is not JSON.',
      'Check where it ends; name it .jsonl if it has a record a line.',
      facts.source,
    );
  }
  if (Array.isArray(value))
    for (const [i, record] of value.entries()) yield pageFromRecord(record, `${facts.source}:${i + 1}`);
  else if (isJsonFeed(value)) yield* feedPages(text, facts.source);
  else if (!facts.lenient || isPageRecord(value)) yield pageFromRecord(value, facts.source);
}

const isJsonFeed = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items);

function refuseBinary(head: Uint8Array, source: string): void {
  const kind = binaryKind(head);
  if (kind) throw trouble('binary', `It is ${kind}, not text.`, 'Give the page as HTML or plain text.', source);
}
