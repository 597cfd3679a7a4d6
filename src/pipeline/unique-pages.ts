import { failed, type Result } from '../model/failure.ts';
import type { Corpus, StoredPage } from '../store/port.ts';

/** The pages of a corpus with every name once: a second page of one name is told as trouble, the first is kept. */
export async function* uniquePages(corpus: Corpus): AsyncIterable<Result<StoredPage>> {
  const seen = new Set<string>();
  for await (const page of corpus.pages()) {
    if (page.ok && seen.has(page.value.id)) {
      yield failed({
        code: 'duplicate',
        message: `The corpus has another page named ${page.value.id}; this one was left out.`,
        hint: 'Give one of them another id.',
        source: page.value.page.source ?? page.value.id,
      });
      continue;
    }
    if (page.ok) seen.add(page.value.id);
    yield page;
  }
}

/** All of them at once. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
