/**
 * Weights of the same-event model over the numbers of event-features.ts, in their order. Fitted by src/fit/same-event.ts
 * on 172 pairs of English news articles graded by people; the target is graded, 1 for one event, 0 for nothing in common.
 */
export const eventModel: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -4.006,
  weights: [2.601, 2.428, 2.843, 1.363, -0.622, 1.63, -1.849, -0.39],
};
