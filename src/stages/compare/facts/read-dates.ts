import {
  dayPartNumbers,
  decadeNames,
  namedDays,
  relativeDays,
  seasonNumbers,
  spanParts,
  storyDays,
  timeQualifiers,
} from '../../../language/en/calendar-words.ts';
import { wordFacts } from '../words/lexicon.ts';
import type { LineToken } from '../words/token-line.ts';

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
  /** "three years ago": how many of the unit. */
  readonly ago?: number;
  /** "the next day": days from the day the story is at. */
  readonly story?: number;
  /** Spring 0 to winter 3. */
  readonly season?: number;
  /** Morning 0 to midnight 4. */
  readonly dayPart?: number;
  /** "early", "mid" or "late" in what the other fields give. */
  readonly part?: string;
  /** "12/11/2022": day and month may be the other way round. */
  readonly eitherOrder?: boolean;
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
  'fall',
  'season',
  'night',
]);
const isoDate = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const dottedDate = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

/** "April's" is April. */
const withoutPossessive = (folded: string): string => (folded.endsWith("'s") ? folded.slice(0, -2) : folded);

/** The parts of a hyphenated word, so that "mid-November" holds a month. */
function factsOfParts(folded: string): ReturnType<typeof wordFacts> {
  const facts = wordFacts(withoutPossessive(folded));
  if (facts.month || facts.weekday !== undefined || !folded.includes('-')) return facts;
  for (const part of withoutPossessive(folded).split('-')) {
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

/** A quick look whether a time expression can start at a word. */
export function mayStartDate(folded: string): boolean {
  const facts = factsOfParts(folded);
  return (
    facts.month !== undefined ||
    facts.weekday !== undefined ||
    facts.number !== undefined ||
    folded === 'a' ||
    namedDayOpeners.has(folded) ||
    [relativeDays, timeQualifiers, seasonNumbers, dayPartNumbers, decadeNames, storyDays].some((list) =>
      Object.hasOwn(list, folded),
    ) ||
    spanParts.some((part) => folded === part || folded.startsWith(`${part}-`))
  );
}

const namedDayOpeners = new Set(Object.keys(namedDays).map((name) => name.split(' ')[0]!));

/** "New Year's Eve", "Boxing Day". */
function readNamedDay(tokens: readonly LineToken[], at: number): DateMention | null {
  if (!tokens[at]!.capital || !namedDayOpeners.has(tokens[at]!.folded)) return null;
  for (const length of [2, 3]) {
    const words = tokens.slice(at, at + length).map(({ folded }) => folded);
    const day = namedDays[words.join(' ')];
    if (day) return { from: at, to: at + length, month: day[0], day: day[1] };
  }
  return null;
}

function readAt(tokens: readonly LineToken[], at: number): DateMention | null {
  const token = tokens[at]!;
  if (token.kind === 'number') return readAgo(tokens, at) ?? readNumeric(tokens, at);
  if (token.text === "'" || token.text === '’') return readShortYear(tokens, at);
  if (token.kind !== 'word' || !token.startsDate) return null;
  const part = readPart(tokens, at) ?? readNamedDay(tokens, at);
  if (part) return part;
  const facts = factsOfParts(token.folded);
  if (facts.month !== undefined && isMonth(tokens, at)) return readMonth(tokens, at, facts.month);
  if (facts.weekday !== undefined && isDayName(token)) return readWeekday(tokens, at, facts.weekday);
  const offset = Object.hasOwn(relativeDays, token.folded) ? relativeDays[token.folded] : undefined;
  if (offset !== undefined) return withDayPart(tokens, { from: at, to: at + 1, offset });
  return readAgo(tokens, at) ?? readPointing(tokens, at) ?? readNamedTime(tokens, at);
}

/** "early March", "late 2022", "mid-November". */
function readPart(tokens: readonly LineToken[], at: number): DateMention | null {
  const word = tokens[at]!.folded;
  const hyphen = word.indexOf('-');
  if (hyphen > 0) {
    const [part, rest] = [word.slice(0, hyphen), word.slice(hyphen + 1)];
    if (!spanParts.includes(part)) return null;
    const year = /^[12]\d{3}$/.test(rest) ? Number(rest) : undefined;
    if (year !== undefined) return { from: at, to: at + 1, year, part };
    const decade = /^(\d{3}0)s$/.exec(rest);
    return decade ? { from: at, to: at + 1, year: Number(decade[1]), unit: 'decade', part } : null;
  }
  if (!spanParts.includes(word) || tokens[at + 1] === undefined) return null;
  const inner = readAt(tokens, at + 1);
  const spans = inner && inner.from === at + 1 && inner.day === undefined && !inner.part && !inner.ago;
  return spans && (inner.month || inner.year || inner.season !== undefined) ? { ...inner, from: at, part: word } : null;
}

/** "three years ago", "2 days earlier". */
function readAgo(tokens: readonly LineToken[], at: number): DateMention | null {
  const then = tokens[at + 2]?.folded;
  if (then !== 'ago' && then !== 'earlier') return null;
  const token = tokens[at]!;
  const count = token.kind === 'number' ? Number(token.text) : token.folded === 'a' ? 1 : token.facts.number;
  const unit = (tokens[at + 1]?.folded ?? '').replace(/s$/, '');
  if (count === undefined || !(count >= 1 && count < 500) || !agoUnits.has(unit)) return null;
  // "a month ago" says the same as "last month".
  if (count === 1 && unit !== 'day') return { from: at, to: at + 3, pointing: -1, unit };
  return { from: at, to: at + 3, ago: count, unit };
}

const agoUnits = new Set(['day', 'week', 'month', 'year', 'decade']);

/** "'94" after a word that leads to a year. */
function readShortYear(tokens: readonly LineToken[], at: number): DateMention | null {
  const next = tokens[at + 1];
  if (!next?.glued || !/^\d\d$/.test(next.text) || tokens[at]!.glued) return null;
  const before = tokens[at - 1];
  if (!before || !(leadsToYear.has(before.folded) || before.facts.month !== undefined)) return null;
  const short = Number(next.text);
  return { from: at, to: at + 2, year: short + (short < 40 ? 2000 : 1900) };
}

const leadsToYear = new Set('in of since until till by from before after to and for early late mid'.split(' '));

/** "the next day", "in the autumn", "in the nineties", "morning". */
function readNamedTime(tokens: readonly LineToken[], at: number): DateMention | null {
  const word = tokens[at]!.folded;
  const read = <T>(list: Readonly<Record<string, T>>) => (Object.hasOwn(list, word) ? list[word] : undefined);
  const story = read(storyDays);
  if (story !== undefined) return tokens[at + 1]?.folded === 'day' ? { from: at, to: at + 2, story } : null;
  const decade = read(decadeNames);
  if (decade !== undefined) return { from: at, to: at + 1, year: decade, unit: 'decade' };
  const dayPart = read(dayPartNumbers);
  if (dayPart !== undefined) return { from: at, to: at + 1, dayPart };
  const season = read(seasonNumbers);
  if (season === undefined || !leadsToSeason.has(tokens[at - 1]?.folded ?? '')) return null;
  const of = tokens[at + 1]?.folded === 'of' ? 1 : 0;
  const year = yearNumber(tokens[at + 1 + of]);
  return year === undefined ? { from: at, to: at + 1, season } : { from: at, to: at + 2 + of, season, year };
}

/** Words before "spring" and "fall" that show the season is meant. */
const leadsToSeason = new Set('the in since until till by before after this each every early late mid'.split(' '));

/** "Tuesday morning" is one time. */
function withDayPart(tokens: readonly LineToken[], mention: DateMention): DateMention {
  const next = tokens[mention.to]?.folded ?? '';
  const dayPart = Object.hasOwn(dayPartNumbers, next) ? dayPartNumbers[next] : undefined;
  return dayPart === undefined ? mention : { ...mention, to: mention.to + 1, dayPart };
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
  if (direction === undefined) return withDayPart(tokens, { from: at, to: at + 1, weekday });
  return withDayPart(tokens, {
    from: at - 1,
    to: at + 1,
    weekday,
    pointing: Math.sign(direction) as -1 | 0 | 1,
  });
}

function readPointing(tokens: readonly LineToken[], at: number): DateMention | null {
  const word = tokens[at]!.folded;
  const direction = Object.hasOwn(timeQualifiers, word) ? timeQualifiers[word] : undefined;
  const next = tokens[at + 1]?.folded ?? '';
  if (direction !== undefined && spanUnits.has(next))
    return {
      from: at,
      to: at + 2,
      pointing: Math.sign(direction) as -1 | 0 | 1,
      unit: next === 'fall' ? 'autumn' : next,
    };
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
  const dotted = dottedDate.exec(token.text);
  if (dotted) return readOrder(at, at + 1, Number(dotted[1]), Number(dotted[2]), Number(dotted[3]));
  const slashed = readSlashed(tokens, at);
  if (slashed) return slashed;
  const decade = /^(\d{3}0|[3-9]0)s$/.exec(token.folded);
  if (decade) {
    const year = Number(decade[1]);
    return { from: at, to: at + 1, year: year < 100 ? 1900 + year : year, unit: 'decade' };
  }
  const day = dayNumber(token);
  const month = tokens[at + 1]?.folded === 'of' ? at + 2 : at + 1;
  const named = tokens[month] ? tokens[month]!.facts.month : undefined;
  if (day !== undefined && named !== undefined && isMonth(tokens, month))
    return { ...readMonth(tokens, month, named), from: at };
  const year = yearNumber(token);
  if (year === undefined || year < 1400 || !looksLikeYear(tokens, at)) return null;
  return { from: at, to: at + 1, year };
}

/** "12/11/2022" in five tokens, and the "95" of "1990-95". */
function readSlashed(tokens: readonly LineToken[], at: number): DateMention | null {
  const glued = (ahead: number, text: RegExp) => {
    const token = tokens[at + ahead];
    return token?.glued && text.test(token.text) ? token.text : null;
  };
  if (/^\d{1,2}$/.test(tokens[at]!.text) && glued(1, /^\/$/) && glued(3, /^\/$/)) {
    const [middle, year] = [glued(2, /^\d{1,2}$/), glued(4, /^\d{4}$/)];
    if (middle && year) return readOrder(at, at + 5, Number(tokens[at]!.text), Number(middle), Number(year));
  }
  const since = tokens[at]!.glued && tokens[at - 1]?.folded === '-' ? yearNumber(tokens[at - 2]) : undefined;
  if (since === undefined || !tokens[at - 1]!.glued || !/^\d\d$/.test(tokens[at]!.text)) return null;
  const short = Number(tokens[at]!.text);
  return short > since % 100 ? { from: at, to: at + 1, year: since - (since % 100) + short } : null;
}

/** A date in figures; which of the first two is the month shows only where one of them is over 12. */
function readOrder(from: number, to: number, first: number, second: number, year: number): DateMention | null {
  if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) return null;
  const [day, month] = second > 12 ? [second, first] : [first, second];
  return {
    from,
    to,
    year,
    month,
    day,
    ...(first <= 12 && second <= 12 && first !== second ? { eitherOrder: true } : {}),
  };
}

function looksLikeYear(tokens: readonly LineToken[], at: number): boolean {
  const previous = tokens[at - 1]?.folded ?? '';
  const next = tokens[at + 1]?.folded ?? '';
  if (countingBefore.has(previous) || counted.test(next)) return false;
  return !(tokens[at + 1]?.text === '%' || tokens[at + 1]?.text === '°');
}
