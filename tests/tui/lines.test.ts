import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineWidth, sideBySide, wrapSegments } from '../../src/present/lines.ts';

const segments = fc.array(
  fc.record({
    text: fc.stringMatching(/^[a-z “”’漢é]{0,30}$/u),
    role: fc.constantFrom('plain' as const, 'major' as const),
    edits: fc.constantFrom<readonly number[]>([], [0]),
  }),
  { maxLength: 12 },
);

describe('wrapped lines', () => {
  it('fit their width, hold no empty stretch, and lose no letter', () => {
    fc.assert(
      fc.property(segments, fc.integer({ min: 4, max: 60 }), (given, columns) => {
        const lines = wrapSegments(given, columns);
        for (const line of lines) {
          expect(lineWidth(line)).toBeLessThanOrEqual(columns);
          expect(line.every((stretch) => stretch.text !== '')).toBe(true);
        }
        const letters = (text: string) => text.replace(/\s/g, '');
        const shown = lines.flat().map((stretch) => stretch.text);
        expect(letters(shown.join(''))).toBe(letters(given.map((one) => one.text).join('')));
      }),
    );
  });

  it('keep the bar between two columns in one place', () => {
    fc.assert(
      fc.property(segments, segments, (left, right) => {
        const rows = sideBySide(wrapSegments(left, 30), wrapSegments(right, 30), 63);
        for (const row of rows) {
          const bar = row.findIndex((stretch) => stretch.text === ' │ ');
          expect(lineWidth(row.slice(0, bar))).toBe(30);
        }
      }),
    );
  });
});
