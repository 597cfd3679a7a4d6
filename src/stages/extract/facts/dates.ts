import { jalaliMonths, monthNames } from '../../../language/month-names.ts';
import type { Span } from '../../../model/span.ts';
import { type Day, exists, fromJalali } from './calendar.ts';

/** A date written in a text. */
export interface FoundDate {
  /** `YYYY-MM`, `YYYY-MM-DD`, `YYYY-MM-DDThh:mm` or the same with seconds, and a zone (`Z`, `+03:30`) where one is written. */
  readonly iso: string;
  readonly span: Span;
  readonly precision: 'month' | 'day' | 'minute';
  /** True for forms as 4/5/2023, where day and month were told apart by the language alone. */
  readonly ambiguous: boolean;
}

interface Written {
  readonly day: Day;
  readonly from: number;
  readonly to: number;
  readonly precision: 'month' | 'day';
  readonly ambiguous?: boolean;
}

const firstYear = 1900;
const lastYear = 2099;
const gregorian = namesToMonths(Object.values(monthNames));
const jalali = namesToMonths([jalaliMonths]);

/** Letters without marks and with one form for letters that Arabic and Persian keyboards write differently. */
function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/ı/g, 'i')
    .normalize('NFKD')
    .replace(/[\p{M}\u200c]/gu, '')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه');
}

function namesToMonths(tables: readonly (readonly (readonly string[])[])[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const table of tables)
    for (const [index, names] of table.entries())
      for (const name of names) if (!found.has(fold(name))) found.set(fold(name), index + 1);
  return found;
}

/** Zero of each run of ten decimal digits that pages use beside ASCII: Arabic-Indic, Persian, Devanagari, Bengali, Thai, full width. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** `text` with the digits of other scripts as ASCII digits; every character keeps its place. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = zeros.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });
}

const letters = '[\\p{L}\\p{M}\\u200c]';
const monthWord = `(${letters}{2,20}(?:\\.| (?:ال[أا]ول|الثاني))?)`;
const gap = "[\\s,.\\-–/_'’`]{0,4}";
const link = '(?:(?:de|del|of|do|năm|den|d|tháng|год|г|m|เดือน|พ\\.ศ\\.)\\.?[ \\u00a0])?';
/** A year ends before other digits, unless they are a time glued to it: "Apr 28 20232:23 PM". */
const yearEnd = '(?!\\d(?!\\d?:\\d\\d))';
const yearFirst =
  /(\d{4})(?:([-/.])|\s{0,2}[年년.]\s{0,2})(\d{1,2})(?:\2|\s{0,2}[月월.]\s{0,2})(\d{1,2})(?!\d)(?:\s?[日일])?/y;
