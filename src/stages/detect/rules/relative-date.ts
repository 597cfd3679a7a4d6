import { defineRule, type Sign } from '../copy-rule.ts';

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const names = months.split('|');
const dayMs = 86_400_000;

interface Claim {
  readonly shape: RegExp;
  /** Message where the claim cannot be true for a page of that day, else null. */
  readonly judge: (match: RegExpMatchArray, page: Date) => string | null;
}

const claims: readonly Claim[] = [
  {
    shape: /\b(last|this|next) year,? (?:in )?\(?(\d{4})\)?/giu,
    judge(match, page) {
      const meant = page.getUTCFullYear() + shiftOf(match[1]);
      return Number(match[2]) === meant || Number(match[2]) < 1900
        ? null
        : `For this page, ${match[1]} year is ${meant}.`;
    },
  },
  {
    shape: new RegExp(`\\b(last|this|next) month,? (?:in )?\\(?(${months})\\b`, 'giu'),
    judge(match, page) {
      const meant = (page.getUTCMonth() + shiftOf(match[1]) + 12) % 12;
      const said = names.indexOf((match[2] ?? '').toLowerCase());
      return said === meant ? null : `For this page, ${match[1]} month is ${capital(names[meant] ?? '')}.`;
    },
  },
  {
    shape: new RegExp(
      `\\b(today|yesterday|tomorrow),? \\(?(?:on )?(?:(\\d{1,2}) (${months})|(${months}) (\\d{1,2}))\\b`,
      'giu',
    ),
    judge(match, page) {
      const shift = /^to(?:day)$/iu.test(match[1] ?? '') ? 0 : /^y/iu.test(match[1] ?? '') ? -1 : 1;
      const month = names.indexOf((match[3] ?? match[4] ?? '').toLowerCase());
      const day = Number(match[2] ?? match[5]);
      for (const slack of [-1, 0, 1]) {
        const meant = new Date(page.getTime() + (shift + slack) * dayMs);
        if (meant.getUTCMonth() === month && meant.getUTCDate() === day) return null;
      }
      return `The page is of ${page.toISOString().slice(0, 10)}: ${(match[1] ?? '').toLowerCase()} was another day.`;
    },
  },
  {
    shape: /\bwill (?:be held|take place|meet|begin|start|open|launch|visit) (?:\p{L}+ ){0,4}in (\d{4})\b/giu,
    judge: (match, page) =>
      Number(match[1]) < page.getUTCFullYear() && Number(match[1]) > 1900
        ? `The page is of ${page.getUTCFullYear()}, when ${match[1]} was past.`
        : null,
  },
  {
    shape: new RegExp(
      `\\bwill (?:be held|take place|meet|begin|start|open|launch|visit) (?:\\p{L}+ ){0,4}on (?:(\\d{1,2}) (${months})|(${months}) (\\d{1,2})),? (\\d{4})\\b`,
      'giu',
    ),
    judge(match, page) {
      const month = names.indexOf((match[2] ?? match[3] ?? '').toLowerCase());
      const meant = Date.UTC(Number(match[5]), month, Number(match[1] ?? match[4]));
      return Number(match[5]) > 1900 && meant < page.getTime() - 2 * dayMs
        ? `The page is of ${page.toISOString().slice(0, 10)}, when that day was past.`
        : null;
    },
  },
  {
    shape:
      /\bwill (?:be \p{L}+|\p{L}+)(?: \p{L}+){0,2} (?:yesterday|last (?:week|month|year|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday))(?=[.,;])/giu,
    judge: (match) =>
      /\b(?:than|as|like|what|from|of|since)\b/iu.test(match[0])
        ? null
        : 'What is to come is told of a day that is past.',
  },
];

const shiftOf = (word: string | undefined) => ({ last: -1, this: 0, next: 1 })[(word ?? '').toLowerCase()] ?? 0;
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export const relativeDate = defineRule({
  id: 'relative-date',
  type: 'date',
  severity: 'major',
  languages: ['en'],
  strength: { weight: { translated: 0.7, spun: 0.7 }, measured: { flagged: 0, of: 2030 } },
  docs: {
    title: 'A date told from the day of writing contradicts the day of the page',
    why: 'Copies are published later than what they copy. "Last month" and a month that was not the last one cannot both be true on the day the page was made.',
    caught: [
      'published: 2023-02-10\n\nThe bridge was closed last year, in 2020, for repairs.',
      'published: 2023-02-10\n\nTolls rose last month, in August, by a third.',
      'published: 2023-02-10\n\nThe games will take place in 2021 in the north.',
      'published: 2023-02-10\n\nThe vote will be held on 12 March 2021. The count will begin yesterday.',
    ],
    spared: [
      'published: 2023-02-10\n\nThe bridge was closed last year, in 2022, and tolls rose last month, in January.',
      'published: 2023-02-10\n\nHe said yesterday, 9 February, that the games will take place in 2027.',
      'The bridge was closed last year, in 2020.',
    ],
  },
  check(text) {
    const page = text.published ? new Date(`${text.published.slice(0, 10)}T00:00:00Z`) : null;
    if (!page || Number.isNaN(page.getTime())) return [];
    return claims.flatMap(({ shape, judge }) =>
      [...text.body.matchAll(shape)].flatMap((match): Sign[] => {
        const wrong = text.inQuotation(match.index) ? null : judge(match, page);
        return wrong
          ? [{ at: { from: match.index, to: match.index + match[0].length }, message: wrong, confidence: 0.7 }]
          : [];
      }),
    );
  },
});
