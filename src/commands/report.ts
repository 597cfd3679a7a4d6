import { writeFile } from 'node:fs/promises';
import type { Severity } from '../model/edit.ts';
import { failed, ok, type Result } from '../model/failure.ts';
import type { Study } from '../model/study.ts';
import { allRules } from '../pipeline/all-rules.ts';
import { restrictStudy } from '../pipeline/study.ts';
import { anonymiseStudy, anonymousNames } from '../present/anonymise.ts';
import { reportRecord } from '../present/report-record.ts';
import { type ReportFilter, reportView } from '../present/report-view.ts';
import { csvReport } from '../report/csv.ts';
import { htmlReport } from '../report/html/page.ts';
import { jsonDocument } from '../report/json.ts';
import { junitReport } from '../report/junit.ts';
import { markdownReport } from '../report/markdown.ts';
import { sarifReport } from '../report/sarif.ts';
import { textReport } from '../report/text.ts';
import { nameKey } from '../stages/judge/credit.ts';
import { printableLine } from '../text/printable.ts';
import type { Context } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { complain, note, unwritable, write } from './output.ts';
import { studyInput } from './study-input.ts';
import { packageVersion } from './version.ts';

/** Every report format: its name is the value of `--format`. */
export const formats: Readonly<Record<string, (study: Study, filter: ReportFilter) => string>> = {
  text: (study, filter) => textReport(reportView(study, filter)),
  md: (study, filter) => markdownReport(reportView(study, filter)),
  csv: csvReport,
  sarif: (study, filter) =>
    sarifReport(study, filter, { version: packageVersion(), rules: allRules().map(({ head }) => head) }),
  junit: junitReport,
  html: (study, filter) => htmlReport(reportView(study, filter)),
  json: (study, filter) => jsonDocument(reportRecord(study, filter)),
};

/** `hearsay report`: a fidelity report over a corpus, or over a part of it. */
export async function run(context: Context): Promise<number> {
  const whole = await studyInput(context, context.args[0]);
  if (whole === null) return exitCodes.unreadable.code;
  for (const failure of whole.failures) complain(context, failure);
  const format = context.common.json ? 'json' : String(context.options.format);
  const chosen = choose(whole, context, format);
  if (!chosen.ok) {
    complain(context, chosen.failure);
    return exitCodes.usage.code;
  }
  const { study, filter } = chosen.value;
  const { out } = context.options;
  const text = formats[format]!(study, filter);
  if (typeof out === 'string' && out !== '-') {
    try {
      await writeFile(out, text);
    } catch {
      complain(context, unwritable(out));
      return exitCodes.unreadable.code;
    }
    note(context, `hearsay: wrote ${printableLine(out)}`);
  } else await write(context, text);
  return whole.failures.length > 0 ? exitCodes.unreadable.code : exitCodes.done.code;
}

/** The part of the study that was asked for, and what to list of it. An outlet is heard in any case and spelling of letters. */
function choose(whole: Study, context: Context, format: string): Result<{ study: Study; filter: ReportFilter }> {
  const { outlet, event, since, anonymise } = context.options;
  const wrong = (option: string, hint: string): Result<never> =>
    failed({ code: 'bad-record', message: `There is nothing for ${option}.`, hint });
  const named =
    typeof outlet === 'string' ? whole.outlets.find((one) => nameKey(one.outlet) === nameKey(outlet)) : null;
  if (named === undefined) return wrong(`--outlet ${outlet}`, 'hearsay report lists the outlets of a corpus.');
  if (typeof event === 'string' && !whole.events.some((one) => one.dossier.id === event))
    return wrong(`--event ${event}`, 'An event is named by its folder, or by its id in the JSON report.');
  if (typeof since === 'string' && !/^\d{4}-\d{2}-\d{2}$/.test(since))
    return wrong(`--since ${since}`, 'Write a day as YYYY-MM-DD.');
  const part = restrictStudy(
    whole,
    (one) =>
      (typeof event !== 'string' || one.dossier.id === event) &&
      (typeof since !== 'string' || (one.dossier.date ?? '') >= since),
  );
  const study = anonymise === true ? anonymiseStudy(part) : part;
  const asked = named && (anonymise === true ? anonymousNames(part).get(named.outlet) : named.outlet);
  return ok({ study, filter: { minSeverity: leastOf(context, format), ...(asked ? { outlet: asked } : {}) } });
}

/** Data are whole unless somebody asks for less; what people read begins with what matters. */
const leastOf = (context: Context, format: string): Severity =>
  (context.options.minSeverity as Severity | undefined) ?? (format === 'json' ? 'neutral' : 'major');
