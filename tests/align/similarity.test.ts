import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignTexts } from '../../src/stages/align/align.ts';
import { classifyDerivation } from '../../src/stages/align/derivation.ts';
import { textSimilarity } from '../../src/stages/align/similarity.ts';
import { segmented } from './segmented.ts';

const similarity = (base: readonly string[], copy: readonly string[]): number => {
  const [one, other] = [segmented(base), segmented(copy)];
  return textSimilarity(one, other, alignTexts(one, other));
};

const derivation = (base: readonly string[], copy: readonly string[]) => {
  const [one, other] = [segmented(base), segmented(copy)];
  const alignment = alignTexts(one, other);
  return classifyDerivation(one, other, alignment, textSimilarity(one, other, alignment));
};

const flood = [
  'Three villages along the Teviot were cut off on Sunday after a week of rain, the regional water board said.',
  'Soldiers carried more than two hundred people out of their houses in rubber boats.',
  'The board opened both gates of the upper reservoir at noon, and the river fell by a hand within the hour.',
  '"Nobody alive here has seen the like of it," said Moira Kerr, who keeps the inn at Lilliesleaf.',
  'Farmers have been told to move their cattle above the old railway line before nightfall.',
  'A bridge built in 1834 lost its middle arch, and engineers doubt that it can be saved.',
];
const reworded = [
  'Three hamlets along the Teviot were isolated on Sunday following a week of rainfall, the regional water board stated.',
  'Troops carried over two hundred persons out of their homes in rubber dinghies.',
  'The board opened both gates of the upper reservoir at midday, and the river dropped by a hand within the hour.',
  '"Nobody living here has witnessed the like of it," said Moira Kerr, who runs the inn at Lilliesleaf.',
  'Farmers have been instructed to shift their livestock above the old railway line before dusk.',
  'A bridge built in 1834 lost its central arch, and engineers doubt that it can be rescued.',
];
const independent = [
  'Heavy rain has flooded parts of the Borders and closed several roads.',
  'Police asked drivers to stay at home until the water goes down.',
  'Schools in Hawick and Selkirk will not open this week.',
  'The government promised money for families who had no insurance.',
  'More showers are forecast for Tuesday, but nothing as bad as the weekend.',
];

describe('similarity', () => {
  it('is 1 for a text and itself, and 0 where one side is empty', () => {
    expect(similarity(flood, flood)).toBe(1);
    expect(similarity([], flood)).toBe(0);
    expect(similarity(flood, [])).toBe(0);
  });

  it('ranks a copy over a rewording over an independent report', () => {
    const copy = similarity(flood, flood.slice(0, 5));
    const rewording = similarity(flood, reworded);
    const other = similarity(flood, independent);
    expect(copy).toBeGreaterThan(rewording);
    expect(rewording).toBeGreaterThan(0.6);
    expect(other).toBeLessThan(0.1);
  });

  it('does not depend on which text is called the base', () => {
    const sentence = fc.constantFrom(...flood, ...reworded, ...independent);
    const text = fc.array(sentence, { maxLength: 6 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(similarity(one, other)).toBeCloseTo(similarity(other, one), 9);
      }),
    );
  });

  it('stays within 0..1 for any text', () => {
    const anything = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 4 });
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        const value = similarity(one, other);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('derivation', () => {
  it.each([
    ['a reprint', flood, flood, 'whole', 'verbatim'],
    ['a shortened reprint', flood, flood.slice(0, 3), 'whole', 'verbatim'],
    ['a copy with every sentence reworded', flood, reworded, 'whole', 'light'],
    ['an independent report', flood, independent, 'none', null],
    ['a report with two copied sentences', flood, [...independent, flood[2]!, flood[3]!], 'partial', 'verbatim'],
  ])('tells %s', (_, base, copy, expected, manner) => {
    expect(derivation(base, copy)).toMatchObject({ derivation: expected, manner });
  });

  it('measures coverage on each side by itself', () => {
    const { coverage } = derivation(flood, flood.slice(0, 3));
    expect(coverage.ofCopy).toBe(1);
    expect(coverage.ofBase).toBeGreaterThan(0.45);
    expect(coverage.ofBase).toBeLessThan(0.55);
  });

  it('gives a manner exactly where there is a derivation', () => {
    const text = fc.array(fc.constantFrom(...flood, ...reworded, ...independent), { maxLength: 6 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const found = derivation(one, other);
        expect(found.manner === null).toBe(found.derivation === 'none');
      }),
    );
  });
});
