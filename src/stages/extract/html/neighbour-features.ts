import type { BlockContext, FeatureTable } from './block-features.ts';
import { firstWidth, levelsBelow } from './block-features.ts';

const near = [-4, -3, -2, -1, 1, 2, 3, 4];
const ownWidth = 27;

/** Features a second-stage row holds: the first stage's, and what it said of the block and all around it. */
export const secondWidth = firstWidth + near.length + ownWidth;

const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

/** The second stage's table from the first's and its chances. */
export function secondFeatures(context: BlockContext, first: FeatureTable, chances: Float64Array): FeatureTable {
  const count = chances.length;
  const values = new Float32Array(count * secondWidth);
  for (let block = 0; block < count; block++) {
    if (context.skipped[block] === 1) continue;
    values.set(first.values.subarray(block * firstWidth, (block + 1) * firstWidth), block * secondWidth);
  }
  aroundFeatures(context, chances, values);
  return { width: secondWidth, values };
}

/** Likely words (words times chance) under every element, and their blocks. */
interface LikelySums {
  readonly mass: Float64Array;
  readonly words: Float64Array;
  readonly chance: Float64Array;
  readonly blocks: Float64Array;
}

function sumByElement({ layout, text }: BlockContext, chances: Float64Array): LikelySums {
  const size = layout.elementTag.length;
  const make = () => new Float64Array(size);
  const sums = { mass: make(), words: make(), chance: make(), blocks: make() };
  for (let block = 0; block < chances.length; block++) {
    const element = layout.blockElement[block]!;
    sums.mass[element]! += chances[block]! * text.words[block]!;
    sums.words[element]! += text.words[block]!;
    sums.chance[element]! += chances[block]!;
    sums.blocks[element]!++;
  }
  for (let element = size - 1; element > 0; element--) {
    const parent = layout.elementParent[element]!;
    sums.mass[parent]! += sums.mass[element]!;
    sums.words[parent]! += sums.words[element]!;
    sums.chance[parent]! += sums.chance[element]!;
    sums.blocks[parent]! += sums.blocks[element]!;
  }
  return sums;
}

/** The lowest element that holds nine tenths of the likely words. */
function likelyRoot({ layout }: BlockContext, mass: Float64Array): number {
  let root = 0;
  for (let element = 1; element < mass.length; element++) {
    if (mass[element]! >= mass[0]! * 0.9 && layout.elementParent[element] === root) root = element;
  }
  return root;
}

interface PathChances {
  readonly chance: Float64Array;
  readonly blocks: Float64Array;
  readonly mass: Float64Array;
}

function sumByPath({ path, text }: BlockContext, chances: Float64Array): PathChances {
  const make = () => new Float64Array(path.length + 1);
  const sums = { chance: make(), blocks: make(), mass: make() };
  for (let block = 0; block < path.length; block++) {
    sums.chance[path[block]!]! += chances[block]!;
    sums.mass[path[block]!]! += chances[block]! * text.words[block]!;
    sums.blocks[path[block]!]!++;
  }
  return sums;
}

function aroundFeatures(context: BlockContext, chances: Float64Array, values: Float32Array): void {
  const { layout, text, path } = context;
  const count = chances.length;
  const sums = sumByElement(context, chances);
  const paths = sumByPath(context, chances);
  const total = Math.max(1, sums.mass[0]!);
  const root = levelsBelow(layout, likelyRoot(context, sums.mass));
  const nextLikely = nextPlaces(chances);
  const greatest = chances.reduce((most, chance) => Math.max(most, chance), 0);
  let before = 0;
  let lastLikely = -1;
  for (let block = 0; block < count; block++) {
    if (context.skipped[block] === 1) continue;
    let at = block * secondWidth + firstWidth;
    for (const step of near) values[at++] = chances[block + step] ?? -1;
    const chance = chances[block]!;
    const own = chance * text.words[block]!;
    const element = layout.blockElement[block]!;
    const parent = Math.max(0, layout.elementParent[element]!);
    const grand = Math.max(0, layout.elementParent[parent]!);
    const great = Math.max(0, layout.elementParent[grand]!);
    values[at++] = chance;
    values[at++] = before / total;
    values[at++] = (total - before - own) / total;
    values[at++] = total;
    values[at++] = greatest;
    for (const outer of [element, parent, grand, great]) {
      values[at++] = share(sums.mass[outer]! - own, sums.words[outer]! - text.words[block]!);
      values[at++] = share(sums.mass[outer]!, total);
      values[at++] = share(sums.chance[outer]! - chance, sums.blocks[outer]! - 1);
    }
    const number = path[block]!;
    values[at++] =
      paths.blocks[number]! > 1 ? (paths.chance[number]! - chance) / (paths.blocks[number]! - 1) : Number.NaN;
    values[at++] = share(paths.mass[number]!, total);
    values[at++] = root[element]!;
    values[at++] = lastLikely < 0 ? 999 : block - lastLikely;
    values[at++] = nextLikely[block]! < 0 ? 999 : nextLikely[block]! - block;
    values[at++] = meanAround(chances, text.words, block, 3);
    values[at++] = meanAround(chances, text.words, block, 8);
    values[at++] = lastLikely < 0 ? -1 : path[lastLikely] === number ? 1 : 0;
    values[at++] = nextLikely[block]! < 0 ? -1 : path[nextLikely[block]!] === number ? 1 : 0;
    values[at++] = share(text.words[block]!, total);
    before += own;
    if (chance >= 0.5) lastLikely = block;
  }
}

/** Per block: the next block after it with a chance of one half or more, or -1. */
function nextPlaces(chances: Float64Array): Int32Array {
  const next = new Int32Array(chances.length).fill(-1);
  let place = -1;
  for (let block = chances.length - 1; block >= 0; block--) {
    next[block] = place;
    if (chances[block]! >= 0.5) place = block;
  }
  return next;
}

/** Mean chance of the blocks up to `reach` away on both sides, by their words. */
function meanAround(chances: Float64Array, words: Float64Array, block: number, reach: number): number {
  let mass = 0;
  let total = 0;
  const to = Math.min(chances.length - 1, block + reach);
  for (let other = Math.max(0, block - reach); other <= to; other++) {
    if (other === block) continue;
    mass += chances[other]! * words[other]!;
    total += words[other]!;
  }
  return share(mass, total);
}
