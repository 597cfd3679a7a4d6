import { expect, test } from 'vitest';
import { wordMemory } from '../../src/text/word-memory.ts';

test('answers once for each word, null and false included', () => {
  const asked: string[] = [];
  const lengthOf = wordMemory((word) => {
    asked.push(word);
    return word.length > 3 ? null : word === 'no' ? false : word.length;
  });
  const words = ['one', 'three', 'no', 'one', 'three', 'no'];
  expect(words.map(lengthOf)).toEqual([3, null, false, 3, null, false]);
  expect(asked).toEqual(['one', 'three', 'no']);
});

test('holds no more than a large vocabulary', () => {
  let asked = 0;
  const number = wordMemory(() => ++asked);
  number('first');
  for (let i = 0; i < 60_000; i++) number(`word${i}`);
  expect(number('first')).toBe(60_002);
});
