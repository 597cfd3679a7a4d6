import type { DateMention } from './read-dates.ts';

const dayLength = 86_400_000;

/** Whole days counted from 1 January 1970, both ends included. */
interface Days {
  readonly first: number;
  readonly last: number;
}

/** A calendar day from an ISO date; null for anything else. */
function dayOf(iso: string | null): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  if (!match) return null;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return Number.isNaN(date.getTime()) ? null : date;
}

const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / dayLength;
const one = (day: number): Days => ({ first: day, last: day });
const month = (year: number, number: number): Days => ({
  first: dayNumber(year, number, 1),
  last: dayNumber(year, number + 1, 1) - 1,
});
const years = (from: number, count: number): Days => ({
  first: dayNumber(from, 1, 1),
  last: dayNumber(from + count, 1, 1) - 1,
});

/** The spans of days a mention may mean, given the day it was written; empty where it fixes none. A bare weekday may lie before or ahead. */
function spansOf(mention: DateMention, written: Date | null): Days[] {
  if (mention.season !== undefined || mention.story !== undefined) return [];
  if (mention.year !== undefined) return [calendarSpan(mention, mention.year)];
  if (!written) return [];
  const now = { year: written.getUTCFullYear(), month: written.getUTCMonth() + 1, day: written.getTime() / dayLength };
  if (mention.month) return [0, -1, 1].map((by) => calendarSpan(mention, now.year + by));
  if (mention.offset !== undefined) return [one(now.day + mention.offset)];
  if (mention.weekday !== undefined) return weekdaySpans(mention, now.day, written.getUTCDay());
  const back = mention.ago ?? -(mention.pointing ?? 0);
  switch (mention.unit) {
    case 'day':
      return [one(now.day - back)];
    case 'week': {
      if (mention.ago !== undefined) return [{ first: now.day - 7 * back - 3, last: now.day - 7 * back + 3 }];
      const monday = now.day - ((written.getUTCDay() + 6) % 7) - 7 * back;
      return [{ first: monday - 1, last: monday + 6 }];
    }
    case 'month':
      return [month(now.year, now.month - back)];
    case 'year':
      return [years(now.year - back, 1)];
    case 'night':
      return mention.pointing === -1 ? [one(now.day - 1)] : [one(now.day)];
    default:
      return [];
  }
}

function calendarSpan(mention: DateMention, year: number): Days {
  if (mention.unit === 'decade') return years(year, 10);
  if (mention.month === undefined) return years(year, 1);
  return mention.day === undefined ? month(year, mention.month) : one(dayNumber(year, mention.month, mention.day));
}

function weekdaySpans(mention: DateMention, today: number, todaysWeekday: number): Days[] {
  const since = (todaysWeekday - mention.weekday! + 7) % 7;
  const last = today - since;
  if (mention.pointing === -1) return [one(since === 0 ? last - 7 : last)];
  if (mention.pointing === 1) return [one(last + 7)];
  return [one(last), one(last + 7)];
}

/** Parts of a date that can be set against each other as they stand. */
const fixedParts = ['year', 'month', 'day', 'weekday', 'season', 'story', 'dayPart', 'part'] as const;

/**
 * True where two mentions can be one time: the parts both give agree, or both come to days of which the one holds the other, counted from their own
 * pages' dates. A mention that cannot be counted is only like one that says the same.
 */
export function sameDate(
  base: DateMention,
  copy: DateMention,
  basePublished: string | null,
  copyPublished: string | null,
): boolean {
  // "yesterday" on two pages is one day only where the pages are of one day.
  const counted = base.offset !== undefined && copy.offset !== undefined && basePublished && copyPublished;
  if (!counted && agree(base, copy)) return true;
  if (base.eitherOrder && agree(turned(base), copy)) return true;
  if (copy.eitherOrder && agree(base, turned(copy))) return true;
  if (clash(base, copy)) return false;
  const left = spansOf(base, dayOf(basePublished));
  const right = spansOf(copy, dayOf(copyPublished));
  return left.some((span) => right.some((other) => holds(span, other) || holds(other, span)));
}

/**
 * True where nothing tells whether two mentions are one time: they share no part that could differ, and the one of them that hangs on its page's date
 * ("yesterday", "next month", "Sept. 25" beside "Thursday") cannot be counted because that date is not known.
 */
export function incomparable(
  base: DateMention,
  copy: DateMention,
  basePublished: string | null,
  copyPublished: string | null,
): boolean {
  if (shared(base, copy).length > 0) return false;
  if (base.eitherOrder || copy.eitherOrder) return false;
  if ([base, copy].some((one) => one.season !== undefined || one.story !== undefined)) return false;
  const [way, other] = [base, copy].map((one) => Math.sign(one.offset ?? one.pointing ?? -(one.ago ?? 0)));
  if (way! * other! < 0) return false;
  // "last week" and "last month", "yesterday" and "today" are counted from one day: that they differ is plain without knowing it.
  if (base.unit !== undefined && copy.unit !== undefined) return false;
  if (base.offset !== undefined && copy.offset !== undefined) return false;
  return spansOf(base, dayOf(basePublished)).length === 0 || spansOf(copy, dayOf(copyPublished)).length === 0;
}

const holds = (outer: Days, inner: Days): boolean => outer.first <= inner.first && inner.last <= outer.last;

const turned = ({ month: second, day: first, ...rest }: DateMention): DateMention => ({
  ...rest,
  ...(first === undefined ? {} : { month: first }),
  ...(second === undefined ? {} : { day: second }),
});

const shared = (base: DateMention, copy: DateMention) =>
  fixedParts.filter((part) => base[part] !== undefined && copy[part] !== undefined);

/** The parts both give are alike, and there is one that tells a time by itself. */
function agree(base: DateMention, copy: DateMention): boolean {
  const parts = shared(base, copy);
  if (parts.some((part) => base[part] !== copy[part])) return false;
  if (base.unit !== copy.unit || base.ago !== copy.ago) return false;
  if (base.unit !== undefined) return base.pointing === copy.pointing;
  if (base.offset !== undefined && copy.offset !== undefined) return base.offset === copy.offset;
  return parts.length > 0;
}

/** A part both give differs: no reckoning makes Monday of Thursday. */
const clash = (base: DateMention, copy: DateMention): boolean => {
  if (base.eitherOrder || copy.eitherOrder || base.unit || copy.unit) return false;
  return shared(base, copy).some((part) => base[part] !== copy[part]);
};

/** Which parts a date gives, to tell whether two dates are of one sort: a weekday and a year are not. */
export const sortOf = (date: DateMention): string =>
  (['year', 'month', 'day', 'weekday', 'unit', 'offset'] as const).filter((part) => date[part] !== undefined).join();
