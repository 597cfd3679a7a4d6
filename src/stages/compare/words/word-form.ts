import { mayStartDate } from '../facts/read-dates.ts';
import { mayStartQuantity } from '../facts/read-numbers.ts';
import { longestOffice } from '../names/offices.ts';
import { type WordFacts, wordFacts } from './lexicon.ts';
import { spellingKey } from './spelling.ts';

/** What can be said of a token by its letters alone. */
export interface WordForm {
  readonly text: string;
  /** Case, marks on letters, quote and dash styles folded away. */
  readonly folded: string;
  /** As `folded`, with British and American spelling folded too: equal keys are the same word in house style. */
  readonly key: string;
  /** `key` without hyphens, dots and apostrophes. */
  readonly solid: string;
  /** `folded` without a possessive ending. */
  readonly bare: string;
  readonly facts: WordFacts;
  /** The facts of `bare`. */
  readonly bareFacts: WordFacts;
  /** Starts with a capital; has one further on. */
  readonly capital: boolean;
  readonly inner: boolean;
  /** A quantity, or a time expression, may start here: most words are settled by this. */
  readonly startsQuantity: boolean;
  readonly startsDate: boolean;
  /** Words of the longest name of an office that starts with this one; 0 for none. */
  readonly officeWords: number;
}

const forms = new Map<string, WordForm>();
const ascii = /^[\u0000-\u007f]*$/;
const startsCapital = /^[\p{Lu}\p{Lt}]/u;
const laterCapital = /^.+\p{Lu}/u;

/** The form of a token's text. Texts recur, so forms are kept; the store is emptied when it grows past a book's vocabulary. */
export function wordForm(text: string): WordForm {
  const known = forms.get(text);
  if (known) return known;
  const folded = fold(text);
  const bare = bareName(folded);
  const facts = wordFacts(folded);
  const key = /^[-.]+$/.test(folded) ? folded.replace(/^-+$/, '-') : spellingKey(folded);
  const form: WordForm = {
    text,
    folded,
    key,
    solid: key.replace(/[-.']/g, ''),
    bare,
    facts,
    bareFacts: bare === folded ? facts : wordFacts(bare),
    capital: startsCapital.test(text),
    inner: laterCapital.test(text),
    startsQuantity: mayStartQuantity(folded),
    startsDate: mayStartDate(folded),
    officeWords: longestOffice(bare),
  };
  if (forms.size > 60_000) forms.clear();
  forms.set(text, form);
  return form;
}

/** Lower case, no diacritics, straight quotes, one kind of dash. Total on any string. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return foldMarks(
    text
      .normalize('NFKD')
      .replace(/\p{Mn}+/gu, '')
      .toLowerCase(),
  );
}

const foldMarks = (text: string): string =>
  text
    .replace(/[“”„‟«»″〝〞『』「」]/g, '"')
    .replace(/[‘’‚‛‹›′´`]/g, "'")
    .replace(/[‐‑‒–—―−]+/g, '-')
    .replace(/…/g, '...')
    .replace(/[ıİ]/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss');

/** A folded name without its possessive ending: "iran's" and "states'" lose theirs. */
export function bareName(folded: string): string {
  if (folded.endsWith("'s")) return folded.slice(0, -2);
  return folded.endsWith("'") ? folded.slice(0, -1) : folded;
}
