import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/fit/learn/random.ts';
import { gammaBelow, gammaQuantile, logGamma } from '../../src/stages/judge/gamma-distribution.ts';
import {
  charged,
  defaultPopulation,
  type ErrorCounts,
  estimatePopulation,
  type PerSeverity,
  rateInterval,
  wilson,
} from '../../src/stages/judge/intervals.ts';

const points: PerSeverity = { minor: 1, major: 5, critical: 25 };

/** Random numbers of the distributions that errors are taken to have. */
function draws(seed: number) {
  const uniform = seededRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const poisson = (mean: number): number => {
    if (mean > 100) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    const limit = Math.exp(-mean);
    let [count, product] = [0, uniform()];
    for (; product > limit; count++) product *= uniform();
    return count;
  };
  return { uniform, gamma, poisson };
}

/** Share of outlets whose true points per sentence lie in their interval; errors come in bad articles. */
function coverage(articles: number, seed: number): number {
  const { uniform, gamma, poisson } = draws(seed);
  const { shape, rate, dispersion } = defaultPopulation;
  let [covered, all] = [0, 0];
  for (let corpus = 0; corpus < 60; corpus++) {
    const outlets = Array.from({ length: 25 }, () => {
      const errors = charged.map((severity) => gamma(shape[severity]) / rate[severity]);
      const list = Array.from({ length: articles }, (): ErrorCounts => {
        const sentences = 6 + Math.floor(25 * uniform());
        const factor = gamma(1 / dispersion) * dispersion;
        const [minor, major, critical] = errors.map((mean) => poisson(sentences * factor * mean));
        return { sentences, errors: { minor: minor!, major: major!, critical: critical! } };
      });
      return { truth: errors.reduce((sum, mean, i) => sum + points[charged[i]!] * mean, 0), list };
    });
    const population = estimatePopulation(outlets.map((one) => one.list));
    for (const { truth, list } of outlets) {
      const { low, high } = rateInterval(list, points, population);
      all++;
      if (low <= truth && truth <= high) covered++;
    }
  }
  return covered / all;
}

describe('interval coverage in simulation, nominal 95 %', () => {
  it.each([1, 3, 5, 10, 30])('lies between 93 and 97 percent with %i articles an outlet', (articles) => {
    const share = coverage(articles, 20 + articles);
    expect(share).toBeGreaterThanOrEqual(0.93);
    expect(share).toBeLessThanOrEqual(0.97);
  });
});

describe('the gamma distribution', () => {
  it('agrees with known values', () => {
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 10);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 10);
    expect(gammaBelow(1, 2)).toBeCloseTo(1 - Math.exp(-2), 12);
    expect(gammaBelow(3, 10)).toBeCloseTo(1 - Math.exp(-10) * (1 + 10 + 50), 10);
  });

  it.each([0.05, 0.4, 1, 7, 250])('turns shares back into quantiles at shape %d', (shape) => {
    for (const p of [0.02, 0.5, 0.98]) expect(gammaBelow(shape, gammaQuantile(p, shape, 1))).toBeCloseTo(p, 6);
  });
});

describe('wilson', () => {
  it('gives 80–100 for 15 of 15 and nothing for none', () => {
    expect(wilson(15, 15)).toMatchObject({ value: 100, low: 79.6, high: 100, n: 15 });
    expect(wilson(0, 0)).toBeNull();
  });
});
