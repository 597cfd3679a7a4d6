import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { tooLarge } from '../bytes.ts';

/** Header fields by their names in lower case; of a repeated field the last. */
export type Headers = ReadonlyMap<string, string>;

/** Fields out of the lines between the first line of a message and its blank line. */
export function parseHeaders(lines: readonly string[]): Headers {
  const headers = new Map<string, string>();
  let last: string | null = null;
  for (const line of lines) {
    if (/^[ \t]/.test(line) && last !== null) headers.set(last, `${headers.get(last)} ${line.trim()}`);
    else {
      const colon = line.indexOf(':');
      if (colon <= 0) continue;
      last = line.slice(0, colon).trim().toLowerCase();
      headers.set(last, line.slice(colon + 1).trim());
    }
  }
  return headers;
}

/** Media type without parameters, in lower case; empty where none is given. */
export const mediaTypeOf = (headers: Headers): string =>
  (headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();

/** The character set a Content-Type names. */
export const charsetOf = (headers: Headers): string | null =>
  /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(headers.get('content-type') ?? '')?.[1] ?? null;

/** A response as stored in an archive: status, fields, and the body free of transfer and content encodings. */
export interface StoredResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** Longest head of a message looked at. */
const longestHead = 256 * 1024;

/** Reads a whole HTTP response; null where the bytes are none. The body may be cut short: what is there is kept. */
export function parseResponse(bytes: Buffer, source: string, max: number): StoredResponse | null {
  const { end, length } = headEnd(bytes);
  const lines = bytes.toString('latin1', 0, end).split(/\r?\n/);
  const status = /^HTTP\/[\d.]+ (\d{3})/.exec(lines[0] ?? '')?.[1];
  if (!status) return null;
  const headers = parseHeaders(lines.slice(1));
  const raw = bytes.subarray(end + length);
  const whole = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '') ? unchunked(raw) : raw;
  return {
    status: Number(status),
    headers,
    body: decodeBody(whole, headers.get('content-encoding') ?? '', source, max),
  };
}

function headEnd(bytes: Buffer): { readonly end: number; readonly length: number } {
  const head = bytes.subarray(0, longestHead);
  const strict = head.indexOf('\r\n\r\n');
  const loose = head.indexOf('\n\n');
  if (strict >= 0 && (loose < 0 || strict < loose)) return { end: strict, length: 4 };
  return loose >= 0 ? { end: loose, length: 2 } : { end: head.length, length: 0 };
}

/** Body out of its chunks; a body that is not chunked after all (archives often lie about it) is left as it is. */
function unchunked(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf('\n', at);
    const size =
      end < 0 || end - at > 64 ? null : /^\s*([\da-f]{1,8})\s*(?:;.*)?\r?$/i.exec(bytes.toString('latin1', at, end));
    if (!size) return at === 0 ? bytes : Buffer.concat(parts);
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) break;
    parts.push(bytes.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (bytes[at] === 13) at += 1;
    if (bytes[at] === 10) at += 1;
  }
  return Buffer.concat(parts);
}

/** Body free of its content encodings, at most `max` bytes; one that is not encoded as it says is left as it is. */
export function decodeBody(bytes: Buffer, encodings: string, source: string, max: number): Buffer {
  let body = bytes;
  for (const encoding of encodings.toLowerCase().split(',').reverse()) {
    const decode = decoders[encoding.trim()];
    if (!decode || body.length === 0) continue;
    try {
      body = decode(body, max);
    } catch (error) {
      if (
        error instanceof RangeError ||
        (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      )
        throw tooLarge(source, max);
      return body;
    }
  }
  return body;
}

const lenient = (max: number) => ({ maxOutputLength: max, finishFlush: constants.Z_SYNC_FLUSH });
const decoders: Readonly<Record<string, (bytes: Buffer, max: number) => Buffer>> = {
  gzip: (bytes, max) => gunzipSync(bytes, lenient(max)),
  'x-gzip': (bytes, max) => gunzipSync(bytes, lenient(max)),
  deflate: (bytes, max) =>
    (bytes[0]! & 0x0f) === 8 ? inflateSync(bytes, lenient(max)) : inflateRawSync(bytes, lenient(max)),
  br: (bytes, max) => brotliDecompressSync(bytes, { maxOutputLength: max }),
};
