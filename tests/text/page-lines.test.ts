import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageLines } from '../../src/text/page-lines.ts';

const texts = (page: string, markup: boolean) => pageLines(page, markup).map((line) => line.text);

describe('pageLines', () => {
  it.each([
    ['plain', ' one \n\n\ttwo', false, ['one', 'two']],
    ['blocks', '<h1>Flood</h1><p>By <b>Ada</b> Noor</p>', true, ['Flood', 'By Ada Noor']],
    ['references', '<p>Coast &amp; County &#8212; &nosuch;</p>', true, ['Coast & County — &nosuch;']],
    ['what is not shown', '<title>t</title><script>a<b</script><style>p{}</style><p>x</p><!-- y -->', true, ['x']],
    ['a script that never ends', '<p>x</p><script>alert(1)', true, ['x']],
    ['a tag that never ends', '<p>x</p><p y', true, ['x']],
  ])('%s', (_what, page, markup, expected) => {
    expect(texts(page, markup)).toEqual(expected);
  });

  it('gives stretches of the page, in order, for any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<p>', '</p>', '<!--', '-->', '<script>', '<', '>', '&amp;', 'a', ' ', '\n', '😀')),
        fc.boolean(),
        (parts, markup) => {
          const page = parts.join('');
          let last = 0;
          for (const { from, to } of pageLines(page, markup)) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(page.length);
            last = to;
          }
        },
      ),
    );
  });

  it('takes time in step with the length of hostile markup', () => {
    for (const piece of ['<!--', '<script>', '<', '<p', '&amp', '<svg><svg>']) {
      const start = process.cpuUsage().user;
      pageLines(piece.repeat(40_000), true);
      expect(process.cpuUsage().user - start).toBeLessThan(1_000_000);
    }
  });
});
