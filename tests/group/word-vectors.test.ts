import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWordVectors, parseWordVectors } from '../../src/language/en/word-vectors.ts';
import { shippedModels } from '../../src/pipeline/models.ts';
import { meaningLikeness } from '../../src/stages/group/event-features.ts';
import { eventProfile } from '../../src/stages/group/event-profile.ts';
import { segmentBody } from '../../src/stages/segment/segment.ts';

const size = 8;
const steps = [-1.5, -0.5, 0.5, 1.5];

/** Length of a row of numbers. */
const lengthOf = (row: Iterable<number>): number => Math.sqrt([...row].reduce((sum, x) => sum + x * x, 0));

describe('packed word vectors', () => {
  it('give back each word as a unit vector of its steps', () => {
    const rows = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: size, maxLength: size }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(rows, (codes) => {
        const words = codes.map((_, i) => `word${i}`);
        const vectors = parseWordVectors(packWordVectors(words, size, Uint8Array.from(codes.flat())));
        for (const [i, row] of codes.entries()) {
          const sum = new Float32Array(vectors.size);
          expect(vectors.add(`word${i}`, 2, sum)).toBe(true);
          expect(lengthOf(sum)).toBeCloseTo(2, 5);
          const wanted = row.map((code) => steps[code]!);
          for (const [j, x] of wanted.entries()) expect(sum[j]).toBeCloseTo((2 * x) / lengthOf(wanted), 5);
        }
      }),
    );
  });

  it('leave the sum alone for a word that is not listed, and refuse other bytes', () => {
    const vectors = parseWordVectors(packWordVectors(['flood'], size, new Uint8Array(size)));
    const sum = new Float32Array(size);
    expect(vectors.add('drought', 1, sum)).toBe(false);
    expect([...sum]).toEqual(new Array(size).fill(0));
    expect(() => parseWordVectors(new Uint8Array(40))).toThrow(RangeError);
  });
});

describe('likeness of meaning', () => {
  const vectors = shippedModels().vectors();
  const profile = (body: string, language = 'en') =>
    eventProfile({ body, language, title: null, published: null, sentences: segmentBody(body, language) }, vectors);
  const fire = profile('Crews fought blazes in the eucalyptus forest as families left their homes for shelters.');

  it.each([
    [
      'a report in other words is nearer than one on another matter',
      'Firefighters battled a bushfire among the trees while residents were evacuated to safety.',
      'The central bank raised interest rates as inflation outpaced wages for a third quarter.',
    ],
  ])('%s', (_, near, far) => {
    expect(meaningLikeness(fire, profile(near))!).toBeGreaterThan(meaningLikeness(fire, profile(far))! + 0.2);
  });

  it('is the same both ways, and unknown where a language has no vectors', () => {
    const other = profile('Smoke from the fires drifted over the town.');
    expect(meaningLikeness(fire, other)).toBe(meaningLikeness(other, fire));
    expect(meaningLikeness(fire, profile('Der Wald brannte die ganze Nacht.', 'de'))).toBeNull();
  });
});
