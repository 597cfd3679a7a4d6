import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageId } from '../../src/model/ids.ts';
import type { Page } from '../../src/model/page.ts';
import { parseHtmlModel } from '../../src/stages/extract/html/model.ts';
import { readHtml } from '../../src/stages/extract/html/read-html.ts';
import { toPage } from '../../src/text/offset-map.ts';

const model = parseHtmlModel(readFileSync(new URL('../../src/stages/extract/html/data/blocks.bin', import.meta.url)));
const page = (text: string, url?: string): Page => ({
  id: pageId('0'.repeat(64)),
  form: 'html',
  text,
  given: {},
  ...(url ? { url } : {}),
});

const sentences = [
  'The harbour council voted on Tuesday to close the north quay for two winters, after divers had found cracks in eleven of its piles.',
  '&ldquo;Nobody will be moved by force,&rdquo; said the mayor, Ilse Marten, who had promised the fishermen a berth before the storms.',
  'Repairs will cost about 4.2 million crowns, of which the province pays a third&nbsp;&mdash; less than the town had asked for in spring.',
  'A first attempt to mend the piles, in 2011, was given up when the concrete would not set in the cold, brackish water of the inlet.',
  'Work starts in October and, if the ice allows, the quay should carry lorries again by the summer after next, the council said.',
];
const teasers = [
  'Ferry late again',
  'Bridge toll to rise',
  'School roof leaks',
  'New mayor for Holm',
  'Rain until Friday',
];

/** A page as news sites build them, with everything around the article. */
const whole = (inner = sentences.map((one) => `<p>${one}</p>`).join('\n')) => `<!DOCTYPE html><html lang="en-GB"><head>
<title>Quay to close for two winters | The Inlet Post</title>
<meta property="og:title" content="Quay to close for two winters"><meta property="og:site_name" content="The Inlet Post">
<link rel="canonical" href="https://inletpost.example/2024/05/07/quay-to-close">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Quay to close for two winters","datePublished":"2024-05-07T18:30:00+02:00",
"author":[{"@type":"Person","name":"Tove Ahl"},{"@type":"Person","name":"Jon Birk"}],"publisher":{"@type":"Organization","name":"The Inlet Post"}}</script>
</head><body><nav class="menu"><ul>${teasers.map((one) => `<li><a href="/x">${one}</a></li>`).join('')}</ul></nav>
<main><article class="article"><h1>Quay to close for two winters</h1><p class="byline">By Tove Ahl and Jon Birk, 7 May 2024</p>
<figure><img src="a.jpg"><figcaption>The north quay last week. Photo: Kaj Lind</figcaption></figure>
<div class="article-body">${inner}</div></article>
<aside class="related"><h3>Read more</h3><ul>${teasers.map((one) => `<li><a href="/y">${one}</a></li>`).join('')}</ul></aside>
<section class="comments"><h3>Comments</h3><div class="comment"><p>They said the same ten years ago.</p></div></section></main>
<footer><p>Copyright The Inlet Post. All rights reserved.</p></footer></body></html>`;

