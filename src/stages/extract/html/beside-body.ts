import type { Claimed, Notice } from '../../../model/article.ts';
import { blockSpan, blockText } from './block-body.ts';
import type { BlockContext } from './block-features.ts';
import { hashText } from './block-text.ts';
import type { HeadZone } from './head-zone.ts';
import { hintBit } from './hints.ts';
import type { PageFacts } from './page-facts.ts';
import { metaValue } from './page-facts.ts';
import type { PageLayout } from './page-layout.ts';
import { within } from './page-layout.ts';

const mostCaptions = 60;
const captionMarks = within.caption | within.figure;

/** Captions of the pictures between the headline and the end of the body, each once. */
export function readCaptions({ layout, text }: BlockContext, chosen: Uint8Array, zone: HeadZone): string[] {
  if (zone.first < 0) return [];
  const found = new Set<string>();
  const from = Math.max(0, zone.title >= 0 ? Math.min(zone.title, zone.first) : zone.first - 4);
  for (let block = from; block <= Math.min(zone.last + 3, chosen.length - 1) && found.size < mostCaptions; block++) {
    if (chosen[block] === 1 || text.words[block]! < 3) continue;
    const marked = (layout.elementWithin[layout.blockInner[block]!]! & captionMarks) !== 0;
    if (marked || hasHint(layout, layout.blockInner[block]!, hintBit('caption'), 2))
      found.add(blockText(layout, block));
  }
  return [...found];
}

/** The standfirst: a block between headline and body that is called so, or that is the page's own description. */
export function readStandfirst(
  { layout, text, facts }: BlockContext,
  chosen: Uint8Array,
  zone: HeadZone,
): Claimed<string> | null {
  if (zone.first < 0) return null;
  const described = metaValue(facts, 'description', 'og:description');
  const head = described && described.value.length > 30 ? hashText(described.value).head : null;
  const from = zone.title >= 0 && zone.title < zone.first ? zone.title + 1 : Math.max(0, zone.first - 6);
  for (let block = from; block < zone.first; block++) {
    if (chosen[block] === 1 || text.words[block]! < 5 || text.linkWords[block]! > text.words[block]! / 2) continue;
    const named =
      hasHint(layout, layout.blockInner[block]!, hintBit('standfirst'), 2) &&
      !hasHint(layout, layout.blockInner[block]!, hintBit('caption'), 3);
    if (!named && text.head[block] !== head) continue;
    return {
      value: blockText(layout, block),
      certainty: named ? 'stated' : 'implied',
      by: 'text',
      place: blockSpan(layout, block),
    };
  }
  return null;
}

function hasHint(layout: PageLayout, inner: number, bit: number, levels: number): boolean {
  let element = inner;
  for (let level = 0; level < levels && element > 0; level++) {
    if ((layout.elementHints[element]! & bit) !== 0) return true;
    element = layout.elementParent[element]!;
  }
  return false;
}

const lockedTier = /locked|metered|premium|paid|subscri/i;
/** Bodies shorter than this, in words, may be the stub of a longer article. */
const stub = 250;
const tiny = 25;

/** What a reader must know of the page: paywalls, consent walls, live blogs, pages without an article or with half of one. */
export function readNotices({ layout, text, facts }: BlockContext, body: string, words: number): Notice[] {
  const notices: Notice[] = [];
  const locked =
    facts.linked.some((article) => article.free === false) ||
    lockedTier.test(metaValue(facts, 'article:content_tier', 'article:opinion')?.value ?? '');
  if (locked || (words < stub && hintedWords(layout, text.words, hintBit('paywall')) >= 5)) notices.push('paywall');
  if (words < 80 && hintedWords(layout, text.words, hintBit('consent')) > 40 + words) notices.push('consent-wall');
  if (isLive(facts)) notices.push('live-blog');
  if (words < tiny) notices.push('no-article');
  if (/(?:\.\.\.|…)$/.test(body) && words < stub) notices.push('truncated');
  return notices;
}

const isLive = (facts: PageFacts) => facts.linked.some((article) => /liveblog/i.test(article.type));

function hintedWords(layout: PageLayout, words: Float64Array, bit: number): number {
  let sum = 0;
  for (let block = 0; block < words.length; block++)
    if (hasHint(layout, layout.blockInner[block]!, bit, 5)) sum += words[block]!;
  return sum;
}
