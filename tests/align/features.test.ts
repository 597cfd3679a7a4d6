import { describe, expect, it } from 'vitest';
import { featureCount, featureNames, measurePair, weigh } from '../../src/stages/align/features.ts';
import { readWording } from '../../src/stages/align/words.ts';
import { segmented } from './segmented.ts';

/** How alike two sentences of one text each are, by the name of a figure. */
function measured(base: string, copy: string, name: (typeof featureNames)[number]): number {
  const wording = readWording(segmented([base]), segmented([copy]));
  const row = new Float64Array(featureCount);
  measurePair(wording, weigh(wording, wording.base[0]!), weigh(wording, wording.copy[0]!), row, 0);
  return row[featureNames.indexOf(name)]!;
}

const base = 'The lorry blocked the street near the old harbour.';

describe('the likeness of two sentences', () => {
  it.each([
    [
      'everyday synonyms',
      'The truck blocked the road near the old harbour.',
      'The tulip blocked the pudding near the old harbour.',
    ],
    [
      'stems that begin alike',
      'The lorries blocked the streetcar near the old harbour.',
      'The tulip blocked the pudding near the old harbour.',
    ],
  ])('counts %s in part', (_, alike, unlike) => {
    for (const name of ['nearOfShorter', 'nearOfLonger'] as const) {
      expect(measured(base, alike, name)).toBeGreaterThan(measured(base, unlike, name));
      expect(measured(base, alike, name)).toBeLessThan(1);
    }
  });

  it('follows the longest row of words over words that only one has', () => {
    expect(measured('a b c d e f', 'a b x c d y e f', 'longestRun')).toBe(2);
    expect(measured('a b c d e f', 'a b c d e f', 'orderOfShorter')).toBe(1);
    expect(measured('red stone bridge', 'bridge stone red', 'orderOfShorter')).toBeLessThan(1);
  });
});
