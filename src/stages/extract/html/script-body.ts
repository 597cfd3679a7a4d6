import type { Span } from '../../../model/span.ts';
import { bodyBuilder } from '../../../text/offset-map.ts';
import type { Assembled } from './assemble.ts';
import { appendBlock } from './block-body.ts';
import { measureBlocks } from './block-text.ts';
import type { MappedText } from './mapped-text.ts';
import { mappedSlice, throughMap, unescaped } from './mapped-text.ts';
import type { PageLayout, Script } from './page-layout.ts';
import { layOut, within } from './page-layout.ts';

/** String literals of JSON with the key before them. A backslash takes the next character along, so no quantifier can overlap. */
const literal = /(?:"([\w-]{1,40})"\s*:\s*)?"((?:[^"\\]|\\[\s\S])*)"/g;
const notBody =
  /desc|summar|excerpt|caption|alt|title|headline|teaser|snippet|seo|meta|copyright|disclaimer|css|style|comment|url|href|keyword/i;
const largest = 4_000_000;
const shortest = 60;
/** Letters a set of strings must have to pass for an article. */
const leastLetters = 400;

interface Piece {
  readonly key: string;
  readonly mapped: MappedText;
}

/**
 * The article in a page's scripts: linked data's `articleBody`, or the strings of that key which hold the most prose in the data
 * a page builds itself from (Next.js and its like), markup in them included. Null where there is none.
 */
export function scriptBody(page: string, scripts: readonly Script[]): Assembled | null {
  let best: { pieces: readonly Piece[]; letters: number } | null = null;
  for (const script of scripts) {
    if (script.to - script.from > largest || script.to - script.from < leastLetters) continue;
    const { linked } = script;
    for (const [key, pieces] of byKey(prosePieces(mappedSlice(page, script.from, script.to), 0))) {
      if (linked ? key !== 'articleBody' : notBody.test(key)) continue;
      const letters = pieces.reduce((sum, piece) => sum + lettersIn(piece.mapped.text), 0) * (linked ? 1.2 : 1);
      if (letters >= leastLetters && (best === null || letters > best.letters)) best = { pieces, letters };
    }
  }
  return best && joinPieces(page, best.pieces);
}

function prosePieces(source: MappedText, depth: number): Piece[] {
  const found: Piece[] = [];
  for (const match of source.text.matchAll(literal)) {
    const inner = match[2]!;
    if (inner.length < shortest || found.length > 2000) continue;
    const from = match.index + match[0].length - 1 - inner.length;
    const mapped = unescaped(source, from, from + inner.length);
    if (depth < 1 && mapped.text.includes('":"')) found.push(...prosePieces(mapped, depth + 1));
    else if (isProse(mapped.text)) found.push({ key: match[1] ?? '', mapped });
  }
  return found;
}

const lettersIn = (text: string): number => text.replace(/<[^<>]*>/g, '').match(/\p{L}/gu)?.length ?? 0;

/** Mostly letters and spaces, with a sentence mark: no code, no addresses, no style sheet. */
function isProse(text: string): boolean {
  const bare = text.slice(0, 4000).replace(/<[^<>]*>/g, '');
  const letters = bare.match(/[\p{L}\p{M}\s]/gu)?.length ?? 0;
  return (
    bare.length >= shortest / 2 &&
    letters > bare.length * 0.8 &&
    /[.!?。！？؟।]/.test(bare) &&
    !/[{};]\s*[\w-]+\s*[:=(]/.test(bare)
  );
}

function byKey(pieces: readonly Piece[]): Map<string, Piece[]> {
  const groups = new Map<string, Piece[]>();
  const seen = new Set<string>();
  for (const piece of pieces) {
    if (seen.has(piece.mapped.text)) continue;
    seen.add(piece.mapped.text);
    const held = groups.get(piece.key);
    if (held) held.push(piece);
    else groups.set(piece.key, [piece]);
  }
  return groups;
}

const outside = within.caption | within.figure | within.nav | within.aside | within.button | within.muted;

function joinPieces(page: string, pieces: readonly Piece[]): Assembled {
  const builder = bodyBuilder(page);
  const paragraphs: Span[] = [];
  for (const mapped of pieces.flatMap((piece) => paragraphsOf(piece.mapped))) {
    const layout = layOut(mapped.text);
    const text = measureBlocks(layout);
    const through = throughMap(builder, mapped, page);
    for (let block = 0; block < layout.blockElement.length; block++) {
      if (
        text.words[block] === 0 ||
        (layout.elementWithin[layout.blockInner[block]!]! & outside) !== 0 ||
        isCaption(layout, block)
      )
        continue;
      const place = mapped.places[layout.runFrom[layout.blockRun[block]!]!]!;
      if (builder.length > 0) builder.separate('\n\n', place);
      const from = builder.length;
      appendBlock(through, layout, block);
      paragraphs.push({ from, to: builder.length });
    }
  }
  return { ...builder.done(), subheads: [], paragraphs };
}

/** Text without markup is parted at its line feeds. */
function paragraphsOf(mapped: MappedText): MappedText[] {
  if (/<(?:p|br|div)\b/i.test(mapped.text)) return [mapped];
  return [...mapped.text.matchAll(/[^\n]+/g)].map((line) => ({
    text: line[0],
    places: mapped.places.slice(line.index, line.index + line[0].length + 1),
  }));
}

const captionName = /class\s*=\s*["']?[^"'>]*(?:caption|credit|legend)/i;

function isCaption(layout: PageLayout, block: number): boolean {
  let element = layout.blockInner[block]!;
  for (let level = 0; level < 4 && element > 0; level++) {
    const from = layout.elementFrom[element]!;
    if (captionName.test(layout.page.slice(from, from + 200).split('>')[0]!)) return true;
    element = layout.elementParent[element]!;
  }
  return false;
}