const compactDay = /((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=T\d|(?![\d.,]))/y;
const dayFirst = /(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d|[-/.]\d+(?![\d:]))/y;
const dayMonthYear = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th|er|e|º|ª|°|:e|-го)?${gap}${link}${monthWord}${gap}${link}(\\d{4})${yearEnd}`,
  'uy',
);
const dayMonthShortYear = new RegExp(`(\\d{1,2})[ -]${monthWord}[ -]['’]?(\\d{2})(?![\\d:.h])`, 'uy');
const yearMonthDay = new RegExp(`(\\d{4})\\.?${gap}${link}${monthWord}${gap}(\\d{1,2})(?!\\d)`, 'uy');
/** Behind a comma a year is a year, whatever count is glued to it: "May 3, 2025128 views". */
const restAfterMonth = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th|\\.|º)?${gap}${link}(\\d{4})(?:${yearEnd}|(?<=,\\s?(?:19|20)\\d\\d))`,
  'uy',
);
const vietnamese = /(\d{1,2})\s{0,2}tháng\s(\d{1,2})(?:\s?,)?\s(?:năm\s)?(\d{4})/uy;
const era = /(令和|平成)\s?(\d{1,2}|元)年\s?(\d{1,2})月\s?(\d{1,2})日/g;
const wordBefore = new RegExp(`${monthWord}[\\s,.]{0,3}$`, 'u');

/** The month a word names; a name glued to the word before it ("SteinarNovember") is found by its capital. */
function monthOf(word: string, table: ReadonlyMap<string, number>): { month: number; at: number } | null {
  const bare = word.replace(/\.$/, '');
  const whole = table.get(fold(bare)) ?? table.get(fold(bare.replace(/^[בהול]/, '')));
  if (whole) return { month: whole, at: 0 };
  for (let at = bare.length - 3; at > 0; at--) {
    if (!/\p{Lu}/u.test(bare[at] ?? '') || !/\p{Ll}/u.test(bare[at - 1] ?? '')) continue;
    const month = table.get(fold(bare.slice(at)));
    return month ? { month, at } : null;
  }
  return null;
}

/** A full year from one written with four or two digits; Buddhist years of Thai pages lose 543. Zero where it cannot be one. */
function fullYear(text: string): number {
  const value = Number(text);
  if (text.length === 2) return value < 70 ? 2000 + value : 1900 + value;
  if (value > 2400 && value < 2650) return value - 543;
  return value >= firstYear && value <= lastYear ? value : 0;
}

/** The day meant by a year, month and day, Jalali where the year says so. */
function dayFrom(year: number, month: number, day: number): Day | null {
  if (year >= 1300 && year <= 1450) return fromJalali(year, month, day);
  const found = { year: fullYear(String(year)), month, day };
  return found.year > 0 && exists(found) ? found : null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function named(text: string, year: string, word: string, day: string, from: number, to: number): Written | null {
  const y = Number(year);
  const month = y >= 1300 && y <= 1450 ? monthOf(word, jalali) : monthOf(word, gregorian);
  const found = month && dayFrom(year.length === 2 ? fullYear(year) : y, month.month, Number(day));
  return found && to <= text.length ? { day: found, from, to, precision: 'day' } : null;
}

function numeric(text: string, at: number, monthFirst: boolean): Written | null {
  if (/\d[-/.]$/.test(text.slice(Math.max(0, at - 2), at))) return null;
  const first = matchAt(yearFirst, text, at) ?? matchAt(compactDay, text, at);
  if (first) {
    const [whole, year, , month, day] = first.length === 5 ? first : [first[0], first[1], '', first[2], first[3]];
    const found = dayFrom(Number(year), Number(month), Number(day));
    return found && { day: found, from: at, to: at + whole.length, precision: 'day' };
  }
  const last = matchAt(dayFirst, text, at);
  if (!last) return null;
  const [whole, one, mark, other, yearText] = last as unknown as [string, string, string, string, string];
  if (yearText.length === 2 && (mark === '-' || whole.length < 6)) return null;
  const year = fullYear(yearText);
  const ambiguous = Number(one) <= 12 && Number(other) <= 12 && one !== other;
  const swap = mark === '/' || mark === '-' ? (ambiguous ? monthFirst : Number(other) > 12) : false;
  const found = dayFrom(year, Number(swap ? one : other), Number(swap ? other : one));
  return (
    found && { day: found, from: at, to: at + whole.length, precision: 'day', ambiguous: ambiguous && mark !== '.' }
  );
}

function withMonthName(text: string, at: number): Written | null {
  const spelled = matchAt(dayMonthYear, text, at) ?? matchAt(dayMonthShortYear, text, at);
  const fromDay =
    spelled && named(text, spelled[3] ?? '', spelled[2] ?? '', spelled[1] ?? '', at, at + spelled[0].length);
  if (fromDay) return fromDay;
  const yearly = matchAt(yearMonthDay, text, at);
  const fromYear = yearly && named(text, yearly[1] ?? '', yearly[2] ?? '', yearly[3] ?? '', at, at + yearly[0].length);
  if (fromYear) return fromYear;
  const counted = matchAt(vietnamese, text, at);
  const day = counted && dayFrom(Number(counted[3]), Number(counted[2]), Number(counted[1]));
  return day ? { day, from: at, to: at + counted[0].length, precision: 'day' } : null;
}

/** "November 12, 2022" and "November 2022": the month stands before the number at `at`. */
function afterMonthName(text: string, at: number): Written | null {
  const start = Math.max(0, at - 28);
  const before = wordBefore.exec(text.slice(start, at));
  if (!before) return null;
  const word = before[1] ?? '';
  const rest = matchAt(restAfterMonth, text, at);
  const year = rest ? (rest[2] ?? '') : (/^\d{4}(?!\d)/.exec(text.slice(at, at + 5))?.[0] ?? '');
  const table = Number(year) >= 1300 && Number(year) <= 1450 ? jalali : gregorian;
  const month = year ? monthOf(word, table) : null;
  if (!month) return null;
  const from = start + before.index + month.at;
  const day = dayFrom(Number(year), month.month, rest ? Number(rest[1]) : 1);
  if (!day) return null;
  if (rest) return { day, from, to: at + rest[0].length, precision: 'day' };
  return table === gregorian ? { day, from, to: at + year.length, precision: 'month' } : null;
}

function eras(text: string): Written[] {
  const found: Written[] = [];
  for (const match of text.matchAll(era)) {
    const base = match[1] === '令和' ? 2018 : 1988;
    const day = dayFrom(base + (match[2] === '元' ? 1 : Number(match[2])), Number(match[3]), Number(match[4]));
    if (day) found.push({ day, from: match.index, to: match.index + match[0].length, precision: 'day' });
  }
  return found;
}

/** Offsets from UTC, in minutes, of the zone names that pages print and that mean one thing. */
const zones: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  bst: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  sast: 120,
  eest: 180,
  msk: 180,
  trt: 180,
  edt: -240,
  est: -300,
  et: -300,
  cdt: -300,
  mdt: -360,
  mst: -420,
  pdt: -420,
  pst: -480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
};
const clock =
  /(?:[\s,|·•.\-–/(]|at|um|à|às|alle|kl\.?|ore|klo|ساعت|الساعة|T|о|в){0,12}?(?<!\d)(\d{1,2})(?:[:h٫]|\.(?=\d\d(?!\d|[.,/]))|時|시\s)(\d{2})(?:[:]?(\d{2})(?:\.\d{1,9})?)?(?:\s?([ap])\.?\s?m\b\.?)?(?:\s?Uhr)?\s?(?:\(?([a-z]{1,4})\b\)?|([+-]\d\d):?(\d\d))?/iy;

interface Clock {
  readonly text: string;
  readonly to: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The time of day written right after a date that ends at `at`. */
function clockAfter(text: string, at: number): Clock | null {
  const match = matchAt(clock, text, at);
  if (!match) return null;
  const [whole, hourText, minuteText, second, half, zone, offsetHours, offsetMinutes] = match;
  let hour = Number(hourText);
  if (half && hour <= 12) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 23 || Number(minuteText) > 59) return null;
  const known = zone ? zones[zone.toLowerCase()] : undefined;
  const zoneText = offsetHours ? `${offsetHours}:${offsetMinutes}` : known === undefined ? '' : zoneSuffix(known);
  const lost = zone && known === undefined ? whole.length - whole.lastIndexOf(zone) : 0;
  const seconds = second && Number(second) < 60 ? `:${second}` : '';
  return { text: `T${two(hour)}:${minuteText}${seconds}${zoneText}`, to: at + whole.length - lost };
}

function zoneSuffix(minutes: number): string {
  if (minutes === 0) return 'Z';
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
}

function finish(text: string, written: Written): FoundDate {
  const { year, month, day } = written.day;
  const { from, to } = written;
  const ambiguous = written.ambiguous === true;
  if (written.precision === 'month')
    return { iso: `${year}-${two(month)}`, span: { from, to }, precision: 'month', ambiguous };
  const time = clockAfter(text, to);
  const iso = `${year}-${two(month)}-${two(day)}${time ? time.text : ''}`;
  return { iso, span: { from, to: time ? time.to : to }, precision: time ? 'minute' : 'day', ambiguous };
}

/**
 * Every calendar date written in `text`, in order: numbers, month names of some thirty languages, Persian, Arabic and Indian
 * digits, Jalali dates (given back in the Gregorian calendar), Japanese eras, and the time of day where it follows.
 * A date without its year is left out, and "2 hours ago" is not guessed. Linear in the text.
 * @param languageHint language of the page, `en` or `en-US` reading 4/5/2023 as April, any other (`en-GB`, `fr`) as May.
 */
export function parseDates(text: string, languageHint = ''): FoundDate[] {
  const plain = asciiDigits(text);
  const monthFirst = ['', 'en', 'en-us', 'und'].includes(languageHint.toLowerCase()) && !showsDayFirst(plain);
  const found: FoundDate[] = eras(plain).map((written) => finish(plain, written));
  let done = 0;
  for (const match of plain.matchAll(/\d+/g)) {
    const at = match.index;
    if (at < done || match[0].length > 8 || match[0].length === 3) continue;
    const written =
      numeric(plain, at, monthFirst) ??
      withMonthName(plain, at) ??
      (match[0].length <= 4 ? afterMonthName(plain, at) : null);
    if (!written || written.from < done) continue;
    const date = finish(plain, written);
    found.push(date);
    done = date.span.to;
  }
  return found.sort((one, other) => one.span.from - other.span.from);
}

/** True where a date with slashes can only be read with its day first: the page's other dates are then read so too. */
function showsDayFirst(text: string): boolean {
  return /(?<![\d/.])(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d(?!\d)/.test(text);
}

/** The day in a URL path as `/2023/11/04/`, `/2023-11-04-` or `/20231104`, or null; a month alone is not a date here. */
export function dateInUrl(url: string): string | null {
  const match =
    /[/_-]((?:19|20)\d\d)[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\d|3[01])(?=[/_.?-]|$)/.exec(url) ??
    /[/_-]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.?-]|$)/.exec(url);
  if (!match) return null;
  const day = dayFrom(Number(match[1]), Number(match[2]), Number(match[3]));
  return day ? `${day.year}-${two(day.month)}-${two(day.day)}` : null;
}
