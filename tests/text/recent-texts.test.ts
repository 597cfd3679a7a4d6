import { expect, it } from 'vitest';
import { recentTexts } from '../../src/text/recent-memory.ts';

it('remembers the latest texts, and drops the oldest of those not asked for', () => {
  const memory = recentTexts<number>(3);
  for (let n = 0; n < 12; n++) {
    memory.set(`text ${n}`, n);
    expect(memory.get('text 0')).toBe(0);
  }
  expect(memory.get('text 11')).toBe(11);
  expect([1, 2, 3, 4].map((n) => memory.get(`text ${n}`))).toEqual([undefined, undefined, undefined, undefined]);
});
