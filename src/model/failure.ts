/** Codes of expected trouble: stable, for programs to read. */
export type FailureCode =
  | 'not-found'
  | 'unreadable'
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'bad-record'
  | 'bad-archive'
  | 'bad-corpus'
  | 'duplicate'
  | 'no-article'
  | 'refused'
  | 'network'
  | 'internal';

/** Expected trouble is a value: what happened, to what, and what to do next. */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
  readonly hint: string;
  /** The file, URL or record it happened to. */
  readonly source?: string;
}

/** A value, or the trouble that kept it from being had. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (failure: Failure): Result<never> => ({ ok: false, failure });

/** A fault of our own over one input, as a value, so that the rest of a batch goes on. */
export const internalFault = (error: unknown, source: string): Failure => ({
  code: 'internal',
  message: `hearsay failed on this input (${error instanceof Error ? error.message : String(error)}).`,
  hint: 'Please report it with the page.',
  source,
});

/** Passed to every loop that can be long; `spend` is false once time, work or the user says stop. */
export interface Budget {
  spend(units?: number): boolean;
}

/** A budget of so many units of work: reproducible, unlike one of time. */
export function workBudget(units: number): Budget {
  let left = units;
  return {
    spend(cost = 1) {
      left -= cost;
      return left >= 0;
    },
  };
}
