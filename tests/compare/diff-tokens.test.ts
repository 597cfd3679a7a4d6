import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTokens } from '../../src/stages/compare/changes/diff-tokens.ts';

const list = fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 30 });

describe('the differences of two token lists', () => {
  it('leave the same tokens in the same order on both sides', () => {
    fc.assert(
      fc.property(list, list, (base, copy) => {
        const hunks = diffTokens(base, copy);
        const outside = (side: readonly string[], from: 'baseFrom' | 'copyFrom', to: 'baseTo' | 'copyTo') =>
          side.filter((_, i) => !hunks.some((hunk) => hunk[from] <= i && i < hunk[to]));
        expect(outside(base, 'baseFrom', 'baseTo')).toEqual(outside(copy, 'copyFrom', 'copyTo'));
      }),
    );
  });

  it('are none between equal lists, and never touch', () => {
    fc.assert(
      fc.property(list, list, (base, copy) => {
        expect(diffTokens(base, base)).toEqual([]);
        const hunks = diffTokens(base, copy);
        for (const [i, hunk] of hunks.slice(1).entries()) expect(hunk.baseFrom).toBeGreaterThan(hunks[i]!.baseTo);
      }),
    );
  });

  it('are one stretch where more differs than is worth the work', () => {
    const [base, copy] = ['x', 'y'].map((letter) => Array.from({ length: 1600 }, (_, k) => `${letter}${k}`)) as [
      string[],
      string[],
    ];
    expect(diffTokens(['a', ...base, 'b'], ['a', ...copy, 'b'])).toEqual([
      { baseFrom: 1, baseTo: 1601, copyFrom: 1, copyTo: 1601 },
    ]);
  });

  it('keeps as many tokens as can be kept in order, however many of the others stand on one side alone', () => {
    const lists = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 14 });
    fc.assert(
      fc.property(lists, lists, (base, copy) => {
        const lost = diffTokens(base, copy).reduce((sum, hunk) => sum + hunk.baseTo - hunk.baseFrom, 0);
        expect(base.length - lost).toBe(longestCommon(base, copy));
      }),
    );
  });

  it.each([
    // What was left out may have begun one word earlier, and then touches the change before it.
    ['if we had , and i say this to them , this would', 'if we had ... this would', [[3, 11, 3, 4]]],
    [
      'the old red barn by the lake',
      'the barn at the lake',
      [
        [1, 3, 1, 1],
        [4, 5, 2, 3],
      ],
    ],
  ] as const)('touching changes are one: %s / %s', (base, copy, expected) => {
    const hunks = diffTokens(base.split(' '), copy.split(' '));
    expect(hunks.map(({ baseFrom, baseTo, copyFrom, copyTo }) => [baseFrom, baseTo, copyFrom, copyTo])).toEqual(
      expected,
    );
  });
});

/** Length of the longest list that both hold in order. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const item of one) {
    const next = [0];
    for (const [j, like] of other.entries()) next.push(item === like ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!));
    row = next;
  }
  return row[other.length]!;
}
