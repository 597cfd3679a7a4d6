import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedModels } from '../../src/pipeline/models.ts';
import { wordKinship } from '../../src/pipeline/word-kinship.ts';
import { alignTexts } from '../../src/stages/align/align.ts';
import { distanceOf } from '../../src/stages/align/edit-distance.ts';
import { measureUnmatched } from '../../src/stages/align/kinship.ts';
import { textSimilarity } from '../../src/stages/align/similarity.ts';
import { joinSentences, readWording } from '../../src/stages/align/words.ts';
import { segmented } from './segmented.ts';

const models = shippedModels();
const kinship = wordKinship(models);
const similarity = (one: string, other: string, language = 'en'): number => {
  const [base, copy] = [segmented([one], language), segmented([other], language)];
  return textSimilarity(base, copy, alignTexts(base, copy), kinship);
};
const unmatched = (one: string, other: string) => {
  const wording = readWording(segmented([one]), segmented([other]));
  return measureUnmatched(wording, joinSentences(wording.base), joinSentences(wording.copy), kinship);
};

const said = 'The physician told the inquiry that the patients were moved at night.';
const exchanged = {
  synonym: 'The doctor told the inquiry that the patients were moved at night.',
  stranger: 'The gardener told the inquiry that the patients were moved at night.',
};

describe('kinship of words', () => {
  it.each([
    ['physician', 'doctor', 1, 1],
    ['river', 'stream', 0.4, 1],
    ['river', 'parliament', 0, 0.4],
    ['qzxv', 'river', 0, 0],
  ])('of %s and %s lies between %d and %d, either way round', (one, other, least, most) => {
    expect(kinship(one, other)).toBeGreaterThanOrEqual(least);
    expect(kinship(one, other)).toBeLessThanOrEqual(most);
    expect(kinship(other, one)).toBe(kinship(one, other));
  });

  it('makes an exchanged word count less where it is a synonym', () => {
    const [near, far] = [unmatched(said, exchanged.synonym), unmatched(said, exchanged.stranger)];
    expect(near[0].bits).toBeLessThan(far[0].bits / 2);
    expect(similarity(said, exchanged.synonym)).toBeGreaterThan(similarity(said, exchanged.stranger));
  });

  it('is never asked of figures', () => {
    const [less] = unmatched('The toll rose to 40 on Friday.', 'The toll rose to 41 on Friday.');
    expect(less.heaviest).toBeGreaterThan(9);
  });

  it('is of English: in other languages it changes nothing', () => {
    const [one, other] = [segmented([said], 'de'), segmented([exchanged.synonym], 'de')];
    const alignment = alignTexts(one, other);
    expect(textSimilarity(one, other, alignment, kinship)).toBe(textSimilarity(one, other, alignment));
  });

  it('leaves likeness the same with the sides swapped, and 1 for a text and itself', () => {
    const word = fc.constantFrom(...said.slice(0, -1).split(' '), 'doctor', 'gardener', 'sick', '40', 'Ostend');
    const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => `${words.join(' ')}.`);
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        expect(similarity(one, other)).toBeCloseTo(similarity(other, one), 9);
        expect(similarity(one, one)).toBe(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('edit distance', () => {
  it.each([
    [[], [], 0, 0],
    [[1, 2, 3], [], 3, 0],
    [[1, 2, 3], [1, 2, 3], 0, 3],
    [[1, 2, 3], [1, 4, 3], 1, 2],
    [[1, 2, 3, 4], [3, 4, 1, 2], 4, 2],
    [[1, 2, 3], [0, 1, 2, 3, 9], 2, 3],
  ])('of %j and %j is %d, with %d in one order', (one, other, edits, common) => {
    expect(distanceOf(one, other)).toMatchObject({ edits, common });
  });

  it('mirrors, and lies between the difference of the lengths and the longer length', () => {
    const row = fc.array(fc.nat(6), { maxLength: 30 });
    fc.assert(
      fc.property(row, row, (one, other) => {
        const { edits, common } = distanceOf(one, other);
        expect(distanceOf(other, one)).toMatchObject({ edits, common });
        expect(edits).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
        expect(edits).toBeLessThanOrEqual(Math.max(one.length, other.length));
        expect(edits).toBeGreaterThanOrEqual(Math.max(one.length, other.length) - common);
      }),
    );
  });
});
