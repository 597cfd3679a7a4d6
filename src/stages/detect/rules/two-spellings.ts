import { editDistance } from '../../../text/edit-distance.ts';
import { defineRule, type Sign } from '../copy-rule.ts';
import { isCapitalised, joined } from '../name-slots.ts';
import type { Word } from '../rule-text.ts';

const shortest = 5;
/** Words of offices, which follow one another in the same place: "Defence Minister", "Defence Ministry". */
const offices =
  /^(?:minister|ministry|ministries|minster|secretary|secretariat|president|presidency|department|council|counsel|committee|commission|commissioner|party|union|united|university)s?$/iu;

export const twoSpellings = defineRule({
  id: 'two-spellings',
  type: 'name',
  severity: 'major',
  languages: ['*'],
  strength: { weight: { translated: 1, spun: 0.3 }, measured: { flagged: 10, of: 5309 } },
  docs: {
    title: 'One person is spelt in two ways',
    why: 'Each time a name passes through another alphabet it may come back with other letters. An editor would have made them one.',
    caught: [
      'Director Marta Gebreyes spoke first. Later Marta Gabreyis answered questions.',
      'Yusuf Demirtash arrived at noon. Reporters waited for Yusuf Demirtas until night.',
      'Mohammed Qasemi read from his novel. Later Mohammed Ghasemi signed copies.',
      'Mohammad Zarif spoke first. Mohamed Zarif then left for the airport.',
    ],
    spared: [
      'Anna Petrova met Anna Petrov and Anna Peters, and Anna’s brother. Maria Lopez met Marta Lopez.',
      'John Smith spoke, John Smithson listened, and John Smiths were many.',
    ],
  },
  check({ words }) {
    const byGiven = new Map<string, Word[]>();
    const bySurname = new Map<string, Word[]>();
    for (let i = 0; i + 1 < words.length && byGiven.size < 200; i++) {
      const [given, surname] = [words[i]!, words[i + 1]!];
      if (
        !isCapitalised(given) ||
        !isCapitalised(surname) ||
        !joined(surname) ||
        surname.text.length < shortest ||
        given.text.length < 3 ||
        offices.test(surname.text)
      )
        continue;
      note(byGiven, given.text, surname);
      if (!offices.test(given.text)) note(bySurname, bare(surname), given);
    }
    return [
      ...[...byGiven.values()].flatMap((surnames) => inTwos(surnames, spelling)),
      ...[...bySurname.values()].flatMap((givens) => inTwos(givens, givenSpelling)),
    ];
  },
});

function note(names: Map<string, Word[]>, key: string, word: Word): void {
  const known = names.get(key);
  if (!known) names.set(key, [word]);
  else if (known.length < 12 && !known.some((one) => bare(one) === bare(word))) known.push(word);
}

const inTwos = (words: readonly Word[], judge: (one: Word, other: Word) => Sign[]): Sign[] =>
  words.flatMap((one, i) => words.slice(i + 1).flatMap((other) => judge(one, other)));

/** Given names before one surname: brothers and sisters have names as well, so only letters that fall together elsewhere may differ. */
function givenSpelling(one: Word, other: Word): Sign[] {
  const [first, second] = [one.text, other.text];
  if (
    first.length < shortest ||
    second.length < shortest ||
    first.startsWith(second) ||
    second.startsWith(first) ||
    notGiven.test(first)
  )
    return [];
  if (/[ae]$/u.test(first) !== /[ae]$/u.test(second) || editDistance(first.toLowerCase(), second.toLowerCase(), 3) > 2)
    return [];
  return skeleton(first).length >= 2 && skeleton(first) === skeleton(second) ? [signAt(one, other)] : [];
}

/** Words of capitals in headings: "Combatting Crime", "Anti-Plague Institute". */
const notGiven = /-|ings?$/u;

const bare = (word: Word) => word.text.replace(/['’]s$/u, '');

function spelling(one: Word, other: Word): Sign[] {
  const [first, second] = [bare(one), bare(other)];
  if (
    !sameOpening(first, second) ||
    (first.startsWith(second) && second.length < first.length - 1) ||
    (second.startsWith(first) && first.length < second.length - 1)
  )
    return [];
  if (/(?:a|s|ova|eva)$/u.test(first) && first.replace(/a$|s$/u, '') === second) return [];
  if (/(?:a|s|ova|eva)$/u.test(second) && second.replace(/a$|s$/u, '') === first) return [];
  const apart = editDistance(first.toLowerCase(), second.toLowerCase(), 4);
  if (apart === 0 || apart > Math.max(1, Math.floor(first.length / 3))) return [];
  if (skeleton(first) !== skeleton(second)) return [];
  return [signAt(one, other)];
}

const signAt = (one: Word, other: Word): Sign => ({
  at: { from: other.from, to: other.to },
  message: `"${bare(other)}" is spelt "${bare(one)}" elsewhere on the page.`,
  confidence: 0.6,
  expected: [bare(one)],
});

/** True where both begin alike, or with consonants that one letter of another alphabet becomes: Qasemi, Ghasemi. */
const sameOpening = (first: string, second: string): boolean =>
  first[0] === second[0] || (skeleton(first.slice(0, 2)) === skeleton(second.slice(0, 2)) && !/^[aeiou]/iu.test(first));

/** Consonants alone, alike ones as one: what survives when a name crosses alphabets. */
const skeleton = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/sh|sch|ch|cz|tch/gu, 's')
    .replace(/kh|gh|q|ck|c/gu, 'k')
    .replace(/ph|w|v/gu, 'f')
    .replace(/[^bdfgjklmnprstxz]/gu, '')
    .replace(/z/gu, 's')
    .replace(/(.)\1+/gu, '$1');
