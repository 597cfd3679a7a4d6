import { describe, expect, it } from 'vitest';
import { printable } from '../src/text/printable.ts';
import { tokenise } from '../src/text/tokens.ts';

describe('tokens are whole words, numbers and marks', () => {
  it.each([
    [
      "The U.S. won't pay $5,000.50, he said.",
      ['The', 'U.S.', "won't", 'pay', '$', '5,000.50', ',', 'he', 'said', '.'],
    ],
    ['a 20-year plan…', ['a', '20', '-', 'year', 'plan', '…']],
    ['state-of-the-art', ['state-of-the-art']],
    ['北京', ['北', '京']],
  ])('%s', (text, expected) => {
    expect(tokenise(text).map((token) => text.slice(token.from, token.to))).toEqual(expected);
  });
});

describe('nothing from outside reaches a terminal raw', () => {
  it.each([
    ['\u001b[2Jgone', '␛[2Jgone'],
    ['a\u202ebc', 'a‹202e›bc'],
    ['a\u200cb \u0645\u06cc\u200c\u0631', 'a‹200c›b \u0645\u06cc\u200c\u0631'],
    ['\ud800x', '‹d800›x'],
    ['a\u009b31m', 'a‹009b›31m'],
    ['plain text\nstays', 'plain text\nstays'],
  ])('%j', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});
