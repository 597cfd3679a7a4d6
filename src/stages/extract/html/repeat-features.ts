import type { BlockContext } from './block-features.ts';

/** Features of the repeated structure a block stands in: cards, comments, entries of a live blog. */
export const repeatWidth = 8;
/** So many siblings that look alike make a series. */
const fewest = 3;

interface Series {
  readonly count: number;
  readonly words: number;
  readonly prose: number;
  readonly links: number;
  readonly first: number;
}

/** Fills, for every block, what its nearest item of a series is like; NaN where it stands in none. */
export function repeatFeatures(
  { layout, sums }: BlockContext,
  values: Float32Array,
  width: number,
  offset: number,
): void {
  const size = layout.elementTag.length;
  const series = new Map<number, { count: number; words: number; prose: number; links: number; first: number }>();
  const keyOf = (element: number) => layout.elementParent[element]! * layout.looks + layout.elementLook[element]!;
  for (let element = 1; element < size; element++) {
    if (sums.blocks[element]! < 2) continue;
    const key = keyOf(element);
    const held = series.get(key);
    const { words, prose, linkWords } = sums;
    if (held) {
      held.count++;
      held.words += words[element]!;
      held.prose += prose[element]!;
      held.links += linkWords[element]!;
    } else
      series.set(key, {
        count: 1,
        words: words[element]!,
        prose: prose[element]!,
        links: linkWords[element]!,
        first: element,
      });
  }
  const item = new Int32Array(size);
  for (let element = 1; element < size; element++) {
    const held = sums.blocks[element]! < 2 ? undefined : series.get(keyOf(element));
    item[element] = held && held.count >= fewest ? element : item[layout.elementParent[element]!]!;
  }
  for (let block = 0; block < layout.blockElement.length; block++) {
    const at = block * width + offset;
    const own = item[layout.blockElement[block]!]!;
    if (own === 0) values.fill(Number.NaN, at, at + repeatWidth);
    else describe(values, at, series.get(keyOf(own))!, own);
  }

  function describe(row: Float32Array, start: number, one: Series, own: number): void {
    let at = start;
    const words = Math.max(1, sums.words[own]!);
    row[at++] = one.count;
    row[at++] = one.words / one.count;
    row[at++] = one.prose / Math.max(1, sums.prose[0]!);
    row[at++] = one.links / Math.max(1, one.words);
    row[at++] = sums.words[own]!;
    row[at++] = sums.linkWords[own]! / words;
    row[at++] = own === one.first ? 1 : 0;
    row[at++] = sums.blocks[own]!;
  }
}
