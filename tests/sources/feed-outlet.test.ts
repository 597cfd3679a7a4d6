import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/stages/extract/extract.ts';
import { outletOfFeed } from '../../src/stages/extract/facts/outlet.ts';
import { readBytes } from './support.ts';

const entry = (more = '') => `<item><title>Pier closes</title><link>https://harbour-post.example/pier</link>${more}
<description>&lt;p&gt;The harbour board closed the old pier on Tuesday. Divers had found rot in its posts.&lt;/p&gt;</description></item>`;
const rss = (item: string) =>
  `<rss version="2.0"><channel><image><title>Logo</title></image><title>World | Harbour Post</title>${item}</channel></rss>`;

const atom = (
  more = '',
) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title><entry><title>Pier closes</title>
<link href="https://harbour-post.example/pier"/>${more}<content type="text">The harbour board closed the old pier.</content></entry></feed>`;

const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Harbour Post',
  items: [
    { id: '1', url: 'https://harbour-post.example/pier', title: 'Pier closes', content_text: 'The board closed it.' },
  ],
});

const site = '<meta property="og:site_name" content="Quay Gazette">';
const markup = (head: string) =>
  `<item><link>https://harbour-post.example/pier</link><description><![CDATA[<html><head>${head}</head><body><p>The board closed the pier.</p></body></html>]]></description></item>`;

describe('the outlet of a page from a feed', () => {
  it.each([
    ['the title of an RSS channel', rss(entry()), 'Harbour Post', 'feed'],
    [
      'the source an RSS entry names',
      rss(entry('<source url="https://q.example/rss">Quay Gazette</source>')),
      'Quay Gazette',
      'feed',
    ],
    ['the title of an Atom feed', atom(), 'Harbour Post', 'feed'],
    ['the source an Atom entry names', atom('<source><title>Quay Gazette</title></source>'), 'Quay Gazette', 'feed'],
    ['the title of a JSON feed', json, 'Harbour Post', 'feed'],
    ['what the page says itself, over the feed', rss(markup(site)), 'Quay Gazette', 'og'],
  ])('is %s', async (_, text, outlet, by) => {
    const { pages } = await readBytes(text);
    expect(extractArticle(pages[0]!).outlet).toMatchObject({ value: outlet, by });
  });

  it('is its host where the feed has no title', async () => {
    const { pages } = await readBytes(rss(entry()).replace('<title>World | Harbour Post</title>', ''));
    expect(extractArticle(pages[0]!).outlet).toMatchObject({ value: 'harbour-post', by: 'url' });
  });

  it.each([
    ['Harbour Post', 'harbourpost.example', 'Harbour Post'],
    ['World news | The Harbour Post', 'harbourpost.example', 'The Harbour Post'],
    ['HP > World', 'hp.example', 'HP'],
    ['World - Northern Broadcasting House', 'nbh.example', 'Northern Broadcasting House'],
    ['Harbour Post » Politics', 'blog.example', 'Harbour Post'],
    ['Harbour Post - RSS feed', 'blog.example', 'Harbour Post'],
    ['Harbour Post RSS', 'blog.example', 'Harbour Post'],
    ['RSS', 'blog.example', ''],
    ['', 'blog.example', ''],
    ['x'.repeat(500_000), 'blog.example', ''],
  ])('is read out of "%.60s" at %s', (title, host, outlet) => {
    expect(outletOfFeed(title, `${host}`)).toBe(outlet);
  });
});
