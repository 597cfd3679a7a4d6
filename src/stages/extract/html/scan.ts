import { isRaw, isVoid, tagIdAt, tagName } from './tags.ts';

/** What the scanner tells of a page's markup, in page order. Positions are in the page text. */
export interface MarkupSink {
  /** A start tag from `from` (its `<`); attributes lie in `attributesFrom..to - 1`; the tag ends before `to`. */
  open(tag: number, name: string, from: number, attributesFrom: number, to: number, selfClosed: boolean): void;
  close(tag: number, from: number): void;
  text(from: number, to: number): void;
  /** Content of an element that holds no markup (script, style, title …); comes right after its `open`. */
  raw(tag: number, from: number, to: number): void;
}

const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/**
 * Reads markup in one pass, as browsers do in the main (WHATWG HTML 13.2.5), without building a tree. Never throws, and every
 * search that can fail is remembered to have failed, so that broken markup costs no more than a second pass.
 */
export function scanMarkup(page: string, sink: MarkupSink): void {
  const misses = new Set<string>();
  const length = page.length;
  let at = 0;
  let textFrom = 0;
  while (at < length) {
    const open = page.indexOf('<', at);
    if (open < 0 || open + 1 >= length) break;
    const code = page.charCodeAt(open + 1);
    let end = -1;
    const closes = code === 47;
    let tag = 0;
    let nameTo = 0;
    if (isLetter(closes ? page.charCodeAt(open + 2) : code)) {
      const nameFrom = closes ? open + 2 : open + 1;
      nameTo = nameEnd(page, nameFrom);
      tag = tagIdAt(page, nameFrom, nameTo);
      end = tagEnd(page, tag > 0 ? nameTo : nameFrom + 1);
    } else if (code === 33) end = declarationEnd(page, open, misses);
    else if (code === 63) end = endOr(page, '>', open, 1, misses);
    if (end < 0) {
      at = open + 1;
      continue;
    }
    if (open > textFrom) sink.text(textFrom, open);
    at = end;
    if (closes) sink.close(tag, open);
    else if (nameTo > 0) at = openTag(page, tag, open, nameTo, end, sink, misses);
    textFrom = at;
  }
  if (textFrom < length) sink.text(textFrom, length);
}

function nameEnd(page: string, from: number): number {
  let at = from;
  for (; at < page.length && at < from + 40; at++) {
    const code = page.charCodeAt(at);
    if (code <= 32 || code === 47 || code === 62) break;
  }
  return at;
}

/** Just after the `>` of a tag; quotes are skipped where they follow `=`. Not closed: the end of the page. */
function tagEnd(page: string, from: number): number {
  let at = from;
  while (at < page.length) {
    const code = page.charCodeAt(at);
    if (code === 62) return at + 1;
    if ((code === 34 || code === 39) && followsEquals(page, at)) {
      const close = page.indexOf(code === 34 ? '"' : "'", at + 1);
      if (close < 0) return unclosedQuoteEnd(page, at);
      at = close;
    }
    at++;
  }
  return page.length;
}

function followsEquals(page: string, quote: number): boolean {
  let at = quote - 1;
  while (at > 0 && page.charCodeAt(at) <= 32 && quote - at < 8) at--;
  return page.charCodeAt(at) === 61;
}

/** An attribute whose quote never closes ends with its tag: better than losing the rest of the page. */
function unclosedQuoteEnd(page: string, quote: number): number {
  const end = page.indexOf('>', quote);
  return end < 0 ? page.length : end + 1;
}

function declarationEnd(page: string, open: number, misses: Set<string>): number {
  if (page.startsWith('<!--', open)) {
    if (page.startsWith('<!-->', open)) return open + 5;
    return endOr(page, '-->', open + 4, 3, misses);
  }
  if (page.startsWith('<![CDATA[', open)) return open + 9;
  return endOr(page, '>', open, 1, misses);
}

/** Just after the next `mark`; where there is none, after the next `>`, or at the end. */
function endOr(page: string, mark: string, from: number, size: number, misses: Set<string>): number {
  const end = misses.has(mark) ? -1 : page.indexOf(mark, from);
  if (end >= 0) return end + size;
  misses.add(mark);
  const fallback = page.indexOf('>', from);
  return fallback < 0 ? page.length : fallback + 1;
}

function openTag(
  page: string,
  tag: number,
  open: number,
  nameTo: number,
  end: number,
  sink: MarkupSink,
  misses: Set<string>,
): number {
  const name = tag > 0 ? tagName(tag) : page.slice(open + 1, nameTo).toLowerCase();
  sink.open(tag, name, open, nameTo, end, page.charCodeAt(end - 2) === 47 || isVoid[tag] === 1);
  if (isRaw[tag] !== 1) return end;
  const to = rawEnd(page, name, end, misses);
  if (to < 0) return end;
  sink.raw(tag, end, to);
  return to;
}

/** Where the end tag of a raw element starts; an unclosed script or style runs to the end, any other is left as markup (-1). */
function rawEnd(page: string, name: string, from: number, misses: Set<string>): number {
  const missing = name === 'script' || name === 'style' ? page.length : -1;
  if (misses.has(name)) return missing;
  for (let at = page.indexOf('</', from); at >= 0; at = page.indexOf('</', at + 2)) {
    if (page.charCodeAt(at + 2) !== name.charCodeAt(0) && page.charCodeAt(at + 2) !== name.charCodeAt(0) - 32) continue;
    if (page.slice(at + 2, at + 2 + name.length).toLowerCase() !== name) continue;
    const next = page.charCodeAt(at + 2 + name.length);
    if (!(next > 62) || next === 62 || next <= 47) return at;
  }
  misses.add(name);
  return missing;
}
