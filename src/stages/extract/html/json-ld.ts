import type { Span } from '../../../model/span.ts';
import { decodeReferences } from './entities.ts';
import type { Script } from './page-layout.ts';

/** What a page's linked data says of one article; the strings as they stand there. */
export interface LinkedArticle {
  readonly type: string;
  /** False for what is said of the web page around the article. */
  readonly isArticle: boolean;
  readonly headline: string | null;
  readonly description: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly body: string | null;
  readonly language: string | null;
  readonly url: string | null;
  /** False where the page says that it must be paid for. */
  readonly free: boolean | null;
  /** The script it stands in. */
  readonly place: Span;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const articleType = /(?:article|posting|report|story|recipe|newsreview|criticreview)$/i;
const pageType = /(?:page|creativework|medicalwebpage)$/i;
const largest = 3_000_000;

/**
 * All articles named in the JSON-LD scripts of a page, in page order, then what is said of the web page itself; broken JSON is mended
 * where that is easy, else skipped.
 */
export function readJsonLd(page: string, scripts: readonly Script[]): LinkedArticle[] {
  const found: LinkedArticle[] = [];
  const people = new Map<string, string>();
  const parsed: { data: Json; place: Span }[] = [];
  for (const script of scripts) {
    if (!script.linked || script.to - script.from > largest) continue;
    const data = parseLoosely(page.slice(script.from, script.to));
    if (data !== undefined) parsed.push({ data, place: { from: script.from, to: script.to } });
  }
  for (const { data } of parsed) namePeople(data, people, 0);
  for (const { data, place } of parsed) collect(data, found, { people, place }, 0);
  return [...found.filter((one) => one.isArticle), ...found.filter((one) => !one.isArticle)];
}

/** Names by `@id`, so that an author who is only pointed at has one. */
function namePeople(data: Json, people: Map<string, string>, depth: number): void {
  if (depth > 6 || people.size > 500 || typeof data !== 'object' || data === null) return;
  if (Array.isArray(data)) {
    for (const one of data.slice(0, 300)) namePeople(one as Json, people, depth + 1);
    return;
  }
  const node = data as { readonly [key: string]: Json };
  const name = text(node.name);
  if (typeof node['@id'] === 'string' && name) people.set(node['@id'], name);
  for (const key of ['@graph', 'author', 'creator', 'publisher'])
    if (node[key] !== undefined) namePeople(node[key]!, people, depth + 1);
}

/** JSON as pages have it: comment marks around it, raw line feeds in strings, a comma too many. `undefined` where beyond mending. */
export function parseLoosely(source: string): Json | undefined {
  const text = source
    .replace(/^\s*(?:<!--|<!\[CDATA\[|\/\/<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)/, '')
    .replace(/(?:-->|\]\]>|\/\/\]\]>|\/\*\]\]>\*\/)\s*;?\s*$/, '')
    .trim()
    .replace(/;$/, '');
  return parse(text) ?? parse(text.replace(/[\u0000-\u001f]/g, ' ').replace(/,(\s*[}\]])/g, '$1'));
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

type People = ReadonlyMap<string, string>;

interface Context {
  readonly people: People;
  readonly place: Span;
}

function collect(data: Json, found: LinkedArticle[], context: Context, depth: number): void {
  if (depth > 8 || found.length > 200 || typeof data !== 'object' || data === null) return;
  if (Array.isArray(data)) {
    for (const one of data.slice(0, 300)) collect(one as Json, found, context, depth + 1);
    return;
  }
  const node = data as { readonly [key: string]: Json };
  const types = texts(node['@type']);
  const isArticle = types.some((type) => articleType.test(type));
  if (isArticle || types.some((type) => pageType.test(type)))
    found.push(articleOf(node, types.join(' '), isArticle, context));
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item']) {
    if (node[key] !== undefined) collect(node[key]!, found, context, depth + 1);
  }
}

function articleOf(
  node: { readonly [key: string]: Json },
  type: string,
  isArticle: boolean,
  { people, place }: Context,
): LinkedArticle {
  const page = node.mainEntityOfPage;
  return {
    type,
    isArticle,
    headline: text(node.headline) ?? (isArticle ? text(node.name) : null),
    description: text(node.description),
    published: text(node.datePublished) ?? text(node.dateCreated),
    modified: text(node.dateModified),
    authors: [...names(node.author, people), ...(node.author === undefined ? names(node.creator, people) : [])],
    publisher: names(node.publisher, people)[0] ?? null,
    body: text(node.articleBody),
    language: text(node.inLanguage),
    url: text(node.url) ?? text(page) ?? (isObject(page) ? text(page['@id']) : null),
    free: freedom(node.isAccessibleForFree),
    place,
  };
}

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function freedom(value: Json | undefined): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : null;
  return null;
}

function text(value: Json | undefined): string | null {
  if (Array.isArray(value)) return text(value[0] as Json);
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  const clean = decodeReferences(decodeReferences(value)).trim();
  return clean === '' ? null : clean;
}

function texts(value: Json | undefined): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function names(value: Json | undefined, people: People): string[] {
  if (Array.isArray(value)) return value.slice(0, 40).flatMap((one) => names(one as Json, people));
  if (isObject(value)) {
    const own = names(value.name, people);
    const id = value['@id'];
    return own.length > 0 || typeof id !== 'string' ? own : names(people.get(id), people);
  }
  const name = text(value);
  return name ? [name] : [];
}
