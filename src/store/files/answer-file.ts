import { createHash, randomUUID } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, utimesSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Answers } from '../port.ts';
import { makeFolder } from './make-folder.ts';
import { sweepAnswers } from './sweep-answers.ts';

/** Answers in a file. */
export interface AnswerFile extends Answers {
  /**
   * To be called once, at the end. Answers that were neither asked for nor put are dropped where the run was `whole`: what they were
   * worked out from is gone or has changed.
   */
  close(whole: boolean): void;
}

/** Where an answer lies in its file, and the SHA-256 of its bytes. */
interface Place {
  readonly at: number;
  readonly size: number;
  readonly sum: string;
}

/** An open file of answers. */
interface Held {
  readonly file: number;
  readonly places: Map<string, Place>;
}

/** A file that is being written; it has its name once it is whole. */
interface Growing extends Held {
  readonly path: string;
  size: number;
}

const magic = 'hearsay-answers1';
/** At the end of a file: magic, where the index begins (hexadecimal), and the SHA-256 of the index. */
const trailerSize = magic.length + 16 + 64;
/** A file holds no more bytes than this: some fifteen thousand articles. */
const mostBytes = 2 ** 29;

/**
 * Opens the answers at `path` that `program` (the build of all that works them out) left there; none where there is no such file, or
 * none that is sound. Answers put are written to a file beside it, which takes its place at the end: other processes see the one or the other, and
 * the last to finish wins. Where nothing can be written, nothing is kept.
 */
export function openAnswers(path: string, program: string): AnswerFile {
  const old = openSound(path, program);
  const used = new Set<string>();
  let fresh: Growing | null = null;
  let failed = false;
  // Trouble with the disk costs the answers, never the run.
  const trying = (work: () => void) => {
    if (failed) return;
    try {
      work();
    } catch {
      failed = true;
    }
  };
  return {
    get(key) {
      const place = old?.places.get(key);
      const bytes = place && soundBytes(old!.file, place);
      const answer = bytes && parsed(bytes);
      if (answer === undefined) old?.places.delete(key);
      else used.add(key);
      return answer;
    },
    put(key, answer) {
      trying(() => {
        fresh ??= create(path);
        append(fresh, key, Buffer.from(JSON.stringify(answer)));
      });
    },
    close(whole) {
      trying(() => {
        if (fresh) finish(fresh, old, (key) => !whole || used.has(key), path, program);
        else if (old) utimesSync(path, new Date(), new Date());
      });
      for (const one of [old, fresh]) if (one) closeQuietly(one.file);
      if (fresh && failed) rmSync(fresh.path, { force: true });
    },
  };
}

function create(path: string): Growing {
  makeFolder(dirname(path), 0o700);
  const part = `${path}.${randomUUID()}.part`;
  return { file: openSync(part, 'wx', 0o600), places: new Map(), path: part, size: 0 };
}

function append(growing: Growing, key: string, bytes: Uint8Array): void {
  if (growing.places.has(key) || growing.size + bytes.length > mostBytes) return;
  growing.places.set(key, { at: growing.size, size: bytes.length, sum: sumOf(bytes) });
  write(growing, bytes);
}

function write(growing: Growing, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(growing.file, bytes, done);
  growing.size += bytes.length;
}

/** Adds what is still wanted of the old answers and the index, and gives the file its name. */
function finish(growing: Growing, old: Held | null, wanted: (key: string) => boolean, path: string, program: string) {
  for (const [key, place] of old?.places ?? []) {
    const bytes = wanted(key) ? soundBytes(old!.file, place) : undefined;
    if (bytes) append(growing, key, bytes);
  }
  const start = growing.size;
  const places = [...growing.places].map(([key, { at, size, sum }]) => [key, at, size, sum]);
  const index = Buffer.from(JSON.stringify({ program, places }));
  write(growing, index);
  write(growing, Buffer.from(`${magic}${start.toString(16).padStart(16, '0')}${sumOf(index)}`));
  renameSync(growing.path, path);
  sweepAnswers(dirname(path));
}

/** The file at `path`, where it is whole and of this build. */
function openSound(path: string, program: string): Held | null {
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    const places = readIndex(file, program);
    if (places) return { file, places };
  } catch {}
  if (file !== null) closeQuietly(file);
  return null;
}

function readIndex(file: number, program: string): Map<string, Place> | null {
  const end = fstatSync(file).size - trailerSize;
  const trailer = bytesAt(file, end, trailerSize)?.toString('latin1');
  if (!trailer?.startsWith(magic)) return null;
  const start = Number.parseInt(trailer.slice(magic.length, magic.length + 16), 16);
  const bytes = soundBytes(file, { at: start, size: end - start, sum: trailer.slice(magic.length + 16) });
  const index = bytes && (parsed(bytes) as { program: string; places: [string, number, number, string][] });
  if (index?.program !== program) return null;
  return new Map(index.places.map(([key, at, size, sum]) => [key, { at, size, sum }]));
}

/** The bytes at a place; undefined where they are not what was written there. */
function soundBytes(file: number, { at, size, sum }: Place): Buffer | undefined {
  const bytes = bytesAt(file, at, size);
  return bytes && sumOf(bytes) === sum ? bytes : undefined;
}

function bytesAt(file: number, at: number, size: number): Buffer | undefined {
  if (!(at >= 0 && size >= 0 && size <= mostBytes)) return undefined;
  try {
    const bytes = Buffer.allocUnsafe(size);
    for (let done = 0; done < size; ) {
      const read = readSync(file, bytes, done, size - done, at + done);
      if (read === 0) return undefined;
      done += read;
    }
    return bytes;
  } catch {
    return undefined;
  }
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function closeQuietly(file: number): void {
  try {
    closeSync(file);
  } catch {}
}
