import type { PageLayout } from './page-layout.ts';
import { within } from './page-layout.ts';

/** What is counted of each block's text, one array per measure, one number per block. */
export interface BlockText {
  readonly words: Float64Array;
  readonly letters: Float64Array;
  readonly linkWords: Float64Array;
  readonly links: Float64Array;
  readonly boldWords: Float64Array;
  readonly italicWords: Float64Array;
  readonly commas: Float64Array;
  readonly stops: Float64Array;
  readonly digits: Float64Array;
  readonly capitals: Float64Array;
  readonly capitalWords: Float64Array;
  readonly shortWords: Float64Array;
  readonly separators: Float64Array;
  readonly quotes: Float64Array;
  readonly breaks: Float64Array;
  /** Kind of the first and last character that is no space: see {@link edge}. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** Same for blocks whose letters and digits are the same, but for ASCII case. */
  readonly hash: Int32Array;
  /** The same of the first {@link headSize} letters and digits alone. */
  readonly head: Int32Array;
}

/** Letters and digits that make up {@link BlockText.head}. */
export const headSize = 30;

/** {@link BlockText.hash} and `head` of a text that stands outside the blocks. */
export function hashText(text: string): { readonly hash: number; readonly head: number } {
  let hash = 17;
  let head = 0;
  let size = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = isSpace(code) ? 0 : kindOf(code);
    if (kind === 0 || (kind > edge.digit && kind !== edge.caseless)) continue;
    hash = (Math.imul(hash, 31) + (code | 32)) | 0;
    if (++size === headSize) head = hash;
  }
  return { hash, head: head === 0 ? hash : head };
}

/** Kinds of characters at the edges of a block. */
export const edge = {
  lower: 1,
  upper: 2,
  digit: 3,
  quote: 4,
  stop: 5,
  colon: 6,
  bullet: 7,
  open: 8,
  other: 9,
  caseless: 10,
} as const;

const asciiKind = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if ((code >= 97 && code <= 122) || code === 95) asciiKind[code] = edge.lower;
  else if (code >= 65 && code <= 90) asciiKind[code] = edge.upper;
  else if (code >= 48 && code <= 57) asciiKind[code] = edge.digit;
}
for (const [marks, kind] of [
  ['"\'', edge.quote],
  ['.!?', edge.stop],
  [':', edge.colon],
  ['|/>*+<~\\', edge.bullet],
  ['([{', edge.open],
] as const) {
  for (const mark of marks) asciiKind[mark.charCodeAt(0)] = kind;
}

/** Kind of any other UTF-16 unit; letters without case count as words of their own script. */
function kindOf(code: number): number {
  if (code < 128) return asciiKind[code]! || edge.other;
  if (code < 0xc0) {
    if (code === 0xab || code === 0xbb) return edge.quote;
    return code === 0xaa || code === 0xb5 || code === 0xba ? edge.lower : code === 0xb7 ? edge.bullet : edge.other;
  }
  if (code < 0x250) return code === 0xd7 || code === 0xf7 ? edge.other : latinCase(code);
  if (code < 0x370) return edge.lower;
  if (code < 0x590) return wideCase(code);
  if (code >= 0x2010 && code <= 0x2044) {
    if (code >= 0x2018 && code <= 0x201f) return edge.quote;
    if (code === 0x2026) return edge.stop;
    return code === 0x2022 || code === 0x2023 || code === 0x2013 || code === 0x2014 ? edge.bullet : edge.other;
  }
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x61f || code === 0x6d4 || code === 0x964)
    return edge.stop;
  if (code >= 0x3000 && code <= 0x303f) return code >= 0x3008 && code <= 0x300f ? edge.quote : edge.other;
  if (code >= 0x2000 && code <= 0x2bff) return edge.bullet;
  return edge.caseless;
}

const latinCase = (code: number) =>
  code < 0xdf ? edge.upper : code < 0x100 ? edge.lower : (code & 1) === 0 ? edge.upper : edge.lower;

function wideCase(code: number): number {
  if (code >= 0x391 && code <= 0x3ab) return edge.upper;
  if (code >= 0x400 && code <= 0x42f) return edge.upper;
  if (code >= 0x430 && code <= 0x45f) return edge.lower;
  return code >= 0x460 && code <= 0x52f ? ((code & 1) === 0 ? edge.upper : edge.lower) : edge.lower;
}

const isComma = (code: number) => code === 44 || code === 0x60c || code === 0x3001 || code === 0xff0c || code === 59;
const isSpace = (code: number) =>
  code <= 32 || (code >= 160 && (code === 160 || code === 0x200b || code === 0xfeff || code === 0x202f));
/** Scripts written without spaces: two characters count as a word. */
const isDense = (code: number) =>
  (code >= 0x3040 && code <= 0x9fff) || (code >= 0x0e00 && code <= 0x0eff) || (code >= 0xf900 && code <= 0xfaff);

