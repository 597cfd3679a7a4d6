import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectPage } from '../src/pipeline/inspect-page.ts';
import { shippedModels } from '../src/pipeline/models.ts';
import { pageFromRecord } from '../src/sources/page-record.ts';
import { removalRules } from '../src/stages/extract/removal-rules.ts';
import { hearsay } from './support/cli.ts';
import { samplePath } from './support/sample-study.ts';

const sentences = [
  'The harbour board voted on Tuesday to close the old pier after divers found rot in thirty of its posts.',
  'Repairs are to begin in October and will cost about four million crowns, the treasurer told the meeting.',
  'The ferry will use the new quay until they are done, and fishermen may land their catch there before noon.',
  'A study of the currents is to be ready by the spring, when the board will decide on a second pier.',
];
const paragraphs = sentences.map((one) => `<p>${one}</p>`).join('\n');

const markup = `<html><head><title>Old pier is to close</title></head><body>
<div class="cookie-consent"><p>We and our partners use cookies to measure how you use this site.</p></div>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<ul><li><a href="/one">Mayor opens bakery</a></li></ul>
<article><h1>Old pier is to close</h1><div class="byline">By Edda Marsh, 3 May 2023</div>
<figure><img src="p.jpg"><figcaption>The pier at low tide.</figcaption></figure>
<div class="share-buttons">Share this on every network</div>
${paragraphs}
<div class="advertisement">Buy two boats and pay for one</div>
<form class="newsletter-signup">Get our newsletter in your inbox</form></article>
<div>12:40</div>
<aside class="related"><p>More on this</p><p><a href="/two">Ferry fares go up</a></p></aside>
<div id="comments"><p>Olaf wrote: about time, I nearly fell through it last summer.</p></div>
<footer><p>Harbour Post, Quay Street 1</p></footer></body></html>`;

const dump = `Skip to content
Home
Sport
Weather
Boats
We use cookies and similar technologies. Accept all cookies
Advertisement
Subscribe to our newsletter
Old pier is to close

Divers find rot in thirty posts; the ferry moves to the new quay.
Written by Edda Marsh
3 May 2023
Share on Facebook
Photo: Edda Marsh/Harbour Post
${sentences[0]}

${sentences[1]}
Read more: Ferry fares go up
A list of numbers 12 40 77
${sentences[2]}

${sentences[3]}
Topics: harbour
Related articles
Mayor opens bakery in Quay Street
Mayor opens bakery in Quay Street
Leave a comment
© 2023 Harbour Post. All rights reserved.
Lantern festival draws record crowd to the east bank
`;

const rulesOf = (record: object): string[] => {
  const page = pageFromRecord(record, 'made');
  if (!page.ok) throw new RangeError(page.failure.message);
  return inspectPage(page.value, shippedModels()).article.removed.map((one) => one.rule);
};

describe('why something is left out of an article', () => {
  it('is said by rules of one table, and pages meet every one of them', () => {
    const long = Array.from({ length: 60_000 }, (_, i) => `${i} boats`).join('\n');
    const met = new Set([
      ...rulesOf({ html: markup }),
      ...rulesOf({ text: dump }),
      ...rulesOf({ text: 'Home\nSport\nHarbour\n' }),
      ...rulesOf({ text: long }),
      ...rulesOf({ text: readFileSync(join(samplePath, '2022-01-19-raisi-moscow-visit/CP.page.txt'), 'utf8') }),
    ]);
    const known = new Set<string>(removalRules.map((one) => one.id));
    expect([...met].filter((id) => !known.has(id))).toEqual([]);
    expect([...known].filter((id) => !met.has(id))).toEqual([]);
  });

  it('is listed and explained by hearsay rules', async () => {
    const listed = (await hearsay(['rules'])).out;
    const data: { kind: string; id: string }[] = JSON.parse((await hearsay(['rules', '--json'])).out);
    for (const { id, reason, seenBy } of removalRules) {
      expect(listed).toContain(id);
      expect(data).toContainEqual(expect.objectContaining({ kind: 'removal', id }));
      const told = (await hearsay(['rules', id])).out;
      expect(told).toContain(reason);
      expect(told).toContain(seenBy);
    }
    expect(new Set(data.map((one) => one.id)).size).toBe(data.length);
  });
});
