import type { Span } from '../../../model/span.ts';

/** Lists as short as this are looked through whole. */
const shortList = 8;
/** Words before its first figure or word that an item may reach back over: "more than", "12th of". */
const mostBefore = 4;

/**
 * The items of a list that may touch the tokens `from` to `to`, and perhaps some beside them; their ends must ascend. So what is asked of a change
 * costs as much in a line of thousands of numbers as in a sentence.
 */
export function nearItems<T extends Span>(items: readonly T[], from: number, to: number): readonly T[] {
  if (items.length <= shortList) return items;
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.to > from) high = middle;
    else low = middle + 1;
  }
  let end = low;
  while (end < items.length && (end === low || items[end - 1]!.to <= to + mostBefore)) end++;
  return items.slice(low, end);
}
