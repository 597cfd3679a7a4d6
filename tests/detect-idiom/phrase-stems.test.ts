import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseThesaurus } from '../../src/language/en/thesaurus.ts';
import { phraseStemsOf } from '../../src/stages/detect/idiom/phrase-stems.ts';
import { stem } from '../../src/stages/detect/idiom/stem.ts';

const thesaurus = parseThesaurus(readFileSync(new URL('../../src/language/en/data/thesaurus.bin', import.meta.url)));

it('every two-word phrase of the thesaurus is found by the stems of its words', () => {
  const stems = phraseStemsOf(thesaurus);
  const pairs = thesaurus.phrases.map((phrase) => phrase.split(' ')).filter((words) => words.length === 2);
  expect(pairs.length).toBeGreaterThan(5000);
  expect(pairs.filter(([one, two]) => !stems.has(stem(one!), stem(two!)))).toEqual([]);
});

it('words that make no phrase are not found, nor are three words of one', () => {
  const stems = phraseStemsOf({ phrases: ['bring to light', 'parties concerned', 'party line'] });
  expect(stems.has('parti', 'lin')).toBe(true);
  expect(stems.has('parti', 'concern')).toBe(true);
  expect(stems.has('part', 'lin')).toBe(false);
  expect(stems.has('bring', 'to')).toBe(false);
});
