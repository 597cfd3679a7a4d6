import { shippedModels } from '../pipeline/models.ts';
import { studyCorpus } from '../pipeline/study.ts';
import { reportView } from '../present/report-view.ts';
import { plainStyle } from '../report/style.ts';
import { openCorpus } from '../store/files/open-corpus.ts';
import type { Context } from './command.ts';
import { defaultCorpus } from './default-corpus.ts';
import { exitCodes } from './exit-codes.ts';
import { complain } from './output.ts';
import { progressLine } from './progress.ts';
import { run as report } from './report.ts';
import { styleFor } from './results.ts';

/** `hearsay browse`: the terminal browser; where there is no terminal, the text report. */
export async function run(context: Context): Promise<number> {
  const terminal = context.stdin.isTTY === true && context.stdout.isTTY === true && context.env.TERM !== 'dumb';
  if (!terminal) return report({ ...context, options: { format: 'text', minSeverity: 'major', ...context.options } });
  const corpus = await openCorpus(context.args[0] ?? (await defaultCorpus()));
  if (!corpus.ok) {
    complain(context, corpus.failure);
    return exitCodes.unreadable.code;
  }
  const progress = progressLine(context);
  const study = await studyCorpus(corpus.value, shippedModels(), { signal: context.signal, onProgress: progress.show });
  progress.clear();
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
