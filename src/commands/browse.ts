import type { Context } from './command.ts';
import { run as report } from './report.ts';

/** `hearsay browse`: the terminal browser; without a terminal the text report. */
export async function run(context: Context): Promise<number> {
  return report({ ...context, options: { format: 'text', minSeverity: 'major', ...context.options } });
}
