import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WordVectors } from '../../src/language/en/word-vectors.ts';
import { topicTies } from '../../src/stages/detect/idiom/topic-ties.ts';

const axes = new Map([
  ['boat', [1, 0, 0, 0]],
  ['harbour', [0.8, 0.6, 0, 0]],
  ['sail', [0.6, 0.8, 0, 0]],
  ['tax', [0, 0, 1, 0]],
]);
const vectors: WordVectors = {
  size: 4,
  add(word, weight, sum) {
    const vector = axes.get(word);
    vector?.forEach((x, k) => {
      sum[k]! += weight * x;
    });
    return vector !== undefined;
  },
};

describe('ties of words with the words around', () => {
  it('are cosines with the sum of the others', () => {
    const { topic } = topicTies(['boat', 'harbour'], vectors);
    expect(topic[0]).toBeCloseTo(0.8, 5);
    expect(topic[1]).toBeCloseTo(0.8, 5);
  });

  it('are least for the word that is off the topic', () => {
    const { topic, near } = topicTies(['boat', 'harbour', 'tax', 'sail'], vectors);
    expect(topic.indexOf(Math.min(...topic))).toBe(2);
    expect(near.indexOf(Math.min(...near))).toBe(2);
  });

  it('are unknown for words that are not listed, and count those for nothing', () => {
    const with_ = topicTies(['boat', 'zzz', 'sail'], vectors);
    const without = topicTies(['boat', 'sail'], vectors);
    expect(with_.topic[1]).toBeNaN();
    expect(with_.topic[0]).toBeCloseTo(without.topic[0]!, 6);
    expect(with_.mean[1]).toBeCloseTo(without.mean[0]!, 6);
  });

  it('are unknown for a word alone', () => {
    expect(topicTies(['boat'], vectors).topic[0]).toBeNaN();
    expect(topicTies([], vectors).topic).toHaveLength(0);
  });

  it('do not reach across a long text', () => {
    const far = Array.from({ length: 80 }, () => 'tax');
    const { topic, near } = topicTies(['boat', ...far, 'harbour'], vectors);
    expect(topic[0]).toBeCloseTo(0, 6);
    const { near: close } = topicTies(['boat', 'tax', 'tax', 'tax', 'tax', 'tax', 'sail'], vectors);
    expect(close[0]).toBeCloseTo(0, 6);
    expect(near[40]).toBeCloseTo(1, 5);
  });

  it('lie between -1 and 1, whatever the words', () => {
    const word = fc.constantFrom('boat', 'harbour', 'sail', 'tax', 'zzz');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 100 }), (words) => {
        const ties = topicTies(words, vectors);
        for (const values of [ties.topic, ties.mean, ties.near]) {
          expect(values).toHaveLength(words.length);
          for (const value of values) expect(Number.isNaN(value) || Math.abs(value) <= 1 + 1e-5).toBe(true);
        }
      }),
    );
  });
});
