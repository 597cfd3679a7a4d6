/** A line a reader of the page sees, and the stretch of the page it came from. */
export interface PageLine {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The lines of a page that have words in them: of plain text as they stand, of markup as a browser would break them. */
export function pageLines(page: string, markup: boolean): PageLine[] {
  if (markup) return markupLines(page);
  return [...page.matchAll(/[^\n]+/g)].flatMap((match) => {
    const text = match[0].trim();
    if (text === '') return [];
    const from = match.index + match[0].length - match[0].trimStart().length;
    return [{ text, from, to: from + text.length }];
  });
}

/** Elements whose content is not shown, or is not the page's text. */
const unseen = new Set(['script', 'style', 'template', 'noscript', 'title', 'svg', 'iframe', 'select', 'textarea']);
/** Elements that stand within a line. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strong strike sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** One pass over the page; text between two breaks is a line. Linear: no end is looked for twice. */
function markupLines(page: string): PageLine[] {
  const lines: PageLine[] = [];
  let held = { text: '', from: 0, to: 0 };
  const add = (from: number, to: number) => {
    const text = decoded(page.slice(from, to));
    if (text.trim() === '' && held.text === '') return;
    held = { text: held.text + text, from: held.text === '' ? from : held.from, to };
  };
  const end = () => {
    const text = held.text.replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push({ ...held, text });
    held = { text: '', from: 0, to: 0 };
  };
  let at = 0;
  while (at < page.length) {
    const open = page.indexOf('<', at);
    if (open < 0) {
      add(at, page.length);
      break;
    }
    if (open > at) add(at, open);
    const comment = page.startsWith('<!--', open);
    const close = page.indexOf(comment ? '-->' : '>', open + 1);
    if (close < 0) break;
    at = close + (comment ? 3 : 1);
    const name = comment ? null : /^<(\/?)([a-z][a-z0-9]*)/i.exec(page.slice(open, open + 24));
    if (name === null) continue;
    const element = name[2]!.toLowerCase();
    if (!inline.has(element)) end();
    if (name[1] === '' && unseen.has(element) && page[close - 1] !== '/') at = pastElement(page, element, at);
  }
  end();
  return lines;
}

/** Where the element's end tag ends; the end of the page where there is none. */
function pastElement(page: string, element: string, from: number): number {
  const end = new RegExp(`</${element}\\b[^>]*>`, 'gi');
  end.lastIndex = from;
  return end.exec(page) === null ? page.length : end.lastIndex;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  copy: '©',
};

/** Character references that stand in names, written out; others stay as they are. */
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
