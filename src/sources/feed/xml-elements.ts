/** An element of a feed: where its content stands in the text, and its attributes as written. */
export interface Element {
  readonly name: string;
  readonly attributes: string;
  readonly from: number;
  readonly to: number;
}

interface Tag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly attributes: string;
  /** Position of `<`. */
  readonly from: number;
  /** Position after `>`. */
  readonly to: number;
}

/** A tag longer than this is none. */
const longestTag = 64 * 1024;

/**
 * Tags of `xml` between two positions, in order. Comments, processing instructions, CDATA and document types are passed over:
 * entities that a document declares are never read, so none can expand. One pass, each search starting where the last ended.
 */
function* tags(xml: string, from: number, to: number): Generator<Tag> {
  let at = xml.indexOf('<', from);
  while (at >= 0 && at < to) {
    const passed = passOver(xml, at);
    if (passed === null) {
      const end = tagEnd(xml, at, to);
      const match = end < 0 ? null : /^<(\/?)([\w:.-]+)/.exec(xml.slice(at, at + 130));
      if (end >= 0 && match) {
        const inner = xml.slice(at + match[0].length, end - 1);
        const kind = match[1] ? 'close' : inner.endsWith('/') ? 'empty' : 'open';
        yield { name: match[2]!, kind, attributes: inner, from: at, to: end };
      }
      at = xml.indexOf('<', end < 0 ? at + 1 : end);
    } else {
      if (passed < 0) return;
      at = xml.indexOf('<', passed);
    }
  }
}

/** Position after what begins at `at` and is no tag; null for a tag, -1 where it never ends. */
function passOver(xml: string, at: number): number | null {
  const after = (end: string, from: number) => {
    const found = xml.indexOf(end, from);
    return found < 0 ? -1 : found + end.length;
  };
  if (xml.startsWith('<![CDATA[', at)) return after(']]>', at + 9);
  if (xml.startsWith('<!--', at)) return after('-->', at + 4);
  if (xml.startsWith('<?', at)) return after('?>', at + 2);
  if (!xml.startsWith('<!', at)) return null;
  const close = after('>', at);
  const subset = xml.indexOf('[', at);
  return subset >= 0 && subset < close ? after(']>', subset) : close;
}

function tagEnd(xml: string, at: number, to: number): number {
  let quote = '';
  const limit = Math.min(to, at + longestTag);
  for (let i = at + 1; i < limit; i += 1) {
    const character = xml[i]!;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return i + 1;
    else if (character === '<') return -1;
  }
  return -1;
}

/** Elements called one of `names` anywhere in `xml`, outermost only, in order. */
export function* elementsNamed(xml: string, names: ReadonlySet<string>): Generator<Element> {
  let open: Tag | null = null;
  let depth = 0;
  for (const tag of tags(xml, 0, xml.length)) {
    if (open === null) {
      if (tag.kind === 'open' && names.has(tag.name)) {
        open = tag;
        depth = 1;
      }
    } else if (tag.name === open.name && tag.kind !== 'empty') {
      depth += tag.kind === 'open' ? 1 : -1;
      if (depth === 0) {
        yield { name: open.name, attributes: open.attributes, from: open.to, to: tag.from };
        open = null;
      }
    }
  }
}

/** Elements right inside an element, in order. One that is never closed ends where its parent does. */
export function* childrenOf(xml: string, parent: Element): Generator<Element> {
  let open: Tag | null = null;
  let depth = 0;
  for (const tag of tags(xml, parent.from, parent.to)) {
    if (open === null) {
      if (tag.kind === 'empty') yield { name: tag.name, attributes: tag.attributes, from: tag.to, to: tag.to };
      else if (tag.kind === 'open') {
        open = tag;
        depth = 1;
      }
    } else if (tag.name === open.name && tag.kind !== 'empty') {
      depth += tag.kind === 'open' ? 1 : -1;
      if (depth === 0) {
        yield { name: open.name, attributes: open.attributes, from: open.to, to: tag.from };
        open = null;
      }
    }
  }
  if (open !== null) yield { name: open.name, attributes: open.attributes, from: open.to, to: parent.to };
}

/** Text of an element's content: CDATA as it is, entities of XML itself read, others left. */
export function textOf(xml: string, element: Element): string {
  const parts = xml.slice(element.from, element.to).split(/(<!\[CDATA\[[\s\S]*?\]\]>)/);
  return parts
    .map((part) => (part.startsWith('<![CDATA[') && part.endsWith(']]>') ? part.slice(9, -3) : unescapeXml(part)))
    .join('')
    .trim();
}

/** The value of an attribute, null where the element has none of that name. */
export function attributeOf(element: Element, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element.attributes);
  return match ? unescapeXml(match[1] ?? match[2] ?? '') : null;
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#[xX]([\da-fA-F]{1,6}));/g,
    (whole, name, decimal, hexadecimal) => {
      if (name) return named[name] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
