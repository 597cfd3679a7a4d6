/** How the bytes of a source are to be read. */
export type Format = 'html' | 'text' | 'json' | 'records' | 'feed' | 'warc';

const byExtension: Readonly<Record<string, Format>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  md: 'text',
  json: 'json',
  jsonl: 'records',
  ndjson: 'records',
  warc: 'warc',
  rss: 'feed',
  atom: 'feed',
  xml: 'feed',
};

const byMediaType: readonly (readonly [RegExp, Format])[] = [
  [/^application\/(?:x-)?(?:ndjson|jsonl|jsonlines)/, 'records'],
  [/^application\/warc/, 'warc'],
  [/^(?:application\/(?:rss|atom|rdf)\+xml)/, 'feed'],
  [/^(?:application\/(?:feed\+)?json|text\/json)/, 'json'],
  [/^(?:text\/html|application\/xhtml)/, 'html'],
];

/** Bytes at the start from which the format is judged. */
export const headBytes = 4096;

/** True for a file that a folder is read for; the others in it are passed over in silence. */
export const isPageFile = (name: string): boolean => extensionOf(name) in byExtension;

/** The extension without `.gz`, in lower case. */
function extensionOf(name: string): string {
  return /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Format of a source by its first bytes, its name and what a server said of it; the bytes are believed over the rest. */
export function formatOf(head: Uint8Array, name: string, mediaType: string | null = null): Format {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, headBytes)).toString('latin1');
  const visible = start.replace(/^(?:\xef\xbb\xbf)?\s+|^\xef\xbb\xbf/, '');
  if (/^WARC\/\d/.test(start)) return 'warc';
  if (isFeed(visible)) return 'feed';
  const named = byExtension[extensionOf(name)] ?? byMediaType.find(([pattern]) => pattern.test(mediaType ?? ''))?.[1];
  if (named && named !== 'feed' && !(named === 'text' && isMarkup(visible))) return named;
  if (/^[{[]/.test(visible) && !name.endsWith('.txt'))
    return /^\{[^\n]*\}\r?\n\s*\{/.test(visible) ? 'records' : 'json';
  return isMarkup(visible) || named === 'feed' ? 'html' : 'text';
}

const isFeed = (start: string): boolean =>
  /^(?:<\?xml[^>]{0,300}>\s*)?(?:<!DOCTYPE[^>[]{0,200}(?:\[|>)|<!--|<\?[^>]{0,300}>|\s)*/i.test(start) &&
  /<(?:rss|feed|rdf:RDF)[\s>]/.test(start.slice(0, 2000)) &&
  /^(?:<\?xml|<rss|<feed|<rdf|<!DOCTYPE rss|<!--)/i.test(start);

const isMarkup = (start: string): boolean =>
  /^(?:<\?xml[^>]{0,300}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|article|main|div|p|section)[\s>]/i.test(
    start,
  );

/** First bytes of files that are never text, and of text that no reader here can read. */
const magic: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['\x89PNG', 'an image'],
  ['GIF8', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['PK\x03\x04', 'a ZIP archive'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['\xd0\xcf\x11\xe0', 'an office document'],
  ['\x28\xb5\x2f\xfd', 'a zstd archive'],
  ['\xfd7zXZ', 'an xz archive'],
  ['BZh', 'a bzip2 archive'],
  ['7z\xbc\xaf', 'a 7z archive'],
];

/** What kind of binary data the bytes are, null for text in any character set. */
export function binaryKind(head: Uint8Array): string | null {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, headBytes)).toString('latin1');
  const known = magic.find(([bytes]) => start.startsWith(bytes));
  if (known) return known[1];
  if (/^(?:\xff\xfe|\xfe\xff)/.test(start)) return null;
  const controls = start.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  if (controls === 0) return null;
  if (isWide(start) && !/[\x01-\x08\x0e-\x1a\x1c-\x1f]/.test(start)) return null;
  return start.includes('\0') || controls > start.length * 0.05 ? 'binary data' : null;
}

/** UTF-16 of mostly Latin text: nulls in every other place and nowhere else. */
function isWide(start: string): boolean {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < start.length; i += 1) {
    if (start[i] === '\0') {
      if (i % 2 === 0) even += 1;
      else odd += 1;
    }
  }
  const most = Math.max(even, odd);
  return most > start.length * 0.05 && Math.min(even, odd) <= most * 0.1;
}