/** Counts every block's text in one pass over its runs. */
export function measureBlocks(layout: PageLayout): BlockText {
  const { page, runFrom, runTo, runWithin, blockRun } = layout;
  const count = layout.blockElement.length;
  const make = () => new Float64Array(count);
  const found = {
    words: make(),
    letters: make(),
    linkWords: make(),
    links: make(),
    boldWords: make(),
    italicWords: make(),
    commas: make(),
    stops: make(),
    digits: make(),
    capitals: make(),
    capitalWords: make(),
    shortWords: make(),
    separators: make(),
    quotes: make(),
    breaks: make(),
    first: make(),
    last: make(),
    hash: new Int32Array(count),
    head: new Int32Array(count),
  };
  for (let block = 0; block < count; block++) {
    let words = 0;
    let letters = 0;
    let commas = 0;
    let stops = 0;
    let digits = 0;
    let capitals = 0;
    let capitalWords = 0;
    let shortWords = 0;
    let separators = 0;
    let quotes = 0;
    let first = 0;
    let last = 0;
    let hash = 17;
    let head = 0;
    let inWord = 0;
    let upperStart = false;
    let dense = 0;
    let wasLink = false;
    for (let run = blockRun[block]!; run < blockRun[block + 1]!; run++) {
      const from = runFrom[run]!;
      const to = runTo[run]!;
      if (from === to) {
        found.breaks[block]!++;
        inWord = 0;
        continue;
      }
      const mark = runWithin[run]!;
      const before = words + dense / 2;
      for (let at = from; at < to; at++) {
        let code = page.charCodeAt(at);
        if (code === 38) {
          const end = referenceEnd(page, at, to);
          if (end > 0) {
            code = referenceCode(page, at + 1, end);
            at = end;
          }
        }
        if (isSpace(code)) {
          if (inWord > 0 && inWord <= 3 && !upperStart) shortWords++;
          inWord = 0;
          continue;
        }
        const kind = kindOf(code);
        if (first === 0) first = kind;
        last = kind;
        if (kind <= edge.digit || kind === edge.caseless) {
          hash = (Math.imul(hash, 31) + (code | 32)) | 0;
          if (kind === edge.digit) digits++;
          else letters++;
          if (letters + digits === headSize) head = hash;
          if (kind === edge.upper) capitals++;
          if (kind === edge.caseless && isDense(code)) dense++;
          else if (inWord === 0) {
            words++;
            upperStart = kind === edge.upper;
            if (upperStart) capitalWords++;
            inWord = 1;
          } else inWord++;
        } else if (kind === edge.stop) stops++;
        else if (kind === edge.quote) quotes++;
        else if (kind === edge.bullet) separators++;
        else if (isComma(code)) commas++;
      }
      const gained = words + dense / 2 - before;
      const isLink = (mark & within.link) !== 0;
      if (isLink) {
        found.linkWords[block]! += gained;
        if (!wasLink) found.links[block]!++;
      }
      wasLink = isLink;
      if ((mark & (within.bold | within.heading)) !== 0) found.boldWords[block]! += gained;
      if ((mark & within.italic) !== 0) found.italicWords[block]! += gained;
    }
    found.words[block] = words + dense / 2;
    found.letters[block] = letters;
    found.commas[block] = commas;
    found.stops[block] = stops;
    found.digits[block] = digits;
    found.capitals[block] = capitals;
    found.capitalWords[block] = capitalWords;
    found.shortWords[block] = shortWords;
    found.separators[block] = separators;
    found.quotes[block] = quotes;
    found.first[block] = first;
    found.last[block] = last;
    found.hash[block] = hash;
    found.head[block] = head === 0 ? hash : head;
  }
  return found;
}

/** Place of the `;` that ends a reference, or 0: looked for no farther than a name is long. */
function referenceEnd(page: string, at: number, to: number): number {
  const limit = Math.min(to, at + 10);
  for (let i = at + 1; i < limit; i++) {
    const code = page.charCodeAt(i);
    if (code === 59) return i;
    if (code <= 34 || code === 38 || code === 60) return 0;
  }
  return 0;
}

/** What a reference counts as: its character, or one of the same kind (a quotation mark, a dash, an accented letter). */
function referenceCode(page: string, from: number, end: number): number {
  if (page.charCodeAt(from) === 35) {
    const hex = (page.charCodeAt(from + 1) | 32) === 120;
    return Number.parseInt(page.slice(from + (hex ? 2 : 1), end), hex ? 16 : 10) || 38;
  }
  const name = page.slice(from, end);
  if (name === 'nbsp') return 160;
  if (name === 'amp' || name === 'lt' || name === 'gt' || name === 'shy') return 38;
  if (name.endsWith('quo') || name === 'quot' || name === 'apos') return 0xab;
  if (name.endsWith('dash') || name === 'bull' || name === 'middot') return 0x2013;
  return name === 'hellip' ? 0x2026 : 0xe9;
}
