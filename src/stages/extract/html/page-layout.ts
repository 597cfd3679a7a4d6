import type { Attributes } from './attributes.ts';
import { allAttributes, labelReader } from './attributes.ts';
import { scanMarkup } from './scan.ts';
import { isBlock, isMuted, isVoid, tag, tagCount } from './tags.ts';

/** Marks an element hands down to all it holds. */
export const within = {
  link: 1,
  nav: 2,
  aside: 4,
  footer: 8,
  header: 16,
  form: 32,
  figure: 64,
  list: 128,
  table: 256,
  article: 512,
  main: 1024,
  hidden: 2048,
  button: 4096,
  quote: 8192,
  heading: 16384,
  bold: 32768,
  italic: 65536,
  caption: 131072,
  muted: 262144,
} as const;

/** A tag that states facts: `meta`, `link`, `time`, or anything with `itemprop`, `rel=author` or `lang`. */
export interface FactTag {
  readonly tag: number;
  readonly attributes: Attributes;
  readonly from: number;
  readonly to: number;
  readonly element: number;
  /** How many blocks stood complete before it. */
  readonly block: number;
}

/** A stretch of the page that is no markup. */
export interface RawStretch {
  readonly from: number;
  readonly to: number;
}

/** The content of a `script`. */
export interface Script extends RawStretch {
  /** True for linked data (JSON-LD). */
  readonly linked: boolean;
}

/** A page as flat arrays: elements and blocks by number, text runs by number. All positions are in the page text. */
export interface PageLayout {
  readonly page: string;
  /** Per element. The parent of the root is -1; children come after their parents. */
  readonly elementTag: readonly number[];
  readonly elementParent: readonly number[];
  readonly elementFrom: readonly number[];
  readonly elementDepth: readonly number[];
  readonly elementHints: readonly number[];
  /** Number shared by elements of the same name and class. */
  readonly elementLook: readonly number[];
  readonly elementWithin: readonly number[];
  readonly elementFirstBlock: readonly number[];
  /** Per block: the innermost block-level element that holds it. */
  readonly blockElement: readonly number[];
  /** Per block: the innermost element of any kind that holds its first words. */
  readonly blockInner: readonly number[];
  /** Runs of block `i` are `blockRun[i] .. blockRun[i + 1] - 1`. */
  readonly blockRun: readonly number[];
  readonly runFrom: readonly number[];
  /** Equal to `runFrom` for a line break. */
  readonly runTo: readonly number[];
  readonly runWithin: readonly number[];
  readonly runElement: readonly number[];
  readonly facts: readonly FactTag[];
  readonly scripts: readonly Script[];
  readonly titleTag: RawStretch | null;
  readonly looks: number;
}

const marks = new Map<number, number>([
  [tag.a, within.link],
  [tag.aside, within.aside],
  [tag.footer, within.footer],
  [tag.header, within.header],
  [tag.form, within.form],
  [tag.figure, within.figure],
  [tag.ul, within.list],
  [tag.ol, within.list],
  [tag.table, within.table],
  [tag.article, within.article],
  [tag.main, within.main],
  [tag.button, within.button],
  [tag.select, within.button],
  [tag.option, within.button],
  [tag.blockquote, within.quote],
  [tag.b, within.bold],
  [tag.strong, within.bold],
  [tag.em, within.italic],
  [tag.i, within.italic],
  [tag.figcaption, within.caption],
  [tag.nav, within.nav],
  ...[tag.h1, tag.h2, tag.h3, tag.h4, tag.h5, tag.h6].map((id) => [id, within.heading] as const),
]);
const markOf = Int32Array.from({ length: 200 }, (_, id) => marks.get(id) ?? 0);

/** Deeper than this, elements are no longer told apart: their text belongs to the last one. */
const deepest = 512;
/** Pages larger than this many blocks or elements are read only so far. */
const mostElements = 400_000;

const mostFacts = 20_000;
/** More than all names of elements, known or not, that a page can have. */
const mostTags = 1_000_000;

const isFactTag = (id: number) =>
  id === tag.meta || id === tag.link || id === tag.time || id === tag.html || id === tag.base;

