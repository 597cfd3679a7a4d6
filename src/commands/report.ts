import { writeFile } from 'node:fs/promises';
import type { Severity } from '../model/edit.ts';
import type { Study } from '../model/study.ts';
import { shippedModels } from '../pipeline/models.ts';
import { studyCorpus } from '../pipeline/study.ts';
import { reportRecord } from '../present/report-record.ts';
import { type ReportFilter, reportView } from '../present/report-view.ts';
import { htmlReport } from '../report/html/page.ts';
import { jsonDocument } from '../report/json.ts';
import { markdownReport } from '../report/markdown.ts';
import { textReport } from '../report/text.ts';
import { openCorpus } from '../store/files/open-corpus.ts';
import type { Context } from './command.ts';
import { defaultCorpus } from './default-corpus.ts';
import { exitCodes } from './exit-codes.ts';
import { complain, note, write } from './output.ts';
import { progressLine } from './progress.ts';

/** Every report format: its name is the value of `--format`. */
export const formats: Readonly<Record<string, (study: Study, filter: ReportFilter) => string>> = {
  text: (study, filter) => textReport(reportView(study, filter)),
  md: (study, filter) => markdownReport(reportView(study, filter)),
  html: (study, filter) => htmlReport(reportView(study, filter)),
  json: (study) => jsonDocument(reportRecord(study)),
};

/** `hearsay report`: a fidelity report over a corpus. */
export async function run(context: Context): Promise<number> {
  const corpus = await openCorpus(context.args[0] ?? (await defaultCorpus()));
  if (!corpus.ok) {
    complain(context, corpus.failure);
    return exitCodes.unreadable.code;
  }
  const progress = progressLine(context);
  const study = await studyCorpus(corpus.value, shippedModels(), { signal: context.signal, onProgress: progress.show });
  progress.clear();
  for (const failure of study.failures) complain(context, failure);
  const { format, out } = context.options;
  const text = formats[context.common.json ? 'json' : String(format)]!(study, filterOf(context));
  if (typeof out === 'string' && out !== '-') {
    await writeFile(out, text);
    note(context, `hearsay: wrote ${out}`);
  } else await write(context, text);
  return study.failures.length > 0 ? exitCodes.unreadable.code : exitCodes.done.code;
}

function filterOf(context: Context): ReportFilter {
  const { minSeverity, outlet, event, since } = context.options;
  const given = { outlet, event, since };
  return {
    minSeverity: minSeverity as Severity,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => typeof value === 'string')),
  };
}
