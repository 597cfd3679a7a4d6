import { defineRule, type Sign } from '../copy-rule.ts';
import { editDistance } from '../edit-distance.ts';
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
  strength: { weight: { translated: 1, spun: 0.3 }, measured: { flagged: 3, of: 2030 } },
  docs: {
    title: 'One person is spelt in two ways',
    why: 'Each time a name passes through another alphabet it may come back with other letters. An editor would have made them one.',
    caught: [
      'Director Marta Gebreyes spoke first. Later Marta Gabreyis answered questions.',
      'Yusuf Demirtash arrived at noon. Reporters waited for Yusuf Demirtas until night.',
    ],
    spared: [
      'Anna Petrova met Anna Petrov and Anna Peters, and Anna’s brother. Maria Lopez met Marta Lopez.',
      'John Smith spoke, John Smithson listened, and John Smiths were many.',
    ],
  },
  check({ words }) {
    const byGiven = new Map<string, Word[]>();
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
      const known = byGiven.get(given.text) ?? [];
      if (known.length < 12 && !known.some((one) => bare(one) === bare(surname)))
        byGiven.set(given.text, [...known, surname]);
    }
    return [...byGiven.values()].flatMap((surnames) =>
      surnames.flatMap((one, i) => surnames.slice(i + 1).flatMap((other) => spelling(one, other))),
    );
  },
});

const bare = (word: Word) => word.text.replace(/['’]s$/u, '');

function spelling(one: Word, other: Word): Sign[] {
  const [first, second] = [bare(one), bare(other)];
  if (
    first[0] !== second[0] ||
    (first.startsWith(second) && second.length < first.length - 1) ||
    (second.startsWith(first) && first.length < second.length - 1)
  )
    return [];
  if (/(?:a|s|ova|eva)$/u.test(first) && first.replace(/a$|s$/u, '') === second) return [];
  if (/(?:a|s|ova|eva)$/u.test(second) && second.replace(/a$|s$/u, '') === first) return [];
  const apart = editDistance(first.toLowerCase(), second.toLowerCase(), 4);
  if (apart === 0 || apart > Math.max(1, Math.floor(first.length / 3))) return [];
  if (skeleton(first) !== skeleton(second)) return [];
  return [
    {
      at: { from: other.from, to: other.to },
      message: `"${second}" is spelt "${first}" elsewhere on the page.`,
      confidence: 0.6,
      expected: [first],
    },
  ];
}

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
