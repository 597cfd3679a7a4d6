import { describe, expect, it } from 'vitest';
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
  it('does not join an undated report to either of two events by the people all three name', () => {
    const spring =
      'The president of Karsia, Ilka Marest, signed a wheat agreement with Ostmark on the first day of her visit. Farmers in the border districts will sell grain without customs duty from May, and a mill is to be built in Velden. Tobin Orrsk, the premier, called the harvest clause a relief for bakers.';
    const autumn =
      'Fishing boats from both banks were seized last week, and the quarrel now reaches the top. Premier Tobin Orrsk of Ostmark told Ilka Marest that patrols off Velden would go on. Karsia wants its crews released, the nets returned and a court to draw the line between the two waters.';
    const undated =
      'Gas storage was the subject when Ilka Marest of Karsia telephoned the premier of Ostmark. Tobin Orrsk offered caverns under Velden, with room for two winters, at a price to be named by engineers. Pipeline pressure has fallen and hospitals have been told to save.';
    const groups = groupEvents([article(spring, '2023-04-02'), article(autumn, '2023-10-20'), article(undated)]);
    expect(groups).toEqual([[0], [1], [2]]);
  });
});
