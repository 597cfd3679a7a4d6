import { describe, expect, it } from 'vitest';
import { longestText } from '../../src/sources/limits.ts';
import { holdsTooMuchText } from '../../src/sources/too-much-text.ts';

const long = 'x'.repeat(longestText + 1);

describe('a page with too much text', () => {
  it.each([
    ['plain text', 'text', long, true],
    ['text just as long as may be', 'text', long.slice(1), false],
    ['markup that is nearly all text', 'html', `<p>${long}</p>`, true],
    ['markup that is nearly all tags', 'html', `<p>text</p>${'<br class="line">'.repeat(400_000)}`, false],
    ['a long script', 'html', `<SCRIPT>${long}</script><p>text</p>`, false],
    ['a tag that is never closed', 'html', `<p>text<a href="${long}`, false],
  ] as const)('%s', (_what, form, text, expected) => {
    expect(holdsTooMuchText(form, text)).toBe(expected);
  });
});
