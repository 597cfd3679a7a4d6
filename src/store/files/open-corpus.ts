import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failed, ok, type Result } from '../../model/failure.ts';
import { readSources } from '../../sources/read-sources.ts';
import type { Corpus, StoredPage } from '../port.ts';
import { corpusFolder } from './corpus-folder.ts';

/** Opens a corpus: a folder, or a file of page records. */
export async function openCorpus(path: string): Promise<Result<Corpus>> {
  const info = await stat(path).catch(() => null);
  if (info === null) {
    return failed({
      code: 'not-found',
      message: 'There is no such corpus.',
      hint: 'Give a folder of pages or a .jsonl file of page records; hearsay add makes one.',
      source: path,
    });
  }
  return ok(info.isDirectory() ? corpusFolder(path) : recordsCorpus(path));
}

/** A `.jsonl` file of page records: read only. */
function recordsCorpus(path: string): Corpus {
  return {
    name: basename(path),
    async *pages(): AsyncIterable<Result<StoredPage>> {
      for await (const page of readSources([path])) {
        yield page.ok
          ? ok({
              id: page.value.name ?? page.value.source ?? path,
              page: page.value,
              event: null,
              sigil: null,
              original: false,
            })
          : page;
      }
    },
    events: async () => [],
    overrides: async () => ({ list: [], failures: [] }),
    add: async () => readOnly(path),
    move: async () => readOnly(path),
  };
}

const readOnly = (path: string) =>
  failed({
    code: 'refused',
    message: 'Pages cannot be put into a file of records.',
    hint: 'Give a folder.',
    source: path,
  });
