import type { Attributes } from './attributes.ts';
import { allAttributes, layoutAttributes } from './attributes.ts';
import { hintsOf } from './hints.ts';
import { scanMarkup } from './scan.ts';
import { isBlock, isMuted, isVoid, tag } from './tags.ts';

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
  readonly tag: number;
  readonly attributes: Attributes;
  readonly from: number;
  readonly to: number;
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
  readonly scripts: readonly RawStretch[];
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

const isFactTag = (id: number) =>
  id === tag.meta || id === tag.link || id === tag.time || id === tag.html || id === tag.base;

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
  const scripts: RawStretch[] = [];
  const labelHints = new Map<string, number>();
  const lookOf: Map<string, number>[] = [];
  let looks = 0;
  const openOf = new Map<number, number>();
  let titleTag: RawStretch | null = null;
  let rawAttributes: Attributes = new Map();
  let stack = [0];
  let deeper = 0;
  let solid = false;
  let holder = 0;

  const hints = (labels: readonly string[]): number => {
    let bits = 0;
    for (const label of labels) {
      let known = labelHints.get(label);
      if (known === undefined) {
        known = hintsOf(label);
        labelHints.set(label, known);
      }
      bits |= known;
    }
    return bits;
  };
  const flush = () => {
    const first = blockRun[blockElement.length]!;
    if (solid) {
      let element = holder;
      while (element > 0 && isBlock[elementTag[element]!] !== 1) element = elementParent[element]!;
      blockElement.push(element);
      blockInner.push(holder);
      blockRun.push(runFrom.length);
    } else {
      runFrom.length = first;
      runTo.length = first;
      runWithin.length = first;
      runElement.length = first;
    }
    solid = false;
  };
  const top = () => stack[stack.length - 1]!;
  const pop = () => {
    const id = elementTag[stack.pop()!]!;
    openOf.set(id, (openOf.get(id) ?? 1) - 1);
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
    const layout = layoutAttributes(page, attributesFrom, to);
    const element = elementTag.length;
    // Joining name and class costs more than a map for each name.
    const key = id === 0 ? `${name} ${layout.className}` : layout.className;
    lookOf[id] ??= new Map();
    let look = lookOf[id].get(key);
    if (look === undefined) {
      look = ++looks;
      lookOf[id].set(key, look);
    }
    if (layout.factual || isFactTag(id)) noteFacts(id, from, attributesFrom, to, element);
    let mark = elementWithin[parent]! | markOf[id]!;
    if (layout.hidden) mark |= within.hidden;
    if (isMuted[id] === 1) mark |= within.muted;
    elementTag.push(id);
    elementParent.push(parent);
    elementFrom.push(from);
    elementDepth.push(elementDepth[parent]! + 1);
    elementHints.push(hints(layout.labels));
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
      if (id === tag.script || id === tag.title) rawAttributes = allAttributes(page, attributesFrom, to, 300);
      if (isVoid[id] === 1 || (selfClosed && !block)) {
        if (isFactTag(id) || layoutAttributes(page, attributesFrom, to).factual)
          noteFacts(id, from, attributesFrom, to, top());
        return;
      }
      if (overflow) {
        deeper++;
        return;
      }
      const element = addElement(id, name, from, attributesFrom, to);
      stack.push(element);
      openOf.set(id, (openOf.get(id) ?? 0) + 1);
    },
    close(id: number, _name: string, from: number, _to: number): void {
      const block = isBlock[id] === 1;
      if (block) flush();
      if (id === tag.br) breakLine(from);
      if (deeper > 0 && (openOf.get(id) ?? 0) === 0) deeper--;
      if ((openOf.get(id) ?? 0) === 0) return;
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
        titleTag ??= { tag: id, attributes: rawAttributes, from, to };
      } else if (id === tag.script) scripts.push({ tag: id, attributes: rawAttributes, from, to });
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
        looks: looks + 1,
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
