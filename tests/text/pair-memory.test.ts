import { expect, test } from 'vitest';
import { pairMemory } from '../../src/text/pair-memory.ts';

test('remembers pairs in their order', () => {
  const memory = pairMemory<number>(10);
  memory.set('one', 'other', 1);
  memory.set('one', 'third', 2);
  memory.set('other', 'one', 3);
  expect(memory.get('one', 'other')).toBe(1);
  expect(memory.get('one', 'third')).toBe(2);
  expect(memory.get('other', 'one')).toBe(3);
  expect(memory.get('third', 'one')).toBeUndefined();
});

test('begins anew when it is full', () => {
  const memory = pairMemory<number>(2);
  memory.set('a', 'b', 1);
  memory.set('a', 'c', 2);
  memory.set('a', 'd', 3);
  expect(memory.get('a', 'b')).toBeUndefined();
  expect(memory.get('a', 'd')).toBe(3);
});
