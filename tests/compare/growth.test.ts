import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reach, tokensAround } from '../../src/stages/compare/context.ts';
import { nearItems } from '../../src/stages/compare/facts/near-items.ts';
import { tokenLine } from '../../src/stages/compare/words/token-line.ts';
import { findQuotations } from '../../src/text/find-quotations.ts';
import { compareTexts, textOf } from './support.ts';

/** CPU seconds of some work. */
function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Generous: work that grows with the square of these texts takes several times as long. */
const bar = 4;

const many = (count: number, part: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');

const name = (i: number): string =>
  `B${'aeiou'[i % 5]}${'lnrst'[Math.floor(i / 5) % 5]}${'aeiou'[Math.floor(i / 25) % 5]}v${Math.floor(i / 125)}`;
const nouns = 'harbour engine bridge vote mayor river talks council'.split(' ');

/** The text with one word in fifty put otherwise, as a rewriter does. */
const touched = (text: string): string =>
  text
    .split(' ')
    .map((word, i) => (i % 50 === 25 ? ['may', 'nobody', 'sold', '14'][Math.floor(i / 50) % 4]! : word))
    .join(' ');

const touchedUp = (title: string, base: string): readonly [string, string, string] => [title, base, touched(base)];

/** A base and a copy of one sentence each, as a page without full stops gives them. */
const shapes: readonly (readonly [string, string, string])[] = [
  [
    'four thousand dates',
    many(4000, (i) => `${1 + (i % 28)} May ${1900 + (i % 120)} and`),
    many(4000, (i) => `${1 + (i % 28)} June ${1900 + (i % 120)} and`),
  ],
  [
    'a thousand negations and hedges',
    many(1000, () => 'we do not go but we never stay and'),
    many(1000, () => 'we do go but we may stay and'),
  ],
  [
    'a thousand lost attributions',
    many(1000, () => 'he said that he went home and'),
    many(1000, () => 'he went home and he claimed it and'),
  ],
  touchedUp(
    'twenty thousand words without a full stop',
    many(20_000, (i) => (i % 3 === 0 ? 'the' : nouns[(i * 7) % nouns.length]!)),
  ),
  touchedUp('five thousand names in a row', many(5000, name)),
  touchedUp(
    'five thousand numbers in a row',
    many(5000, (i) => String(100 + 3 * i)),
  ),
  touchedUp(
    'five thousand times "not"',
    many(2500, (i) => `not ${i % 9 === 0 ? name(i) : 'not'}`),
  ),
  touchedUp(
    'three thousand quotation marks',
    many(1500, (i) => `“${nouns[i % nouns.length]}” and`),
  ),
  touchedUp(
    'two hundred deeds in a sentence just short enough to be read',
    many(
      160,
      (i) => `${name(i)} ${['did not sell', 'refused to buy', 'may sign', 'sold the'][i % 4]} ${name(i + 9)} and`,
    ),
  ),
  ['a single word of a hundred thousand letters', 'a'.repeat(100_000), `${'a'.repeat(99_999)}b`],
];

describe('comparing takes time that grows with the length of the text only', () => {
  it.each(shapes)('%s', (_, base, copy) => {
    expect(spent(() => compareTexts(textOf(base), textOf(copy)))).toBeLessThan(bar);
  });

  it('two thousand sentences that say the same, and one that does not', () => {
    const sentences = Array.from({ length: 2000 }, () => 'The old bridge stayed shut for two weeks.');
    const altered = sentences.with(1000, 'The old bridge stayed open for two weeks.');
    expect(spent(() => compareTexts(textOf(...sentences), textOf(...altered)))).toBeLessThan(bar);
  });

  it('twenty thousand marks inside one another', () => {
    const marks = `${'“'.repeat(10_000)}x${'”'.repeat(10_000)}`;
    let found = 0;
    expect(
      spent(() => {
        found = findQuotations(marks).length;
      }),
    ).toBeLessThan(bar);
    expect(found).toBe(10_000);
  });
});

describe('what may answer a change', () => {
  const items = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 60 }).map((steps) => {
    let at = 0;
    return steps.map(([gap, length]) => {
      const from = at + gap;
      at = from + length;
      return { from, to: at };
    });
  });

  it('holds every item that overlaps a stretch or lies in it', () => {
    fc.assert(
      fc.property(items, fc.nat(150), fc.nat(30), (list, from, length) => {
        const to = from + length;
        const near = nearItems(list, from, to);
        for (const item of list) if (item.from < to && item.to > from) expect(near).toContain(item);
      }),
    );
  });

  it('is few items, however many the line has', () => {
    const list = Array.from({ length: 5000 }, (_, i) => ({ from: 2 * i, to: 2 * i + 1 }));
    for (const from of [0, 777, 5000, 9990]) expect(nearItems(list, from, from + 10).length).toBeLessThan(12);
  });

  it('is a whole sentence, and of a longer line no more than the reach on both sides', () => {
    const line = (words: number) => tokenLine(textOf(many(words, () => 'go')), [0], []).tokens;
    const [sentence, page] = [line(2 * reach), line(10 * reach)];
    expect(tokensAround(sentence, 3)).toBe(sentence);
    expect(tokensAround(page, 5 * reach)).toEqual(page.slice(4 * reach, 6 * reach));
    expect(tokensAround(page, 0)).toHaveLength(reach);
  });
});
