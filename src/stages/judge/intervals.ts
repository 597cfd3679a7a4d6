import type { Estimate } from '../../model/judgement.ts';
import { gammaQuantile } from './gamma-distribution.ts';

/** Severities that cost points. */
export const charged = ['minor', 'major', 'critical'] as const;
export type Charged = (typeof charged)[number];
export type PerSeverity = Readonly<Record<Charged, number>>;

/** Errors of one article by severity over its aligned source sentences; counts may be broken, since a lead error counts twice. */
export interface ErrorCounts {
  readonly sentences: number;
  readonly errors: PerSeverity;
}

/** What is known of outlets in general: how often errors come, and how much articles of one outlet differ. */
export interface Population {
  /** Gamma prior of the errors per sentence, by severity. */
  readonly shape: PerSeverity;
  readonly rate: PerSeverity;
  /** Variance of the factor by which an article of an outlet is better or worse than the outlet (negative binomial). */
  readonly dispersion: number;
}

/**
 * The population where a corpus is too small to tell its own: an outlet makes about one minor error in three sentences, one
 * major in eight and one critical in sixty, and outlets differ widely (shape under 1).
 */
export const defaultPopulation: Population = {
  shape: { minor: 0.6, major: 0.5, critical: 0.4 },
  rate: { minor: 1.8, major: 4, critical: 24 },
  dispersion: 0.6,
};

