import { describe, expect, test } from 'vitest';
import { pageId } from '../../src/model/ids.ts';
import { cleanName, splitNames } from '../../src/stages/extract/facts/names.ts';
import { hostOf, nameFromDomain, outletAt, registeredDomain } from '../../src/stages/extract/facts/outlet.ts';
import { withoutKicker, withoutKnownRest, withoutSiteName } from '../../src/stages/extract/facts/title.ts';
import { decodeReferences } from '../../src/stages/extract/html/entities.ts';
import { hintBit, hintsOf } from '../../src/stages/extract/html/hints.ts';
import { parseLoosely } from '../../src/stages/extract/html/json-ld.ts';
import { layOut } from '../../src/stages/extract/html/page-layout.ts';
import { leadsElsewhere } from '../../src/stages/extract/html/phrases.ts';
import { isoDate } from '../../src/stages/extract/html/read-dates.ts';
import { readHtml } from '../../src/stages/extract/html/read-html.ts';
import { tagName } from '../../src/stages/extract/html/tags.ts';

describe('headlines lose the name of their site', () => {
  test('but not where a hostile page has a title of a million marks', { timeout: 5000 }, () => {
    const title = `Quay to close${' - a'.repeat(400_000)} |`;
    expect(withoutKnownRest(title, ['Quay to close'])).toBe(title);
    expect(withoutSiteName(title, ['The Inlet Post'], '')).toBe(title);
  });

  test.each([
    ['Quay to close | The Inlet Post', ['The Inlet Post'], 'inletpost.example', 'Quay to close'],
    ['The Inlet Post: Quay to close', ['The Inlet Post'], '', 'Quay to close'],
    ['Quay to close - inletpost.example', [], 'www.inletpost.example', 'Quay to close'],
    ['Quay to close - what we know', ['The Inlet Post'], 'inletpost.example', 'Quay to close - what we know'],
    ['The Inlet Post', ['The Inlet Post'], 'inletpost.example', 'The Inlet Post'],
  ])('%s', (title, names, host, wanted) => {
    expect(withoutSiteName(title, names, host)).toBe(wanted);
  });

  test('and a section that only one source has', () => {
    expect(withoutKnownRest('North quay to close | Harbour', ['North quay to close'])).toBe('North quay to close');
    expect(withoutKnownRest('North quay to close | Harbour', ['Another headline'])).toBe(
      'North quay to close | Harbour',
    );
  });

  test('and a kicker that the page itself leaves out elsewhere', () => {
    expect(withoutKicker('Harbours: North quay to close', 'North quay to close')).toBe('North quay to close');
    expect(withoutKicker('Harbours: North quay to close', 'South quay to open')).toBe('Harbours: North quay to close');
  });
});

describe('names in bylines', () => {
  test.each([
    ['By Tove Ahl and Jon Birk', ['Tove Ahl', 'Jon Birk']],
    ['Von Ute Kern, Jens Rau und Mia Holt', ['Ute Kern', 'Jens Rau', 'Mia Holt']],
    ['Tove Ahl (Picture: Kaj Lind)', ['Tove Ahl']],
    ['TOVE AHL; tove ahl', ['TOVE AHL']],
    ['https://inletpost.example/tove', []],
    ['Updated 3 minutes ago', []],
  ])('%s', (text, wanted) => {
    expect(splitNames(text)).toEqual(wanted);
  });

  test('are cleaned of marks', () => {
    expect(cleanName(' – Tove Ahl | ')).toBe('Tove Ahl');
    expect(cleanName('12345')).toBeNull();
  });
});

test('hosts and domains', () => {
  expect(hostOf('https://www.inletpost.example:8080/a?b')).toBe('inletpost.example');
  expect(hostOf('not a url')).toBe('');
  expect(registeredDomain('news.inletpost.co.uk')).toBe('inletpost.co.uk');
  expect(nameFromDomain('m.inletpost.com.au')).toBe('inletpost');
  expect(outletAt('www.inletpost.example')).toBe('inletpost');
  expect(outletAt('edition.bbc.com')).toBe('BBC News');
  for (const address of ['127.0.0.1', '10.0.0.7', '[', '']) expect(outletAt(address)).toBe('');
});

test('character references, by name, number and the windows-1252 habit', () => {
  expect(decodeReferences('a&nbsp;b &eacute;&#233;&#xE9; &#146; &unknown; &amp;lt; AT&T')).toBe(
    'a\u00a0b ééé ’ &unknown; &lt; AT&T',
  );
});

