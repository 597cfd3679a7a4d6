import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Failure, failed, ok, type Result } from '../../model/failure.ts';
import type { GivenFacts, Page } from '../../model/page.ts';
import type { FindingReply } from '../../model/study.ts';
import { isSamePage, pageOf } from '../../sources/page-record.ts';
import { readSources } from '../../sources/read-sources.ts';
import type { Corpus, Place, Placement, StoredEvent, StoredPage } from '../port.ts';
import { makeFolder } from './make-folder.ts';

/** Extensions of pages in a corpus folder, by form. */
const extension = { html: 'html', text: 'txt', body: 'body.txt', sentences: 'body.txt' } as const;
const pageName = /^(.+)\.page\.(html|txt|body\.txt)$/;
type Fields = Readonly<Record<string, unknown>>;

/** Files that belong to a corpus folder and are no pages. */
const ownFiles = new Set(['event.json', 'gold.json', 'overrides.json', 'README.md', 'SOURCES.md']);

/**
 * A folder people can read, edit and keep in git: one folder per event with `event.json`, and per article
 * `<sigil>.page.txt` (or `.html`) and `<sigil>.json`. Pages that lie in it in any other form are read too and are grouped.
 */
export function corpusFolder(path: string): Corpus {
  return {
    name: basename(path) || path,
    pages: () => readPages(path),
    events: () => readEvents(path),
    overrides: () => readOverrides(join(path, 'overrides.json')),
    add: (page, placement) => writing(path, () => addPage(path, page, placement)),
    move: (from, placement) => writing(path, () => movePage(path, from, placement)),
  };
}

async function* readPages(root: string): AsyncIterable<Result<StoredPage>> {
  for (const entry of await entriesOf(root)) {
    if (entry.startsWith('.') || ownFiles.has(entry)) continue;
    const path = join(root, entry);
    const info = await stat(path).catch(() => null);
    if (info?.isDirectory()) yield* readFolder(path, entry);
    else if (info && !isMetadata(entry)) yield* loosePages(path, entry);
  }
}

async function* readFolder(folder: string, name: string): AsyncIterable<Result<StoredPage>> {
  const files = await entriesOf(folder);
  const event = files.includes('event.json') ? name : null;
  for (const file of files) {
    const path = join(folder, file);
    const match = pageName.exec(file);
    if (match) yield await readStored(path, match[1]!, match[2]!, name, event, files);
    else if (!ownFiles.has(file) && !file.startsWith('.') && !isMetadata(file))
      yield* loosePages(path, `${name}/${file}`);
  }
}

/** Metadata stands beside a page of the same name; any other `.json` is a source of its own only outside a corpus folder. */
const isMetadata = (file: string) => file.endsWith('.json');

async function* loosePages(path: string, id: string): AsyncIterable<Result<StoredPage>> {
  for await (const page of readSources([path])) {
    yield page.ok
      ? ok({
          id: page.value.name ?? (page.value.source === path ? id : (page.value.source ?? id)),
          page: page.value,
          event: null,
          sigil: null,
          original: false,
        })
      : page;
  }
}

async function readStored(
  path: string,
  sigil: string,
  suffix: string,
  folder: string,
  event: string | null,
  files: readonly string[],
): Promise<Result<StoredPage>> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return failed(trouble('unreadable', 'The page could not be read.', path));
  if (text.trim() === '') return failed(trouble('empty', 'The page is empty.', path));
  const meta: Result<Fields> = files.includes(`${sigil}.json`)
    ? await readJson(join(path, '..', `${sigil}.json`))
    : ok({});
  if (!meta.ok) return meta;
  const form = suffix === 'html' ? 'html' : suffix === 'txt' ? 'text' : 'body';
  const fields = meta.value;
  const page = pageOf(form, text, stringOf(fields.source) ?? path, {
    url: stringOf(fields.url),
    feed: stringOf(fields.feed),
    given: givenOf(fields),
  });
  return ok({ id: `${folder}/${sigil}`, page, event, sigil, original: fields.original === true });
}

