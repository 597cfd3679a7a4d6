import { failed, type Result } from '../../model/failure.ts';
import type { Page } from '../../model/page.ts';
import type { ByteReader } from '../bytes.ts';
import { binaryKind, formatOf } from '../format.ts';
import { pageFromBytes } from '../page-from-bytes.ts';
import { failureOf, isStop, trouble } from '../trouble.ts';
import { charsetOf, type Headers, mediaTypeOf, parseHeaders, parseResponse } from './http-message.ts';

/** Lines and bytes a record's own head may have. */
const longestHeadLine = 64 * 1024;
const mostHeadLines = 400;
const marker = Buffer.from('WARC/1.');
/** Bytes of pages kept so that a revisit of a page at another address can be read. */
const keptBytes = 32 * 1024 * 1024;

/**
 * Pages of a WARC 1.0 or 1.1 archive, one at a time: responses, resources and conversions with markup or text, in archive order.
 * A revisit of a page that was in this archive under the same address is passed over, since the page was read already; under
 * another address it is a page of its own; a revisit of a page that is not in the archive is a failure. Redirects, errors,
 * images and other kinds of record are passed over. A record that lies about its length is a failure and the next one is found again.
 */
export async function* warcPages(reader: ByteReader, source: string, max: number): AsyncGenerator<Result<Page>> {
  const seen = responsesSeen();
  for (let number = 1; ; number += 1) {
    const place = `${source}#${number}`;
    try {
      const headers = await nextHead(reader, place);
      if (headers === null) return;
      const { block, late } = await readBlock(reader, headers, place, max);
      if (block !== null) yield* pageOfRecord(headers, block, place, max, seen);
      if (late !== null) yield failed(late);
    } catch (error) {
      if (isStop(error)) throw error;
      const failure = failureOf(error, place);
      yield failed(failure);
      if (failure.code === 'bad-archive' && error instanceof Error && 'code' in error) return;
      if (!(await findMarker(reader))) return;
    }
  }
}

/** Header fields of the next record; null at the end of the archive. */
async function nextHead(reader: ByteReader, place: string): Promise<Headers | null> {
  for (;;) {
    const line = await reader.line(longestHeadLine);
    if (line === null) return null;
    if (line.bytes.length === 0) continue;
    if (!line.bytes.subarray(0, marker.length).equals(marker))
      throw damaged('There is no record where one should begin.', place);
    break;
  }
  const lines: string[] = [];
  for (let i = 0; i < mostHeadLines; i += 1) {
    const line = await reader.line(longestHeadLine);
    if (line === null) throw damaged('The archive ends inside the head of a record.', place);
    if (line.bytes.length === 0) return parseHeaders(lines);
    lines.push(line.bytes.toString('utf8'));
  }
  throw damaged('The head of a record has no end.', place);
}

/** The bytes of a record; null where it is too large to be kept. `late` is trouble that leaves the block readable. */
async function readBlock(reader: ByteReader, headers: Headers, place: string, max: number) {
  const told = headers.get('content-length') ?? '';
  if (!/^\d{1,15}$/.test(told)) throw damaged('A record does not tell its length.', place);
  const length = Number(told);
  if (length > max) {
    const skipped = await skipLarge(reader, length);
    throw skipped
      ? trouble(
          'too-large',
          `The record has more than ${Math.round(max / 1024 / 1024)} MB.`,
          'It was passed over.',
          place,
        )
      : damaged('A record says that it is longer than the rest of the archive.', place);
  }
  const block = await reader.take(length);
  if (block.length < length) {
    const lie = innerMarker(block);
    if (lie >= 0) {
      reader.unread(block.subarray(lie));
      return { block: block.subarray(0, lie), late: wrongLength(place) };
    }
    return { block, late: damaged('The archive ends inside a record.', place).failure };
  }
  return (await atBoundary(reader))
    ? { block, late: null }
    : { block: realign(reader, block), late: wrongLength(place) };
}

/** After a record stands an empty line, and then the next record or the end. */
async function atBoundary(reader: ByteReader): Promise<boolean> {
  const next = await reader.peek(4 + marker.length);
  const text = next.toString('latin1');
  return text === '' || /^(?:\r?\n){1,2}(?:WARC\/1|$)/.test(text) || text.startsWith('WARC/1.');
}

/** A record longer than it is takes in the next one: what is too much is given back. A shorter one keeps what it has. */
function realign(reader: ByteReader, block: Buffer): Buffer {
  const lie = innerMarker(block);
  if (lie < 0) return block;
  reader.unread(block.subarray(lie));
  return block.subarray(0, lie);
}