/** True for a `link` that may name the page's address, its author or a property; most are style sheets and icons. */
const isTelling = (page: string, from: number, to: number) => /canonical|author|itemprop/i.test(page.slice(from, to));

function isLinkedData(page: string, from: number, to: number): boolean {
  if (!/json/i.test(page.slice(from, to))) return false;
  return /ld\+json/i.test(allAttributes(page, from, to, 300).get('type') ?? '');
}

/** Numbers from 1, given out at the first asking. */
function numberIn<Key>(numbers: Map<Key, number>, key: Key): number {
  const held = numbers.get(key);
  if (held !== undefined) return held;
  numbers.set(key, numbers.size + 1);
  return numbers.size;
}

/** Lays out a page: one pass over its markup. */
export function layOut(page: string): PageLayout {
  const builder = layoutBuilder(page);
  scanMarkup(page, builder);
  return builder.done();
}

function layoutBuilder(page: string) {
  const elementTag = [0];
  const elementParent = [-1];
  const elementFrom = [0];
  const elementDepth = [0];
  const elementHints = [0];
  const elementLook = [0];
  const elementWithin = [0];
  const elementFirstBlock = [0];
  const blockElement: number[] = [];
  const blockInner: number[] = [];
  const blockRun = [0];
  const runFrom: number[] = [];
  const runTo: number[] = [];
  const runWithin: number[] = [];
  const runElement: number[] = [];
  const facts: FactTag[] = [];
  const scripts: Script[] = [];
  const labelsOf = labelReader(page);
  const looks = new Map<number, number>();
  const unknownTags = new Map<string, number>();
  const openOf = new Int32Array(tagCount);
  let titleTag: RawStretch | null = null;
  let linked = false;
  let stack = [0];
  let deeper = 0;
  let solid = false;
  let holder = 0;

  const flush = () => {
    const first = blockRun[blockElement.length]!;
    if (solid) {
      let element = holder;
      while (element > 0 && isBlock[elementTag[element]!] !== 1) element = elementParent[element]!;
      blockElement.push(element);
      blockInner.push(holder);
      blockRun.push(runFrom.length);
    } else if (runFrom.length > first) {
      runFrom.length = first;
      runTo.length = first;
      runWithin.length = first;
      runElement.length = first;
    }
    solid = false;
  };
  const top = () => stack[stack.length - 1]!;
  const pop = () => {
    openOf[elementTag[stack.pop()!]!]!--;
  };
  const impliedEnds = (id: number) => {
    const inside = elementTag[top()]!;
    if (inside === tag.p && isBlock[id] === 1) pop();
    else if ((id === tag.li && inside === tag.li) || (id === tag.option && inside === tag.option)) pop();
    else if ((id === tag.dt || id === tag.dd) && (inside === tag.dt || inside === tag.dd)) pop();
    else if ((id === tag.td || id === tag.th) && (inside === tag.td || inside === tag.th)) pop();
    else if (id === tag.tr && (inside === tag.td || inside === tag.tr || inside === tag.th)) {
      pop();
      if (elementTag[top()] === tag.tr) pop();
    }
  };
  const noteFacts = (id: number, from: number, attributesFrom: number, to: number, element: number) => {
    if (facts.length >= mostFacts) return;
    const attributes = allAttributes(page, attributesFrom, to);
    facts.push({ tag: id, attributes, from, to, element, block: blockElement.length });
  };
  const addElement = (id: number, name: string, from: number, attributesFrom: number, to: number): number => {
    const parent = top();
    const { hints, className, hidden, factual } = labelsOf(attributesFrom, to);
    const element = elementTag.length;
    const look = numberIn(looks, className * mostTags + (id > 0 ? id : tagCount + numberIn(unknownTags, name)));
    if (factual || isFactTag(id)) noteFacts(id, from, attributesFrom, to, element);
    let mark = elementWithin[parent]! | markOf[id]!;
    if (hidden) mark |= within.hidden;
    if (isMuted[id] === 1) mark |= within.muted;
    elementTag.push(id);
    elementParent.push(parent);
    elementFrom.push(from);
    elementDepth.push(elementDepth[parent]! + 1);
    elementHints.push(hints);
    elementLook.push(look);
    elementWithin.push(mark);
    elementFirstBlock.push(blockElement.length);
    return element;
  };

  return {
    open(id: number, name: string, from: number, attributesFrom: number, to: number, selfClosed: boolean): void {
      const block = isBlock[id] === 1;
      if (block) {
        flush();
        impliedEnds(id);
      } else if (id === tag.br) {
        breakLine(from);
        return;
      }
      const overflow = elementTag.length >= mostElements || stack.length >= deepest;
      if (id === tag.script) linked = isLinkedData(page, attributesFrom, to);
      if (isVoid[id] === 1 || (selfClosed && !block)) {
        if (
          id === tag.link ? isTelling(page, attributesFrom, to) : isFactTag(id) || labelsOf(attributesFrom, to).factual
        )
          noteFacts(id, from, attributesFrom, to, top());
        return;
      }
      if (overflow) {
        deeper++;
        return;
      }
      const element = addElement(id, name, from, attributesFrom, to);
      stack.push(element);
      openOf[id]!++;
    },
    close(id: number, from: number): void {
      const block = isBlock[id] === 1;
      if (block) flush();
      if (id === tag.br) breakLine(from);
      if (openOf[id] === 0) {
        if (deeper > 0) deeper--;
        return;
      }
      if (deeper > 0 && stack.length >= deepest) {
        deeper--;
        return;
      }
      const reach = block ? stack.length : 24;
      let depth = stack.length - 1;
      for (let steps = 0; depth > 0 && steps < reach; depth--, steps++) {
        const inside = elementTag[stack[depth]!]!;
        if (inside === id) break;
        if (!block && isBlock[inside] === 1 && id !== tag.a) return;
      }
      if (depth <= 0 || elementTag[stack[depth]!] !== id) return;
      while (stack.length > depth) pop();
    },
    text(from: number, to: number): void {
      const element = top();
      const mark = elementWithin[element]!;
      if ((mark & within.muted) !== 0) return;
      if (!solid) {
        if (isBlank(page, from, to)) {
          if (runFrom.length === blockRun[blockElement.length]!) return;
        } else {
          solid = true;
          holder = element;
        }
      }
      runFrom.push(from);
      runTo.push(to);
      runWithin.push(mark);
      runElement.push(element);
    },
    raw(id: number, from: number, to: number): void {
      if (id === tag.title && (elementWithin[top()]! & within.muted) === 0) {
        titleTag ??= { from, to };
      } else if (id === tag.script) scripts.push({ from, to, linked });
    },
    done(): PageLayout {
      flush();
      stack = [0];
      return {
        page,
        elementTag,
        elementParent,
        elementFrom,
        elementDepth,
        elementHints,
        elementLook,
        elementWithin,
        elementFirstBlock,
        blockElement,
        blockInner,
        blockRun,
        runFrom,
        runTo,
        runWithin,
        runElement,
        facts,
        scripts,
        titleTag,
        looks: looks.size + 1,
      };
    },
  };

  /** One `<br>` is a line feed in the block, two on end part blocks. */
  function breakLine(at: number): void {
    const first = blockRun[blockElement.length]!;
    if (!solid || runFrom.length === first) return;
    let last = runFrom.length - 1;
    while (last >= first && runTo[last]! > runFrom[last]! && isBlank(page, runFrom[last]!, runTo[last]!)) last--;
    if (last >= first && runFrom[last] === runTo[last]) flush();
    else {
      runFrom.push(at);
      runTo.push(at);
      runWithin.push(0);
      runElement.push(top());
    }
  }
}

/** White space, no-break spaces, zero-width marks and references to them only. */
export function isBlank(page: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = page.charCodeAt(at);
    if (code <= 32 || code === 160 || code === 0x200b || code === 0xfeff) continue;
    if (code === 38 && page.startsWith('&nbsp;', at)) at += 5;
    else return false;
  }
  return true;
}