function givenOf(fields: Fields): GivenFacts {
  const facts = {
    title: stringOf(fields.title),
    outlet: stringOf(fields.outlet),
    published: stringOf(fields.published),
    credit: stringOf(fields.credit),
    authors: Array.isArray(fields.authors) ? fields.authors.filter((one) => typeof one === 'string') : undefined,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

async function readEvents(root: string): Promise<readonly StoredEvent[]> {
  const events: StoredEvent[] = [];
  for (const entry of await entriesOf(root)) {
    const read = await readJson(join(root, entry, 'event.json'));
    if (read.ok)
      events.push({ id: entry, title: stringOf(read.value.title) ?? null, date: stringOf(read.value.date) ?? null });
  }
  return events;
}

async function readOverrides(path: string): Promise<{ list: readonly FindingReply[]; failures: readonly Failure[] }> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return { list: [], failures: [] };
  const bad = (message: string) => ({ list: [], failures: [trouble('bad-corpus', message, path)] });
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return bad('It is not a list.');
    const list = value.flatMap((one): FindingReply[] => {
      const [finding, reason, author, date] = ['finding', 'reason', 'author', 'date'].map((key) =>
        stringOf(one?.[key]),
      );
      return finding && reason && author && date ? [{ finding, reason, author, date }] : [];
    });
    if (list.length === value.length) return { list, failures: [] };
    return { list, failures: bad('An entry lacks finding, reason, author or date; it was passed over.').failures };
  } catch {
    return bad('It is not JSON.');
  }
}

/** Trouble with the disk as a value. */
async function writing<T>(root: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    return failed({
      code: 'refused',
      message: `The corpus cannot be written to${reason}.`,
      hint: 'Name a folder that may be written to and has room.',
      source: root,
    });
  }
}

async function addPage(root: string, page: Page, placement: Placement): Promise<Result<'new' | 'known'>> {
  const folder = join(root, placement.event);
  makeFolder(folder);
  const files = await entriesOf(folder);
  for (const file of files) {
    const match = pageName.exec(file);
    if (!match || (await readFile(join(folder, file), 'utf8')) !== page.text) continue;
    const stored = await readStored(join(folder, file), match[1]!, match[2]!, placement.event, null, files);
    if (stored.ok && isSamePage(stored.value.page, page)) return ok('known');
  }
  const name = await freeName(folder, placement.sigil);
  await writeEvent(folder, placement);
  const meta = {
    ...page.given,
    ...(page.url === undefined ? {} : { url: page.url }),
    ...(page.source === undefined ? {} : { source: page.source }),
    ...(page.feed === undefined ? {} : { feed: page.feed }),
    ...(placement.original ? { original: true } : {}),
  };
  await replaceFile(join(folder, `${name}.json`), `${JSON.stringify(meta, null, 2)}\n`);
  await replaceFile(join(folder, `${name}.page.${extension[page.form]}`), page.text);
  return ok('new');
}

/** `event.json` of a new event; one that is there is left as people have it. */
async function writeEvent(folder: string, { event: id, eventTitle: title, eventDate: date }: Placement): Promise<void> {
  const file = join(folder, 'event.json');
  if (await stat(file).catch(() => null)) return;
  await replaceFile(file, `${JSON.stringify({ id, title, ...(date ? { date } : {}) }, null, 2)}\n`);
}

async function movePage(root: string, from: Place, placement: Placement): Promise<Result<'moved'>> {
  const [old, folder] = [join(root, from.event), join(root, placement.event)];
  makeFolder(folder);
  await writeEvent(folder, placement);
  const name = await freeName(folder, placement.sigil);
  // The page goes last: until it is there, it is where it was.
  const own = (await entriesOf(old)).filter(
    (file) => file === `${from.sigil}.json` || pageName.exec(file)?.[1] === from.sigil,
  );
  for (const file of own) await rename(join(old, file), join(folder, `${name}${file.slice(from.sigil.length)}`));
  const left = await entriesOf(old);
  if (left.length === 1 && left[0] === 'event.json') await rm(old, { recursive: true });
  return ok('moved');
}

/** `sigil`, or `sigil2`, `sigil3` … where it is taken. */
async function freeName(folder: string, sigil: string): Promise<string> {
  const taken = new Set((await entriesOf(folder)).flatMap((file) => pageName.exec(file)?.[1] ?? []));
  for (let n = 1; ; n++) {
    const name = n === 1 ? sigil : `${sigil}${n}`;
    if (!taken.has(name)) return name;
  }
}

/** Written beside and renamed, so that a reader or a crash never sees half a file. */
async function replaceFile(path: string, text: string): Promise<void> {
  await writeFile(`${path}.part`, text);
  await rename(`${path}.part`, path);
}

async function entriesOf(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}

async function readJson(path: string): Promise<Result<Fields>> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return failed(trouble('not-found', 'There is no such file.', path));
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return ok(value as Record<string, unknown>);
  } catch {}
  return failed(trouble('bad-corpus', 'The metadata is not a JSON object.', path));
}

const stringOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

function trouble(code: Failure['code'], message: string, source: string): Failure {
  const hint = {
    'bad-corpus': 'Mend the file or delete it; the rest of the corpus is still used.',
    empty: 'Delete it or fetch the page again.',
  };
  return {
    code,
    message,
    hint: hint[code as keyof typeof hint] ?? 'Check that the file is there and readable.',
    source,
  };
}
