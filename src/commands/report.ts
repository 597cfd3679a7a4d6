import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Severity } from '../model/edit.ts';
import type { Failure } from '../model/failure.ts';
import type { Study } from '../model/study.ts';
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
import { printableLine } from '../text/printable.ts';
import type { Context } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { complain, note, write } from './output.ts';
import { studyInput } from './study-input.ts';

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
  const study = await studyInput(context, context.args[0]);
  if (study === null) return exitCodes.unreadable.code;
  for (const failure of study.failures) complain(context, failure);
  const { format, out } = context.options;
  const text = formats[context.common.json ? 'json' : String(format)]!(
    context.options.anonymise === true ? anonymiseStudy(study) : study,
    filterOf(context),
  );
  if (typeof out === 'string' && out !== '-') {
    try {
      await writeFile(out, text);
    } catch {
      complain(context, unwritable(out));
      return exitCodes.unreadable.code;
    }
    note(context, `hearsay: wrote ${printableLine(out)}`);
  } else await write(context, text);
  return study.failures.length > 0 ? exitCodes.unreadable.code : exitCodes.done.code;
}

const unwritable = (path: string): Failure => ({
  code: 'unreadable',
  message: 'The report could not be written there.',
  hint: 'Check that the folder exists and may be written to.',
  source: path,
});

function filterOf(context: Context): ReportFilter {
  const { minSeverity, outlet, event, since } = context.options;
  const given = { outlet, event, since };
  return {
    minSeverity: minSeverity as Severity,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => typeof value === 'string')),
  };
}
