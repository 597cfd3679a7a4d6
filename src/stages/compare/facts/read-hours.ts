import type { LineToken } from '../words/token-line.ts';

/** A time of day given by words around a number: minutes after midnight, and how many tokens after the number belong to it. */
export interface HourOfDay {
  readonly minutes: number;
  readonly skip: number;
}

const timeZones = new Set('gmt utc hours hrs est edt cst cdt pst pdt cet cest bst local'.split(' '));

/** "0240 GMT", "6 in the morning", "9 at night"; null where the number at a token is no such time. */
export function readHour(tokens: readonly LineToken[], at: number): HourOfDay | null {
  const text = tokens[at]!.text;
  const whole = /^([01]\d|2[0-4])([0-5]\d)$/.exec(text);
  if (whole && timeZones.has(tokens[at + 1]?.folded ?? ''))
    return { minutes: Number(whole[1]) * 60 + Number(whole[2]), skip: 0 };
  if (!/^(?:1[0-2]|[1-9])$/.test(text)) return null;
  const [first, second, third] = tokens.slice(at + 1, at + 4).map((token) => token.folded);
  const hour = Number(text) % 12;
  if (first === 'at' && second === 'night') return { minutes: (hour + 12) * 60, skip: 2 };
  if (first !== 'in' || second !== 'the') return null;
  if (third === 'morning') return { minutes: hour * 60, skip: 3 };
  return third === 'afternoon' || third === 'evening' ? { minutes: (hour + 12) * 60, skip: 3 } : null;
}
