import { officeTitles } from '../../../language/en/person-titles.ts';
import { tokenise } from '../../../text/tokens.ts';
import { defineRule } from '../copy-rule.ts';
import { lostNames } from '../lost-name.ts';
import { isCapitalised, isNameSlot } from '../name-slots.ts';
import { type Word, wordsOf } from '../rule-text.ts';

export const lostName = defineRule({
  id: 'lost-name',
  type: 'name',
  severity: 'major',
  languages: ['en'],
  strength: { weight: { translated: 2.5, spun: 0.5 }, measured: { flagged: 0, of: 2030 } },
  docs: {
    title: 'A person is called by a bare title where the name should stand',
    why: 'When a name means a title in the language a text was carried through, the name comes back as the title: it stands alone where only a name can, and the person is never named again though others are.',
    caught: [
      'title: Moreno and Chancellor agree on gas\n\nChancellor Petra Hofer spoke for an hour. Moreno told the Chancellor that gas mattered. Moreno said the chancellor had agreed. Later the Chancellor flew home, accompanying the Chancellor was an aide, Moreno added.',
      'Premier Tomas Weld met Anna Reyes on Monday. Reyes told the Premier that trade was slow. The premier of the day smiled. Reyes said that the Premier was late. Later the Premier left, and the premier smiled again.',
      'Lukas Berg flew to Lisbon and met President for talks on fishing.',
    ],
    spared: [
      'The President signed the bill. President Laura Hale told the Senate that the President acts alone, and the President left.',
      'He was elected President in May and served as President for a year, with Vice President Ann Moss and President of the Senate Joe Dunn.',
      'Premier Tomas Weld met Anna Reyes. Reyes told the premier that trade was slow. Weld said that the Premier was no king.',
      'Both Mr President and Madam President were greeted, and the president smiled.',
    ],
  },
  check(text) {
    const lost = lostNames(text).flatMap(({ person, places }) =>
      places.map((place) => ({
        at: { from: text.words[place]!.from, to: text.words[place]!.to },
        message: `"${text.words[place]!.text}" stands for ${person.given} ${person.surname}, whom the page never names again.`,
        confidence: 0.7,
        expected: [person.surname],
      })),
    );
    const bare = text.words.flatMap((word, i) =>
      officeTitles.has(word.lower) && standsBare(text.words, i)
        ? [
            {
              at: { from: word.from, to: word.to },
              message: `"${word.text}" stands alone where a name should.`,
              confidence: 0.6,
            },
          ]
        : [],
    );
    return [...lost, ...bare, ...headline(text.title, text.words[0])];
  },
});

function headline(title: string | null, first: { from: number; to: number } | undefined) {
  if (!title || !first) return [];
  const words = wordsOf(title, tokenise(title));
  const bare = words.find((word, i) => officeTitles.has(word.lower) && standsBare(words, i));
  if (!bare) return [];
  const message = `The headline has "${bare.text}" alone where a name should stand.`;
  const headline = { from: bare.from, to: bare.to };
  return [{ at: { from: first.from, to: first.to }, message, confidence: 0.6, headline }];
}

/** As a name stands, and neither part of an office ("Chief Minister") nor of a couple ("President and Mrs Kim"). */
function standsBare(words: readonly Word[], i: number): boolean {
  if (!isNameSlot(words, i) || isCapitalised(words[i - 1])) return false;
  return !(words[i + 1]?.lower === 'and' && isCapitalised(words[i + 2]));
}
