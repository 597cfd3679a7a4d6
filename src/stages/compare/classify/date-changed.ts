import { timeRelations } from '../../../language/en/calendar-words.ts';
import { type Change, reach, type SideView } from '../context.ts';
import { compareQuantities } from '../facts/compare-quantities.ts';
import { nearItems } from '../facts/near-items.ts';
import type { DateMention } from '../facts/read-dates.ts';
import { incomparable, sameDate, sortOf } from '../facts/resolve-dates.ts';
import type { LineToken } from '../words/token-line.ts';
import { defineClassifier, type Reading } from './classifier.ts';

/** A date, a weekday, a month or a year became another. Dates that come to the same day are house style. */
export const dateChanged = defineClassifier({
  id: 'date-changed',
  kind: 'date',
  severity: 'major',
  languages: ['en'],
  docs: {
    title: 'A date changed',
    why: 'A wrong day sends the event to another time, and relative dates ("on Thursday") go wrong when a copy is published later.',
    caught: [
      'The treaty of [1994/1996] still holds.',
      'The strike begins on [Monday/Thursday].',
      'It opened in mid-[November/March].',
      '[He flew home after the summit had ended/Before the summit ended, he flew home].',
      'She will be in [Ankara on Monday and in Cairo on Wednesday/Cairo on Monday and on Wednesday in Ankara].',
      'They met on March [12/21], 2019.',
    ],
    spared: [
      'The strike begins on [12 November/November 12].',
      'It opened in [November/Nov.] 2019.',
      '[He flew home after the summit had ended/The summit had ended before he flew home].',
      'He left [last month/a month ago].',
      'The dam broke on [Sunday/Sunday, and by Monday] the town was empty.',
      'It is the first rise in [a decade/ten years].',
    ],
  },
  measured: { precision: 1, recall: 1, cases: 65, on: 'made', reworded: { precision: 0.67, cases: 6 } },
  classify(change) {
    if (change.exchanged === 'time')
      return { severity: 'major', confidence: 0.98, note: 'the order of events is turned round' };
    if (change.exchanged === 'dates') return { severity: 'major', confidence: 0.98, note: 'two dates changed places' };
    const before = datesOf(change.base, change.baseFrom, change.baseSide);
    const after = datesOf(change.copy, change.copyFrom, change.copySide);
    return before.length === 0 && after.length === 0 && !change.moved
      ? relationChanged(change)
      : datesChanged(change, before, after);
  },
});

function datesChanged(change: Change, before: readonly DateMention[], after: readonly DateMention[]): Reading | null {
  // A bare "morning" or "spring" says nothing against "Monday".
  const [base, copy] = [before.filter((date) => !isLoose(date, after)), after.filter((date) => !isLoose(date, before))];
  // Words that moved together with a date are for the order classifier.
  if (change.moved && !onlyDates(change, base)) return null;
  if (base.length === 0 || copy.length === 0) return oneSided(change, base, copy);
  const [one, other] = [change.baseSide.published, change.copySide.published];
  const left = base.filter((date) => !copy.some((like) => sameDate(date, like, one, other)));
  const right = copy.filter((date) => !base.some((like) => sameDate(like, date, one, other)));
  const differs = left.length > 0 || right.length > 0;
  if (differs && onlyAdded(left, right, change))
    return { severity: 'neutral', confidence: 0.94, note: 'a date more, or one less' };
  if (differs && sameSpan(change)) return null;
  // "ten years ago" and "two years ago" differ in a number.
  if (differs && base.concat(copy).every((date) => date.ago !== undefined)) return null;
  const unknown =
    left.every((date) => copy.some((like) => incomparable(date, like, one, other))) &&
    right.every((date) => base.some((like) => incomparable(like, date, one, other)));
  if (differs && unknown)
    return {
      severity: 'minor',
      confidence: 0.94,
      note: 'whether it is the same date cannot be told without the dates of the pages',
    };
  if (differs) return { severity: 'major', confidence: 0.94 };
  return { severity: 'neutral', confidence: 0.95, note: 'the same date, written differently' };
}

/** True where the dates of one side alone are new to the other: "on Sunday" and "by Monday", where the copy names the Sunday elsewhere. */
function onlyAdded(left: readonly DateMention[], right: readonly DateMention[], change: Change): boolean {
  const { baseSide, baseFrom, baseTo, copySide, copyFrom, copyTo } = change;
  // A bare month is no day of the week: "the second Sunday of March" is not in May because both have a Sunday.
  const isBareMonth = (date: DateMention) => sortOf(date) === 'month';
  const same = (base: DateMention, copy: DateMention) =>
    isBareMonth(base) === isBareMonth(copy) && sameDate(base, copy, baseSide.published, copySide.published);
  const ofBase = nearItems(baseSide.dates, baseFrom - reach, baseTo + reach);
  const ofCopy = nearItems(copySide.dates, copyFrom - reach, copyTo + reach);
  return (
    left.every((date) => ofCopy.some((one) => same(date, one))) ||
    right.every((date) => ofBase.some((one) => same(one, date)))
  );
}

