import { decodeReferences } from './entities.ts';

/** Attributes of one start tag by lower-case name; the first of a name counts. */
export type Attributes = ReadonlyMap<string, string>;

/** An attribute: name, optional value in quotes or bare. Quantifiers never overlap, so it is linear. */
const attribute = /([^\s"'<>/=]{1,64})(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

/** All attributes in `page` from `from` to `to`; values longer than `longest` are cut. For the few tags that carry facts. */
export function allAttributes(page: string, from: number, to: number, longest = 20_000): Attributes {
  const found = new Map<string, string>();
  for (const match of page.slice(from, to).matchAll(attribute)) {
    const name = match[1]!.toLowerCase();
    if (found.has(name)) continue;
    found.set(name, decodeReferences((match[2] ?? match[3] ?? match[4] ?? '').slice(0, longest)));
    if (found.size > 60) break;
  }
  return found;
}

/** The attributes that shape layout, for the many tags that carry no facts. */
export interface LayoutAttributes {
  /** Values of class, id, role, itemprop and the data names that serve as classes, each raw. */
  readonly labels: readonly string[];
  readonly className: string;
  readonly hidden: boolean;
  /** True where the tag states a fact: `itemprop`, `rel=author`, a date in a data attribute. */
  readonly factual: boolean;
}

const none: LayoutAttributes = { labels: [], className: '', hidden: false, factual: false };
const concealed = /display\s*:\s*none|visibility\s*:\s*hidden/;
const asLabel = new Set(
  'class id role itemprop data-testid data-component data-type data-qa data-module data-name data-tb-region'.split(' '),
);
/** First letters of the names looked at: a d c h i r s. */
const looked = new Uint8Array(128);
for (const letter of 'adchirsADCHIRS') looked[letter.charCodeAt(0)] = 1;

const isSpace = (code: number) => code <= 32;

/** Class-like attributes of a tag whose attributes start at `from` and which ends before `to`; read by hand, as it is asked of every tag. */
export function layoutAttributes(page: string, from: number, to: number): LayoutAttributes {
  const end = to - 1;
  if (end - from < 4) return none;
  let labels: string[] | null = null;
  let className = '';
  let hidden = false;
  let factual = false;
  let at = from;
  while (at < end) {
    while (at < end && (isSpace(page.charCodeAt(at)) || page.charCodeAt(at) === 47)) at++;
    const nameFrom = at;
    for (; at < end; at++) {
      const code = page.charCodeAt(at);
      if (code === 61 || code <= 32) break;
    }
    const nameTo = at;
    while (at < end && isSpace(page.charCodeAt(at))) at++;
    let valueFrom = at;
    let valueTo = at;
    if (page.charCodeAt(at) === 61) {
      at++;
      while (at < end && isSpace(page.charCodeAt(at))) at++;
      const quote = page.charCodeAt(at);
      if (quote === 34 || quote === 39) {
        valueFrom = at + 1;
        const close = page.indexOf(quote === 34 ? '"' : "'", valueFrom);
        valueTo = close < 0 || close > end ? end : close;
        at = valueTo + 1;
      } else {
        valueFrom = at;
        while (at < end && !isSpace(page.charCodeAt(at))) at++;
        valueTo = at;
      }
    }
    if (nameTo - nameFrom > 14 || nameTo - nameFrom < 2 || looked[page.charCodeAt(nameFrom) & 127] !== 1) {
      if (nameTo === nameFrom && at === nameFrom) at++;
      continue;
    }
    const name = page.slice(nameFrom, nameTo);
    if (asLabel.has(name)) {
      if (valueTo === valueFrom) continue;
      const value = page.slice(valueFrom, Math.min(valueTo, valueFrom + 400));
      labels ??= [];
      labels.push(value);
      if (name === 'class') className = value;
      else if (name === 'itemprop') factual = true;
    } else if (name === 'style') hidden ||= concealed.test(page.slice(valueFrom, Math.min(valueTo, valueFrom + 400)));
    else if (name === 'hidden') hidden = true;
    else if (name === 'aria-hidden') hidden ||= page.startsWith('true', valueFrom);
    else if (name === 'rel') factual ||= page.startsWith('author', valueFrom);
    else if (name.startsWith('data-time') || name.startsWith('data-date')) factual = true;
  }
  return { labels: labels ?? none.labels, className, hidden, factual };
}
