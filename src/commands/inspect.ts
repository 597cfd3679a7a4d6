import { inspectPage } from '../pipeline/inspect-page.ts';
import { shippedModels } from '../pipeline/models.ts';
import { inspectionRecord } from '../present/records.ts';
import { inspectText } from '../report/page-text.ts';
import type { Context } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { pagesIn } from './pages-in.ts';
import { guarded, resultsOf } from './results.ts';
import { resumed } from './resume.ts';
import { streamLines, type TaskIn } from './stream.ts';

/** `hearsay inspect`: one page at a time, in input order; a bad one never stops the rest. */
export async function run(asked: Context): Promise<number> {
  const words = asked.options.words === true;
  const going = await resumed(asked);
  if (going === null) return exitCodes.unreadable.code;
  const { context, isDone, close } = going;
  if (context.common.jsonl) return streamLines(context, tasksOf(context, words, isDone)).finally(close);
  const models = shippedModels();
  const results = resultsOf(context);
  for await (const { id, page } of pagesIn(context, context.args.length > 0 ? context.args : ['-'])) {
    context.signal.throwIfAborted();
    const answer = page.ok ? guarded(id, () => inspectPage(page.value, models, { words })) : page;
    await results.put(
      id,
      answer.ok
        ? {
            ok: true,
            value: {
              record: () => inspectionRecord(answer.value.article, answer.value.garble, words),
              text: (style) => inspectText(id, answer.value.article, answer.value.garble, style),
            },
          }
        : answer,
    );
  }
  return results.finish();
}

async function* tasksOf(context: Context, words: boolean, isDone: (id: string) => boolean): AsyncIterable<TaskIn> {
  for await (const { id, page } of pagesIn(context, context.args.length > 0 ? context.args : ['-'])) {
    if (isDone(id)) continue;
    yield { id, task: page.ok ? { ok: true, value: { kind: 'inspect', id, page: page.value, words } } : page };
  }
}
