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

/** Spots of the attributes that shape layout, for the many tags that carry no facts. */
export interface LayoutAttributes {
  /** Values of class, id, role, itemprop and the data names that serve as classes, each raw. */
  readonly labels: readonly string[];
  readonly className: string;
  readonly hidden: boolean;
}

const none: LayoutAttributes = { labels: [], className: '', hidden: false };
const quickLook =
  /\b(class|id|role|itemprop|hidden|style|aria-hidden|data-(?:testid|component|type|qa|module|name|tb-region))\s*(?:=\s*(?:"([^"]{0,400})|'([^']{0,400})|([^\s"'<>]{1,400})))?/g;
const concealed = /display\s*:\s*none|visibility\s*:\s*hidden/;

/** Class-like attributes of a tag; a tag longer than 4,000 characters is read only so far. */
export function layoutAttributes(page: string, from: number, to: number): LayoutAttributes {
  if (to - from < 5) return none;
  const labels: string[] = [];
  let className = '';
  let hidden = false;
  for (const match of page.slice(from, Math.min(to - 1, from + 4000)).matchAll(quickLook)) {
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    const name = match[1]!;
    if (name === 'style') hidden ||= concealed.test(value);
    else if (name === 'hidden') hidden = true;
    else if (name === 'aria-hidden') hidden ||= value === 'true';
    else if (value !== '') {
      if (name === 'class') className = value;
      labels.push(value);
    }
  }
  return { labels, className, hidden };
}
