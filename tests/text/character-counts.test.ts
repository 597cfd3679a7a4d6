import fc from 'fast-check';
import { expect, it } from 'vitest';
import { characterCounter } from '../../src/text/character-counts.ts';

it('counts what a match of each class would find, astral and lone halves of characters included', () => {
  const classes = [/\p{L}/u, /\p{Lu}/u, /[\p{P}\p{S}]/u, /\p{Script=Han}/u];
  const count = characterCounter(classes);
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constant('“Ǆ” 𠮷野家 😀 ab\ud83d'),
    fc.constant('\udc00A'),
  );
  fc.assert(
    fc.property(text, (one) => {
      expect([...count(one)]).toEqual(classes.map(({ source }) => one.match(new RegExp(source, 'gu'))?.length ?? 0));
    }),
  );
});
