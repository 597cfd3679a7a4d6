import { blockText } from './block-body.ts';
import type { BlockText } from './block-text.ts';
import { hashText } from './block-text.ts';
import { commentaryBlocks } from './commentary.ts';
import type { ElementSums } from './element-sums.ts';
import { isProse, mainElement, sumElements } from './element-sums.ts';
import { flowFeatures, flowWidth } from './flow-features.ts';
import type { Flows } from './flows.ts';
import { findFlows } from './flows.ts';
import { hintGroups } from './hints.ts';
import type { PageFacts } from './page-facts.ts';
import type { PageLayout } from './page-layout.ts';
import { within } from './page-layout.ts';
import { phraseFeatures, phraseWidth } from './phrase-features.ts';
import { repeatFeatures, repeatWidth } from './repeat-features.ts';
import { skippedBlocks } from './skipped.ts';
import { tag } from './tags.ts';

/** Rows of features on end, one row per block, for the first stage. */
export interface FeatureTable {
  readonly width: number;
  readonly values: Float32Array;
}

const marks = [
  within.nav,
  within.aside,
  within.footer,
  within.header,
  within.form,
  within.figure,
  within.list,
  within.table,
  within.article,
  within.main,
  within.hidden,
  within.button,
  within.quote,
  within.heading,
  within.caption,
];
const kindOfTag = new Map<number, number>([
  [tag.p, 1],
  [tag.li, 2],
  [tag.h1, 3],
  [tag.h2, 4],
  [tag.h3, 5],
  [tag.h4, 6],
  [tag.h5, 6],
  [tag.h6, 6],
  [tag.div, 7],
  [tag.td, 8],
  [tag.th, 8],
  [tag.blockquote, 9],
  [tag.figcaption, 10],
  [tag.dt, 11],
  [tag.dd, 11],
  [tag.section, 12],
  [tag.article, 13],
  [tag.pre, 14],
]);
/** Ancestors looked at for class hints. */
const reach = 12;
const textWidth = 18;
const structureWidth = 34;
const placeWidth = 28;
const languageWidth = 2;

const basicWidth = textWidth + marks.length + hintGroups.length + structureWidth + placeWidth;

/** Features a first-stage row holds. */
export const firstWidth = basicWidth + phraseWidth + repeatWidth + flowWidth + languageWidth;

/** What the features of a page's blocks are made from. */
export interface BlockContext {
  readonly layout: PageLayout;
  readonly text: BlockText;
  /** 1 for blocks of readers' comments. */
  readonly commentary: Uint8Array;
  /** 1 for blocks that are not asked about: see {@link skippedBlocks}. Their rows of features are not filled. */
  readonly skipped: Uint8Array;
  readonly sums: ElementSums;
  readonly main: number;
  readonly flows: Flows;
  /** Number shared by blocks whose element, its parent and its grandparent look alike. */
  readonly path: Int32Array;
  readonly facts: PageFacts;
}

/** Gathers what {@link firstFeatures} needs. */
export function blockContext(layout: PageLayout, text: BlockText, facts: PageFacts): BlockContext {
  const commentary = commentaryBlocks(layout, text);
  const sums = sumElements(layout, text, commentary);
  return {
    layout,
    text,
    commentary,
    skipped: skippedBlocks(layout, text, commentary),
    sums,
    facts,
    flows: findFlows(layout, sums.blocks),
    main: mainElement(layout, text, commentary),
    path: pathNumbers(layout),
  };
}

function pathNumbers(layout: PageLayout): Int32Array {
  const numbers = new Map<number, number>();
  return Int32Array.from(layout.blockElement, (element) => {
    const parent = Math.max(0, layout.elementParent[element]!);
    const grand = Math.max(0, layout.elementParent[parent]!);
    const key =
      (layout.elementLook[element]! * layout.looks + layout.elementLook[parent]!) * layout.looks +
      layout.elementLook[grand]!;
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
    }
    return number;
  });
}

const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

