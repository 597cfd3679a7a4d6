import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../src/stages/align/anchors.ts';
import type { WordedPair } from '../../src/stages/align/context.ts';
import { flowCount, flowNames, readFlow } from '../../src/stages/align/flow.ts';

type Name = (typeof flowNames)[number];
type Place = readonly [number, number];

/** The figures of one pair in two texts of `length` sentences with these anchors and likely pairs. */
function flowOf(length: number, anchors: readonly Anchor[], pairs: readonly WordedPair[], [base, copy]: Place) {
  const into = new Float64Array(flowCount);
  readFlow(length, length, pairs, anchors).measure(base, copy, into, 0);
  return (name: Name) => into[flowNames.indexOf(name)]!;
}

/** The orders of a text of six sentences. */
const asItWas = [0, 1, 2, 3, 4, 5];
const halvesExchanged = [3, 4, 5, 0, 1, 2];
const anchorsOf = (order: readonly number[]): Anchor[] => order.map((base, copy) => [base, copy] as const);
const without = (anchors: readonly Anchor[], base: number) => anchors.filter(([i]) => i !== base);

describe('the run of two texts', () => {
  it.each<[string, readonly number[], number, number]>([
    ['an unchanged order', asItWas, 0, 0],
    ['exchanged halves', halvesExchanged, 0.5, 1],
    ['a reversed order', asItWas.toReversed(), 5 / 6, 5],
  ])('tells %s from others', (_, order, disorder, stepsBack) => {
    const figure = flowOf(6, anchorsOf(order), [], [0, 0]);
    expect(figure('disorder')).toBeCloseTo(disorder);
    expect(figure('stepsBack')).toBeCloseTo(stepsBack / 6);
    expect(figure('led')).toBe(1);
  });

  it('knows a sentence that moved with its neighbours from one that resembles a stranger', () => {
    // The second sentence of the block that went to the end, and the same sentence taken for one that stayed.
    const others = without(anchorsOf(halvesExchanged), 1);
    const withBlock = flowOf(6, others, [], [1, 4]);
    const astray = flowOf(6, without(anchorsOf(asItWas), 1), [], [1, 4]);
    expect(withBlock('inStep')).toBe(4);
    expect([withBlock('betweenLess'), withBlock('betweenMore')]).toEqual([1, 1]);
    expect(astray('inStep')).toBeLessThan(withBlock('inStep'));
    expect(astray('betweenLess')).toBe(-1);
    expect(astray('outOfStep')).toBeGreaterThan(0);
  });

  it('follows likely pairs that are the best of both their sentences, and no others', () => {
    const pair = (base: number, copy: number, likelihood: number): WordedPair => ({
      base,
      copy,
      likelihood,
      jaccard: likelihood / 2,
    });
    const figure = flowOf(6, [], [pair(0, 0, 0.9), pair(0, 5, 0.6), pair(1, 1, 0.3)], [0, 0]);
    expect(figure('led')).toBeCloseTo(1 / 6);
  });
});

/** Two texts of some ten sentences with an anchor for some of them, in any order, and one more pair. */
const texts = fc
  .record({
    order: fc.shuffledSubarray([...Array(10).keys()]),
    at: fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })),
  })
  .map(({ order, at }) => ({ anchors: anchorsOf(order), at }));

describe('laws of the run of two texts', () => {
  it('reads the same from either side', () => {
    fc.assert(
      fc.property(texts, ({ anchors, at: [base, copy] }) => {
        const turned = anchors.map(([i, j]) => [j, i] as const);
        const [here, there] = [flowOf(10, anchors, [], [base, copy]), flowOf(10, turned, [], [copy, base])];
        // Of chains as heavy either may be taken, and steps back are those of the copy: the rest does not hang on the sides.
        for (const name of ['disorder', 'inStep', 'outOfStep', 'betweenLess', 'betweenMore', 'led'] as const)
          expect(there(name)).toBeCloseTo(here(name));
      }),
    );
  });

  it('counts crossings as one would by hand where the anchors go forward', () => {
    const forward = fc.record({
      base: fc.subarray([...Array(10).keys()]),
      copy: fc.subarray([...Array(10).keys()]),
      at: fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })),
    });
    fc.assert(
      fc.property(forward, ({ base, copy, at }) => {
        const anchors = base.slice(0, copy.length).map((i, k) => [i, copy[k]!] as const);
        const crossed = anchors.filter(([i, j]) => (i - at[0]) * (j - at[1]) < 0);
        expect(flowOf(10, anchors, [], at)('crossed')).toBe(crossed.length);
      }),
    );
  });
});