test('class names hint at what an element is', () => {
  expect(hintsOf('c-articleBody main') & hintBit('body')).not.toBe(0);
  expect(hintsOf('comments-list') & hintBit('comment')).not.toBe(0);
  expect(hintsOf('road-map') & hintBit('advert')).toBe(0);
  expect(hintsOf('ad-slot ad') & hintBit('advert')).not.toBe(0);
});

test('linked data is read in spite of small faults', () => {
  expect(parseLoosely('<!-- {"a": 1,} -->')).toEqual({ a: 1 });
  expect(parseLoosely('{"a": "one\ntwo"}')).toEqual({ a: 'one two' });
  expect(parseLoosely('{"a":')).toBeUndefined();
});

test('stamps of any kind become ISO dates', () => {
  expect(isoDate('2024-05-07 18:30:00.000 +0200')).toBe('2024-05-07T18:30:00+02:00');
  expect(isoDate('1715099400')).toBe('2024-05-07T16:30:00Z');
  expect(isoDate('7 May 2024')).toBe('2024-05-07');
  expect(isoDate('soon')).toBeNull();
});

describe('the day an article came out', () => {
  const read = (head: string, body: string, url?: string) =>
    readHtml({
      id: pageId('0'.repeat(64)),
      form: 'html',
      text: `<html><head>${head}</head><body><h1>North quay to close</h1>${body}<p>${'The council voted, after long debate, to close the quay. '.repeat(12)}</p></body></html>`,
      given: {},
      ...(url ? { url } : {}),
    }).published;

  test('is the local one where the stamp is in UTC and the page shows the day beside it', () => {
    const stamp = '<meta property="article:published_time" content="2024-05-08T01:10:00Z">';
    expect(read(stamp, '<p class="date">7 May 2024</p>')?.value).toBe('2024-05-07');
    expect(read(stamp, '<p class="date">1 April 2019</p>')?.value).toBe('2024-05-08T01:10:00Z');
    expect(read(stamp, '', 'https://inletpost.example/2024/05/07/quay')?.value).toBe('2024-05-07');
  });

  test('is read from a marked time, from text, or from the address', () => {
    expect(read('', '<time datetime="2024-05-07T10:00+02:00">today</time>')).toMatchObject({ by: 'time' });
    expect(read('', '<div class="meta">Published 7 May 2024</div>')).toMatchObject({ value: '2024-05-07', by: 'text' });
    expect(read('', '', 'https://inletpost.example/2024/05/07/quay')).toMatchObject({
      by: 'url',
      certainty: 'implied',
    });
    expect(read('', '')).toBeNull();
  });
});

test('an outlet in the author field stands back behind the names under the headline', () => {
  const text = `<html><head><meta property="og:site_name" content="The Inlet Post"><meta name="author" content="The Inlet Post"></head>
<body><article><h1>Quay to close for two winters</h1><div class="author">The Inlet Post</div><p><strong>Tove Ahl/Jon Birk</strong></p>
<p>The harbour council voted on Tuesday to close the north quay for two winters, after divers had found cracks in its piles.</p>
<p>Repairs will cost about four million crowns, of which the province pays a third, less than the town had asked for.</p></article></body></html>`;
  expect(readHtml({ id: pageId('0'.repeat(64)), form: 'html', text, given: {} }).authors).toEqual([
    'Tove Ahl',
    'Jon Birk',
  ]);
});

test('a page at an address in numbers has no outlet', () => {
  const read = readHtml({
    id: pageId('0'.repeat(64)),
    form: 'html',
    text: '<p>Any.</p>',
    url: 'http://127.0.0.1:80/a',
    given: {},
  });
  expect(read.outlet).toBeNull();
});

test('lines that lead elsewhere say so before a colon', () => {
  for (const line of [
    'Read more: Ferry late again',
    '» Lesen Sie auch: Maut steigt',
    'Related stories: a toll',
    'More: the toll',
  ])
    expect(leadsElsewhere(line), line).toBe(true);
  for (const line of ['Related work began in May.', 'The council said: no', 'More than ten. It was: late'])
    expect(leadsElsewhere(line), line).toBe(false);
});

test('a rule between paragraphs holds none of them', () => {
  const { blockElement, elementTag } = layOut('<div><p>one</p><hr><p>two</p><hr/>three</div>');
  expect(Array.from(blockElement, (element) => tagName(elementTag[element]!))).toEqual(['p', 'p', 'div']);
});
