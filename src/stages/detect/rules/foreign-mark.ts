import { languageNames } from '../../../language/names-as-words.ts';
import { defineRule, type Sign } from '../copy-rule.ts';

/** A habit of punctuation that English does not have, and the languages that do. Own list, from their style books. */
interface Habit {
  readonly shape: RegExp;
  readonly what: string;
  /** So many places before it counts: fewer may be a slip of the finger. */
  readonly least: number;
  /** 0..1: how sure a place is; some writers of English have the habit too. */
  readonly sure: number;
  readonly languages: Readonly<Record<string, number>>;
}

const units =
  '(?:million|billion|trillion|per cent|percent|euros?|dollars|rubles|roubles|liras?|km|kilomet|met|degrees|hectares)';

const spaceBefore = 'a space before a mark';

const habits: readonly Habit[] = [
  {
    shape: /[，。；：？！、（）「」『』《》](?!\p{Script=Han})/gu,
    what: 'a Chinese mark',
    sure: 0.8,
    least: 1,
    languages: { zh: 2.2 },
  },
  {
    shape: /[،؛؟](?<=[\p{Script=Latin}\d]\s?.)/gu,
    what: 'a mark of the Arabic script',
    sure: 0.8,
    least: 1,
    languages: { ar: 1.9, fa: 1.3 },
  },
  { shape: /[¿¡](?<=(?:\s|^).)(?=\p{L})/gu, what: 'a mark of Spanish', sure: 0.8, least: 1, languages: { es: 2 } },
  {
    shape: /„[^“”"\n]{2,200}[“”]/gu,
    what: 'a pair of low and high quotation marks',
    sure: 0.8,
    least: 1,
    languages: { de: 1.3, cs: 0.7 },
  },
  {
    shape: /«[^»\n]{2,200}»/gu,
    what: 'a pair of angle quotation marks',
    sure: 0.5,
    least: 1,
    languages: { fr: 0.6, ru: 0.6, fa: 0.6 },
  },
  {
    shape: /["”»],?\s*[—–-]\s*(?=(?:said|told|added|noted|stressed|explained|emphasized|stated|reported|recalled)\b)/gu,
    what: 'a dash between a quotation and its verb',
    sure: 0.8,
    least: 1,
    languages: { ru: 1.6 },
  },
  {
    shape:
      /[”"“»],? so (?:the )?(?:\p{Ll}+ ){0,2}(?:minister|mayor|police|spokes\p{Ll}+|president|chief|authorities|ministry)(?=[\s.,])/gu,
    what: 'a quotation with "so" and its speaker',
    sure: 0.8,
    least: 1,
    languages: { de: 1.4 },
  },
  {
    shape: /[ \u00a0\u202f](?:[?!](?=\s)|[:;](?=\s\p{Ll}))(?<=\p{Ll}..)/gu,
    what: spaceBefore,
    sure: 0.5,
    least: 2,
    languages: { fr: 1.6 },
  },
  {
    shape: new RegExp(`\\b(?<![\\d.,])\\d{1,2},\\d{1,2}(?=\\s?(?:%|${units}))`, 'gu'),
    what: 'a comma in a decimal number',
    sure: 0.4,
    least: 1,
    languages: { de: 0.5, es: 0.5, fr: 0.5, it: 0.5, pt: 0.5, ru: 0.5, tr: 0.5 },
  },
  {
    shape:
      /\b(?<![\p{L}\d.,$£€]\s?)\d{1,3}(?:\.\d{3})+(?=\s(?:euros?|people|persons|vehicles|tons|tonnes|families|jobs|houses|hectares|soldiers)\b)/gu,
    what: 'a full stop between thousands',
    sure: 0.8,
    least: 1,
    languages: { de: 0.8, es: 0.8, it: 0.8, pt: 0.8, tr: 0.8 },
  },
  {
    shape:
      /\b(?:said|stated|added|continued|clarified|noted|emphasi[sz]ed|stressed|pointed out|declared|reminded|announced):(?=\s\p{Lu}\p{Ll})/gu,
    what: 'a colon after a verb of speech with no quotation',
    sure: 0.8,
    least: 2,
    languages: { fa: 1.6, ar: 0.6 },
  },
  {
    shape: /\b(?:today|yesterday|tomorrow) \((?:sun|mon|tues|wednes|thurs|fri|satur)day\)/giu,
    what: 'a weekday in brackets',
    sure: 0.3,
    least: 1,
    languages: { he: 1.8 },
  },
  {
    shape: /\b(?:sun|mon|tues|wednes|thurs|fri|satur)day \(\d{1,2}\)/giu,
    what: 'a day of the month in brackets',
    sure: 0.8,
    least: 1,
    languages: { pt: 1.9 },
  },
  {
    shape: /[12](?<=\b.)(?:(?<=1)[3-9]|(?<=2)[0-4]) o['’]clock\b/giu,
    what: 'an hour past twelve with "o’clock"',
    sure: 0.8,
    least: 1,
    languages: { de: 1.4 },
  },
  {
    shape: /\d(?<=\b.)\d?\.\d{2} hours\b/giu,
    what: 'an hour with "hours"',
    sure: 0.3,
    least: 1,
    languages: { tr: 0.9, es: 0.7 },
  },
  {
    shape:
      /\b(?:on |the )?\d{1,2} of (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/giu,
    what: 'a day of the month with "of"',
    sure: 0.5,
    least: 1,
    languages: { es: 1, pt: 1 },
  },
];

export const foreignMark = defineRule({
  id: 'foreign-mark',
  type: 'mark',
  severity: 'minor',
  languages: ['en'],
  strength: { weight: { translated: 1.2, spun: 0 }, measured: { flagged: 7, of: 2030 } },
  docs: {
    title: 'Marks, numbers or times are written as another language writes them',
    why: 'Quotation marks, commas in numbers and brackets around days follow rules of their own in every language. A machine that changes the words often leaves them.',
    caught: [
      'The line is 86 kilometres long， and it will open in May。',
      '“We have begun”, — said the governor. The plant cost 1,5 billion rubles.',
      'He added: The gate is open. He continued: Nobody should wait.',
      'The committee voted today (Wednesday). The fair opens on Friday (12).',
      'The mayor spoke : nobody was hurt. What happened ? Nobody knows.',
    ],
    spared: [
      'Of 1,500 people 2.5 million heard it: the rest slept. On the 5th of May, at 9 o’clock, he left.',
      'He said: “The gate is open.” She added: “Nobody should wait.”',
      'The ship carried 10,500 people. On Friday (the last day) it sailed – said to be full – at 14.30.',
    ],
  },
  check(text) {
    const spaced = isSpacedThroughout(text.body);
    return habits.flatMap(({ shape, what, sure, least, languages }) => {
      const places = [...text.body.matchAll(shape)];
      if (places.length < least || (spaced && what === spaceBefore)) return [];
      return places.map(
        (match): Sign => ({
          at: { from: match.index, to: match.index + match[0].length },
          message: `Here stands ${what}, as ${Object.keys(languages)
            .map((language) => languageNames[language] ?? language)
            .join(' or ')} would have it.`,
          confidence: sure,
          pivot: Object.entries(languages).map(([language, weight]) => ({ language, weight, ground: what })),
        }),
      );
    });
  },
});

/** True of text that some tool has cut into tokens, where a space stands before commas as well. */
const isSpacedThroughout = (body: string): boolean => (body.match(/\p{L} [,.](?=\s)/gu)?.length ?? 0) >= 2;
