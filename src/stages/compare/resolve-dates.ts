import type { DateMention } from './read-dates.ts';

const dayLength = 86_400_000;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A calendar day from an ISO date; null for anything else. */
function dayOf(iso: string | null): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  if (!match) return null;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return Number.isNaN(date.getTime()) ? null : date;
}

/** The day a mention fixes, given the day it was written; null where it fixes none. A bare weekday is the last one before or on that day. */
function resolve(mention: DateMention, written: Date | null): Day | null {
  if (mention.month && mention.day) {
    const year = mention.year ?? written?.getUTCFullYear();
    return year === undefined ? null : { year, month: mention.month, day: mention.day };
  }
  if (!written) return null;
  if (mention.offset !== undefined) return split(written.getTime() + mention.offset * dayLength);
  if (mention.weekday === undefined || mention.unit) return null;
  const ahead = mention.pointing === 1;
  const distance = (mention.weekday - written.getUTCDay() + 7) % 7;
  return split(written.getTime() + (ahead ? distance || 7 : distance === 0 ? 0 : distance - 7) * dayLength);
}

function split(time: number): Day {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** True where two mentions can be one time: the parts both give agree, or both come to one day counted from their own pages' dates. */
export function sameDate(
  base: DateMention,
  copy: DateMention,
  basePublished: string | null,
  copyPublished: string | null,
): boolean {
  if (base.unit || copy.unit)
    return base.unit === copy.unit && base.pointing === copy.pointing && base.year === copy.year;
  const like = (one: number | undefined, other: number | undefined) =>
    one === undefined || other === undefined || one === other;
  const shared = (['year', 'month', 'day', 'weekday', 'offset'] as const).filter(
    (part) => base[part] !== undefined && copy[part] !== undefined,
  );
  const written = dayOf(basePublished);
  const rewritten = dayOf(copyPublished);
  if (shared.length > 0) return shared.every((part) => like(base[part], copy[part]));
  const one = resolve(base, written);
  const other = resolve(copy, rewritten);
  if (!one || !other) return false;
  return one.year === other.year && one.month === other.month && one.day === other.day;
}
