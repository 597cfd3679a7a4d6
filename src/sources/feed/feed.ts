import { ok, type Result } from '../../model/failure.ts';
import type { GivenFacts, Page } from '../../model/page.ts';
import { pageOf } from '../page-record.ts';
import { trouble } from '../trouble.ts';
import { isoDate } from './iso-date.ts';
import { attributeOf, childrenOf, type Element, elementsNamed, textOf } from './xml-elements.ts';

/** One entry of a feed. */
export interface FeedItem {
  readonly title: string;
  readonly url: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  /** Markup or text of the entry; empty where it has only a link. */
  readonly content: string;
  /** False where `content` is a summary. */
  readonly full: boolean;
  /** What the feed calls itself, or the feed the entry was taken over from; empty where neither says. */
  readonly feed: string;
}

/** A description of so many characters is the whole text: many feeds have no other place for it. */
const longSummary = 1000;

/** Pages of a feed's entries as the feed itself has them; for entries without any text a failure that says where the page is. */
export function* feedPages(text: string, source: string): Generator<Result<Page>> {
  const items = feedItems(text, source);
  if (items.length === 0) throw trouble('empty', 'The feed has no entries.', 'Fetch it again later.', source);
  for (const item of items) yield pageOfItem(item, source);
}

/** The page of an entry. What the feed says of title, date and authors is believed. */
export function pageOfItem(item: FeedItem, source: string): Result<Page> {
  if (item.content.trim() === '') {
    return {
      ok: false,
      failure: {
        code: 'empty',
        message: 'The entry of the feed has no text.',
        hint: item.url === null ? 'It has no link either.' : `Read the page itself: ${item.url}`,
        source: item.url ?? source,
      },
    };
  }
  const form = /<[a-z][^>]*>/i.test(item.content) ? 'html' : 'body';
  return ok(
    pageOf(form, item.content, item.url ?? source, {
      ...(item.url ? { url: item.url } : {}),
      ...(item.feed ? { feed: item.feed } : {}),
      given: givenBy(item),
    }),
  );
}

/** What a feed says of an entry, to be believed over the page. */
export const givenBy = (item: FeedItem): GivenFacts => ({
  ...(item.title ? { title: item.title } : {}),
  ...(item.published ? { published: item.published } : {}),
  ...(item.authors.length > 0 ? { authors: item.authors } : {}),
});

/** Entries of an RSS, Atom, RDF or JSON feed, in the feed's order. */
export function feedItems(text: string, source: string): FeedItem[] {
  if (/^\s*\{/.test(text)) return jsonItems(text, source);
  const feed = xmlTitle(text);
  return [...elementsNamed(text, new Set(['item', 'entry']))].map((element) => xmlItem(text, element, feed));
}

/** The title of the channel (RSS, RDF) or feed (Atom); empty where it has none. */
function xmlTitle(xml: string): string {
  for (const feed of elementsNamed(xml, new Set(['channel', 'feed']))) return titleIn(xml, feed);
  return '';
}

function titleIn(xml: string, parent: Element): string {
  for (const child of childrenOf(xml, parent)) if (child.name === 'title') return plain(textOf(xml, child));
  return '';
}

/** The feed an entry was taken over from: its name as text in RSS, a title inside in Atom. */
const takenFrom = (xml: string, source: Element): string => titleIn(xml, source) || plain(textOf(xml, source));

function xmlItem(xml: string, element: Element, feed: string): FeedItem {
  const fields = new Map<string, string>();
  const authors: string[] = [];
  let url: string | null = null;
  let from = '';
  for (const child of childrenOf(xml, element)) {
    if (child.name === 'link') url = linkOf(xml, child, url);
    else if (child.name === 'author' || child.name === 'dc:creator') authors.push(...authorsOf(xml, child));
    else if (child.name === 'source') from = takenFrom(xml, child);
    else if (!fields.has(child.name)) fields.set(child.name, contentOf(xml, child));
  }
  const full = fields.get('content:encoded') ?? fields.get('content') ?? '';
  const summary = fields.get('description') ?? fields.get('summary') ?? '';
  const date = fields.get('pubDate') ?? fields.get('published') ?? fields.get('dc:date') ?? fields.get('updated');
  return {
    title: plain(fields.get('title') ?? ''),
    url: url ?? addressOf(fields.get('guid') ?? fields.get('id') ?? ''),
    published: date === undefined ? null : isoDate(date),
    authors,
    content: full || summary,
    full: full !== '' || plain(summary).length >= longSummary,
    feed: from || feed,
  };
}

/** The link to the page itself: that of RSS, or the first `alternate` one of Atom. */
function linkOf(xml: string, link: Element, known: string | null): string | null {
  const relation = attributeOf(link, 'rel');
  if (known !== null || (relation !== null && relation !== 'alternate')) return known;
  return addressOf(attributeOf(link, 'href') ?? textOf(xml, link));
}

const addressOf = (text: string): string | null => (/^https?:\/\/\S+$/.test(text.trim()) ? text.trim() : null);

/** XHTML content is markup as it stands; any other is text that may spell out markup. */
const contentOf = (xml: string, element: Element): string =>
  attributeOf(element, 'type') === 'xhtml' ? xml.slice(element.from, element.to).trim() : textOf(xml, element);

/** Atom has a name inside; RSS has an address with the name in brackets, or the name alone. */
function authorsOf(xml: string, element: Element): string[] {
  for (const child of childrenOf(xml, element)) if (child.name === 'name') return nonEmpty(textOf(xml, child));
  const text = textOf(xml, element);
  return nonEmpty(/^\S+@\S+\s*\(([^()]+)\)$/.exec(text)?.[1] ?? (/^\S+@\S+$/.test(text) ? '' : text));
}

const nonEmpty = (text: string): string[] => (text.trim() === '' ? [] : [text.trim()]);
const plain = (text: string): string =>
  text
    .replace(/<[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function jsonItems(text: string, source: string): FeedItem[] {
  let feed: unknown;
  try {
    feed = JSON.parse(text);
  } catch {
    throw trouble('bad-record', 'The feed is not JSON.', 'Fetch it again.', source);
  }
  const { items, title } = fieldsOf(feed);
  return (Array.isArray(items) ? items : []).map((one) => jsonItem(fieldsOf(one), plain(stringOf(title))));
}

function jsonItem(item: Readonly<Record<string, unknown>>, feed: string): FeedItem {
  const full = stringOf(item.content_html) || stringOf(item.content_text);
  const authors = Array.isArray(item.authors) ? item.authors : [item.author];
  return {
    title: plain(stringOf(item.title)),
    url: addressOf(stringOf(item.url) || stringOf(item.id)),
    published: isoDate(stringOf(item.date_published) || stringOf(item.date_modified)),
    authors: authors.flatMap((author) => nonEmpty(stringOf(fieldsOf(author).name))),
    content: full || stringOf(item.summary),
    full: full !== '',
    feed,
  };
}

const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
