/** A logistic model over the numbers of event-features.ts, in their order. */
interface LogisticModel {
  readonly bias: number;
  readonly weights: readonly number[];
}

/**
 * Fitted by src/fit/same-event.ts on 172 pairs of English news articles graded by people; the target is graded, 1 for one event,
 * 0 for nothing in common. `company` has the numbers of companyFeatures last, `words` does without.
 */
export const eventModel: { readonly words: LogisticModel; readonly company: LogisticModel } = {
  words: { bias: -3.343, weights: [2.061, 1.841, 2.805, 1.576, -1.09, -0.047] },
  company: { bias: -3.296, weights: [1.175, 1.166, 1.576, 1.093, -1.467, -0.185, 1.666, 2.069] },
};

/** Mean of the mean word vectors of the same articles: what all news has in common. */
export const newsCentre: readonly number[] = [
  -0.1057, -0.0224, 0.0048, -0.0149, 0.0019, -0.0041, -0.0229, 0.0451, -0.0272, 0.012, 0.0252, -0.0061, -0.0009, 0.0267,
  0.0022, -0.0275, -0.0135, 0.0084, -0.0124, -0.0239, 0.0234, 0.0064, -0.0167, -0.0155, -0.0004, -0.0077, -0.0019,
  0.0188, -0.014, -0.0124, 0.0019, -0.0118, 0.0095, 0.0056, -0.0125, 0.0247, -0.0095, 0.0039, -0.011, -0.0122, 0.0003,
  -0.0051, 0.0054, -0.0069, 0.0021, 0.0022, -0.0021, 0.0044, 0.0038, -0.0011, -0.0035, -0.0076, 0.0013, 0.0089, 0.0047,
  -0.0036, -0.0059, -0.0092, -0.0017, -0.0021, -0.0018, -0.0007, -0.0036, 0.0016, 0.0013, 0.0036, -0.002, 0.0009,
  0.0001, -0.0056, -0.0031, 0.0054, 0.0085, 0.0008, -0.0016, -0.0015, 0.0003, 0.0049, -0.0079, 0.0035, -0.0003, 0.0041,
  -0.0018, 0.0096, -0.0073, -0.0022, -0.0082, -0.0029, 0.0027, 0.0066, 0.0048, -0.0006, 0.0027, -0.0062, -0.0021,
  -0.0039, -0.001, -0.0026, -0.0007, -0.0038, -0.0021, -0.0021, -0.0002, -0.0007, -0.0009, 0.0042, -0.0046, 0.0001,
  0.0028, 0.0038, 0.0019, 0.0045, 0.0004, 0.0018, 0.0009, -0.0044, -0.0032, -0.0008, 0.0012, -0.0029, 0.0006, 0.0006,
  -0.0084, 0.006, 0.0033, -0.0017, 0.0056, 0.0037,
];
