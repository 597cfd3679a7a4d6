import { expect, test } from 'vitest';
import { agenciesIn } from '../../src/stages/extract/credits/agency-names.ts';
import { blockText } from '../../src/stages/extract/html/block-body.ts';
import { hintBit, hintsBetween, hintsOf } from '../../src/stages/extract/html/hints.ts';
import { layOut } from '../../src/stages/extract/html/page-layout.ts';
import { tagId, tagIdAt } from '../../src/stages/extract/html/tags.ts';

test('a tag is known by its letters in either case, and by all of them', () => {
  for (const [markup, name] of [
    ['<DIV>', 'div'],
    ['<FigCaption>', 'figcaption'],
    ['<h3>', 'h3'],
    ['<amp-img>', 'amp-img'],
  ] as const)
    expect(tagIdAt(markup, 1, markup.length - 1), markup).toBe(tagId(name));
  for (const other of ['divs', 'di', 'x-div', 'h7', 'am-pimg'])
    expect(tagIdAt(`<${other}>`, 1, other.length + 1), other).toBe(0);
});

test('the hints of a label are those of its stretch of the page alone', () => {
  const page = '<p class="comment-list byline">';
  const from = page.indexOf('comment');
  expect(hintsBetween(page, from, from + 'comment-list'.length)).toBe(hintsOf('comment-list'));
  expect(hintsOf('comment-list') & hintBit('byline')).toBe(0);
  expect(hintsBetween(page, from, page.length - 2) & hintBit('byline')).not.toBe(0);
});

test('a menu between paragraphs leaves no empty block behind', () => {
  const { blockElement } = layOut('<p>One.</p><div> <div>\n</div>&nbsp;</div><p>Two.</p>');
  expect(blockElement.length).toBe(2);
});

test('the text of a block is what a reader sees of it, however it is written', () => {
  for (const [markup, shown] of [
    ['<p>\n  One line\t</p>', 'One line'],
    ['<p>Zo\u00eb  said\u00a0so</p>', 'Zo\u00eb said so'],
    ['<p> <b>Bold</b> and&nbsp;not <i> </i></p>', 'Bold and not'],
    ['<p>R&amp;D co\u00adop\u200b</p>', 'R&D coop'],
    ['<p>Space&#32;and&#x20;&#32;space &#32;here&#32;</p>', 'Space and space here'],
    ['<p>One<br>two<br></p>', 'One\ntwo'],
    ['<p>&unknown; AT&T</p>', '&unknown; AT&T'],
  ] as const)
    expect(blockText(layOut(markup), 0), markup).toBe(shown);
});

test('agencies are found behind other words that begin alike, beside broken characters and in any script', () => {
  const named = (text: string) => agenciesIn(text).map(({ agency, from, to }) => [agency, text.slice(from, to)]);
  expect(named('The associates of the Associated Press met.')).toEqual([['Associated Press', 'the Associated Press']]);
  expect(named('The Associated Press')).toEqual([['Associated Press', 'The Associated Press']]);
  expect(named('\ud800(AP)\udc00 and (ap)')).toEqual([['Associated Press', 'AP']]);
  expect(named('\u{1F600} 新华社 \u{20000}')[0]).toEqual(['Xinhua', '新华社']);
  expect(named('The')).toEqual([]);
});
