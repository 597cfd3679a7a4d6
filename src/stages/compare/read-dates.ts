import { relativeDays, timeQualifiers } from '../../language/en/calendar-words.ts';
import { wordFacts } from './lexicon.ts';
import type { LineToken } from './token-line.ts';

/** A time expression: tokens `from..to` and the parts of a date it fixes. Months from 1, weekdays from Sunday 0. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** Days from the day of writing, for "yesterday". */
  readonly offset?: number;
  /** "last month", "next Friday": the unit or weekday word, and which way. */
  readonly pointing?: -1 | 0 | 1;
  readonly unit?: string;
}

const spanUnits = new Set([
  'week',
  'month',
  'year',
  'weekend',
  'decade',
  'century',
  'quarter',
  'summer',
  'winter',
  'spring',
  'autumn',
  'season',
  'night',
]);
const isoDate = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;

/** "April's" is April. */
const withoutPossessive = (folded: string): string => (folded.endsWith("'s") ? folded.slice(0, -2) : folded);

/** The parts of a hyphenated word, so that "mid-November" holds a month. */
function factsOfParts(token: LineToken): ReturnType<typeof wordFacts> {
  const facts = wordFacts(withoutPossessive(token.folded));
  if (facts.month || facts.weekday !== undefined || !token.folded.includes('-')) return facts;
  for (const part of withoutPossessive(token.folded).split('-')) {
    const found = wordFacts(part);
    if (found.month !== undefined || found.weekday !== undefined) return found;
  }
  return facts;
}

/** Every time expression in a row of tokens. Times counted in units ("for two weeks") are quantities, not dates. */
export function readDates(tokens: readonly LineToken[]): DateMention[] {
  const found: DateMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = readAt(tokens, at);
    if (read) {
      found.push(read);
      at = read.to;
    } else at++;
  }
  return found;
}

const dating = new Map<string, boolean>();

/** A quick look whether a time expression can start at a word. */
function mayDate(token: LineToken): boolean {
  const known = dating.get(token.folded);
  if (known !== undefined) return known;
  const facts = factsOfParts(token);
  const may =
    facts.month !== undefined ||
    facts.weekday !== undefined ||
    Object.hasOwn(relativeDays, token.folded) ||
    Object.hasOwn(timeQualifiers, token.folded) ||
    token.folded === 'a' ||
    token.folded === 'one';
  if (dating.size > 60_000) dating.clear();
  dating.set(token.folded, may);
  return may;
}

function readAt(tokens: readonly LineToken[], at: number): DateMention | null {
  const token = tokens[at]!;
  if (token.kind === 'number') return readNumeric(tokens, at);
  if (token.kind !== 'word' || !mayDate(token)) return null;
  const facts = factsOfParts(token);
  if (facts.month !== undefined && isMonth(tokens, at)) return readMonth(tokens, at, facts.month);
  if (facts.weekday !== undefined && isDayName(token)) return readWeekday(tokens, at, facts.weekday);
  const offset = Object.hasOwn(relativeDays, token.folded) ? relativeDays[token.folded] : undefined;
  if (offset !== undefined) return { from: at, to: at + 1, offset };
  return readPointing(tokens, at);
}

/** "may", "march" and short names are months only where they look it. */
function isMonth(tokens: readonly LineToken[], at: number): boolean {
  const token = tokens[at]!;
  const capital = /\p{Lu}/u.test(token.text);
  if (!capital) return false;
  if (
    token.folded !== 'may' &&
    token.folded !== 'march' &&
    token.folded !== 'mar' &&
    token.folded !== 'dec' &&
    token.folded !== 'jan'
  )
    return true;
  if (!token.opens) return true;
  const next = tokens[at + 1];
  return next !== undefined && (next.kind === 'number' || next.facts.ordinal !== undefined);
}

/** "sun" and "sat" are days only as "Sun" and "Sat"; full names count in any case. */
const isDayName = (token: LineToken): boolean => token.folded.length > 5 || /^\p{Lu}/u.test(token.text);

