import {
  cardinals,
  conversions,
  fractions,
  multiples,
  multiplierSuffixes,
  multipliers,
  type NumberBound,
  numberBounds,
  ordinals,
  units,
} from '../../../language/en/number-words.ts';
import { wordMemory } from '../../../text/word-memory.ts';
import { gazetteer } from '../names/names.ts';
import type { LineToken } from '../words/token-line.ts';
import { readHour } from './read-hours.ts';
import { currencies, currencySigns, isOneUnit } from './units.ts';

/** A quantity as the text gives it: tokens `from..to`, its value, what it counts and how exact it claims to be. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  /** The first token of the value itself, after "about" and its like. */
  readonly start: number;
  readonly value: number;
  /** The value where a point parts thousands, as in "20.000"; absent where it cannot. */
  readonly grouped?: number;
  /** Canonical unit, `ordinal`, or null where the text counts things. */
  readonly unit: string | null;
  readonly bound: NumberBound;
  /** Digits after the point and trailing zeros tell how finely it was given: the size of one step in the last place. */
  readonly step: number;
  /** A time of day that does not say which half of the day it belongs to: "9:30". */
  readonly eitherHalf?: boolean;
}

let unitOf: Map<string, string> | null = null;
const magnitudes = new Set([
  'mn',
  'mln',
  'bn',
  'bln',
  'hundred',
  'thousand',
  'million',
  'billion',
  'trillion',
  'quadrillion',
  'crore',
  'lakh',
]);

/** Every quantity in a row of tokens, left to right. "twenty-two", "5bn", "$1.5 million", "30 per cent", "a dozen", "half". */
export function readQuantities(tokens: readonly LineToken[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = tokens[at]!.kind === 'number' || tokens[at]!.startsQuantity ? readAt(tokens, at) : null;
    if (read) {
      found.push(read);
      at = Math.max(read.to, at + 1);
    } else at++;
  }
  return shareUnits(tokens, found);
}

const listing = new Set(['and', 'or', 'to', ',', '-']);

/** Hands the unit of the last number of a range or list on to those before it: "between 3 and 5 km", "11M, 22M and 55Mbit/s". */
function shareUnits(tokens: readonly LineToken[], found: Quantity[]): Quantity[] {
  for (let i = found.length - 2; i >= 0; i--) {
    const [one, next] = [found[i]!, found[i + 1]!];
    if (one.unit !== null || next.unit === null || unshared.has(next.unit)) continue;
    const gap = next.start - one.to;
    if (gap < 1 || gap > 2) continue;
    if (!tokens.slice(one.to, next.start).every((token) => listing.has(token.folded))) continue;
    found[i] = { ...one, ...withoutPrefix(tokens[one.start]!.text, one, next.unit), unit: next.unit };
  }
  return found;
}

/** Units that belong to the one number they stand with. */
const unshared = new Set(['ordinal', 'clock', 'share', 'times', 'decade-of']);

/** "11M" before "55Mbit" is eleven of these, not eleven million. */
function withoutPrefix(text: string, { value, step }: Quantity, unit: string): Pick<Quantity, 'value' | 'step'> {
  const suffix = /^[\d.,]+([a-z])$/i.exec(text)?.[1]?.toLowerCase();
  const times = suffix === undefined ? undefined : multiplierSuffixes[suffix];
  if (!times || !unit.startsWith(`-${suffix}`)) return { value, step };
  return { value: value / times, step: step / times };
}

/** A quick look whether a quantity can start at a word or sign that is no figure: most are settled by it. */
export function mayStartQuantity(folded: string): boolean {
  const head = folded.split('-')[0]!;
  const tail = folded.slice(folded.lastIndexOf('-') + 1);
  const lists = [cardinals, ordinals, fractions, multipliers, currencySigns, timesWords];
  return (
    folded === 'a' || folded === 'an' || lists.some((list) => Object.hasOwn(list, head) || Object.hasOwn(list, tail))
  );
}

/** Letters before a dollar sign, and the country they stand for. */
const dollarPrefixes: Readonly<Record<string, string>> = {
  us: 'united states',
  c: 'canada',
  a: 'australia',
  au: 'australia',
  nz: 'new zealand',
  hk: 'hong kong',
  s: 'singapore',
};