/** The first stage's table: text, markup, class hints, structure, place on the page. */
export function firstFeatures(context: BlockContext): FeatureTable {
  const count = context.layout.blockElement.length;
  const values = new Float32Array(count * firstWidth);
  for (let block = 0; block < count; block++) {
    if (context.skipped[block] === 1) continue;
    let at = block * firstWidth;
    at = textFeatures(context, block, values, at);
    at = markFeatures(context, block, values, at);
    hintFeatures(context, block, values, at);
  }
  structureFeatures(context, values, textWidth + marks.length + hintGroups.length);
  placeFeatures(context, values, basicWidth - placeWidth);
  phraseFeatures(context, values, firstWidth, basicWidth);
  repeatFeatures(context, values, firstWidth, basicWidth + phraseWidth);
  flowFeatures(context, values, firstWidth, basicWidth + phraseWidth + repeatWidth);
  languageFeatures(context, values, firstWidth - languageWidth);
  return { width: firstWidth, values };
}

function textFeatures({ text, layout }: BlockContext, block: number, values: Float32Array, start: number): number {
  let at = start;
  const words = text.words[block]!;
  const letters = text.letters[block]!;
  values[at++] = words;
  values[at++] = share(letters, words);
  values[at++] = share(text.linkWords[block]!, words);
  values[at++] = text.links[block]!;
  values[at++] = share(text.boldWords[block]!, words);
  values[at++] = share(text.italicWords[block]!, words);
  values[at++] = share(text.commas[block]!, words);
  values[at++] = share(text.stops[block]!, words);
  values[at++] = text.stops[block]!;
  values[at++] = share(text.digits[block]!, letters + text.digits[block]!);
  values[at++] = share(text.capitals[block]!, letters);
  values[at++] = share(text.capitalWords[block]!, words);
  values[at++] = share(text.shortWords[block]!, words);
  values[at++] = text.separators[block]!;
  values[at++] = text.quotes[block]!;
  values[at++] = text.breaks[block]!;
  values[at++] = text.first[block]!;
  values[at++] = text.last[block]!;
  return layout ? at : start;
}

function markFeatures({ layout }: BlockContext, block: number, values: Float32Array, start: number): number {
  let at = start;
  const mark = layout.elementWithin[layout.blockInner[block]!]!;
  for (const bit of marks) values[at++] = (mark & bit) !== 0 ? 1 : 0;
  return at;
}

/** Per group of class hints: how many levels up the nearest element with it is; NaN where there is none within reach. */
function hintFeatures({ layout }: BlockContext, block: number, values: Float32Array, start: number): void {
  values.fill(Number.NaN, start, start + hintGroups.length);
  let found = 0;
  let element = layout.blockInner[block]!;
  for (let level = 0; level < reach && element > 0; level++) {
    let fresh = layout.elementHints[element]! & ~found;
    found |= fresh;
    while (fresh !== 0) {
      values[start + 31 - Math.clz32(fresh & -fresh)] = level;
      fresh &= fresh - 1;
    }
    element = layout.elementParent[element]!;
  }
}

interface PathSums {
  readonly blocks: Float64Array;
  readonly words: Float64Array;
  readonly linkWords: Float64Array;
  readonly prose: Float64Array;
}

function sumPaths({ path, text }: BlockContext): PathSums {
  const make = () => new Float64Array(path.length + 1);
  const sums = { blocks: make(), words: make(), linkWords: make(), prose: make() };
  for (let block = 0; block < path.length; block++) {
    const number = path[block]!;
    sums.blocks[number]!++;
    sums.words[number]! += text.words[block]!;
    sums.linkWords[number]! += text.linkWords[block]!;
    if (isProse(text, block)) sums.prose[number]!++;
  }
  return sums;
}

