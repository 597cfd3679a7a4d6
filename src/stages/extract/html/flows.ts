import type { PageLayout } from './page-layout.ts';
import { tag } from './tags.ts';

/** Where each block stands in the flow of the text. */
export interface Flows {
  /** The element that holds the block's paragraph, list or table beside others. */
  readonly flow: Int32Array;
  /** That paragraph, list or table: the outermost element of the block that is one item of the flow. */
  readonly item: Int32Array;
  /** The outermost list, table, quotation or figure around the block, by its tag; 0 where there is none. */
  readonly container: Int32Array;
}

/** Elements that are one item of the flow, or part of one. */
const parts = new Set<number>([
  tag.p,
  tag.h1,
  tag.h2,
  tag.h3,
  tag.h4,
  tag.h5,
  tag.h6,
  tag.li,
  tag.ul,
  tag.ol,
  tag.dl,
  tag.dd,
  tag.dt,
  tag.td,
  tag.th,
  tag.tr,
  tag.tbody,
  tag.thead,
  tag.table,
  tag.blockquote,
  tag.pre,
  tag.figure,
  tag.figcaption,
]);
const containers = new Set<number>([tag.ul, tag.ol, tag.dl, tag.table, tag.blockquote, tag.figure]);

/** Finds the flow of every block: up past parts of items and past elements that hold nothing else; `blocks` counts those inside each element. */
export function findFlows({ blockElement, elementParent, elementTag }: PageLayout, blocks: Float64Array): Flows {
  const count = blockElement.length;
  const flow = new Int32Array(count);
  const item = new Int32Array(count);
  const container = new Int32Array(count);
  for (let block = 0; block < count; block++) {
    let element = blockElement[block]!;
    let last = element;
    for (let id = elementTag[element]!; element > 0; id = elementTag[element]!) {
      if (!parts.has(id) && (blocks[element]! > 1 || id === tag.body)) break;
      if (containers.has(id)) container[block] = id;
      last = element;
      element = elementParent[element]!;
    }
    flow[block] = element;
    item[block] = last;
  }
  return { flow, item, container };
}
