import { availableParallelism } from 'node:os';
import type { GivenFacts, Page } from '../model/page.ts';
import { addPages } from '../pipeline/add-pages.ts';
import { shippedModels } from '../pipeline/models.ts';
import { corpusFolder } from '../store/files/corpus-folder.ts';
import { printableLine } from '../text/printable.ts';
import type { Context } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { complain, write } from './output.ts';
import { pagesIn } from './pages-in.ts';
import { progressLine } from './progress.ts';

/** `hearsay add`: reads pages into a corpus folder, each under the event it tells of. */
export async function run(context: Context): Promise<number> {
  const { to, event, original } = context.options;
  if (typeof event === 'string' && !isFolderName(event)) {
    context.stderr.write(
      `hearsay add: ${printableLine(event)} cannot name an event: it names a folder, so give a plain name without slashes.\n`,
    );
    return exitCodes.usage.code;
  }
  const given = givenOf(context.options);
  const corpus = corpusFolder(String(to));
  const progress = progressLine(context);
  let failures = 0;
  const pages = pagesIn(context, context.args);
  const added = addPages(corpus, withFacts(pages, given), shippedModels(), {
    event: typeof event === 'string' ? event : null,
    original: original === true,
    signal: context.signal,
    threads: context.common.threads ?? availableParallelism(),
    onProgress: progress.show,
  });
  for await (const one of added) {
    progress.clear();
    if (!one.ok) {
      failures++;
      complain(context, one.failure);
    } else {
      const { source, event: where, sigil, state } = one.value;
      const record = { source, event: where, sigil, state };
      const text = `${stateText[state]}  ${printableLine(source)} → ${printableLine(where)}/${printableLine(sigil)}\n`;
      await write(context, context.common.jsonl || context.common.json ? `${JSON.stringify(record)}\n` : text);
    }
  }
  progress.clear();
  return failures > 0 ? exitCodes.unreadable.code : exitCodes.done.code;
}

const stateText = { new: 'added', known: 'known', moved: 'moved' } as const;

/** True for a name that is one folder of the corpus, and no hidden one. */
const isFolderName = (name: string): boolean => /^[^./\\\0][^/\\\0]*$/.test(name);

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