function structureFeatures(context: BlockContext, values: Float32Array, offset: number): void {
  const { layout, text, sums, main, path } = context;
  const paths = sumPaths(context);
  const allProse = Math.max(1, sums.prose[0]!);
  const inMain = levelsBelow(layout, main);
  const toHolder = stepsToHolder(layout, main);
  const repeats = countRepeats(text.hash);
  for (let block = 0; block < path.length; block++) {
    if (context.skipped[block] === 1) continue;
    let at = block * firstWidth + offset;
    const element = layout.blockElement[block]!;
    const parent = Math.max(0, layout.elementParent[element]!);
    const grand = Math.max(0, layout.elementParent[parent]!);
    const great = Math.max(0, layout.elementParent[grand]!);
    values[at++] = kindOfTag.get(layout.elementTag[element]!) ?? 0;
    values[at++] = kindOfTag.get(layout.elementTag[parent]!) ?? 0;
    values[at++] = layout.elementDepth[element]!;
    values[at++] = layout.blockInner[block] === element ? 0 : 1;
    values[at++] = sums.ownBlocks[element]!;
    values[at++] = sums.children[element]!;
    values[at++] = sums.words[element]! - text.words[block]!;
    for (const outer of [parent, grand, great]) {
      values[at++] = sums.words[outer]!;
      values[at++] = share(sums.linkWords[outer]!, sums.words[outer]!);
      values[at++] = share(sums.prose[outer]!, allProse);
      values[at++] = share(sums.words[outer]!, sums.blocks[outer]!);
      values[at++] = share(sums.prose[outer]!, sums.words[outer]!);
    }
    values[at++] = sums.children[parent]!;
    values[at++] = sums.blocks[parent]!;
    const number = path[block]!;
    values[at++] = paths.blocks[number]!;
    values[at++] = share(paths.words[number]!, paths.blocks[number]!);
    values[at++] = share(paths.linkWords[number]!, paths.words[number]!);
    values[at++] = share(paths.prose[number]!, paths.blocks[number]!);
    values[at++] = share(paths.words[number]!, sums.words[0]!);
    values[at++] = inMain[element]! >= 0 ? inMain[element]! : Number.NaN;
    values[at++] = main < 0 ? Number.NaN : toHolder[element]!;
    values[at++] = main < 0 ? 0 : share(sums.prose[main]!, allProse);
    values[at++] = repeats.get(text.hash[block]!) ?? 1;
    values[at++] = allProse;
  }
}

/** Levels of every element below `root`; -1 outside it. */
export function levelsBelow(layout: PageLayout, root: number): Int16Array {
  const levels = new Int16Array(layout.elementTag.length).fill(-1);
  if (root < 0) return levels;
  levels[root] = 0;
  for (let element = root + 1; element < levels.length; element++) {
    const above = levels[layout.elementParent[element]!]!;
    if (above >= 0) levels[element] = above + 1;
  }
  return levels;
}

/** Steps up from every element until one is met that holds `root`; 0 for those that do. */
function stepsToHolder(layout: PageLayout, root: number): Int16Array {
  const steps = new Int16Array(layout.elementTag.length).fill(-1);
  for (let element = root; element >= 0; element = layout.elementParent[element]!) steps[element] = 0;
  for (let element = 1; element < steps.length; element++) {
    if (steps[element] !== 0) steps[element] = steps[layout.elementParent[element]!]! + 1;
  }
  return steps;
}

