import { diffArrays } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTokens, type Hunk } from '../../src/stages/compare/diff-tokens.ts';

const list = fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 30 });

/** Hunks as the package `diff` finds them, by its counts alone, between what both lists begin and end with. */
function byPackage(base: readonly string[], copy: readonly string[]): Hunk[] {
  let start = 0;
  while (start < Math.min(base.length, copy.length) && base[start] === copy[start]) start++;
  let end = 0;
  while (end < Math.min(base.length, copy.length) - start && base.at(-1 - end) === copy.at(-1 - end)) end++;
  const hunks: Hunk[] = [];
  let at: Hunk = { baseFrom: start, baseTo: start, copyFrom: start, copyTo: start };
  const close = () => {
    if (at.baseFrom < at.baseTo || at.copyFrom < at.copyTo) hunks.push(at);
    at = { baseFrom: at.baseTo, baseTo: at.baseTo, copyFrom: at.copyTo, copyTo: at.copyTo };
  };
  for (const { added, removed, count } of diffArrays(
    base.slice(start, base.length - end),
    copy.slice(start, copy.length - end),
  )) {
    if (added) at = { ...at, copyTo: at.copyTo + count };
    else if (removed) at = { ...at, baseTo: at.baseTo + count };
    else {
      close();
      at = {
        baseFrom: at.baseTo + count,
        baseTo: at.baseTo + count,
        copyFrom: at.copyTo + count,
        copyTo: at.copyTo + count,
      };
    }
  }
  close();
  return hunks;
}

describe('the differences of two token lists', () => {
  it('are those the package diff finds', () => {
    fc.assert(
      fc.property(list, list, (base, copy) => {
        expect(diffTokens(base, copy)).toEqual(byPackage(base, copy));
      }),
      { numRuns: 2000 },
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
});
