import type { Failure, FailureCode } from '../model/failure.ts';
import { longestText } from './limits.ts';

/** Inside this folder trouble travels as an exception with its failure, since streams know no other way; readers turn it into a value. */
export interface Trouble extends Error {
  readonly failure: Failure;
}

/** An exception to throw inside a stream. */
export function trouble(code: FailureCode, message: string, hint: string, source: string): Trouble {
  const failure: Failure = { code, message, hint, source };
  return Object.assign(new Error(message), { failure });
}

/** The failure of plain text that is no page of news. */
export const tooLong = (source: string): Failure => ({
  code: 'too-large',
  message: `It has more than ${longestText / 1e6} million characters of text.`,
  hint: 'Give articles one by one; no article is that long.',
  source,
});

const isTrouble = (error: unknown): error is Trouble => error instanceof Error && 'failure' in error;

/** True for the exception of a signal: reading was stopped, which is no trouble of the source. */
export const isStop = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** The failure that an exception stands for; anything unknown is `unreadable` with its own message. */
export function failureOf(error: unknown, source: string): Failure {
  if (isTrouble(error)) return error.failure;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = systemFailures[code];
  if (known) return { ...known, source };
  if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI') || code === 'ERR__ERROR_FORMAT_PADDING_1') {
    return {
      code: 'bad-archive',
      message: code === 'Z_BUF_ERROR' ? 'The compressed file ends too early.' : 'The compressed file is damaged.',
      hint: 'Fetch or compress it again; what could be read was kept.',
      source,
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'unreadable', message: `It could not be read: ${message}.`, hint: 'Check the file.', source };
}

const systemFailures: Readonly<Record<string, Omit<Failure, 'source'>>> = {
  ENOENT: {
    code: 'not-found',
    message: 'There is no such file or folder.',
    hint: 'Check the name; quote it if it has spaces.',
  },
  ENOTDIR: {
    code: 'not-found',
    message: 'There is no such file or folder.',
    hint: 'Check the name; quote it if it has spaces.',
  },
  EACCES: { code: 'unreadable', message: 'It may not be read.', hint: 'Check its permissions.' },
  EPERM: { code: 'unreadable', message: 'It may not be read.', hint: 'Check its permissions.' },
  EISDIR: {
    code: 'unreadable',
    message: 'It is a folder.',
    hint: 'Name a file in it, or give the folder as a source.',
  },
};
