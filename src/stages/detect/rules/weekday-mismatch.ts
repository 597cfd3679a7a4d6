import { defineRule, type Sign } from '../copy-rule.ts';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const day = weekdays.join('|');
const month = months.join('|');
const dayFirst = new RegExp(
  `\\b(${day}),?\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(${month})\\b(?:,?\\s+(\\d{4})\\b)?`,
  'giu',
);
const monthFirst = new RegExp(
  `\\b(${day}),?\\s+(${month})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d|:)(?:,?\\s+(\\d{4})\\b)?`,
  'giu',
);

export const weekdayMismatch = defineRule({
  id: 'weekday-mismatch',
  type: 'date',
  severity: 'major',
  languages: ['en'],
  strength: { weight: { translated: 0.7, spun: 0.5 }, measured: { flagged: 1, of: 2030 } },
  docs: {
    title: 'The weekday does not belong to the date',
    why: 'A copy that shifts, drops or rewrites dates leaves a weekday behind that the calendar contradicts. Where no year is written, only a page date within half a year can settle it.',
    caught: [
      'The talks opened on Monday, 5 March 2023.',
      'published: 2022-03-09\n\nThe talks opened on Monday, March 8 in the capital.',
    ],
    spared: [
      'The talks opened on Sunday, 5 March 2023, and ended on Tuesday the 7th of March 2023.',
      'published: 2022-03-09\n\nThe talks opened on Tuesday, March 8 in the capital.',
      'Every Monday, 5 March Street is closed. On Friday, May 31 comes late.',
    ],
  },
  check(text) {
    const signs: Sign[] = [];
    const judge = (
      match: RegExpMatchArray,
      dayOf: string | undefined,
      monthOf: string | undefined,
      yearOf: string | undefined,
    ) => {
      const wanted = weekdays.indexOf((match[1] ?? '').toLowerCase());
      const date = { month: months.indexOf((monthOf ?? '').toLowerCase()), day: Number(dayOf) };
      const found = yearOf
        ? weekdayOf(Number(yearOf), date.month, date.day)
        : nearPage(date.month, date.day, text.published);
      if (found === null || found === wanted) return;
      const from = match.index ?? 0;
      const right = weekdays[found] ?? '';
      const capital = right.charAt(0).toUpperCase() + right.slice(1);
      signs.push({
        at: { from, to: from + match[0].length },
        message: `That day was a ${capital}.`,
        confidence: yearOf ? 0.9 : 0.7,
        expected: [match[0].replace(match[1] ?? '', capital)],
      });
    };
    for (const match of text.body.matchAll(dayFirst)) judge(match, match[2], match[3], match[4]);
    for (const match of text.body.matchAll(monthFirst)) judge(match, match[3], match[2], match[4]);
    return signs;
  },
});

/** Weekday 0..6 of a date, null where there is no such day. */
function weekdayOf(year: number, monthIndex: number, dayOfMonth: number): number | null {
  const date = new Date(Date.UTC(year, monthIndex, dayOfMonth));
  return date.getUTCMonth() === monthIndex && year > 1800 && year < 2200 ? date.getUTCDay() : null;
}

/** Without a year: the year that brings the date within 180 days of the page's own, else null. */
function nearPage(monthIndex: number, dayOfMonth: number, published: string | null): number | null {
  const page = published ? Date.parse(published.slice(0, 10)) : Number.NaN;
  if (Number.isNaN(page)) return null;
  const year = new Date(page).getUTCFullYear();
  for (const candidate of [year, year - 1, year + 1]) {
    const apart = Math.abs(Date.UTC(candidate, monthIndex, dayOfMonth) - page) / 86_400_000;
    if (apart <= 180) return weekdayOf(candidate, monthIndex, dayOfMonth);
  }
  return null;
}