function readMonth(tokens: readonly LineToken[], at: number, month: number): DateMention {
  let from = at;
  let to = at + 1;
  if (tokens[to]?.text === '.' && tokens[at]!.folded.length <= 4) to++;
  let day = dayNumber(tokens[to]);
  let year: number | undefined;
  if (day !== undefined) to++;
  else {
    const back = tokens[at - 1]?.folded === 'of' ? at - 2 : at - 1;
    day = dayNumber(tokens[back]);
    if (day !== undefined) from = back;
  }
  const comma = tokens[to]?.text === ',' || tokens[to]?.folded === 'of' ? 1 : 0;
  const possible = yearNumber(tokens[to + comma]);
  if (possible !== undefined) {
    year = possible;
    to += comma + 1;
  }
  return { from, to, month, ...(day === undefined ? {} : { day }), ...(year === undefined ? {} : { year }) };
}

function dayNumber(token: LineToken | undefined): number | undefined {
  if (!token) return undefined;
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.folded);
  const day = match ? Number(match[1]) : token.facts.ordinal;
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

function yearNumber(token: LineToken | undefined): number | undefined {
  if (!token || !/^\d{4}$/.test(token.text)) return undefined;
  const year = Number(token.text);
  return year >= 1000 && year <= 2199 ? year : undefined;
}

function readWeekday(tokens: readonly LineToken[], at: number, weekday: number): DateMention {
  const word = tokens[at - 1]?.folded ?? '';
  const direction = Object.hasOwn(timeQualifiers, word) ? timeQualifiers[word] : undefined;
  if (direction === undefined) return { from: at, to: at + 1, weekday };
  return { from: at - 1, to: at + 1, weekday, pointing: Math.sign(direction) as -1 | 0 | 1 };
}

function readPointing(tokens: readonly LineToken[], at: number): DateMention | null {
  const word = tokens[at]!.folded;
  const direction = Object.hasOwn(timeQualifiers, word) ? timeQualifiers[word] : undefined;
  const next = tokens[at + 1]?.folded ?? '';
  if (direction !== undefined && spanUnits.has(next))
    return { from: at, to: at + 2, pointing: Math.sign(direction) as -1 | 0 | 1, unit: next };
  // "a month ago" says the same as "last month".
  if (
    (word === 'a' || word === 'one') &&
    spanUnits.has(next) &&
    (tokens[at + 2]?.folded === 'ago' || tokens[at + 2]?.folded === 'earlier')
  )
    return { from: at, to: at + 3, pointing: -1, unit: next };
  return null;
}

/** Words after a four-digit number that make it a count, and words before it that make it one. */
const counted =
  /^(?:people|men|women|children|dollars?|euros?|pounds?|years?|days?|hours?|minutes?|met(?:re|er)s?|km|kilomet(?:re|er)s?|miles?|feet|ft|tons?|tonnes?|troops?|soldiers?|deaths?|cases?|votes?|jobs?|homes?|houses?|cars?|members?|students?|times?|cent|percent|percentage|square|acres?|hectares?|barrels?|points?|units?|pages?|words?|kg|kilos?|grams?|lit(?:re|er)s?|gallons?|rounds?|utc|gmt|hrs?|local|cest|cet|est|edt|pst|bst)$/;
const countingBefore = new Set([
  '$',
  '€',
  '£',
  '¥',
  '₹',
  'about',
  'approximately',
  'roughly',
  'nearly',
  'almost',
  'over',
  'exceeding',
  'some',
  'than',
  'least',
  'most',
  'around',
]);

function readNumeric(tokens: readonly LineToken[], at: number): DateMention | null {
  const token = tokens[at]!;
  const iso = isoDate.exec(token.text);
  if (iso) return { from: at, to: at + 1, year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const decade = /^(\d{3}0)s$/.exec(token.folded);
  if (decade) return { from: at, to: at + 1, year: Number(decade[1]), unit: 'decade' };
  const day = dayNumber(token);
  const month = tokens[at + 1]?.folded === 'of' ? at + 2 : at + 1;
  const named = tokens[month] ? tokens[month]!.facts.month : undefined;
  if (day !== undefined && named !== undefined && isMonth(tokens, month))
    return { ...readMonth(tokens, month, named), from: at };
  const year = yearNumber(token);
  if (year === undefined || year < 1400 || !looksLikeYear(tokens, at)) return null;
  return { from: at, to: at + 1, year };
}

function looksLikeYear(tokens: readonly LineToken[], at: number): boolean {
  const previous = tokens[at - 1]?.folded ?? '';
  const next = tokens[at + 1]?.folded ?? '';
  if (countingBefore.has(previous) || counted.test(next)) return false;
  return !(tokens[at + 1]?.text === '%' || tokens[at + 1]?.text === '°');
}
