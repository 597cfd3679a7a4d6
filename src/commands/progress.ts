import type { Context } from './command.ts';

/** How far a long run is; `total` is null while it is not known. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total: number | null;
}

/** A line on standard error that says how far a long run is; only on a terminal, and gone at the end. */
export function progressLine(context: Context): { show(progress: Progress): void; clear(): void } {
  const shown = context.stderr.isTTY === true && context.common.progress && !context.common.quiet;
  let last = '';
  const put = (text: string) => {
    if (shown && text !== last) context.stderr.write(`\r\u001b[K${text}`);
    last = text;
  };
  return {
    show: ({ stage, done, total }) => put(`${stage} ${done}${total === null ? '' : ` of ${total}`}`),
    clear: () => put(''),
  };
}
