import type { Readable } from 'node:stream';
import { type Failure, failed, ok, type Result } from '../model/failure.ts';
import { byteReader, tooLarge } from '../sources/bytes.ts';
import { defaultMaxBytes } from '../sources/limits.ts';
import { failureOf } from '../sources/trouble.ts';

/** A record read from a line: its id (null where the line gives none) and its value, or what is wrong with the line. */
export interface Line {
  readonly id: string | null;
  readonly source: string;
  readonly record: Result<Readonly<Record<string, unknown>>>;
}

/** JSON objects a line from a stream; blank lines are passed over. A line of no reasonable length is a failure, and never kept. */
export async function* readLines(stream: Readable, name: string): AsyncIterable<Line> {
  const lines = byteReader(stream);
  for (let number = 1; ; number += 1) {
    const line = await lines.line(defaultMaxBytes);
    if (line === null) return;
    const source = `${name}:${number}`;
    const text = line.cut ? '' : line.bytes.toString('utf8').trim();
    if (line.cut) yield { id: null, source, record: failed(failureOf(tooLarge(source, defaultMaxBytes), source)) };
    else if (text !== '') yield parseLine(text, source);
  }
}

function parseLine(line: string, source: string): Line {
  const bad = (message: string): Line => ({ id: null, source, record: failed(badLine(message, source)) });
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return bad(`The line is not JSON (${error instanceof Error ? error.message.slice(0, 80) : 'unreadable'}).`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad('The line is not a JSON object.');
  const record = value as Readonly<Record<string, unknown>>;
  const id = typeof record.id === 'string' || typeof record.id === 'number' ? String(record.id) : null;
  return { id, source, record: ok(record) };
}

const badLine = (message: string, source: string): Failure => ({
  code: 'bad-record',
  message,
  hint: 'Write one JSON object a line.',
  source,
});