interface Reading {
  value: number;
  to: number;
  step: number;
  unit: string | null;
  eitherHalf?: boolean;
  grouped?: number;
}

function readAt(tokens: readonly LineToken[], at: number): Quantity | null {
  const first = tokens[at]!;
  let from = at;
  let start = at;
  let unit: string | null = null;
  if (first.kind === 'punctuation') {
    unit = currencySigns[first.text] ?? null;
    const prefix = first.glued ? (dollarPrefixes[tokens[at - 1]?.folded ?? ''] ?? null) : null;
    if (unit === 'usd' && prefix) unit = `usd:${prefix}`;
    if (!unit || tokens[at + 1]?.kind !== 'number') return null;
    start = at + 1;
  }
  const reading = readValue(tokens, start);
  if (!reading) return null;
  unit ??= reading.unit;
  let { to, value, step } = reading;
  const after = unitAt(tokens, to);
  if (after && (!unit || isOneUnit(unit, after.unit) || after.unit === 'usd' || after.unit === 'percent')) {
    unit ??= after.unit;
    to = after.to;
    if (andAHalf(tokens, to)) {
      value += 0.5;
      to += 3;
    }
    const rest = lesserUnits(tokens, to, after.unit);
    if (rest) {
      value += rest.value;
      step = Math.min(step, rest.step);
      to = rest.to;
    }
  }
  const bounded = boundBefore(tokens, from);
  if (bounded) from = bounded.from;
  return {
    from,
    to,
    start: at,
    value,
    unit,
    step,
    bound: bounded?.bound ?? 'exact',
    ...(reading.eitherHalf ? { eitherHalf: true } : {}),
    ...(reading.grouped === undefined ? {} : { grouped: reading.grouped }),
  };
}

/** The lesser unit that may follow a unit without being named, the names it may have, and how many make one of the other. */
const lesserOf = (unit: string): { readonly names: RegExp; readonly size: number } | undefined =>
  unit === 'foot' ? inches : currencies.has(unit.split(':')[0]!) ? cents : undefined;
const inches = { names: /^in(?:ch(?:es)?)?$/, size: 12 };
const cents = { names: /^(?:cents?|pence|p)$/, size: 100 };

/** "one dollar twenty", "two pounds and 50 pence", "six feet two": what the second number adds, in the unit of the first. Only where it counts nothing else. */
function lesserUnits(
  tokens: readonly LineToken[],
  at: number,
  unit: string,
): Pick<Reading, 'value' | 'step' | 'to'> | null {
  const joined = tokens[at]?.folded === 'and';
  const start = joined ? at + 1 : at;
  const first = tokens[start];
  if (!first || !(first.kind === 'number' || first.facts.number !== undefined || first.folded.includes('-')))
    return null;
  const lesser = lesserOf(unit);
  const head = lesser && (first.kind === 'number' ? readDigits(first.text) : readWord(tokens, start));
  if (!head || head.unit !== null || !Number.isInteger(head.value) || head.value <= 0 || head.value >= lesser.size)
    return null;
  const to = head.to ?? start + 1;
  const next = tokens[to];
  const named = next !== undefined && lesser.names.test(next.folded);
  if (!named && (joined || (next && next.kind !== 'punctuation' && !next.facts.function))) return null;
  return { value: head.value / lesser.size, step: 1 / lesser.size, to: named ? to + 1 : to };
}

const andAHalf = (tokens: readonly LineToken[], at: number): boolean =>
  tokens[at]?.folded === 'and' && tokens[at + 1]?.folded === 'a' && tokens[at + 2]?.folded === 'half';

function readValue(tokens: readonly LineToken[], at: number): Reading | null {
  const token = tokens[at];
  if (!token) return null;
  const head =
    token.kind === 'number'
      ? (readClock(token.text, tokens[at + 1]?.folded ?? '') ??
        hourHead(tokens, at) ??
        readSpaced(tokens, at) ??
        readDigits(token.text))
      : readWord(tokens, at);
  if (!head) return null;
  const reading: Reading = {
    value: head.value,
    step: head.step,
    unit: head.unit,
    to: head.to ?? at + 1 + (head.skip ?? 0),
    ...(head.eitherHalf ? { eitherHalf: true } : {}),
    ...(head.grouped === undefined ? {} : { grouped: head.grouped }),
  };
  return extend(tokens, reading);
}

