import { createGunzip } from 'node:zlib';
import { defaultMaxBytes } from './limits.ts';
import { trouble } from './trouble.ts';

/** Bytes as they come in. */
export type Chunks = AsyncIterable<Uint8Array>;

/** Compressed bytes handed to zlib at once: what one step can grow to is bounded by this (deflate reaches about 1000 to 1). */
const step = 16 * 1024;
/** More than this out of so little in is no text: a decompression bomb. */
const bombBytes = 256 * 1024 ** 2;
const bombRatio = 200;

/** All bytes, or `too-large` beyond `max`. */
export async function collect(chunks: Chunks, source: string, max = defaultMaxBytes): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > max) throw tooLarge(source, max);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** The trouble of a page over the limit. */
export const tooLarge = (source: string, max: number) =>
  trouble(
    'too-large',
    `It has more than ${Math.round(max / 1024 / 1024)} MB.`,
    'Give pages one by one; no article is that long.',
    source,
  );

/** The bytes, uncompressed if they are gzip. The first chunk is looked at, so an empty stream stays empty. */
export async function* uncompressed(chunks: Chunks, source: string): AsyncGenerator<Uint8Array> {
  const reader = byteReader(chunks);
  const head = await reader.peek(2);
  if (head[0] === 0x1f && head[1] === 0x8b) yield* gunzip(reader.rest(), source);
  else yield* reader.rest();
}

/**
 * Uncompressed bytes of one or more gzip members. All that could be read before damage or an early end is yielded first, then
 * the trouble is thrown.
 */
async function* gunzip(chunks: Chunks, source: string): AsyncGenerator<Uint8Array> {
  const inflate = createGunzip({ chunkSize: 256 * 1024 });
  let ready: Buffer[] = [];
  let broken: Error | null = null;
  let read = 0;
  let made = 0;
  inflate.on('data', (chunk: Buffer) => {
    made += chunk.length;
    ready.push(chunk);
  });
  inflate.on('error', (error) => {
    broken = error;
  });
  const done = new Promise<void>((resolve) => inflate.once('close', resolve));
  const drain = function* () {
    const out = ready;
    ready = [];
    yield* out;
  };
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length && broken === null; at += step) {
        const piece = chunk.subarray(at, at + step);
        read += piece.length;
        await Promise.race([new Promise<void>((resolve) => inflate.write(piece, () => resolve())), done]);
        yield* drain();
        if (made > bombBytes && made > read * bombRatio)
          throw trouble(
            'bad-archive',
            'It unpacks without end.',
            'It looks like a decompression bomb; do not open it.',
            source,
          );
      }
      if (broken !== null) break;
    }
    if (broken === null) {
      inflate.end();
      await done;
    }
    yield* drain();
    if (broken !== null) throw broken;
  } finally {
    inflate.destroy();
  }
}

/** A stream of bytes read in pieces of the reader's choice. */
export interface ByteReader {
  /** The next `count` bytes without taking them; fewer at the end. */
  peek(count: number): Promise<Buffer>;
  /** Takes `count` bytes; fewer at the end. */
  take(count: number): Promise<Buffer>;
  /** Passes over `count` bytes; returns how many there were. */
  skip(count: number): Promise<number>;
  /** A line without its line end; null at the end of the stream. Beyond `max` bytes its rest is passed over and `cut` is true. */
  line(max: number): Promise<{ readonly bytes: Buffer; readonly cut: boolean } | null>;
  /** Gives bytes back, to be read again. */
  unread(bytes: Buffer): void;
  rest(): AsyncGenerator<Uint8Array>;
}

/** Reads a stream piecewise, keeping in memory no more than what was asked for and one chunk. */
export function byteReader(chunks: AsyncIterable<Uint8Array | string>): ByteReader {
  const iterator = chunks[Symbol.asyncIterator]();
  let held: Buffer[] = [];
  let length = 0;
  let ended = false;
  const pull = async (): Promise<boolean> => {
    if (ended) return false;
    const next = await iterator.next();
    if (next.done) ended = true;
    else if (next.value.length > 0) {
      const chunk = asBuffer(next.value);
      held.push(chunk);
      length += chunk.length;
    }
    return !ended;
  };
  const fill = async (count: number) => {
    while (length < count && (await pull()));
  };
  const cut = (count: number): Buffer => {
    const all = held.length === 1 ? held[0]! : Buffer.concat(held);
    const taken = all.subarray(0, count);
    held = count < all.length ? [all.subarray(count)] : [];
    length = all.length - taken.length;
    return taken;
  };
  const take = async (count: number) => {
    await fill(count);
    return cut(Math.min(count, length));
  };
  return {
    async peek(count) {
      await fill(count);
      const all = held.length === 1 ? held[0]! : Buffer.concat(held);
      held = all.length > 0 ? [all] : [];
      return all.subarray(0, count);
    },
    take,
    async skip(count) {
      let left = count;
      while (left > 0) {
        if (length === 0 && !(await pull()) && length === 0) break;
        left -= cut(Math.min(left, length)).length;
      }
      return count - left;
    },
    async line(max) {
      let searched = 0;
      let kept: Buffer | null = null;
      for (;;) {
        const at = indexOfLineFeed(held, searched);
        if (at >= 0) {
          const bytes = cut(at + 1).subarray(0, at);
          return { bytes: withoutReturn(kept ?? bytes), cut: kept !== null || at > max };
        }
        searched = length;
        if (length > max) {
          kept ??= Buffer.from(cut(length).subarray(0, max));
          cut(length);
          searched = 0;
        }
        if (!(await pull())) {
          if (length === 0 && kept === null) return null;
          const bytes = cut(length);
          return { bytes: withoutReturn(kept ?? bytes), cut: kept !== null };
        }
      }
    },
    unread(bytes) {
      if (bytes.length === 0) return;
      held.unshift(bytes);
      length += bytes.length;
    },
    async *rest() {
      do {
        if (length > 0) yield cut(length);
      } while (await pull());
      if (length > 0) yield cut(length);
    },
  };
}

const asBuffer = (chunk: Uint8Array | string): Buffer =>
  typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);

function indexOfLineFeed(held: readonly Buffer[], from: number): number {
  let before = 0;
  for (const chunk of held) {
    if (before + chunk.length > from) {
      const at = chunk.indexOf(10, Math.max(0, from - before));
      if (at >= 0) return before + at;
    }
    before += chunk.length;
  }
  return -1;
}

const withoutReturn = (bytes: Buffer): Buffer => (bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes);
