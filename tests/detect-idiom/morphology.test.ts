import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thesaurusBytes } from '../../src/fit/lexicon/thesaurus.ts';
import { inflect, readingsOf, type WordClass, type WordForm } from '../../src/language/en/morphology.ts';
import {
  areSynonyms,
  inflectLike,
  neighbours,
  parseThesaurus,
  readings,
  relation,
} from '../../src/language/en/thesaurus.ts';

const thesaurus = parseThesaurus(readFileSync(new URL('../../src/language/en/data/thesaurus.bin', import.meta.url)));

describe('inflect', () => {
  it.each<[string, WordClass, WordForm, string]>([
    ['stop', 'verb', 'gerund', 'stopping'],
    ['visit', 'verb', 'past', 'visited'],
    ['admit', 'verb', 'participle', 'admitted'],
    ['carry', 'verb', 'third', 'carries'],
    ['play', 'verb', 'past', 'played'],
    ['die', 'verb', 'gerund', 'dying'],
    ['make', 'verb', 'gerund', 'making'],
    ['agree', 'verb', 'gerund', 'agreeing'],
    ['withdraw', 'verb', 'past', 'withdrew'],
    ['withdraw', 'verb', 'participle', 'withdrawn'],
    ['fix', 'verb', 'past', 'fixed'],
    ['undergo', 'verb', 'third', 'undergoes'],
    ['city', 'noun', 'plural', 'cities'],
    ['church', 'noun', 'plural', 'churches'],
    ['crisis', 'noun', 'plural', 'crises'],
    ['day', 'noun', 'plural', 'days'],
    ['big', 'adjective', 'comparative', 'bigger'],
    ['happy', 'adjective', 'superlative', 'happiest'],
    ['good', 'adjective', 'superlative', 'best'],
    ['important', 'adjective', 'comparative', ''],
  ])('%s, %s, %s is %s', (lemma, wordClass, form, word) => {
    expect(inflect(lemma, wordClass, form)).toBe(word);
  });

  it('is undone by readingsOf', () => {
    const lemmas = ['walk', 'try', 'hope', 'beg', 'teach', 'tie', 'pass', 'refer', 'focus', 'see'];
    const forms: WordForm[] = ['third', 'gerund', 'past', 'participle'];
    fc.assert(
      fc.property(fc.constantFrom(...lemmas), fc.constantFrom(...forms), (lemma, form) => {
        const found = readingsOf(inflect(lemma, 'verb', form), (known) => known === lemma);
        expect(found).toContainEqual({ lemma, wordClass: 'verb', form });
      }),
    );
  });
});

describe('the thesaurus', () => {
  it('reads a word in every way it knows', () => {
    const found = readings(thesaurus, 'saw').map(({ lemma, wordClass, form }) => `${lemma} ${wordClass} ${form}`);
    expect(found).toEqual(expect.arrayContaining(['see verb past', 'saw noun base']));
  });

  it('names synonyms before words more and less general, each once', () => {
    const found = neighbours(thesaurus, 'automobile', 'noun');
    expect(found[0]).toMatchObject({ link: 'synonym' });
    const links = found.map((one) => one.link);
    expect(links.lastIndexOf('synonym')).toBeLessThan(links.indexOf('narrower'));
    expect(new Set(found.map((one) => one.lemma)).size).toBe(found.length);
  });

  it('tells opposites from synonyms, whatever the form', () => {
    expect(relation(thesaurus, 'rises', 'fell')).toBe('antonym');
    expect(relation(thesaurus, 'began', 'started')).toBe('synonym');
    expect(relation(thesaurus, 'minister', 'banana')).toBeNull();
  });

  it('calls synonyms what it relates as synonyms', () => {
    const words = 'big large small bigger saw see seen watch law rule rules begin start started end good bad cat'.split(
      ' ',
    );
    const pairs = words.flatMap((one) => words.map((other) => [one, other] as const));
    const related = pairs.filter(([one, other]) => relation(thesaurus, one, other) === 'synonym');
    expect(pairs.filter(([one, other]) => areSynonyms(thesaurus, one, other))).toEqual(related);
    expect(related.length).toBeGreaterThan(5);
  });

  it('inflects a phrase where its class wants it', () => {
    expect(inflectLike('set up', { wordClass: 'verb', form: 'third' })).toBe('sets up');
    expect(inflectLike('prime minister', { wordClass: 'noun', form: 'plural' })).toBe('prime ministers');
  });

  it('comes back from its bytes', () => {
    const bytes = thesaurusBytes({
      lemmas: ['cold', 'frosty', 'hot', 'hot air'],
      classOf: [2, 2, 0],
      members: [[1, 0], [2], [3]],
      senses: [[0], [0], [1], [2]],
      wider: [[], [0], [1]],
      antonyms: [[2, 0, 2]],
    });
    // One byte in: where its numbers cannot be read in place.
    for (const read of [parseThesaurus(bytes), parseThesaurus(Buffer.concat([Buffer.alloc(1), bytes]).subarray(1))]) {
      expect(read.phrases).toEqual(['hot air']);
      expect(read.lemmas.idOf('hot')).toBe(2);
      expect(read.lemmas.idOf('warm')).toBeUndefined();
      expect(neighbours(read, 'cold', 'adjective').map(({ lemma, link }) => [lemma, link])).toEqual([
        ['frosty', 'synonym'],
        ['hot', 'narrower'],
      ]);
      expect(relation(read, 'hot', 'cold')).toBe('antonym');
    }
  });

  it('refuses other bytes', () => {
    expect(() => parseThesaurus(new Uint8Array(64))).toThrow(RangeError);
  });
});