interface Head {
  value: number;
  step: number;
  unit: string | null;
  eitherHalf?: boolean;
  grouped?: number;
  to?: number;
  /** Tokens after the number that belong to it. */
  skip?: number;
}

const clockParts = wordMemory((text) => /^(\d{1,2})(?:[.:](\d{2}))?(am|pm)?$/.exec(text.toLowerCase()));

/** Minutes after midnight of "9.30am" or "9:30 p.m."; null where the token is no time of day. Without am or pm, the morning is meant. */
function readClock(text: string, next: string): Head | null {
  const match = clockParts(text);
  if (!match) return null;
  const half = match[3] ?? (/^[ap]\.?m\.?$/.test(next) ? next.replaceAll('.', '') : null);
  if (!half && !text.includes(':')) return null;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if (hour > 24 || minute > 59) return null;
  return {
    value: ((half ? hour % 12 : hour) + (half === 'pm' ? 12 : 0)) * 60 + minute,
    step: 1,
    unit: 'clock',
    skip: half && !match[3] ? 1 : 0,
    eitherHalf: !half && hour <= 12,
  };
}

function hourHead(tokens: readonly LineToken[], at: number): Head | null {
  const hour = readHour(tokens, at);
  return hour && { value: hour.minutes, step: 1, unit: 'clock', skip: hour.skip };
}

/** "20 000" and "20'000" are 20,000. */
const spacedGroups = /(?<=\d)[\s'’](?=\d{3}(?!\d))/g;
const digits = /^(\d+(?:[.,:]\d+)*)(\p{L}*)$/u;

/** "1,234.5", "5bn", "21st", "3.5m"; a time or score ("3:30") keeps its colon reading as a number of its own. */
const readDigits = wordMemory((text): Readonly<Head> | null => {
  const match = digits.exec(text.normalize('NFKC').replace(spacedGroups, ''));
  if (!match) return null;
  const [, body = '', suffix = ''] = match;
  const lower = suffix.toLowerCase();
  const clock = body.includes(':');
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(body) && !/^0/.test(body);
  const plain = clock
    ? body.replace(/[:,]/g, '')
    : grouped && !/^\d{1,3}\.\d{3}$/.test(body)
      ? body.replace(/[.,]/g, '')
      : body.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  const value = Number.parseFloat(plain);
  if (!Number.isFinite(value)) return null;
  if (lower === '' && grouped && body.includes('.') && value < 1000)
    return { value, step: 0.001, unit: null, grouped: Number(body.replaceAll('.', '')) };
  const decimals = clock ? 0 : (plain.split('.')[1]?.length ?? 0);
  const step = decimals > 0 ? 10 ** -decimals : stepOf(value);
  const times = multiplierSuffixes[lower];
  if (times) return { value: value * times, step: step * times, unit: null };
  if (/^(?:st|nd|rd|th)$/.test(lower)) return { value, step: 1, unit: 'ordinal' };
  if (suffix === 'C' || suffix === 'F') return { value, step, unit: suffix === 'C' ? 'celsius' : 'fahrenheit' };
  if (clock) return { value, step: 1, unit: 'clock' };
  return { value, step, unit: lower ? (unitTable().get(lower) ?? (lower === 's' ? 'decade-of' : `-${lower}`)) : null };
});

/** "20 000" in two tokens, one space apart. */
function readSpaced(tokens: readonly LineToken[], at: number): Head | null {
  if (!/^[1-9]\d{0,2}$/.test(tokens[at]!.text)) return null;
  let to = at + 1;
  let text = tokens[at]!.text;
  while (/^\d{3}$/.test(tokens[to]?.text ?? '') && tokens[to]!.from === tokens[to - 1]!.to + 1)
    text += tokens[to++]!.text;
  if (to === at + 1) return null;
  return { value: Number(text), step: stepOf(Number(text)), unit: null, to };
}

/** 40,000 was given to the nearest ten thousand, 41 to the nearest one. */
function stepOf(value: number): number {
  if (value === 0) return 1;
  let step = 1;
  while (value % (step * 10) === 0 && step < 1e15) step *= 10;
  return step;
}

/** "twice" is two times; so is "doubled". Words for two or three of a kind ("pair") are no factors. */
const timesWords: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(multiples).filter(([word]) => !/^(?:single|couple|pair|duo|trio|both)$/.test(word)),
);

