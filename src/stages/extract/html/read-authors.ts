import { splitNames } from '../facts/names.ts';
import { blockText } from './block-body.ts';
import type { BlockText } from './block-text.ts';
import type { ElementText } from './element-text.ts';
import { elementText } from './element-text.ts';
import type { HeadZone } from './head-zone.ts';
import { hintBit } from './hints.ts';
import type { PageFacts } from './page-facts.ts';
import type { PageLayout } from './page-layout.ts';
import { within } from './page-layout.ts';

const metaNames = [
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'article:author_name',
  'cxenseparse:author',
  'articleauthor',
  'article-author',
];

/**
 * Names of the article's authors. Linked data is believed first, then meta tags, then what the page shows near its headline; names
 * that are only the outlet's stand back behind persons, wherever those are found. `outlets` are what the outlet is called.
 */
export function readAuthors(
  layout: PageLayout,
  text: BlockText,
  facts: PageFacts,
  zone: HeadZone,
  outlets: readonly string[],
): readonly string[] {
  const linked =
    facts.linked.filter((article) => article.isArticle && article.authors.length > 0)[0]?.authors.flatMap(splitNames) ??
    [];
  const meta = metaNames.flatMap((name) =>
    (facts.metas.get(name) ?? [])
      .slice(0, 6)
      .flatMap((stated) => (/:\/\//.test(stated.value) ? [] : splitNames(stated.value))),
  );
  const isOutlet = (name: string) =>
    outlets.some((outlet) => fold(outlet) === fold(name)) || /^\S+\.(?:com|de|net|org|\w\w)$/i.test(name);
  const persons = (names: readonly string[]) => distinct(names.filter((name) => !isOutlet(name)));
  for (const names of [persons(linked), persons(meta)]) if (names.length > 0) return names;
  const isDesk = (name: string) =>
    outlets.some((outlet) => outlet.length > 2 && fold(name.split(' ')[0]!) === fold(outlet));
  for (const names of shownNames(layout, text, facts, zone)) {
    const shown = persons(names).filter((name) => !isDesk(name));
    if (shown.length > 0) return shown;
  }
  return distinct(linked.length > 0 ? linked : meta);
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function distinct(names: readonly string[]): string[] {
  return names.filter((name, at) => names.findIndex((other) => fold(other) === fold(name)) === at);
}

const bylineHint = hintBit('byline');
const otherHints =
  hintBit('comment') |
  hintBit('related') |
  hintBit('share') |
  hintBit('sidebar') |
  hintBit('signup') |
  hintBit('caption');
/** How far from headline and body a byline may stand, in blocks. */
const beforeTitle = 6;
const afterBody = 4;
/** Bylines may stand behind a standfirst that is part of the body. */
const intoBody = 8;
const longestByline = 160;

/** Names the page shows, likeliest place first: stated authors, bylines, signatures. */
function* shownNames(layout: PageLayout, text: BlockText, facts: PageFacts, zone: HeadZone): Generator<string[]> {
  const stated = [...(facts.props.get('author') ?? []), ...facts.relAuthors];
  for (const { element, block } of stated) {
    if (zone.last >= 0 && block > zone.last + afterBody) continue;
    const found = elementText(layout, element);
    const names = namesIn(found);
    if (names.length > 0) yield names;
    else if (found && found.text.length <= 40 && /\p{L}/u.test(found.text)) yield splitNames(found.text);
  }
  for (const element of bylineElements(layout, zone)) yield namesIn(elementText(layout, element));
  yield signedNames(layout, text, zone);
}

/** A paragraph that is nothing but names in bold or italics, just before or after the body. */
function signedNames(layout: PageLayout, text: BlockText, zone: HeadZone): string[] {
  if (zone.first < 0) return [];
  const start = zone.title >= 0 && zone.title < zone.first ? zone.title + 1 : zone.first - 2;
  for (const [from, to] of [
    [start, zone.first + 3],
    [zone.last, zone.last + 2],
  ] as const) {
    for (let block = Math.max(0, from); block <= Math.min(to, layout.blockElement.length - 1); block++) {
      const words = text.words[block]!;
      const marked = Math.max(text.boldWords[block]!, text.italicWords[block]!);
      if (words < 2 || words > 8 || marked < words || text.linkWords[block]! > 0) continue;
      if ((layout.elementWithin[layout.blockElement[block]!]! & within.heading) !== 0) continue;
      const names = splitNames(blockText(layout, block));
      if (names.length > 0 && names.every(isSignature)) return names;
    }
  }
  return [];
}

/** Elements called byline or author near the headline, outermost first, those after the body last. */
function bylineElements(layout: PageLayout, zone: HeadZone): number[] {
  if (zone.first < 0) return [];
  const near: number[] = [];
  const behind: number[] = [];
  const start = Math.max(0, (zone.title >= 0 ? Math.min(zone.title, zone.first) : zone.first) - beforeTitle);
  for (let element = 1; element < layout.elementTag.length; element++) {
    if ((layout.elementHints[element]! & bylineHint) === 0 || (layout.elementHints[element]! & otherHints) !== 0)
      continue;
    if (
      (layout.elementWithin[element]! & (within.nav | within.aside | within.footer | within.form | within.caption)) !==
      0
    )
      continue;
    const block = layout.elementFirstBlock[element]!;
    if (block >= start && block <= zone.first + intoBody) near.push(element);
    else if (block > zone.last && block <= zone.last + afterBody) behind.push(element);
    if (near.length > 40) break;
  }
  return [...near, ...behind];
}

/** Scripts without spaces: names look like any other word there, so the trade must be named beside them. */
const dense = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const reporter = /記者|记者|기자|作者|撰文|編集委員|특파원/;

function namesIn(found: ElementText | null): string[] {
  if (!found || found.text === '' || found.text.length > longestByline) return [];
  if (dense.test(found.text) && !reporter.test(found.text)) return [];
  const linked = found.links.flatMap(splitNames).filter(isPersonLike);
  if (linked.length > 0) return linked;
  if (/\b(?:foto|photo|bild|image)s?\b/i.test(found.text)) return [];
  const names = splitNames(found.text.replace(/\b\d{1,2}[.:/-].*$/, '')).filter(isPersonLike);
  return names.length > 0 ? names : found.parts.flatMap(splitNames).filter(isPersonLike);
}

const desk = /redaktion|redacci|rédaction|redazione|newsroom|news desk|\bstaff\b/i;
const isSignature = (name: string) =>
  desk.test(name) || (isPersonLike(name) && name.split(' ').every((word) => /^\p{Lu}/u.test(word)));

/** Two words and more that start with capitals, or a name in a script without them. */
function isPersonLike(name: string): boolean {
  if (dense.test(name)) return name.length <= 8;
  const words = name.split(' ');
  if (words.length < 2 || words.length > 5) return false;
  return /^\p{Lu}|^\p{Lo}/u.test(words[0]!) && /^\p{Lu}|^\p{Lo}/u.test(words.at(-1)!);
}