describe('reading a page of markup', () => {
  for (const [name, used] of [
    ['with the fitted model', model],
    ['by shape alone', null],
  ] as const) {
    test(`finds the whole article and nothing else ${name}`, () => {
      const read = readHtml(page(whole()), used);
      const lines = read.body.split('\n\n');
      expect(lines).toHaveLength(sentences.length);
      expect(lines[1]).toBe(
        '“Nobody will be moved by force,” said the mayor, Ilse Marten, who had promised the fishermen a berth before the storms.',
      );
      expect(read.notices).toEqual([]);
    });
  }

  test('reads the facts that the page states, and says where they come from', () => {
    const read = readHtml(page(whole()), model);
    expect(read.title).toMatchObject({ value: 'Quay to close for two winters', certainty: 'stated' });
    expect(read.outlet?.value).toBe('The Inlet Post');
    expect(read.published).toMatchObject({ value: '2024-05-07T18:30:00+02:00', by: 'json-ld' });
    expect(read.authors).toEqual(['Tove Ahl', 'Jon Birk']);
    expect(read.language).toBe('en');
    expect(read.canonicalUrl).toBe('https://inletpost.example/2024/05/07/quay-to-close');
    expect(read.captions).toEqual(['The north quay last week. Photo: Kaj Lind']);
  });

  test('explains what it left out, without an overlap', () => {
    const read = readHtml(page(whole()), model);
    const rules = new Set(read.removed.map((one) => one.rule as string));
    for (const rule of ['html-navigation', 'html-headline', 'html-caption', 'html-comments', 'html-footer']) {
      expect(rules).toContain(rule);
    }
    for (let at = 1; at < read.removed.length; at++) {
      expect(read.removed[at]!.span.from).toBeGreaterThanOrEqual(read.removed[at - 1]!.span.to);
    }
  });

  test('leads every word of the body back to the page', () => {
    const source = whole();
    const read = readHtml(page(source), model);
    const from = read.body.indexOf('cracks in eleven');
    const [span] = toPage(read.map, { from, to: from + 16 });
    expect(source.slice(span!.from, span!.to)).toBe('cracks in eleven');
    for (const piece of read.map.pieces) {
      if (!piece.verbatim) continue;
      expect(source.slice(piece.source.from, piece.source.to)).toBe(read.body.slice(piece.at, piece.at + piece.length));
    }
  });

  test('keeps subheads, and says where they are', () => {
    const inner = `<p>${sentences[0]}</p><p>${sentences[1]}</p><h2>What it costs</h2><p>${sentences[2]}</p><p>${sentences[3]}</p><p>${sentences[4]}</p>`;
    const read = readHtml(page(whole(inner)), model);
    expect(read.subheads.map((span) => read.body.slice(span.from, span.to))).toEqual(['What it costs']);
  });

  test('reads a short post under a long discussion, not the discussion', () => {
    const talk = sentences
      .concat(sentences)
      .map((one, at) => `<li class="comment depth-1" id="comment-${at}"><p>${one}</p></li>`);
    const source = `<html lang="en"><body><article class="post"><h1>Open thread</h1><div class="entry-content">
<p>This is the thread for questions about the north quay, which the council closes for two winters, and about the berths for boats.</p></div>
<section class="comments"><ol class="comment-list">${talk.join('')}</ol></section></article></body></html>`;
    expect(readHtml(page(source), model).body).toMatch(/^This is the thread[^\n]+boats\.$/);
  });

  test('takes a table of figures that stands in the text as a whole', () => {
    const rows = [1, 2, 3, 4].map((pile) => `<tr><td>Pile ${pile}</td><td>${pile * 3} cm</td></tr>`).join('');
    const table = `<table><tr><th>Pile</th><th>Crack</th></tr>${rows}</table>`;
    const inner = sentences.map((one) => `<p>${one}</p>`);
    const read = readHtml(page(whole([...inner.slice(0, 3), table, ...inner.slice(3)].join(''))), model);
    expect(read.body.split('\n\n')).toHaveLength(sentences.length + 10);
    expect(read.body).toContain('Pile 4\n\n12 cm');
  });

  test('keeps the words under a plain figure out of the body', () => {
    const figures = sentences
      .map(
        (one, n) =>
          `<p>${one}</p>${n < 2 ? `<figure><img src="${n}.jpg"><figcaption>View ${n} of the quay in March.</figcaption></figure>` : ''}`,
      )
      .join('');
    const read = readHtml(
      page(`<html><body><article><h1>North quay shut</h1>${figures}</article></body></html>`),
      model,
    );
    expect(read.body).not.toContain('View');
    expect(read.captions).toEqual(['View 0 of the quay in March.', 'View 1 of the quay in March.']);
  });

  test.each([
    ['in its rights line', 'The Lake Post', '© 2024 The Lake Post', 'The Lake Post'],
    ['in its rights line, a section between', 'Harbour - The Lake Post', '© 2024 The Lake Post', 'The Lake Post'],
    ['nowhere else', 'The Lake Post', '© 2024', undefined],
  ])('takes the name behind the headline for the outlet where the page prints it %s', (_, behind, rights, outlet) => {
    const body = sentences.map((one) => `<p>${one}</p>`).join('');
    const read = readHtml(
      page(
        `<html><head><title>North quay shut - ${behind}</title></head><body><article><h1>North quay shut</h1>${body}</article><footer>${rights}</footer></body></html>`,
      ),
      model,
    );
    expect(read.outlet?.value).toBe(outlet);
  });

  test('leaves out a line in the text that leads to another page', () => {
    const inner = sentences.map((one) => `<p>${one}</p>`);
    inner.splice(2, 0, '<p><strong>Read more: <a href="/z">Bridge toll to rise</a></strong></p>');
    expect(readHtml(page(whole(inner.join(''))), model).body).not.toContain('Bridge toll');
  });

  test('takes the article from script data where the markup has none', () => {
    const text = sentences.map((one) => one.replace(/&\w+;/g, ' ')).join('\\n\\n');
    const data = `{"props":{"article":{"id":7,"title":"Quay to close","content":"${text}"}}}`;
    const source = `<html><body><div id="app"></div><script id="data" type="application/json">${data}</script></body></html>`;
    const read = readHtml(page(source), model);
    expect(read.body.split('\n\n')).toHaveLength(sentences.length);
    const from = read.body.indexOf('Work starts in October');
    const [span] = toPage(read.map, { from, to: from + 10 });
    expect(source.slice(span!.from, span!.to)).toBe('Work start');
  });

  test('says that a page has no article', () => {
    expect(readHtml(page('<html><body><nav><a href="/">Home</a></nav></body></html>'), model).notices).toContain(
      'no-article',
    );
    expect(readHtml(page(''), model)).toMatchObject({ body: '', title: null, published: null });
  });

  test('never throws, and keeps its spans in order, whatever the markup', () => {
    const bits = fc.constantFrom(
      '<div>',
      '</div>',
      '<p>',
      '</p>',
      '<a href="x">',
      '</a>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<br>',
      '<h2>',
      '</h2>',
      '<title>',
      '<',
      '>',
      '"',
      "'",
      '&amp;',
      '&#x1f600;',
      '&',
      ';',
      'word ',
      '\u0000',
      '😀',
      '\ud800',
      '<p class="',
      '="',
      '<![CDATA[',
      ']]>',
      'The ship left the port at noon, said the harbour master. ',
      '<li>',
      '<table><td>',
      '<time datetime="2020-01-01">',
      '<svg>',
      '</svg>',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 80 }), (parts) => {
        const source = parts.join('');
        const read = readHtml(page(source), model);
        let at = 0;
        for (const piece of read.map.pieces) {
          expect(piece.at).toBe(at);
          at += piece.length;
          expect(piece.source.to).toBeLessThanOrEqual(source.length);
        }
        expect(at).toBe(read.body.length);
      }),
      { numRuns: 300 },
    );
  });
});