/** "a decade" and "ten years" are one number of years. */
function sameSpan({ baseSide, baseFrom, copySide, copyFrom }: Change): boolean {
  const [one, other] = [baseSide.quantityAt(baseFrom), copySide.quantityAt(copyFrom)];
  return one !== null && other !== null && compareQuantities(one, other) === 'same';
}

const isLoose = (date: DateMention, others: readonly DateMention[]): boolean => {
  const bare = date.weekday === undefined && date.offset === undefined && date.year === undefined;
  if (date.dayPart !== undefined && bare) return !others.some((other) => other.dayPart !== undefined);
  if (date.season !== undefined && bare) return !others.some((other) => other.season !== undefined);
  return false;
};

const onlyDates = (change: Change, dates: readonly DateMention[]): boolean =>
  change.base.every(
    (token, i) =>
      token.kind === 'punctuation' ||
      token.facts.function ||
      dates.some((date) => date.from <= change.baseFrom + i && change.baseFrom + i < date.to),
  );

const noDates: readonly DateMention[] = [];

function datesOf(tokens: readonly LineToken[], from: number, side: SideView): readonly DateMention[] {
  if (side.dates.length === 0) return noDates;
  const found: DateMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind === 'punctuation') continue;
    const date = side.dateAt(from + i);
    if (date && !found.includes(date)) found.push(date);
  }
  return found;
}

/** A day cut down to its month ("on Feb. 24" to "in February") loses a fact but states no wrong one; a date put where none was is added. */
function oneSided(change: Change, base: readonly DateMention[], copy: readonly DateMention[]) {
  if (base.length === copy.length) return relationChanged(change);
  const words = base.length > 0 ? change.baseWords : change.copyWords;
  const other = base.length > 0 ? change.copyWords : change.baseWords;
  const dateWords = words.filter(
    (token) => token.kind === 'number' || token.facts.month !== undefined || token.facts.weekday !== undefined,
  );
  if (dateWords.length === 0 || words.length > 5) return null;
  const lone = base.length > 0 ? base : copy;
  const theirs = base.length > 0 ? change.copySide.dates : change.baseSide.dates;
  const elsewhere = lone.every((date) =>
    theirs.some(
      (one) =>
        sameDate(date, one, change.baseSide.published, change.copySide.published) && isFull(one) === isFull(date),
    ),
  );
  if (elsewhere) return { severity: 'neutral' as const, confidence: 0.78, note: 'the same date, written differently' };
  const plain = words.every((token) => dateWords.includes(token) || token.facts.function);
  if (!plain) return null;
  if (other.length > 0) return null;
  if (base.length === 0) return { severity: 'neutral' as const, confidence: 0.75, note: 'a date added' };
  const rival = rivalOf(lone, change);
  if (rival)
    return { severity: 'major' as const, confidence: 0.75, note: 'another date stands elsewhere in the sentence' };
  return { severity: 'neutral' as const, confidence: 0.75, note: 'a date left out' };
}

/** The one date of the copy that answers to none of the base, of the same sort as the date that was left out. */
function rivalOf(lone: readonly DateMention[], change: Change): DateMention | null {
  const { baseSide, copySide } = change;
  const strange = copySide.dates.filter(
    (date) => !baseSide.dates.some((one) => sameDate(one, date, baseSide.published, copySide.published)),
  );
  if (strange.length !== 1 || lone.length !== 1) return null;
  return sortOf(strange[0]!) === sortOf(lone[0]!) ? strange[0]! : null;
}

const isFull = (date: DateMention): boolean => date.month !== undefined && date.day !== undefined;

let relations: Map<string, string> | null = null;
function relationOf(token: LineToken): string | undefined {
  relations ??= new Map(
    Object.entries(timeRelations).flatMap(([name, words]) => words.map((word): [string, string] => [word, name])),
  );
  return relations.get(token.folded);
}

/** "before the vote" against "after the vote". */
function relationChanged(change: Change) {
  const base = change.baseWords;
  const copy = change.copyWords;
  if (base.length === 0 || copy.length === 0 || base.length > 3 || copy.length > 3) return null;
  const one = base.map(relationOf).find((relation) => relation !== undefined);
  const other = copy.map(relationOf).find((relation) => relation !== undefined);
  if (!one || !other) return null;
  if (one === other) return { severity: 'minor' as const, confidence: 0.35 };
  const opposed = (one === 'before') !== (other === 'before') && one !== 'during' && other !== 'during';
  return opposed ? { severity: 'major' as const, confidence: 0.8, note: 'the order of events is turned round' } : null;
}
