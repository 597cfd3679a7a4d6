import { reportView } from '../present/report-view.ts';
import { plainStyle } from '../report/style.ts';
import type { Context } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { complain } from './output.ts';
import { run as report } from './report.ts';
import { styleFor } from './results.ts';
import { studyInput } from './study-input.ts';

/** `hearsay browse`: the terminal browser; where there is no terminal, the text report. */
export async function run(context: Context): Promise<number> {
  const terminal = context.stdin.isTTY === true && context.stdout.isTTY === true && context.env.TERM !== 'dumb';
  if (!terminal) return report({ ...context, options: { format: 'text', minSeverity: 'major', ...context.options } });
  const study = await studyInput(context, context.args[0]);
  if (study === null) return exitCodes.unreadable.code;
  // React's development build is slow and talkative; it looks at this when it is first loaded.
  process.env.NODE_ENV ??= 'production';
  const { browseStudy } = await import('../tui/browse.tsx');
  await browseStudy({
    study,
    report: reportView(study, { minSeverity: 'minor' }),
    stdin: process.stdin,
    stdout: process.stdout,
    colour: styleFor(context) !== plainStyle,
  });
  for (const failure of study.failures) complain(context, failure);
  return exitCodes.done.code;
}
