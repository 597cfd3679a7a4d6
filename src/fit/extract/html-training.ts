import type { Training } from '../learn/boosted-trees.ts';
import type { LabelledPage } from './html-pages.ts';

/** Rows of all pages on end; a page's blocks count together as much as any other page's, longer blocks more. */
export function trainingOf(
  pages: readonly LabelledPage[],
  tables: readonly { width: number; values: Float32Array }[],
): Training {
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  const groups: string[] = [];
  for (const [index, page] of pages.entries()) {
    const { width, values } = tables[index]!;
    const worth = Array.from(page.cover, (_, block) =>
      page.context.skipped[block] === 1 ? 0 : 1 + Math.sqrt(page.context.text.words[block]!),
    );
    const total = worth.reduce((sum, one) => sum + one, 0);
    for (let block = 0; block < page.cover.length; block++) {
      if (page.context.skipped[block] === 1) continue;
      const cover = page.cover[block]!;
      groups.push(page.id);
      rows.push(values.subarray(block * width, (block + 1) * width));
      labels.push(cover > 0.6 ? 1 : 0);
      weights.push(((cover > 0.3 && cover < 0.8 ? 0.3 : 1) * worth[block]!) / (100 + total));
    }
  }
  return { rows, labels, weights, groups };
}

/** Chances of all rows dealt back to their pages; blocks that were skipped have none. */
export function dealOut(pages: readonly LabelledPage[], chances: Float64Array): Float64Array[] {
  let at = 0;
  return pages.map((page) => page.cover.map((_, block) => (page.context.skipped[block] === 1 ? 0 : chances[at++]!)));
}

/** The site of every row that {@link trainingOf} gives. */
export const sitesOf = (pages: readonly LabelledPage[]): string[] =>
  pages.flatMap((page) =>
    Array.from(page.cover, (_, block) => block)
      .filter((block) => page.context.skipped[block] !== 1)
      .map(() => page.site),
  );
