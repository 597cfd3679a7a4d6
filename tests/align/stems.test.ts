import { describe, expect, it } from 'vitest';
import { stemOf } from '../../src/language/en/stems.ts';
import { rarestBits, wordRarity } from '../../src/language/word-rarity.ts';

describe('stems join the forms of a word', () => {
  it.each([
    ['investigate', 'investigated', 'investigation', 'investigator', 'investigating'],
    ['city', 'cities'],
    ['stop', 'stopped', 'stopping', 'stops'],
    ['write', 'wrote', 'written', 'writing'],
    ['woman', 'women', "women's"],
    ['economy', 'economies'],
    ['quick', 'quickly'],
  ])('%s', (first, ...others) => {
    expect(others.map(stemOf)).toEqual(others.map(() => stemOf(first)));
  });

  it.each([
    ['police', 'policy'],
    ['news', 'new'],
    ['series', 'seriously'],
    ['minister', 'mine'],
  ])('but not %s and %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});

describe('rarity', () => {
  it('rises from function words to names', () => {
    const bits = ['the', 'government', 'reservoir', 'lilliesleaf'].map((word) => wordRarity(word, 'en'));
    expect(bits).toEqual(bits.toSorted((one, other) => one - other));
    expect(bits[3]).toBe(rarestBits);
  });

  it('goes by length where a language has no counts', () => {
    expect(wordRarity('du', 'sv')).toBeLessThan(wordRarity('regeringen', 'sv'));
  });
});
