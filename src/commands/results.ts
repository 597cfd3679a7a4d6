import { failed, internalFault, type Result } from '../model/failure.ts';
import { jsonDocument, jsonLine } from '../report/json.ts';
import { colourStyle, plainStyle, type Style } from '../report/style.ts';
import type { Context } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { complain, failureRecord, write } from './output.ts';

/** What one input gave: a record for programs and a text for people. Either is made only when it is asked for. */
export interface Answer {
  readonly record: () => object;
  readonly text: (style: Style) => string;
}

/** Writes answers in the form the user asked for, as each is done, and knows the exit status at the end. */
export interface Results {
  put(id: string, answer: Result<Answer>): Promise<void>;
  /** Finishes the document and returns the exit status; `found` is true where something is at or over the bar. */
  finish(found?: boolean): Promise<number>;
}

/** Results of a command on standard output: text, `--json` (one document) or `--jsonl` (a line per input). */
export function resultsOf(context: Context): Results {
  const style = styleFor(context);
  const held: object[] = [];
  let written = 0;
  let failures = 0;

  async function putRecord(record: object): Promise<void> {
    if (context.common.jsonl) await write(context, jsonLine(record));
    else held.push(record);
  }

  return {
    async put(id, answer) {
      if (!answer.ok) {
        failures++;
        complain(context, answer.failure);
        if (context.common.jsonl || context.common.json) await putRecord(failureRecord(id, answer.failure));
      } else if (context.common.jsonl || context.common.json) await putRecord({ id, ...answer.value.record() });
      else await write(context, `${written++ > 0 ? '\n' : ''}${answer.value.text(style)}`);
    },
    async finish(found = false) {
      if (context.common.json && !context.common.jsonl)
        await write(context, jsonDocument(held.length === 1 ? held[0] : held));
      if (failures > 0) return exitCodes.unreadable.code;
      return found ? exitCodes.found.code : exitCodes.done.code;
    },
  };
}

/** Colours on a terminal that wants them; `NO_COLOR` and `--color` are heeded. */
export function styleFor(context: Context): Style {
  if (context.common.color !== 'auto') return context.common.color === 'always' ? colourStyle : plainStyle;
  const wanted = context.stdout.isTTY === true && !context.env.NO_COLOR && context.env.TERM !== 'dumb';
  return wanted ? colourStyle : plainStyle;
}

/** Runs `work`; a fault of our own becomes a value, so that the batch goes on. */
export function guarded<T>(source: string, work: () => T): Result<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return failed(internalFault(error, source));
  }
}