/** The points per sentence of an outlet: its best guess and where it lies with 95 %. */
export interface RateInterval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Interval of the points per sentence. Per severity a gamma prior meets Poisson counts, thinned by a design effect 1 +
 * dispersion · (errors per article): errors come in bad articles, so ten errors of one article tell less than
 * ten of ten. The severities rise and fall together with the article, which their covariance takes in; the
 * weighted sum is matched by a shifted gamma distribution (Pearson's type III) of its first three moments, since a rare
 * critical error makes the sum far more skewed than a gamma distribution of the same mean and variance.
 */
export function rateInterval(
  articles: readonly ErrorCounts[],
  points: PerSeverity,
  population: Population,
  dispersion = population.dispersion,
): RateInterval {
  const n = articles.reduce((sum, one) => sum + one.sentences, 0);
  const cluster = n === 0 ? 0 : articles.reduce((sum, one) => sum + one.sentences ** 2, 0) / n;
  const posts = charged.map((severity) => {
    const errors = articles.reduce((sum, one) => sum + one.errors[severity], 0);
    const [shape, rate] = [population.shape[severity], population.rate[severity]];
    let mean = (shape + errors) / (rate + n);
    let post = { mean, variance: mean / (rate + n), weight: 0 };
    for (let round = 0; round < 3; round++) {
      const effect = 1 + dispersion * mean * cluster;
      const [a, b] = [shape + errors / effect, rate + n / effect];
      mean = a / b;
      post = { mean, variance: mean / b, weight: n / effect / b };
    }
    return { ...post, points: points[severity] };
  });
  const mean = posts.reduce((sum, post) => sum + post.points * post.mean, 0);
  const common = n === 0 ? 0 : (dispersion * cluster) / n;
  let [variance, alone, third] = [0, 0, 0];
  for (const [i, one] of posts.entries()) {
    alone += one.points ** 2 * one.variance;
    third += (2 * one.points ** 3 * one.variance ** 2) / one.mean;
    for (const other of posts.slice(i + 1))
      variance += 2 * one.points * other.points * common * one.weight * other.weight * one.mean * other.mean;
  }
  variance += alone;
  return pearsonThree(mean, variance, third * (variance / alone) ** 1.5);
}

/**
 * Where the interval ends. A plain 2.5 and 97.5 % would treat prior and dispersion as known; these tails make up for their
 * own uncertainty, and the simulation in tests/judge/coverage.test.ts holds the result at 95 %.
 */
const tails = { low: 0.018, high: 0.988 } as const;

/** Middle of a gamma distribution, shifted so that mean, variance and third central moment fit; never under 0. */
function pearsonThree(mean: number, variance: number, third: number): RateInterval {
  if (!(variance > 0) || !(third > 0)) return { mean, low: mean, high: mean };
  const skew = third / variance ** 1.5;
  const shape = 4 / skew ** 2;
  const scale = (Math.sqrt(variance) * skew) / 2;
  const shift = mean - shape * scale;
  const at = (p: number) => Math.max(0, shift + gammaQuantile(p, shape, 1 / scale));
  return { mean, low: at(tails.low), high: at(tails.high) };
}

/** Fewer outlets with a score than this tell nothing of outlets in general. */
const fewestOutlets = 6;

/**
 * Empirical Bayes: the mean error rates of the outlets of a corpus give the means of the gamma priors, each outlet counting
 * once, and their articles the dispersion about the outlet. Falls back on {@link defaultPopulation}.
 */
export function estimatePopulation(outlets: readonly (readonly ErrorCounts[])[]): Population {
  const scored = outlets.filter((articles) => articles.length > 0);
  if (scored.length < fewestOutlets) return defaultPopulation;
  const dispersion = estimateDispersion(scored);
  const fitted = charged.map((severity) => fitGamma(scored, severity));
  const record = (pick: (fit: { shape: number; rate: number }) => number): PerSeverity => ({
    minor: pick(fitted[0]!),
    major: pick(fitted[1]!),
    critical: pick(fitted[2]!),
  });
  return { shape: record((fit) => fit.shape), rate: record((fit) => fit.rate), dispersion };
}

/** Only the mean is learned: the spread of a few dozen outlets is too unsure, and a prior too narrow makes intervals too short. */
function fitGamma(outlets: readonly (readonly ErrorCounts[])[], severity: Charged) {
  const [shape, rate] = [defaultPopulation.shape[severity], defaultPopulation.rate[severity]];
  const total = outlets.flat().reduce((sum, one) => sum + one.sentences, 0);
  const means = outlets.map((articles) => {
    const n = articles.reduce((sum, one) => sum + one.sentences, 0);
    return articles.reduce((sum, one) => sum + one.errors[severity], 0) / (n || 1);
  });
  const mean = means.reduce((sum, one) => sum + one, 0) / means.length;
  // As much as so many outlets of the default population is believed of it beforehand.
  const prior = 4;
  const drawn = (mean * outlets.length + (shape / rate) * prior) / (outlets.length + prior);
  return { shape, rate: total === 0 ? rate : shape / drawn };
}

/** Dispersion of articles about their outlets by moments over outlets with several articles, drawn halfway to the default. */
function estimateDispersion(outlets: readonly (readonly ErrorCounts[])[]): number {
  let [excess, base] = [0, 0];
  for (const articles of outlets) {
    if (articles.length < 2) continue;
    const all = (one: ErrorCounts) => charged.reduce((sum, severity) => sum + one.errors[severity], 0);
    const rate =
      articles.reduce((sum, one) => sum + all(one), 0) / articles.reduce((sum, one) => sum + one.sentences, 0);
    for (const one of articles) {
      const expected = rate * one.sentences;
      excess += ((all(one) - expected) ** 2 * articles.length) / (articles.length - 1) - expected;
      base += expected ** 2;
    }
  }
  const strength = 200;
  const found = base === 0 ? 0 : excess / base;
  return Math.min(2, Math.max(0.1, (found * base + defaultPopulation.dispersion * strength) / (base + strength)));
}

/** Wilson's interval of a share, times 100 (E. B. Wilson, JASA 22, 1927): 15 of 15 is 80–100. Null for none of none. */
export function wilson(hits: number, n: number): Estimate | null {
  if (n === 0) return null;
  const z = 1.959964;
  const p = hits / n;
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const margin = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return estimate(100 * p, 100 * (centre - margin), 100 * (centre + margin), n);
}

/** Numbers rounded to a tenth, within 0..100, the interval widened to hold its value. */
export function estimate(value: number, low: number, high: number, n: number): Estimate {
  const tenth = (x: number) => Math.round(10 * Math.min(100, Math.max(0, x))) / 10;
  return { value: tenth(value), low: tenth(Math.min(low, value)), high: tenth(Math.max(high, value)), level: 0.95, n };
}