const innerMarker = (block: Buffer): number => {
  const at = block.indexOf('\r\n\r\nWARC/1.');
  return at < 0 ? at : at + 4;
};

/** Passes over a record too large to keep, in pieces; false where the archive ended first. */
async function skipLarge(reader: ByteReader, length: number): Promise<boolean> {
  return (await reader.skip(length)) === length;
}

/** Passes over bytes up to the next line that begins a record; false where there is none. */
async function findMarker(reader: ByteReader): Promise<boolean> {
  for (;;) {
    const line = await reader.line(longestHeadLine);
    if (line === null) return false;
    if (line.bytes.subarray(0, marker.length).equals(marker)) {
      reader.unread(Buffer.concat([line.bytes, Buffer.from('\r\n')]));
      return true;
    }
  }
}

const damaged = (message: string, place: string) =>
  trouble('bad-archive', message, 'The archive is damaged here; the other records were read.', place);
const wrongLength = (place: string) => damaged('A record is not as long as it says.', place).failure;

/** A body with the fields that tell how to read it. */
interface Body {
  readonly bytes: Buffer;
  readonly headers: Headers;
}

function* pageOfRecord(
  headers: Headers,
  block: Buffer,
  place: string,
  max: number,
  seen: ReturnType<typeof responsesSeen>,
): Generator<Result<Page>> {
  const url = (headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
  const digest = headers.get('warc-payload-digest') ?? '';
  switch (headers.get('warc-type')) {
    case 'response': {
      const response = parseResponse(block, place, max);
      if (response === null || response.status < 200 || response.status > 299) return;
      const body = { bytes: response.body, headers: response.headers };
      seen.add(digest, url, body);
      yield* pageOfBody(body, url, place);
      return;
    }
    case 'resource':
    case 'conversion':
      yield* pageOfBody({ bytes: block, headers }, url, place);
      return;
    case 'revisit': {
      const first = seen.find(digest, referredTo(headers) ?? url);
      if (first === null) yield failed(unseenRevisit(headers, place));
      else if (first.url !== url && first.body !== null) yield* pageOfBody(first.body, url, place);
    }
  }
}

/** The address a revisit names as the one it is like, where it names one. */
const referredTo = (headers: Headers): string | undefined =>
  headers.get('warc-refers-to-target-uri')?.replace(/^<|>$/g, '');

function* pageOfBody(body: Body, url: string, place: string): Generator<Result<Page>> {
  const mediaType = mediaTypeOf(body.headers);
  if (!/^(?:$|text\/(?:html|plain)|application\/xhtml|application\/octet-stream)/.test(mediaType)) return;
  if (body.bytes.length === 0 || binaryKind(body.bytes) !== null) return;
  const format = formatOf(body.bytes, '', mediaType);
  if (format !== 'html' && format !== 'text') return;
  yield pageFromBytes(body.bytes, format, { source: url || place, url, charset: charsetOf(body.headers) });
}

const unseenRevisit = (headers: Headers, place: string) =>
  trouble(
    'not-found',
    `The page was stored elsewhere: ${referredTo(headers) ?? 'at an address that is not told'}.`,
    'Give the archive with the first visit before this one, in one file.',
    place,
  ).failure;

/** A page of the archive; its body is null once it was forgotten. */
interface Seen {
  readonly url: string;
  body: Body | null;
}

/** The pages of an archive by the digest of their bytes or by their address, as revisits name them. Old bodies are forgotten, addresses are not. */
function responsesSeen() {
  const byDigest = new Map<string, Seen>();
  const byUrl = new Map<string, Seen>();
  const kept: Seen[] = [];
  let size = 0;
  return {
    add(digest: string, url: string, body: Body) {
      if (digest !== '' && byDigest.has(digest)) return;
      const one: Seen = { url, body };
      if (digest !== '') byDigest.set(digest, one);
      byUrl.set(url, one);
      kept.push(one);
      size += body.bytes.length;
      while (size > keptBytes && kept.length > 1) {
        const old = kept.shift()!;
        size -= old.body?.bytes.length ?? 0;
        old.body = null;
      }
    },
    /** By the digest; by the address only where the revisit gives no digest. */
    find: (digest: string, url: string) => (digest === '' ? byUrl.get(url) : byDigest.get(digest)) ?? null,
  };
}