/** Spans of time that count as a quantity after "a": "a century" is 100 years, "an hour" 60 minutes. */
const longSpans = new Set(['minute', 'hour', 'week', 'month', 'year', 'decade', 'century', 'fortnight']);

/** Words after "a third" that show it to be a share: "a third of", "by a third in March"; "a third man" is an ordinal. */
const afterShare = new Set('of in by to on since during over compared from as less more higher lower'.split(' '));

/** "a third of", "one third", "two-thirds", "three quarters": the share and the token after it. */
function readShare(tokens: readonly LineToken[], at: number): Head | null {
  const word = tokens[at]!.folded;
  const hyphen = word.indexOf('-');
  const numerator = hyphen > 0 ? word.slice(0, hyphen) : word;
  const count = numerator === 'a' || numerator === 'an' ? 1 : cardinals[numerator];
  if (count === undefined || count === 0 || count > 20) return null;
  const named = hyphen > 0 ? word.slice(hyphen + 1) : (tokens[at + 1]?.folded ?? '');
  const one = named.replace(/s$/, '');
  const part = named === 'halves' ? 0.5 : one === 'half' || one === 'quarter' ? fractions[one]! : partOf(one);
  if (part === undefined || (count > 1 && named === one)) return null;
  const to = at + (hyphen > 0 ? 1 : 2);
  const next = tokens[to];
  const open = numerator === 'a' || numerator === 'an';
  if (open && next && next.kind !== 'punctuation' && !afterShare.has(next.folded)) return null;
  return { value: count * part, step: part, unit: 'share', to };
}

/** 1/3 for "third"; "second" is no part. */
function partOf(ordinal: string): number | undefined {
  const value = ordinals[ordinal];
  return value === undefined || value < 3 ? undefined : 1 / value;
}

/** "half a million", "half an hour", "half-hour". */
function readHalf(tokens: readonly LineToken[], at: number): Head | null {
  if (tokens[at]!.folded !== 'half') return null;
  const article = /^an?$/.test(tokens[at + 1]?.folded ?? '') ? 1 : 0;
  const next = tokens[at + 1 + article]?.folded ?? '';
  if (article === 0 || (!multipliers[next] && !unitTable().has(next))) return null;
  return { value: 0.5, step: 0.5, unit: null, to: at + 2 };
}

/** A quick look whether "a" and this word may count something: "a third", "a dozen", "a century". Most articles are settled by it. */
const countsAfterArticle = wordMemory((next) => {
  const one = next.replace(/s$/, '');
  const part = one === 'half' || one === 'quarter' || next === 'halves' || partOf(one) !== undefined;
  return part || multipliers[next] !== undefined || longSpans.has(unitTable().get(next) ?? '');
});

const isArticle = (word: string): boolean => word === 'a' || word === 'an';

/** Number words: "two hundred and six", "twenty-two", "a dozen", "half", "third". */
function readWord(tokens: readonly LineToken[], at: number): Head | null {
  if (isArticle(tokens[at]!.folded) && !countsAfterArticle(tokens[at + 1]?.folded ?? '')) return null;
  const share = readShare(tokens, at) ?? readHalf(tokens, at);
  if (share) return share;
  const word = tokens[at]!.folded;
  if (isArticle(word)) {
    const next = tokens[at + 1]?.folded ?? '';
    const times = multipliers[next];
    const span = unitTable().get(next);
    if (span !== undefined && longSpans.has(span)) return { value: 1, step: 1, unit: null, to: at + 1 };
    return times && !next.endsWith('s') ? { value: times, step: times, unit: null, to: at + 2 } : null;
  }
  // "the one who found it", "the one to find it": somebody, not a count.
  if (word === 'one' && isSomebody(tokens, at)) return null;
  // "Nil Roca" is somebody.
  if (word === 'nil' && tokens[at]!.capital && !tokens[at]!.opens) return null;
  const parts = word.split('-');
  const ordinal = ordinals[parts.at(-1)!];
  if (ordinal !== undefined) {
    const tens = parts.length === 2 ? cardinals[parts[0]!] : 0;
    return tens === undefined ? null : { value: tens + ordinal, step: 1, unit: 'ordinal' };
  }
  if (fractions[word] !== undefined && !(word === 'quarter' && tokens[at - 1]?.folded !== 'a'))
    return { value: fractions[word], step: fractions[word], unit: 'share' };
  const times = timesWords[word];
  if (times !== undefined) return { value: times, step: 1, unit: 'times' };
  if (cardinals[parts[0]!] !== undefined) return readCardinal(tokens, at, parts);
  const plural = multipliers[word];
  return plural === undefined ? null : { value: plural, step: plural, unit: null };
}

