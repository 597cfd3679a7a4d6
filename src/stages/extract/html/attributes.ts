import { decodeReferences } from './entities.ts';
import { hintsBetween } from './hints.ts';

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

/** What the attributes of a tag say of its layout. */
export interface TagLabels {
  /** Hints of class, id, role, itemprop and the data names that serve as classes: see `hints.ts`. */
  readonly hints: number;
  /** Number shared by tags of the same class; 0 for none. */
  readonly className: number;
  readonly hidden: boolean;
  /** True where the tag states a fact: `itemprop`, `rel=author`, a date in a data attribute. */
  readonly factual: boolean;
}

const concealed = /display\s*:\s*none|visibility\s*:\s*hidden/;
const dataLabels = new Set(
  'data-testid data-component data-type data-qa data-module data-name data-tb-region'.split(' '),
);
const kind = {
  ignored: 0,
  class: 1,
  label: 2,
  itemprop: 3,
  style: 4,
  hidden: 5,
  ariaHidden: 6,
  rel: 7,
  dated: 8,
} as const;
const kindOfName = new Map<string, number>([
  ['class', kind.class],
  ['id', kind.label],
  ['role', kind.label],
  ['itemprop', kind.itemprop],
  ['style', kind.style],
  ['hidden', kind.hidden],
  ['aria-hidden', kind.ariaHidden],
  ['rel', kind.rel],
]);
const longestName = 14;
/** By first letter: the lengths, as bits, of the names looked at. Few other names share both. */
const lengthsLooked = new Uint16Array(128);
for (const name of [...kindOfName.keys(), ...dataLabels]) lengthsLooked[name.charCodeAt(0)]! |= 1 << name.length;
for (let length = 'data-time'.length; length <= longestName; length++) lengthsLooked['d'.charCodeAt(0)]! |= 1 << length;
const longestValue = 400;

/** What a name of an attribute is to the layout; most are told by their first letter or their length. */
function kindOf(page: string, from: number, to: number): number {
  if (to - from > longestName || (lengthsLooked[page.charCodeAt(from) & 127]! & (1 << (to - from))) === 0)
    return kind.ignored;
  const name = page.slice(from, to);
  if (!name.startsWith('data-')) return kindOfName.get(name) ?? kind.ignored;
  if (dataLabels.has(name)) return kind.label;
  return name.startsWith('data-time') || name.startsWith('data-date') ? kind.dated : kind.ignored;
}

const isSpace = (code: number) => code <= 32;

/**
 * Reads the class-like attributes of a page's tags: those of a tag start at `from`, and it ends before `to`. By hand, as it is asked of
 * every tag; each value is understood once, and the object given back is the same every time.
 */
export function labelReader(page: string): (from: number, to: number) => TagLabels {
  const numbers = new Map<string, number>();
  const hints = [0];
  const tag = { hints: 0, className: 0, hidden: false, factual: false };

  function note(name: number, from: number, to: number): void {
    if (name === kind.hidden) tag.hidden = true;
    else if (name === kind.style) tag.hidden ||= concealed.test(page.slice(from, to));
    else if (name === kind.ariaHidden) tag.hidden ||= page.startsWith('true', from);
    else if (name === kind.rel) tag.factual ||= page.startsWith('author', from);
    else if (name === kind.dated) tag.factual = true;
    else if (to > from) {
      const label = numberOf(from, to);
      tag.hints |= hints[label]!;
      if (name === kind.class) tag.className = label;
      else if (name === kind.itemprop) tag.factual = true;
    }
  }

  function numberOf(from: number, to: number): number {
    const value = page.slice(from, to);
    const held = numbers.get(value);
    if (held !== undefined) return held;
    numbers.set(value, hints.length);
    return hints.push(hintsBetween(page, from, to)) - 1;
  }

  return (from, to) => {
    tag.hints = 0;
    tag.className = 0;
    tag.hidden = false;
    tag.factual = false;
    const end = to - 1;
    let at = end - from < 4 ? end : from;
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
      const name = kindOf(page, nameFrom, nameTo);
      if (name !== kind.ignored) note(name, valueFrom, Math.min(valueTo, valueFrom + longestValue));
      else if (nameTo === nameFrom && at === nameFrom) at++;
    }
    return tag;
  };
}
