import { type EventText, sameEvent } from './same-event.ts';

/** Mean same-event probability from which two groups are one event. */
export const sameEventBar = 0.5;

/**
 * Groups articles by event: average linkage over the same-event probability, likeliest merge first. Returns groups of
 * indexes into `articles`, each ascending, in order of their first member.
 */
export function groupEvents(articles: readonly EventText[], same = sameEvent): number[][] {
  const groups = articles.map((_, index) => [index]);
  const score = articles.map((one, i) => articles.slice(0, i).map((other) => same(other, one)));
  const between = (i: number, j: number) => score[Math.max(i, j)]![Math.min(i, j)]!;
  const linkage = (one: readonly number[], other: readonly number[]) =>
    one.reduce((sum, i) => sum + other.reduce((inner, j) => inner + between(i, j), 0), 0) / (one.length * other.length);
  for (;;) {
    let best: { readonly i: number; readonly j: number } | null = null;
    let bestScore = sameEventBar;
    for (let i = 0; i < groups.length; i++) {
      for (let j = i + 1; j < groups.length; j++) {
        const found = linkage(groups[i]!, groups[j]!);
        if (found >= bestScore) [best, bestScore] = [{ i, j }, found];
      }
    }
    if (best === null) return groups.map((group) => group.sort((one, other) => one - other));
    groups[best.i] = [...groups[best.i]!, ...groups.splice(best.j, 1)[0]!];
  }
}
