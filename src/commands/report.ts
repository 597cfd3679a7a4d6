import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Severity } from '../model/edit.ts';
import type { Study } from '../model/study.ts';
import { shippedModels } from '../pipeline/models.ts';
import { studyCorpus } from '../pipeline/study.ts';
import { anonymiseStudy } from '../present/anonymise.ts';
import { reportRecord } from '../present/report-record.ts';
import { type ReportFilter, reportView } from '../present/report-view.ts';
import { csvReport } from '../report/csv.ts';
import { htmlReport } from '../report/html/page.ts';
import { jsonDocument } from '../report/json.ts';
import { junitReport } from '../report/junit.ts';
import { markdownReport } from '../report/markdown.ts';
import { sarifReport } from '../report/sarif.ts';
import { textReport } from '../report/text.ts';
import { openCorpus } from '../store/files/open-corpus.ts';
import type { Context } from './command.ts';
import { defaultCorpus } from './default-corpus.ts';
import { exitCodes } from './exit-codes.ts';
import { complain, note, write } from './output.ts';
import { progressLine } from './progress.ts';
import { weightsIn } from './weights-in.ts';

/** Every report format: its name is the value of `--format`. */
export const formats: Readonly<Record<string, (study: Study, filter: ReportFilter) => string>> = {
  text: (study, filter) => textReport(reportView(study, filter)),
  md: (study, filter) => markdownReport(reportView(study, filter)),
  csv: csvReport,
  sarif: (study, filter) => sarifReport(study, filter, packageVersion()),
  junit: junitReport,
  html: (study, filter) => htmlReport(reportView(study, filter)),
  json: (study, filter) => jsonDocument(reportRecord(study, filter)),
};

/** The version in package.json: SARIF names the tool's. */
const packageVersion = (): string =>
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;

/** `hearsay report`: a fidelity report over a corpus. */
export async function run(context: Context): Promise<number> {
  const path = context.args[0] ?? (await defaultCorpus());
  const corpus = await openCorpus(path);
  const weights = await weightsIn(context.options.weights, path);
  if (!corpus.ok || !weights.ok) {
    for (const one of [corpus, weights]) if (!one.ok) complain(context, one.failure);
    return exitCodes.unreadable.code;
  }
  const progress = progressLine(context);
  const study = await studyCorpus(corpus.value, shippedModels(), {
    signal: context.signal,
    onProgress: progress.show,
    weights: weights.value,
  });
  progress.clear();
  for (const failure of study.failures) complain(context, failure);
  const { format, out } = context.options;
  const text = formats[context.common.json ? 'json' : String(format)]!(
    context.options.anonymise === true ? anonymiseStudy(study) : study,
    filterOf(context),
  );
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
