import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedRuns, shareInRuns } from '../../src/text/shared-runs.ts';

describe('shared runs', () => {
  it.each([
    ['nothing shared', [1, 2, 3], [4, 5, 6], []],
    ['two in a row are no run', [1, 2, 9], [1, 2, 8], []],
    ['a run in the middle', [7, 1, 2, 3, 4, 8], [5, 1, 2, 3, 4, 6], [{ from: 1, to: 5 }]],
    [
      'a run that is moved',
      [1, 2, 3, 4, 5, 6],
      [4, 5, 6, 1, 2, 3],
      [
        { from: 0, to: 3 },
        { from: 3, to: 6 },
      ],
    ],
  ])('%s', (_, base, copy, expected) => {
    expect(sharedRuns(base, copy).toSorted((one, other) => one.from - other.from)).toEqual(expected);
  });

  it('cover a list set against itself', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 3, maxLength: 12 }), (list) => {
        expect(shareInRuns(sharedRuns(list, list), list.length, 3)).toBe(1);
      }),
    );
  });

  it('stand in the base word for word', () => {
    const list = fc.array(fc.nat(3), { maxLength: 20 });
    fc.assert(
      fc.property(list, list, (base, copy) => {
        const text = ` ${base.join(' ')} `;
        for (const run of sharedRuns(base, copy)) expect(text).toContain(` ${copy.slice(run.from, run.to).join(' ')} `);
      }),
    );
  });

  it('are found in a text of one word without end', () => {
    const same = new Array<number>(50_000).fill(1);
    expect(shareInRuns(sharedRuns(same, same), same.length, 3)).toBeGreaterThan(0.99);
  });
});