function countRepeats(hashes: Int32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

/** Text known from metadata: headlines, descriptions, and the article body of linked data as letters and digits alone. */
interface KnownTexts {
  readonly titles: ReadonlySet<number>;
  readonly descriptions: ReadonlySet<number>;
  readonly body: string | null;
}

const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function knownTexts({ facts }: BlockContext): KnownTexts {
  const titles = new Set<number>();
  const descriptions = new Set<number>();
  const value = (name: string) => facts.metas.get(name)?.[0]?.value;
  const titled = [
    value('og:title'),
    value('twitter:title'),
    facts.titleTag?.value,
    ...facts.linked.map((one) => one.headline),
  ];
  for (const title of titled) {
    if (!title) continue;
    titles.add(hashText(title).hash);
    for (const part of title.split(/\s[|–—-]\s/)) if (part.length > 15) titles.add(hashText(part).hash);
  }
  const described = [
    value('description'),
    value('og:description'),
    value('twitter:description'),
    ...facts.linked.map((one) => one.description),
  ];
  for (const description of described)
    if (description && description.length > 20) descriptions.add(hashText(description).head);
  const body = facts.linked.reduce(
    (longest, one) => (one.body && one.body.length > longest.length ? one.body : longest),
    '',
  );
  return { titles, descriptions, body: body.length > 300 ? squeeze(body.replace(/<[^<>]*>/g, ' ')) : null };
}

function placeFeatures(context: BlockContext, values: Float32Array, offset: number): void {
  const { layout, text, sums, path } = context;
  const count = path.length;
  const known = knownTexts(context);
  const totalWords = Math.max(1, sums.words[0]!);
  const totalProse = Math.max(1, sums.prose[0]!);
  const titleBlock = firstTitle(context, known);
  let words = 0;
  let prose = 0;
  let heading = -1;
  let headline = -1;
  let afterProse = -1;
  for (let block = 0; block < count; block++) {
    const id = layout.elementTag[layout.blockElement[block]!]!;
    if (id === tag.h1) headline = block;
    if (context.skipped[block] !== 1) describe(block, block * firstWidth + offset);
    words += text.words[block]!;
    if (isProse(text, block) && context.commentary[block] !== 1) {
      prose += text.words[block]!;
      afterProse = block;
    }
    if (id >= tag.h2 && id <= tag.h6) heading = block;
  }

  function describe(block: number, start: number): void {
    let at = start;
    values[at++] = block / count;
    values[at++] = words / totalWords;
    values[at++] = prose / totalProse;
    values[at++] = prose;
    values[at++] = totalProse - prose;
    values[at++] = headline < 0 ? Number.NaN : block - headline;
    values[at++] = heading < 0 ? Number.NaN : block - heading;
    values[at++] = titleBlock < 0 ? Number.NaN : block - titleBlock;
    values[at++] = afterProse < 0 ? Number.NaN : block - afterProse;
    values[at++] = known.titles.has(text.hash[block]!) ? 1 : 0;
    values[at++] = known.descriptions.has(text.head[block]!) ? 1 : 0;
    values[at++] = inKnownBody(context, known, block);
    values[at++] = count;
    for (const step of [-2, -1, 1, 2]) {
      const near = block + step;
      const there = near >= 0 && near < count;
      values[at++] = there ? text.words[near]! : -1;
      values[at++] = there ? share(text.linkWords[near]!, text.words[near]!) : -1;
    }
    for (const step of [-1, 1]) {
      const near = block + step;
      const there = near >= 0 && near < count;
      values[at++] = there && path[near] === path[block] ? 1 : 0;
      values[at++] = there ? (kindOfTag.get(layout.elementTag[layout.blockElement[near]!]!) ?? 0) : -1;
      values[at++] = there
        ? layout.elementDepth[layout.blockElement[near]!]! - layout.elementDepth[layout.blockElement[block]!]!
        : 99;
    }
    values[at++] = block > 0 ? text.last[block - 1]! : 0;
  }
}

/** The headline's block: the first `h1` that is a known title, else the first such block of any kind; -1 where there is none. */
function firstTitle({ layout, text }: BlockContext, known: KnownTexts): number {
  let first = -1;
  for (let block = 0; block < layout.blockElement.length; block++) {
    if (!known.titles.has(text.hash[block]!)) continue;
    if (layout.elementTag[layout.blockElement[block]!] === tag.h1) return block;
    if (first < 0) first = block;
  }
  return first;
}

/** 1 where the block's first letters stand in the article body of linked data, 0 where not, NaN where that cannot be told. */
function inKnownBody({ layout, text }: BlockContext, known: KnownTexts, block: number): number {
  if (known.body === null || text.words[block]! < 4 || text.linkWords[block]! > text.words[block]! * 0.8)
    return Number.NaN;
  const letters = squeeze(blockText(layout, block));
  return known.body.includes(letters.slice(0, 40)) ? 1 : 0;
}

/** 1 where the page says it is English, 0 where it names another language; the same for German. Houses differ by language in what they call the body. */
function languageFeatures({ layout, facts }: BlockContext, values: Float32Array, offset: number): void {
  const stated = (facts.language ?? facts.metas.get('og:locale')?.[0]?.value ?? '').trim().slice(0, 2).toLowerCase();
  for (let block = 0; block < layout.blockElement.length; block++) {
    values[block * firstWidth + offset] = stated === '' ? Number.NaN : stated === 'en' ? 1 : 0;
    values[block * firstWidth + offset + 1] = stated === '' ? Number.NaN : stated === 'de' ? 1 : 0;
  }
}
