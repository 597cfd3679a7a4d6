import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lostIntroductions } from '../../src/stages/judge/introductions.ts';

const wire =
  'The dam held, said Marit Osk, the chief engineer. "I slept well," Osk told reporters. Governor Dario Felmont denied it.';

describe('lostIntroductions', () => {
  it.each([
    ['a surname alone, its introduction cut', wire, '"I slept well," Osk told reporters.', ['Osk']],
    ['the same name in full', wire, '"I slept well," Marit Osk told reporters.', []],
    ['a title in front', wire, 'It is not so, said Governor Felmont.', []],
    ['an introduction behind the name', wire, '"I slept well," said Osk, the chief engineer.', []],
    ['somebody the other text does not know', wire, 'Brandt said the bridge was safe.', []],
    ['a pronoun', wire, 'She said the dam held.', []],
    ['two people', wire, 'Felmont denied it. Osk said the dam held.', ['Felmont', 'Osk']],
  ])('%s', (_what, introduced, bare, expected) => {
    expect(lostIntroductions(introduced, bare).sort()).toEqual(expected);
  });

  it('never finds one in a text against itself, and takes any text', () => {
    expect(lostIntroductions(wire, wire)).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (one, other) => {
        expect(lostIntroductions(one, one)).toEqual([]);
        lostIntroductions(one, other);
      }),
    );
  });
});
