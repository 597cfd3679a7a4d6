import { officeTitles } from '../../language/en/person-titles.ts';
import {
  capitalTitles,
  countOf,
  isCapitalised,
  joined,
  plainTitles,
  type TitledPerson,
  titledPeople,
} from './name-slots.ts';
import type { RuleText } from './rule-text.ts';

/** A person whose name the page drops after the introduction, and the words that stand in its place. */
export interface LostName {
  readonly person: TitledPerson;
  /** Indexes of words that stand where the name was. */
  readonly places: readonly number[];
}

const leastPlaces = 3;

/**
 * People introduced by title and full name whose surname never comes again, while the title with a capital stands in its
 * place at least three times. Two things tell this from the house style of government prose, where "the President" is
 * always written so: the page itself also writes the title small, and calls other people by their bare surnames.
 */
export function lostNames(text: RuleText): LostName[] {
  const people = titledPeople(text);
  return people.flatMap((person) => {
    if (!officeTitles.has(person.title) || countOf(text.words, person.surname, person.end + 1) > 0) return [];
    const places = capitalTitles(text.words, person.title).filter((place) => place > person.end);
    if (places.length < leastPlaces || plainTitles(text.words, person.title).length === 0) return [];
    const others = people.some((other) => other !== person && recurs(text, other));
    return others || bareSurnames(text, person) ? [{ person, places }] : [];
  });
}

const recurs = (text: RuleText, other: TitledPerson) => countOf(text.words, other.surname, other.end + 1) >= 2;

const bareSubject = /^(?:said|told|also|has|had|was|welcomed|added|praised|expressed|met|that)$/u;

/** True when some other name introduced in full ("Vladimir Putin") later stands alone as a subject, twice or more. */
function bareSurnames(text: RuleText, person: TitledPerson): boolean {
  const { words } = text;
  const alone = new Map<string, number>();
  for (let i = 1; i < words.length; i++) {
    const [before, name, after] = [words[i - 1]!, words[i]!, words[i + 1]];
    if (name.text === person.surname || !isCapitalised(name)) continue;
    const count = alone.get(name.text);
    if (isCapitalised(before) && joined(name)) {
      if (count === undefined) alone.set(name.text, 0);
    } else if (count !== undefined && after && bareSubject.test(after.lower)) {
      if (count === 1) return true;
      alone.set(name.text, count + 1);
    }
  }
  return false;
}
