/** A logistic model over the numbers of event-features.ts, in their order. */
interface LogisticModel {
  readonly bias: number;
  readonly weights: readonly number[];
}

/**
 * Fitted by src/fit/same-event.ts on 172 pairs of English news articles graded by people; the target is graded, 1 for one event,
 * 0 for nothing in common. `meaning` has the likeness of meaning as its last number, `words` does without.
 */
export const eventModel: { readonly words: LogisticModel; readonly meaning: LogisticModel } = {
  words: { bias: -3.709, weights: [1.874, 1.898, 1.867, 1.277, 0.211, 1.798, -0.99, -0.388] },
  meaning: { bias: -3.614, weights: [1.721, 1.79, 1.315, 0.515, 0.452, 1.388, -1.328, -0.467, 2.057] },
};

/** Mean of the mean word vectors of the same articles: what all news has in common. */
export const newsCentre: readonly number[] = [
  -0.1065, -0.0215, 0.0038, -0.0164, 0.0021, -0.007, -0.0189, 0.045, -0.0288, 0.013, 0.0249, -0.0029, -0.0019, 0.0289,
  0.0017, -0.0287, -0.012, 0.0068, -0.0132, -0.0241, 0.0253, 0.007, -0.0172, -0.017, 0, -0.0063, -0.0012, 0.0191,
  -0.0139, -0.0125, 0.0015, -0.0145, 0.0109, 0.004, -0.0139, 0.0256, -0.0117, 0.0018, -0.0123, -0.0115, -0.0005,
  -0.0058, 0.0056, -0.0079, 0.002, 0.0023, -0.002, 0.0047, 0.0062, 0.0004, -0.0054, -0.0088, 0.0034, 0.0089, 0.0035,
  -0.0005, -0.0083, -0.0065, -0.0005, -0.0024, -0.0023, -0.0018, -0.0017, 0.0002, 0.0001, 0.0042, -0.0037, -0.0002, 0,
  -0.0077, -0.0016, 0.0061, 0.0089, 0.0005, -0.0023, -0.0017, 0.0012, 0.0021, -0.0077, 0.0044, 0.0021, 0.0038, -0.0016,
  0.0079, -0.0092, -0.0017, -0.0064, -0.0023, 0.0037, 0.0062, 0.0041, -0.0005, 0.0047, -0.0074, -0.0021, -0.0057,
  -0.0026, -0.0013, -0.0026, -0.0034, -0.0019, -0.0013, 0.0006, -0.0007, 0.0003, 0.0021, -0.0069, 0.0011, 0.0012,
  0.0024, -0.0007, 0.0051, 0.0011, 0.0011, -0.0008, -0.0049, -0.0035, -0.0032, 0.0007, -0.0021, -0.0001, 0.0001,
  -0.0071, 0.0066, 0.0055, -0.0025, 0.0065, 0.004,
];
