import { months, weekdays } from '../../language/en/calendar-words.ts';
import { slice } from '../../model/span.ts';
import { dayNumber, type EventText } from './event-profile.ts';

/** The day an article says its event fell on, as far as its opening tells. */
export interface ToldDay {
  /** Days since 1970, where year or date of publication make it certain. */
  readonly day: number | null;
  /** 0..11 and 1..31, where the text names a date. */
  readonly month: number | null;
  readonly date: number | null;
  /** 0 for Sunday. */
  readonly weekday: number | null;
}

/** Sentences of an opening: a report says when within these. */
const openingSentences = 4;
/** Words before a day that make it another one than the event's. */
const otherDay = new Set(['next', 'until', 'till', 'by', 'before', 'after', 'since', 'from', 'last', 'every', 'this']);
const notOne: ToldDay = { day: null, month: null, date: null, weekday: null };

const monthOf = new Map(months.flatMap((names, i) => names.map((name): [string, number] => [name, i])));
/** Full names only: "sun" and "mon" are words of their own. */
const weekdayOf = new Map(weekdays.map((names, i): [string, number] => [names[0]!, i]));

const calendarName = new Set([...monthOf.keys(), ...weekdayOf.keys()]);

/** The first day named in the opening of an English article; all null where none is. */
export function toldDay(text: EventText): ToldDay {
  if (text.language !== 'en') return notOne;
  for (const sentence of text.sentences.slice(0, openingSentences)) {
    const words = sentence.tokens
      .filter((token) => token.kind !== 'punctuation')
      .map((token) => slice(text.body, token).replace(/\.$/, ''))
      // Names of days and months have capitals: "march" is what soldiers do.
      .map((word) => (/^\p{Ll}/u.test(word) && calendarName.has(word) ? '' : word.toLowerCase()));
    for (const [i, word] of words.entries()) {
      if (otherDay.has(words[i - 1] ?? '')) continue;
      const found = dateAt(words, i) ?? (weekdayOf.has(word) ? { ...notOne, weekday: weekdayOf.get(word)! } : null);
      if (found) return resolved(found, text.published);
    }
  }
  return notOne;
}

/** "November 12", "12 November", each with a year or without. */
function dateAt(words: readonly string[], at: number): ToldDay | null {
  const [first, second] = [words[at]!, words[at + 1] ?? ''];
  const month = monthOf.get(first) ?? monthOf.get(second);
  if (month === undefined || (monthOf.has(first) && monthOf.has(second))) return null;
  const date = Number.parseInt(monthOf.has(first) ? second : first, 10);
  if (!(date >= 1 && date <= 31) || !/^\d{1,2}(?:st|nd|rd|th)?$/.test(monthOf.has(first) ? second : first)) return null;
  const year = /^(?:19|20)\d\d$/.test(words[at + 2] ?? '') ? Number(words[at + 2]) : null;
  const day = year === null ? null : Math.round(Date.UTC(year, month, date) / 86_400_000);
  return { day, month, date, weekday: day === null ? null : weekdayOfDay(day) };
}

/** 1 January 1970 was a Thursday. */
const weekdayOfDay = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** Makes a day certain by the date of publication: news tells of the latest such day. */
function resolved(told: ToldDay, published: string | null): ToldDay {
  const written = dayNumber(published);
  if (told.day !== null || written === null) return told;
  if (told.month === null) {
    const day = written - ((weekdayOfDay(written) - told.weekday! + 7) % 7);
    const calendar = new Date(day * 86_400_000);
    return { ...told, day, month: calendar.getUTCMonth(), date: calendar.getUTCDate() };
  }
  const year = new Date(written * 86_400_000).getUTCFullYear();
  const days = [year - 1, year, year + 1].map((one) => Math.round(Date.UTC(one, told.month!, told.date!) / 86_400_000));
  const day = days.reduce((best, one) => (Math.abs(one - written) < Math.abs(best - written) ? one : best));
  return { ...told, day, weekday: weekdayOfDay(day) };
}

/**
 * Log odds against one event where the days told differ. Set by hand. Two undated reports of one running story often tell
 * of different weekdays (in 172 graded pairs as often as reports of different stories), so a weekday alone says nothing;
 * beside a day that is certain it does.
 */
const otherDate = 3.5;
const otherWeekday = 2;
/** Log odds for it where both name one date, or one a weekday and the other the day it fell on. */
const sameDate = -1;
const sameWeekday = -0.7;
/** Days a date may differ by: a report dated by the place's clock, the other by its own. */
const clockDays = 1;

/** Log odds that the days two articles tell take from their being one event; negative where they speak for it. */
export function toldDayOdds(one: ToldDay, other: ToldDay): number {
  // Where both days are certain the dates of publication have said it already.
  if (one.day !== null && other.day !== null) return 0;
  if (one.month !== null && other.month !== null) {
    const apart = Math.abs(31 * one.month + one.date! - 31 * other.month - other.date!);
    return apart <= clockDays ? sameDate : otherDate;
  }
  const certain = one.day !== null || other.day !== null;
  if (!certain || one.weekday === null || other.weekday === null) return 0;
  return one.weekday === other.weekday ? sameWeekday : otherWeekday;
}
