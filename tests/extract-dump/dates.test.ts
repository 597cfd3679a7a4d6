import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromJalali } from '../../src/stages/extract/facts/calendar.ts';
import { dateInUrl, parseDates } from '../../src/stages/extract/facts/dates.ts';

const readings: readonly (readonly [string, string, string?])[] = [
  ['November 12, 2022', '2022-11-12'],
  ['By Anna LeeNovember 12, 2022No Comments3 Mins Read', '2022-11-12'],
  ['by Orne CourierMay 3, 20250128', '2025-05-03'],
  ['Sat 12 Nov 2022', '2022-11-12'],
  ['12th of March, 2021', '2021-03-12'],
  ['Sept. 3, 2020', '2020-09-03'],
  ['2024-05-03T15:47:42Z', '2024-05-03T15:47:42Z'],
  ['April 26, 2024 at 11:24 a.m. EDT', '2024-04-26T11:24-04:00'],
  ['28.04.2023 16:11 Uhr', '2023-04-28T16:11'],
  ['15.04.2026, 14:36 Uhr', '2026-04-15T14:36'],
  ['3. Dezember 2021', '2021-12-03'],
  ['le 14 août 2019 à 18h05', '2019-08-14T18:05'],
  ['1er février 2020', '2020-02-01'],
  ['7 de diciembre de 2023', '2023-12-07'],
  ['9 de março de 2018', '2018-03-09'],
  ['3 Temmuz 2024', '2024-07-03'],
  ['12 ноября 2022 г.', '2022-11-12'],
  ['5 сентября 2021, 10:30', '2021-09-05T10:30'],
  ['2023年12月8日 10時05分', '2023-12-08T10:05'],
  ['令和7年1月13日', '2025-01-13'],
  ['2024년 12월 3일', '2024-12-03'],
  ['2024.12.03', '2024-12-03'],
  ['12 نوفمبر 2022', '2022-11-12'],
  ['١٢ تشرين الثاني ٢٠٢٢', '2022-11-12'],
  ['۱۷ آذر ۱۴۰۲', '2023-12-08'],
  ['۱۴۰۲/۰۹/۱۷', '2023-12-08'],
  ['8 दिसंबर 2023', '2023-12-08'],
  ['22 tháng 10 năm 2025', '2025-10-22'],
  ['4/5/2023', '2023-04-05', 'en'],
  ['4/5/2023', '2023-05-04', 'fr'],
  ['24/5/2023', '2023-05-24', 'en'],
  ['04-Nov-2019', '2019-11-04'],
  ['12 בנובמבר 2022', '2022-11-12'],
  ['November 2022', '2022-11'],
];

describe('dates in text', () => {
  test.each(readings.map(([text, iso, hint = '']) => [text, iso, hint] as const))('%s is read', (text, iso, hint) => {
    expect(parseDates(text, hint).map((date) => date.iso)).toEqual([iso]);
  });

  test.each(['2 hours ago', '30/02/2021', 'version 1.2.2021.4.5', 'March 12', 'room 2022', '13.25', 'yesterday'])(
    '%s is no date with a year',
    (text) => {
      expect(parseDates(text).filter((date) => date.precision !== 'month')).toEqual([]);
    },
  );

  test('one date that can only be read day first decides how the others are read', () => {
    expect(parseDates('24/05/2023 and 04/05/2023', 'en').map((date) => date.iso)).toEqual(['2023-05-24', '2023-05-04']);
  });

  test('a span covers what was read, even after glued words', () => {
    const text = 'SteinarNovember 12, 2022No Comments';
    const [date] = parseDates(text);
    expect(text.slice(date?.span.from, date?.span.to)).toBe('November 12, 2022');
  });

  test('any text is read without a throw, and spans stay inside it and in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { span } of parseDates(text)) {
          expect(span.from).toBeGreaterThanOrEqual(last);
          expect(span.to).toBeLessThanOrEqual(text.length);
          last = span.to;
        }
      }),
    );
  });

  test.each([
    [1402, 9, 17, '2023-12-8'],
    [1399, 12, 30, '2021-3-20'],
    [1400, 1, 1, '2021-3-21'],
    [1343, 1, 1, '1964-3-21'],
    [1300, 1, 1, '1921-3-21'],
    [1404, 1, 1, '2025-3-21'],
  ])('Jalali %i-%i-%i is Gregorian %s', (year, month, day, expected) => {
    const found = fromJalali(year, month, day);
    expect(found && `${found.year}-${found.month}-${found.day}`).toBe(expected);
  });

  test('the thirtieth of Esfand exists in leap years only', () => {
    expect(fromJalali(1399, 12, 30)).not.toBeNull();
    expect(fromJalali(1400, 12, 30)).toBeNull();
  });

  test.each([
    ['https://example.org/world/2023/11/04/story', '2023-11-04'],
    ['https://example.org/20231104-story.html', '2023-11-04'],
    ['https://example.org/2023/11/story', null],
  ])('the URL %s says %s', (url, expected) => {
    expect(dateInUrl(url)).toBe(expected);
  });
});