/** Processor time of reading a page, in milliseconds. */
function cost(text: string): number {
  const before = process.cpuUsage();
  readHtml(page(text), model);
  const spent = process.cpuUsage(before);
  return (spent.user + spent.system) / 1000;
}

describe('hostile markup costs no more than its length', () => {
  const size = 60_000;
  const cases: readonly (readonly [string, string])[] = [
    ['nested deep', '<div>'.repeat(size)],
    ['nested deep, with text', '<div>word '.repeat(size)],
    ['inline tags that never close', '<b>x'.repeat(size)],
    ['end tags with nothing open', '</b></div></p>'.repeat(size)],
    ['crossing end tags', `${'<div><b>'.repeat(size / 8)}${'</b>'.repeat(size)}`],
    ['a megabyte of one attribute', `<p class="${'x '.repeat(500_000)}">text</p>`],
    ['quotes that never close', '<a b="'.repeat(size)],
    ['comments that never close', '<!-- '.repeat(size)],
    ['titles that never close', '<title>'.repeat(size)],
    ['script that never closes', `<script>${'</scrip '.repeat(size)}`],
    ['ampersands', '&'.repeat(size * 5)],
    ['line breaks', '<br> '.repeat(size)],
    ['short paragraphs', '<p>Aye, so it is.'.repeat(size / 3)],
    ['list items', '<ul><li><a href=x>One two</a>'.repeat(size / 6)],
    ['open brackets', '<'.repeat(size * 5)],
    ['braces in linked data', `<script type="application/ld+json">${'[{"@graph":'.repeat(size)}</script>`],
  ];
  for (const [name, text] of cases) {
    test(name, () => {
      expect(cost(text)).toBeLessThan(4000);
    });
  }
});
