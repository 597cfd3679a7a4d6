import { afterNames, beforeNames, beforeOffices, personVerbs } from '../../language/en/name-contexts.ts';
import { personTitles } from '../../language/en/person-titles.ts';
import type { RuleText, Word } from './rule-text.ts';

const capitalised = /^\p{Lu}[\p{Ll}\p{M}'’\p{Lu}-]+$/u;
/** A word written as names are: a capital, then at least one letter. */
export const isCapitalised = (word: Word | undefined): boolean => word !== undefined && capitalised.test(word.text);

/** True when only one space (or none) parts a word from the one before. */
export const joined = (word: Word | undefined): boolean => word !== undefined && /^\s?$/u.test(word.before);

/**
 * True when word `i` stands alone where a person's name would: no article, owner or office before it, no name beside it,
 * and a neighbour that asks for a person ("Putin and ▢ return", "Minister ▢ said").
 */
export function isNameSlot(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const previous = words[i - 1];
  const next = words[i + 1];
  if (!word || !isCapitalised(word) || word.opens) return false;
  if (previous && /['’]s$/u.test(previous.text)) return false;
  if (isCapitalised(next) && joined(next)) return false;
  if (next && joined(next) && next.lower === 'of') return false;
  if (!previous || !joined(word) || beforeOffices.has(previous.lower)) return false;
  if (isCapitalised(previous)) return personTitles.has(previous.lower) && !previous.opens && afterName(next);
  return personVerbs.has(previous.lower) || (beforeNames.has(previous.lower) && afterName(next));
}

const afterName = (next: Word | undefined) => next === undefined || !joined(next) || afterNames.has(next.lower);

/** A person the page introduces by a title: "President Ebrahim Raisi". Indexes are of words. */
export interface TitledPerson {
  readonly title: string;
  readonly given: string;
  readonly surname: string;
  /** Index of the word of the title. */
  readonly at: number;
  /** Index of the surname. */
  readonly end: number;
}

/** No article introduces more; a page that does is no article. */
const mostPeople = 40;

/** People introduced by title and full name, each once. */
export function titledPeople(text: RuleText): TitledPerson[] {
  const people = new Map<string, TitledPerson>();
  const { words } = text;
  for (let at = 0; at + 2 < words.length && people.size < mostPeople; at++) {
    const title = words[at]!;
    if (!personTitles.has(title.lower) || !joined(words[at + 1])) continue;
    let end = at;
    while (end + 1 < words.length && end - at < 4 && isCapitalised(words[end + 1]) && joined(words[end + 1])) end++;
    if (end - at < 2) continue;
    const surname = words[end]!.text.replace(/['’]s$/u, '');
    if (!people.has(surname)) {
      people.set(surname, { title: title.lower, given: words[at + 1]!.text, surname, at, end });
    }
  }
  return [...people.values()];
}

/** How often the words of a text equal `word`, from index `from` on; a possessive counts. */
export function countOf(words: readonly Word[], word: string, from = 0): number {
  let count = 0;
  for (let i = from; i < words.length; i++) {
    const text = words[i]!.text;
    if (text === word || text === `${word}'s` || text === `${word}’s`) count++;
  }
  return count;
}

/** Places where `title` stands with a capital, no name after it, inside a sentence: "the President told". */
export function capitalTitles(words: readonly Word[], title: string): number[] {
  return places(words, title, (word) => isCapitalised(word));
}

/** Places where `title` stands in lower case with nobody's name after it: "the president told". */
export function plainTitles(words: readonly Word[], title: string): number[] {
  return places(words, title, (word) => word.text === title);
}

function places(words: readonly Word[], title: string, fits: (word: Word) => boolean): number[] {
  const found: number[] = [];
  words.forEach((word, i) => {
    if (word.lower !== title || !fits(word) || word.opens) return;
    const next = words[i + 1];
    if (next && joined(next) && (isCapitalised(next) || next.lower === 'of')) return;
    const previous = words[i - 1];
    if (isCapitalised(previous) && !previous?.opens && joined(word)) return;
    found.push(i);
  });
  return found;
}
