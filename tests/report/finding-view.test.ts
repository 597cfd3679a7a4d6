import { describe, expect, it } from 'vitest';
import { changeText } from '../../src/present/finding-view.ts';

describe('a change in words', () => {
  it.each([
    ['draft', 'overdraft', '“draft” became “overdraft”'],
    [null, 'not', '“not” was put in'],
    ['reportedly', null, '“reportedly” was left out'],
    ['on Monday', 'on Monday', '“on Monday” stands in another place'],
  ])('%s → %s', (base, copy, text) => {
    expect(changeText(base, copy)).toBe(text);
  });
});
