import type { BlockContext } from './block-features.ts';
import type { Flows } from './flows.ts';
import { tag } from './tags.ts';

/** A table of figures has short cells, and some of them. */
const longestCell = 8;
const leastCells = 4;
/** Prose in a block of so many words, share of such blocks beside the table that must be chosen. */
const proseWords = 10;
const proseShare = 0.6;

/** A table of figures is in or out as a whole: in where it follows chosen prose in one flow, which is chosen in the main. */
export function settleTables({ text, flows }: BlockContext, chosen: Uint8Array): void {
  const tables = tablesOf(flows);
  if (tables.size === 0) return;
  const beside = proseBeside(flows, text.words, chosen);
  for (const cells of tables.values()) {
    const words = cells.reduce((sum, cell) => sum + text.words[cell]!, 0);
    if (cells.length < leastCells || words > cells.length * longestCell) continue;
    const prose = beside.get(flows.flow[cells[0]!]!);
    const inside = prose !== undefined && prose.first < cells[0]! && prose.chosen >= prose.all * proseShare;
    for (const cell of cells) chosen[cell] = inside ? 1 : 0;
  }
}

/** Cells of each table, by the element that holds it. */
function tablesOf({ container, item }: Flows): Map<number, number[]> {
  const tables = new Map<number, number[]>();
  for (let block = 0; block < item.length; block++) {
    if (container[block] !== tag.table) continue;
    const held = tables.get(item[block]!);
    if (held) held.push(block);
    else tables.set(item[block]!, [block]);
  }
  return tables;
}

interface Prose {
  all: number;
  chosen: number;
  /** The first chosen block. */
  first: number;
}

/** Prose outside tables, by its flow. */
function proseBeside({ container, flow }: Flows, words: Float64Array, chosen: Uint8Array): Map<number, Prose> {
  const beside = new Map<number, Prose>();
  for (let block = 0; block < chosen.length; block++) {
    if (container[block] === tag.table || words[block]! < proseWords) continue;
    const held = beside.get(flow[block]!) ?? { all: 0, chosen: 0, first: Number.POSITIVE_INFINITY };
    held.all++;
    if (chosen[block] === 1) {
      held.chosen++;
      held.first = Math.min(held.first, block);
    }
    beside.set(flow[block]!, held);
  }
  return beside;
}
