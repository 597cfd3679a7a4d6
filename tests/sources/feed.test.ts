import { describe, expect, it } from 'vitest';
import { feedItems } from '../../src/sources/feed/feed.ts';
import { isoDate } from '../../src/sources/feed/iso-date.ts';
import { readBytes } from './support.ts';

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<!-- a feed --><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Paper</title>
<link>https://p.example/</link>
<item><title>Bridge &amp; river</title><link>https://p.example/1</link><pubDate>Sat, 12 Nov 2022 23:30:00 -0500</pubDate>
<dc:creator><![CDATA[Ada Finch]]></dc:creator><description>Short.</description>
<content:encoded><![CDATA[<p>The bridge was closed.</p><p>Boats <b>wait</b>.</p>]]></content:encoded></item>
<item><title><![CDATA[Second]]></title><guid isPermaLink="true">https://p.example/2</guid><author>desk@p.example (Bo Reed)</author>
<description>&lt;p&gt;Only a summary.&lt;/p&gt;</description></item>
<item><title>Third</title><link>https://p.example/3</link></item>
</channel></rss>`;

const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Paper</title>
<entry><title type="html">Dam &amp;amp; lake</title><link rel="self" href="https://p.example/self"/><link href="https://p.example/dam"/>
<published>2022-11-12T08:00:00Z</published><updated>2022-11-13T08:00:00Z</updated><author><name>Cy Moor</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The dam <em>held</em>.</p></div></content></entry></feed>`;

const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  items: [
    {
      id: '1',
      url: 'https://p.example/j',
      title: 'J',
      content_text: 'Plain words.',
      date_published: '2022-11-12',
      authors: [{ name: 'Di' }],
    },
  ],
});

describe('feeds', () => {
  it('of the RSS kind give a page an entry, with what they say of it', async () => {
    const { pages, failures } = await readBytes(rss);
    expect(pages.map((page) => [page.url, page.form, page.given])).toEqual([
      [
        'https://p.example/1',
        'html',
        { title: 'Bridge & river', published: '2022-11-12T23:30:00-05:00', authors: ['Ada Finch'] },
      ],
      ['https://p.example/2', 'html', { title: 'Second', authors: ['Bo Reed'] }],
    ]);
    expect(pages[0]!.text).toBe('<p>The bridge was closed.</p><p>Boats <b>wait</b>.</p>');
    expect(failures.map((failure) => [failure.code, failure.source])).toEqual([['empty', 'https://p.example/3']]);
  });

  it('of the Atom kind too', async () => {
    const { pages } = await readBytes(atom);
    expect(pages[0]).toMatchObject({
      url: 'https://p.example/dam',
      given: { published: '2022-11-12T08:00:00Z', authors: ['Cy Moor'] },
    });
    expect(pages[0]!.text).toContain('<p>The dam <em>held</em>.</p>');
  });

  it('in JSON too', async () => {
    const { pages } = await readBytes(json);
    expect(pages).toMatchObject([
      { url: 'https://p.example/j', form: 'body', text: 'Plain words.', given: { title: 'J', authors: ['Di'] } },
    ]);
  });

  it('whose entities expand without end are harmless', async () => {
    const entities = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('\n');
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE rss [<!ENTITY e0 "lol">\n${entities}\n]>\n<rss><channel><item><title>&e12;</title><description>Words.</description></item></channel></rss>`;
    const { pages } = await readBytes(bomb);
    expect(pages).toMatchObject([{ text: 'Words.', given: { title: '&e12;' } }]);
  });

  it('that are broken off give the entries that are whole', () => {
    expect(feedItems(rss.slice(0, rss.indexOf('<item><title>Third')), 'x')).toHaveLength(2);
    expect(feedItems(rss.slice(0, rss.indexOf('Only a summary')), 'x')).toHaveLength(1);
  });

  for (const unit of ['<item>', '<![CDATA[', '<!--', '<item a="', '<', '<item><link>', '</item>', '&#x41;', '<a><b>'])
    it(`are read in time that grows with length only: ${unit} over and over`, () => {
      const before = process.cpuUsage();
      feedItems(`<rss>${unit.repeat(300_000 / unit.length)}`, 'x');
      const { user, system } = process.cpuUsage(before);
      expect(user + system).toBeLessThan(2_000_000);
    });
});

describe('dates of feeds', () => {
  it('are read in their own zone', () => {
    expect(isoDate('Tue, 01 Mar 22 9:05 GMT')).toBe('2022-03-01T09:05:00Z');
    expect(isoDate('2022-03-01 09:05:00.123+0330')).toBe('2022-03-01T09:05:00+03:30');
    expect(isoDate('2022-03-01')).toBe('2022-03-01');
    expect(isoDate('yesterday')).toBeNull();
  });
});