const isSomebody = (tokens: readonly LineToken[], at: number): boolean => {
  const next = tokens[at + 1]?.folded ?? '';
  // "only one in ten" is a share.
  if (next === 'in' && isCount(tokens[at + 2])) return false;
  return (
    isOneOfAKind(tokens, at) ||
    (/^(?:the|this|that|only)$/.test(tokens[at - 1]?.folded ?? '') &&
      /^(?:to|who|whom|that|which|in|on|at|with|he|she|they|it|we|you)$/.test(next))
  );
};

const isCount = (token: LineToken | undefined): boolean =>
  token?.kind === 'number' || token?.facts.number !== undefined;

/** "a final one", "the last one": an article, a word that is no name, and nothing counted after it. */
function isOneOfAKind(tokens: readonly LineToken[], at: number): boolean {
  const [article, word, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  if (!article || !word || !/^(?:an?|the|this|that)$/.test(article.folded)) return false;
  if (word.kind !== 'word' || word.capital || word.facts.function || /^(?:number|no)$/.test(word.folded)) return false;
  return !next || next.kind === 'punctuation' || next.facts.function === true || /(?:ed|set)$/.test(next.folded);
}

function readCardinal(tokens: readonly LineToken[], at: number, parts: readonly string[]): Head | null {
  let value = 0;
  for (const [i, part] of parts.entries()) {
    const number = cardinals[part];
    if (number !== undefined) value += number;
    else if (i > 0) return { value, step: 1, unit: unitTable().get(part) ?? `-${parts.slice(i).join('-')}` };
  }
  // "three-one" is a score, not four.
  if (parts.length > 1 && cardinals[parts[0]!]! < 20) return null;
  let to = at + 1;
  // "one hundred and twenty", "two thousand five hundred": additions are folded in here, magnitudes in `extend`.
  const next = tokens[to];
  const ones = next ? cardinals[next.folded] : undefined;
  if (value >= 20 && value % 10 === 0 && ones !== undefined && ones < 10 && ones > 0) {
    value += ones;
    to++;
  }
  return { value, step: 1, unit: null, to };
}

/** Magnitudes after a value, and what is added after them: "5 million", "two hundred and six". */
function extend(tokens: readonly LineToken[], reading: Reading): Reading {
  let { value, to, step } = reading;
  let total = 0;
  for (let rounds = 0; rounds < 8; rounds++) {
    const word = tokens[to]?.folded ?? '';
    const singular = word.endsWith('s') && magnitudes.has(word.slice(0, -1)) ? word.slice(0, -1) : word;
    const times =
      magnitudes.has(singular) || word === 'dozen' || word === 'score'
        ? (multipliers[singular] ?? multiplierSuffixes[singular])
        : undefined;
    if (rounds === 0 && andAHalf(tokens, to) && reading.unit === null) {
      value += 0.5;
      to += 3;
      continue;
    }
    if (times !== undefined && reading.unit !== 'ordinal' && reading.unit !== 'share') {
      value *= times;
      step *= times;
      to++;
      continue;
    }
    const skip = word === 'and' && value >= 100 ? 1 : 0;
    const next = tokens[to + skip];
    if (
      value < 100 ||
      !next ||
      next.kind !== 'word' ||
      cardinals[next.folded.split('-')[0]!] === undefined ||
      step < 100
    )
      break;
    const head = readCardinal(tokens, to + skip, next.folded.split('-'));
    if (!head?.to || head.unit) break;
    const rest = tokens[head.to]?.folded ?? '';
    if (magnitudes.has(rest) && multipliers[rest]! >= value) break;
    total += value;
    value = head.value;
    step = 1;
    to = head.to;
  }
  return { ...reading, value: value + total, to, step };
}

/** True for a word or sign that names a unit. */
export const isUnit = (folded: string): boolean =>
  unitTable().has(folded) || folded === 'per' || folded === 'a' || folded === 'an';

/** True for a unit of length, weight, volume, area, time or power: not for money, shares and ranks. */
export const isMeasure = (unit: string): boolean =>
  conversions[unit] !== undefined && unit !== 'share' && unit !== 'percent';

function unitTable(): Map<string, string> {
  if (unitOf) return unitOf;
  unitOf = new Map();
  for (const [unit, names] of Object.entries(units)) for (const name of names) unitOf.set(name, unit);
  return unitOf;
}

/** The unit that starts at a token, also "per cent", "-year", "square kilometres". */
function unitAt(tokens: readonly LineToken[], at: number): { unit: string; to: number } | null {
  let start = at;
  if (tokens[start]?.text === '-' && tokens[start]!.glued) start++;
  const token = tokens[start];
  if (!token) return null;
  if (token.folded === 'per' && tokens[start + 1]?.folded === 'cent') return { unit: 'percent', to: start + 2 };
  if (token.folded === 'percentage' && tokens[start + 1]?.folded.startsWith('point'))
    return { unit: 'percentage point', to: start + 2 };
  const country = token.capital ? gazetteer().get(token.bare)?.split('@').at(-1) : undefined;
  const money = country === undefined ? undefined : unitTable().get(tokens[start + 1]?.folded ?? '');
  if (money !== undefined && currencies.has(money)) return { unit: `${money}:${country}`, to: start + 2 };
  const square = prefixes.has(token.folded) ? `${token.folded} ` : '';
  const named = tokens[square ? start + 1 : start];
  const unit = named ? unitTable().get(named.folded.split('-')[0]!) : undefined;
  const scale = unit === 'degree' ? scales[tokens[start + 1]?.folded ?? ''] : undefined;
  if (scale) return { unit: scale, to: start + 2 };
  if (!unit) return null;
  const to = start + (square ? 2 : 1);
  return speedAt(tokens, to, unit) ?? { unit: square + unit, to };
}

/** "km/h", "miles an hour": the speed that a unit of length becomes, and the token after it. */
function speedAt(tokens: readonly LineToken[], at: number, unit: string): { unit: string; to: number } | null {
  const speed = unit === 'km' ? 'kmh' : unit === 'mile' ? 'mph' : null;
  if (!speed || !/^(?:\/|per|an?)$/.test(tokens[at]?.folded ?? '')) return null;
  if (!/^(?:h|hr|hour)$/.test(tokens[at + 1]?.folded ?? '')) return null;
  return inTime.test(tokens[at + 2]?.folded ?? '') ? null : { unit: speed, to: at + 2 };
}
const inTime = /^(?:later|ago|before|earlier|after|away)$/;

/** Words that make another unit of the one after them. */
const prefixes = new Set(['square', 'cubic', 'nautical']);

/** Last words of the phrases that bound a number: before most numbers stands none. */
const boundEnds = new Set(Object.keys(numberBounds).map((phrase) => phrase.split(' ').at(-1)));

const scales: Readonly<Record<string, string>> = {
  c: 'celsius',
  celsius: 'celsius',
  centigrade: 'celsius',
  f: 'fahrenheit',
  fahrenheit: 'fahrenheit',
};

function boundBefore(tokens: readonly LineToken[], at: number): { from: number; bound: NumberBound } | null {
  if (!boundEnds.has(tokens[at - 1]?.folded)) return null;
  for (let length = 3; length >= 1; length--) {
    if (at < length) continue;
    let phrase = tokens[at - length]!.folded;
    for (let i = at - length + 1; i < at; i++) phrase += ` ${tokens[i]!.folded}`;
    const bound = numberBounds[phrase];
    if (bound) return { from: at - length, bound };
  }
  return null;
}
