import { availableParallelism } from 'node:os';
import type { Check } from '../model/check.ts';
import type { Page } from '../model/page.ts';
import { allRules } from '../pipeline/all-rules.ts';
import { checkPage, openIndex } from '../pipeline/check-page.ts';
import { shippedModels } from '../pipeline/models.ts';
import { findInCheck } from '../present/explain-view.ts';
import { checkRecord } from '../present/records.ts';
import { explainRecord, explainText } from '../report/explain.ts';
import { checkText } from '../report/page-text.ts';
import { openCorpus } from '../store/files/open-corpus.ts';
import { printableLine } from '../text/printable.ts';
import { answersOf } from './answers-of.ts';
import type { Context } from './command.ts';
import { defaultCorpus } from './default-corpus.ts';
import { exitCodes } from './exit-codes.ts';
import { complain, emptyCorpus, note } from './output.ts';
import { pagesIn } from './pages-in.ts';
import { type Answer, guarded, resultsOf } from './results.ts';
import { resumed } from './resume.ts';
import { newFiles } from './watch.ts';
import { weightsIn } from './weights-in.ts';

/** `hearsay check`: each page against a corpus. Status 1 where a copy is garbled, uncredited or under `--fail-under`. */
export async function run(asked: Context): Promise<number> {
  const { against } = asked.options;
  const path = typeof against === 'string' ? against : await defaultCorpus();
  const corpus = await openCorpus(path);
  if (!corpus.ok) {
    complain(asked, corpus.failure);
    return exitCodes.unreadable.code;
  }
  const models = shippedModels();
  const answers = answersOf(asked, path);
  const index = await openIndex(corpus.value, models, {
    signal: asked.signal,
    threads: asked.common.threads ?? availableParallelism(),
    ...(answers ? { answers } : {}),
  }).finally(() => answers?.close(false));
  for (const failure of index.failures) complain(asked, failure);
  if (index.entries.length === 0) complain(asked, emptyCorpus(path));
  const weights = await weightsIn(asked.options.weights, path);
  if (!weights.ok) {
    complain(asked, weights.failure);
    return exitCodes.unreadable.code;
  }
  const going = await resumed(asked);
  if (going === null) return exitCodes.unreadable.code;
  const { context, isDone, close } = going;
  return checkAll(context, isDone, (page) => checkPage(page, index, models, weights.value)).finally(close);
}

async function checkAll(
  context: Context,
  isDone: (id: string) => boolean,
  checked: (page: Page) => Check,
): Promise<number> {
  const { failUnder } = context.options;
  const results = resultsOf(context);
  let found = false;
  for await (const { id, page } of incoming(context)) {
    context.signal.throwIfAborted();
    if (isDone(id)) continue;
    const check = page.ok ? guarded(id, () => checked(page.value)) : page;
    if (check.ok && overBar(check.value, typeof failUnder === 'number' ? failUnder : null)) found = true;
    await results.put(id, check.ok ? { ok: true, value: answerOf(id, check.value, context) } : check);
  }
  return results.finish(found);
}

/** The check of a page, or one finding of it where `--explain` asks for that. */
function answerOf(id: string, check: Check, { options }: Context): Answer {
  if (typeof options.explain !== 'string')
    return { record: () => checkRecord(check), text: (style) => checkText(id, check, style) };
  const finding = options.explain;
  const found = findInCheck(check, id, finding);
  if (!found)
    return {
      record: () => ({ finding: null }),
      text: () => `${printableLine(id)}: no finding ${printableLine(finding)}\n`,
    };
  const rule = allRules().find(({ head }) => head.id === found.finding.rule)?.head ?? null;
  return { record: () => ({ finding: explainRecord(found, rule) }), text: (style) => explainText(found, rule, style) };
}

/** The pages named, or standard input; under `--watch` the pages of a folder as they arrive. */
async function* incoming(context: Context): ReturnType<typeof pagesIn> {
  const { watch } = context.options;
  if (typeof watch !== 'string' || context.args.length > 0)
    yield* pagesIn(context, context.args.length > 0 ? context.args : typeof watch === 'string' ? [] : ['-']);
  if (typeof watch !== 'string') return;
  note(context, `hearsay: watching ${watch}; Ctrl-C ends it`);
  for await (const path of newFiles(watch, context.signal)) yield* pagesIn(context, [path]);
}

/** A garbled copy, a copy without credit, or a fidelity under the bar. */
function overBar(check: Check, failUnder: number | null): boolean {
  const best = check.matches[0]?.comparison;
  if (check.verdict === 'garbled') return true;
  if (!best || best.derivation === 'none' || best.direction.from === 'copy') return false;
  return !best.credit.given || (failUnder !== null && best.fidelity !== null && best.fidelity.value < failUnder);
}
