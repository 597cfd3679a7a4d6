import { inspectPage } from '../pipeline/inspect-page.ts';
import { shippedModels } from '../pipeline/models.ts';
import { inspectionRecord } from '../present/records.ts';
import { inspectText } from '../report/page-text.ts';
import type { Context } from './command.ts';
import { pagesIn } from './pages-in.ts';
import { guarded, resultsOf } from './results.ts';

/** `hearsay inspect`: one page at a time, in input order; a bad one never stops the rest. */
export async function run(context: Context): Promise<number> {
  const models = shippedModels();
  const words = context.options.words === true;
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
