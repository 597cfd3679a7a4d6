import type { Credit } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';
import { toPage } from '../../../text/offset-map.ts';
import type { CreditZone } from '../credits/find-credits.ts';
import { findCredits } from '../credits/find-credits.ts';
import type { Assembled } from './assemble.ts';
import { blockSpan, blockText } from './block-body.ts';
import type { BlockContext } from './block-features.ts';
import type { HeadZone } from './head-zone.ts';
import { hintBit } from './hints.ts';
import type { Stated } from './page-facts.ts';

const beforeTitle = 4;
const afterBody = 3;
const longestLine = 60;
const headParagraphs = 3;
const tailParagraphs = 2;
const authorMetas = [
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'article:publisher',
  'source',
  'dc.source',
  'original-source',
  'syndication-source',
  'dc.creator',
  'articleauthor',
];
const sourceHints = hintBit('byline') | hintBit('date') | hintBit('note');

/** Credits in the byline and date lines, in author fields, and in the body. */
export function readCredits(context: BlockContext, chosen: Uint8Array, zone: HeadZone, shown: Assembled): Credit[] {
  return findCredits([...fieldZones(context), ...lineZones(context, chosen, zone), ...bodyZones(shown)]);
}

function fieldZones({ facts }: BlockContext): CreditZone[] {
  const zones: CreditZone[] = [];
  const add = (text: string, place: Span) => zones.push({ kind: 'byline', text, place: () => place });
  for (const name of authorMetas)
    for (const stated of (facts.metas.get(name) ?? []).slice(0, 5)) add(stated.value, placeOf(stated));
  for (const article of facts.linked)
    if (article.isArticle) for (const author of article.authors) add(author, article.place);
  return zones;
}

const placeOf = ({ from, to }: Stated): Span => ({ from, to });

function lineZones({ layout, text }: BlockContext, chosen: Uint8Array, zone: HeadZone): CreditZone[] {
  if (zone.first < 0) return [];
  const zones: CreditZone[] = [];
  const from = Math.max(0, (zone.title >= 0 ? Math.min(zone.title, zone.first) : zone.first) - beforeTitle);
  for (let block = from; block < Math.min(chosen.length, zone.last + afterBody + 1); block++) {
    if (chosen[block] === 1 || text.words[block] === 0 || text.words[block]! > longestLine) continue;
    if (
      block > zone.first &&
      block <= zone.last &&
      (layout.elementHints[layout.blockInner[block]!]! & sourceHints) === 0
    )
      continue;
    const place = blockSpan(layout, block);
    zones.push({ kind: block > zone.last ? 'tail' : 'byline', text: blockText(layout, block), place: () => place });
  }
  return zones;
}

function bodyZones({ body, map, paragraphs }: Assembled): CreditZone[] {
  const zones: CreditZone[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const text = body.slice(paragraph.from, paragraph.to);
    const place = (span: Span): Span => {
      const parts = toPage(map, { from: span.from + paragraph.from, to: span.to + paragraph.from });
      return { from: parts[0]?.from ?? 0, to: parts.at(-1)?.to ?? 0 };
    };
    const isHead = index < headParagraphs;
    const isTail = index >= paragraphs.length - tailParagraphs;
    if (isHead) zones.push({ kind: 'head', text, place });
    if (isTail) zones.push({ kind: 'tail', text, place });
    if (!isHead && !isTail) zones.push({ kind: 'body', text, place });
  }
  return zones;
}
