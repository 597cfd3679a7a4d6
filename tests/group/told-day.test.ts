import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventText } from '../../src/pipeline/compare-articles.ts';
import { readArticle } from '../../src/pipeline/inspect-page.ts';
import { shippedModels } from '../../src/pipeline/models.ts';
import { pageFromRecord } from '../../src/sources/page-record.ts';
import { groupEvents } from '../../src/stages/group/group.ts';
import type { EventText } from '../../src/stages/group/same-event.ts';
import { toldDay, toldDayOdds } from '../../src/stages/group/told-day.ts';
import { segmentBody } from '../../src/stages/segment/segment.ts';

const article = (body: string, published: string | null = null): EventText => ({
  body,
  title: null,
  published,
  language: 'en',
  sentences: segmentBody(body, 'en'),
});
const dayOf = (body: string, published: string | null = null) => toldDay(article(body, published));
const iso = (day: number | null) => (day === null ? null : new Date(day * 86_400_000).toISOString().slice(0, 10));

describe('the day an article tells', () => {
  it.each([
    ['The dam broke on Saturday, officials said.', '2022-11-14', '2022-11-12'],
    ['The dam broke on Monday, officials said.', '2022-11-14', '2022-11-14'],
    ['The dam broke on December 30.', '2023-01-02', '2022-12-30'],
    ['The dam broke on 12 November 2022.', null, '2022-11-12'],
    ['Repairs begin next Tuesday. The dam broke on Sunday.', '2022-11-14', '2022-11-13'],
  ])('%s, printed %s', (body, published, expected) => {
    expect(iso(dayOf(body, published).day)).toBe(expected);
  });

  it.each(['The dam held.', 'They march 3 abreast in the sun.', 'May 99 of them return.', ''])('none in %j', (body) => {
    expect(dayOf(body)).toMatchObject({ day: null, month: null, weekday: null });
  });
});

describe('what told days say of one event', () => {
  const dated = dayOf('They met on Saturday.', '2022-11-12');
  it.each([
    ['They met on November 12.', -1],
    ['They met on December 7.', 1],
    ['They met on Wednesday.', 1],
    ['They met on Saturday.', -1],
    ['They met at last.', 0],
  ])('against 12 November 2022, a Saturday: %s', (body, sign) => {
    expect(Math.sign(toldDayOdds(dated, dayOf(body)))).toBe(sign);
    expect(toldDayOdds(dated, dayOf(body))).toBe(toldDayOdds(dayOf(body), dated));
  });

  it('says nothing by weekdays alone: a running story has many', () => {
    expect(toldDayOdds(dayOf('They met on Monday.'), dayOf('They met on Friday.'))).toBe(0);
  });
});

describe('grouping', () => {
  const events = ['2022-01-19-raisi-moscow-visit', '2022-11-12-putin-raisi-call', '2023-12-07-putin-raisi-moscow'];
  const models = shippedModels();
  const read = (event: string, sigil: string, dated: boolean): EventText => {
    const page = pageFromRecord({ text: readFileSync(`corpus/${event}/${sigil}.page.txt`, 'utf8') }, sigil);
    if (!page.ok) throw new RangeError(page.failure.message);
    const text = eventText(readArticle(page.value, models));
    return dated ? text : { ...text, published: null };
  };

  it('does not join undated reports of different days by the two presidents they all name', () => {
    const articles = [
      read(events[0]!, 'CP', false),
      read(events[1]!, 'HL', true),
      read(events[2]!, 'OD', true),
      read(events[0]!, 'IT', true),
      read(events[2]!, 'GL', false),
    ];
    expect(groupEvents(articles)).toEqual([[0, 3], [1], [2, 4]]);
  });
});
