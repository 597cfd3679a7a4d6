import { createHash } from 'node:crypto';
import { failed, ok, type Result } from '../model/failure.ts';
import { type PageId, pageId } from '../model/ids.ts';
import type { GivenFacts, Page, PageForm } from '../model/page.ts';
import { holdsTooMuchText } from './too-much-text.ts';
import { tooLong } from './trouble.ts';

/** Id of a page: SHA-256 of its bytes. */
export const idOf = (bytes: string | Uint8Array) => pageId(createHash('sha256').update(bytes).digest('hex'));

/** What came with a page and parts it from another that says the same. */
export type Provenance = Pick<Page, 'url' | 'given'>;

/** True where nothing parts two pages that say the same: an exact reprint at another address or in another outlet is another page. */
export const isSamePage = (one: Provenance, other: Provenance): boolean =>
  agree(one.url, other.url) && agree(one.given.outlet, other.given.outlet);

const agree = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other;

const forms = ['html', 'text', 'body', 'sentences'] as const satisfies readonly PageForm[];

/** A page from a record as in `.jsonl` input: exactly one of `html`, `text`, `body`, `sentences`, and facts that are believed. */
export function pageFromRecord(record: unknown, source: string): Result<Page> {
  const bad = (message: string) =>
    failed({
      code: 'bad-record',
      message,
      hint: 'A page record has exactly one of html, text, body or sentences.',
      source,
    });
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return bad('The record is not a JSON object.');
  const fields = record as Readonly<Record<string, unknown>>;
  const present = forms.filter((form) => fields[form] !== undefined);
  const form = present[0];
  if (form === undefined) return bad('The record has no text.');
  if (present.length > 1) return bad(`The record has more than one text: ${present.join(', ')}.`);
  const content = fields[form];
  const facts = { url: textOf(fields.url), given: givenFacts(fields), name: nameOf(fields.id) };
  if (form === 'sentences') {
    if (!Array.isArray(content) || !content.every((one) => typeof one === 'string'))
      return bad('The field sentences is not a list of strings.');
    const text = content.join('\n');
    if (holdsTooMuchText(form, text)) return failed(tooLong(source));
    return ok(pageOf(form, text, source, facts, spansOf(content)));
  }
  if (typeof content !== 'string') return bad(`The field ${form} is not a string.`);
  if (holdsTooMuchText(form, content)) return failed(tooLong(source));
  return ok(pageOf(form, content, source, facts));
}

/** True for an object that has one of the texts of a page record. */
export const isPageRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && forms.some((form) => form in value);

/** Builds a page; its id is of the text as UTF-8 where none of its bytes is given. */
export function pageOf(
  form: PageForm,
  text: string,
  source: string,
  facts: {
    readonly url?: string | undefined;
    readonly given?: GivenFacts;
    readonly name?: string | undefined;
    readonly feed?: string | undefined;
    readonly id?: PageId;
  } = {},
  sentences?: Page['sentences'],
): Page {
  return {
    id: facts.id ?? idOf(text),
    form,
    text,
    source,
    given: facts.given ?? {},
    ...(facts.url === undefined ? {} : { url: facts.url }),
    ...(facts.name === undefined ? {} : { name: facts.name }),
    ...(facts.feed === undefined ? {} : { feed: facts.feed }),
    ...(sentences === undefined ? {} : { sentences }),
  };
}

function spansOf(sentences: readonly string[]) {
  let at = 0;
  return sentences.map((sentence) => {
    const from = at;
    at += sentence.length + 1;
    return { from, to: from + sentence.length };
  });
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

function givenFacts(fields: Readonly<Record<string, unknown>>): GivenFacts {
  const author = fields.author ?? fields.authors;
  const authors = (Array.isArray(author) ? author : [author]).flatMap((one) => textOf(one) ?? []);
  const facts = {
    title: textOf(fields.title),
    outlet: textOf(fields.outlet),
    published: textOf(fields.published),
    credit: textOf(fields.credit),
    authors: authors.length > 0 ? authors : undefined,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

const nameOf = (id: unknown): string | undefined =>
  typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
