import { describe, expect, it } from 'vitest';
import { recentMemory } from '../../src/text/recent-memory.ts';

describe('a recent memory', () => {
  const keys = Array.from({ length: 10 }, (_, n) => ({ n }));

  it('holds the latest entries, at least its size of them', () => {
    const memory = recentMemory<{ n: number }, number>(3);
    for (const key of keys) {
      memory.set(key, key.n);
      for (let n = Math.max(0, key.n - 2); n <= key.n; n++) expect(memory.get(keys[n]!)).toBe(n);
    }
  });

  it('forgets what was not asked for in twice its size', () => {
    const memory = recentMemory<{ n: number }, number>(3);
    for (const key of keys) memory.set(key, key.n);
    expect(keys.filter((key) => memory.get(key) !== undefined).length).toBeLessThanOrEqual(6);
    expect(memory.get(keys[0]!)).toBeUndefined();
  });

  it('keeps what is asked for again and again', () => {
    const memory = recentMemory<{ n: number }, number>(3);
    for (const key of keys) {
      memory.set(key, key.n);
      expect(memory.get(keys[0]!)).toBe(0);
    }
  });
});
