import type { GivenFacts, Page } from '../model/page.ts';
import { addPages } from '../pipeline/add-pages.ts';
import { shippedModels } from '../pipeline/models.ts';
import { corpusFolder } from '../store/files/corpus-folder.ts';
import { printableLine } from '../text/printable.ts';
import type { Context } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { complain, write } from './output.ts';
import { pagesIn } from './pages-in.ts';

/** `hearsay add`: reads pages into a corpus folder, each under the event it tells of. */
export async function run(context: Context): Promise<number> {
  const { to, event, original } = context.options;
  const given = givenOf(context.options);
  const corpus = corpusFolder(String(to));
  let failures = 0;
  const pages = pagesIn(context, context.args);
  const added = addPages(corpus, withFacts(pages, given), shippedModels(), {
    event: typeof event === 'string' ? event : null,
    original: original === true,
    signal: context.signal,
  });
  for await (const one of added) {
    if (!one.ok) {
      failures++;
      complain(context, one.failure);
    } else {
      const { source, event: where, sigil, state } = one.value;
      const record = { source, event: where, sigil, state };
      const text = `${state === 'new' ? 'added' : 'known'}  ${printableLine(source)} → ${printableLine(where)}/${printableLine(sigil)}\n`;
      await write(context, context.common.jsonl || context.common.json ? `${JSON.stringify(record)}\n` : text);
    }
  }
  return failures > 0 ? exitCodes.unreadable.code : exitCodes.done.code;
}

function givenOf(options: Readonly<Record<string, unknown>>): GivenFacts {
  const { outlet, published } = options;
  return Object.fromEntries(Object.entries({ outlet, published }).filter(([, value]) => typeof value === 'string'));
}

async function* withFacts(pages: ReturnType<typeof pagesIn>, given: GivenFacts) {
  for await (const { page } of pages) {
    if (page.ok) {
      const known: Page = { ...page.value, given: { ...page.value.given, ...given } };
      yield { ok: true, value: known } as const;
    } else yield page;
  }
}
