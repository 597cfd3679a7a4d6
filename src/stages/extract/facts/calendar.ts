/** A day of the Gregorian calendar; month and day count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** True when the day exists in the Gregorian calendar. */
export function exists({ year, month, day }: Day): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const length = month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);
  return day <= length;
}

const daysBeforeYear = (year: number): number =>
  365 * (year - 1) + Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);

function dayOfNumber(count: number): Day {
  let year = Math.floor(count / 365.2425) + 1;
  while (daysBeforeYear(year + 1) <= count) year++;
  while (daysBeforeYear(year) > count) year--;
  let rest = count - daysBeforeYear(year);
  let month = 1;
  for (; month < 12; month++) {
    const length = month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);
    if (rest < length) break;
    rest -= length;
  }
  return { year, month, day: rest + 1 };
}

/** Leap years of the 33-year cycle of the Solar Hijri calendar: right for 1244–1472 (1865–2093). */
const leapPlaces = new Set([1, 5, 9, 13, 17, 22, 26, 30]);
/** Days from 1 January of year 1 to 1 Farvardin 1343 (21 March 1964), the first year of a cycle counted from 1343. */
const epochYear = 1343;
const epochDay = daysBeforeYear(1964) + 31 + 29 + 20;
const isJalaliLeap = (year: number): boolean => leapPlaces.has(((year % 33) + 33) % 33);

/** The Gregorian day of a Solar Hijri (Jalali) one, or null where there is no such day. Years 1300–1450 only. */
export function fromJalali(year: number, month: number, day: number): Day | null {
  if (year < 1300 || year > 1450 || month < 1 || month > 12 || day < 1) return null;
  const length = month <= 6 ? 31 : month < 12 || isJalaliLeap(year) ? 30 : 29;
  if (day > length) return null;
  let count = epochDay;
  for (let y = epochYear; y < year; y++) count += isJalaliLeap(y) ? 366 : 365;
  for (let y = year; y < epochYear; y++) count -= isJalaliLeap(y) ? 366 : 365;
  count += month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  return dayOfNumber(count + day - 1);
}
