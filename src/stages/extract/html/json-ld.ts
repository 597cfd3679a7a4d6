import { decodeReferences } from './entities.ts';
import type { RawStretch } from './page-layout.ts';

/** What a page's linked data says of one article; the strings as they stand there. */
export interface LinkedArticle {
  readonly type: string;
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
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const articleType = /(?:article|posting|report|review|story|news|recipe|analysis|opinion|liveblog)/i;
const largest = 3_000_000;

/** All articles named in the JSON-LD scripts of a page, in page order; broken JSON is mended where that is easy, else skipped. */
export function readJsonLd(page: string, scripts: readonly RawStretch[]): LinkedArticle[] {
  const found: LinkedArticle[] = [];
  for (const script of scripts) {
    if (!/ld\+json/i.test(script.attributes.get('type') ?? '') || script.to - script.from > largest) continue;
    const data = parseLoosely(page.slice(script.from, script.to));
    if (data !== undefined) collect(data, found, 0);
  }
  return found;
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

function collect(data: Json, found: LinkedArticle[], depth: number): void {
  if (depth > 8 || found.length > 200 || typeof data !== 'object' || data === null) return;
  if (Array.isArray(data)) {
    for (const one of data.slice(0, 300)) collect(one, found, depth + 1);
    return;
  }
  const node = data as { readonly [key: string]: Json };
  const type = texts(node['@type']).join(' ');
  if (articleType.test(type)) found.push(articleOf(node, type));
  for (const key of [
    '@graph',
    'mainEntity',
    'mainEntityOfPage',
    'hasPart',
    'about',
    'itemListElement',
    'item',
    'liveBlogUpdate',
  ]) {
    if (key !== 'liveBlogUpdate' && node[key] !== undefined) collect(node[key]!, found, depth + 1);
  }
}

function articleOf(node: { readonly [key: string]: Json }, type: string): LinkedArticle {
  const page = node.mainEntityOfPage;
  return {
    type,
    headline: text(node.headline) ?? text(node.name),
    description: text(node.description),
    published: text(node.datePublished) ?? text(node.dateCreated),
    modified: text(node.dateModified),
    authors: [...names(node.author), ...(node.author === undefined ? names(node.creator) : [])],
    publisher: names(node.publisher)[0] ?? null,
    body: text(node.articleBody),
    language: text(node.inLanguage),
    url: text(node.url) ?? text(page) ?? (isObject(page) ? text(page['@id']) : null),
    free: freedom(node.isAccessibleForFree),
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

function names(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.slice(0, 40).flatMap((one: Json) => names(one));
  if (isObject(value)) return names(value.name);
  const name = text(value);
  return name ? [name] : [];
}
