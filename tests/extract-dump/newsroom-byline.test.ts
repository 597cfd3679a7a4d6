import { expect, it } from 'vitest';
import { inspectPage } from '../../src/pipeline/inspect-page.ts';
import { shippedModels } from '../../src/pipeline/models.ts';
import { pageFromRecord } from '../../src/sources/page-record.ts';
import { namesNewsroom } from '../../src/stages/extract/dump/byline.ts';

it.each([
  'Northern Wire and Post staff, Quay Town',
  'Post reporters in Eastbank and Quay Town',
  'Edda Marsh and agencies',
  'Redacción y agencias, Ribera',
])('knows a byline of a newsroom: %s', (line) => expect(namesNewsroom(line)).toBe(true));

it.each([
  'Police arrest reporters in Quay Town',
  'Union Warns Hospital Staff in Quay Town',
  'staff',
  'Ferry staff to strike on Friday, union says',
  `${'Quay '.repeat(200_000)}staff`,
])('leaves headlines alone: %.60s', (line) => expect(namesNewsroom(line)).toBe(false));

it('takes such a line neither for the headline nor for the summary', () => {
  const page = pageFromRecord(
    {
      text: `Harbour Post
Log in   Subscribe
News  Sport  Weather
Quay Town ferry blast toll climbs to six as divers search on
Northern Wire and Post staff, Quay Town
Published 10 February 2024, 7.15am
At least six people were killed and two were still missing after a blast tore through a ferry at Quay Town early on Thursday, the coast guard said.
The blast struck the engine room at 4:20 a.m., when 112 people were aboard, Northern Wire reported from the harbour.
Divers went on with the search on Friday, and staff of the ferry company brought tea to the families on the pier.
Prosecutors said they had opened a case over breaches of safety rules. The chief engineer was questioned on Friday evening.`,
    },
    'made',
  );
  if (!page.ok) throw new RangeError(page.failure.message);
  const { article } = inspectPage(page.value, shippedModels());
  expect(article.title?.value).toBe('Quay Town ferry blast toll climbs to six as divers search on');
  expect(article.standfirst).toBeNull();
  const at = page.value.text.indexOf('Northern Wire and Post');
  expect(article.removed.find(({ span }) => span.from <= at && at < span.to)?.rule).toBe('byline');
});
