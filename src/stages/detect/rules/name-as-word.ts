import { officeTitles } from '../../../language/en/person-titles.ts';
import { wordsLikeSurnames } from '../../../language/en/words-like-surnames.ts';
import { givenNames } from '../../../language/given-names.ts';
import type { NameAsWord } from '../../../language/name-as-word.ts';
import { languageNames, namesAsWords } from '../../../language/names-as-words.ts';
import { tokenise } from '../../../text/tokens.ts';
import { defineRule, type PivotHint, type Sign } from '../copy-rule.ts';
import { lostNames } from '../lost-name.ts';
import { isCapitalised, isNameSlot, joined } from '../name-slots.ts';
import type { RuleText, Word } from '../rule-text.ts';
import { wordsOf } from '../rule-text.ts';

interface Bearer {
  readonly language: string;
  readonly entry: NameAsWord;
}

const bearers = new Map<string, Bearer[]>();
for (const [language, entries] of Object.entries(namesAsWords)) {
  for (const entry of entries) {
    for (const rendering of entry.renderings) {
      const key = rendering.toLowerCase();
      const known = bearers.get(key) ?? [];
      known.push({ language, entry });
      bearers.set(key, known);
    }
  }
}

export const nameAsWord = defineRule({
  id: 'name-as-word',
  type: 'name',
  severity: 'critical',
  languages: ['en'],
  strength: { weight: { translated: 4.5, spun: 0 }, measured: { flagged: 0, of: 2030 } },
  docs: {
    title: 'A name was translated as if it were a word',
    why: 'Many names are words in their own language. A machine that carries a text through that language may bring the word back instead of the name, so a person turns into a title, a trade or a thing.',
    caught: [
      'title: Zarif and Cleric return from Vienna\n\nIranian President Hassan Rouhani spoke on state television. Officials praised Cleric for the speech, and Zarif met him later.',
      'President Hassan Cleric spoke on state television about prices.',
      'Turkish Transport Minister Binali Lightning opened the tunnel under the strait.',
      'Finance Minister Mehmet Şimşek rose early. Reporters met Lightning at the gate.',
      'Kremlin spokesman Dmitry Sands declined to comment on the trip. Peskov had been asked twice.',
      'Lebanese Prime Minister Najib Timekeeper resigned on Sunday.',
      'The striker Emre Iron scored twice and thanked Hakan Rock, his coach.',
      'Director Oleg of Falcons spoke at the gates of the plant.',
    ],
    spared: [
      'A cleric spoke after Hassan Rouhani, and lightning struck the tower that Binali Yıldırım opened.',
      'The President met Hassan Rouhani, a cleric, and the Islamic Republic hailed the talks.',
      'Wang Yi said the King of Spain would visit. Carpenter Street was closed, as Steel prices rose.',
      'Prime Minister Nawaf Salam said Peace Now had written to him.',
      'Hope Goldsmith and Grace White met John King and Robert Stone at Free Harbour.',
      'The artist Kirill Miller and the manager Emre Star met in the spring.',
      'Omar High School, the Ahmed Peace Prize and the Order of Eagles were named.',
    ],
  },
  check(text) {
    return [...inBody(text), ...lostBehindTitle(text), ...inHeadline(text)];
  },
});

/** Certainty of "Emre Star" or "Kirill Miller": the word is an English surname as well, and people have moved about. */
const weakCertainty = 0.6;

function inBody(text: RuleText): Sign[] {
  const { words } = text;
  const named = namedIn(text);
  const found: { word: Word; bearer: Bearer; certainty: number }[] = [];
  words.forEach((word, i) => {
    if (!isCapitalised(word)) return;
    const pair = `${word.lower} ${words[i + 1]?.lower ?? ''}`;
    const best = (bearers.get(word.lower) ?? bearers.get(pair) ?? [])
      .map((bearer) => ({ word, bearer, certainty: certaintyAt(words, i, bearer, named(bearer.entry)) }))
      .sort((one, other) => other.certainty - one.certainty)[0];
    if (best && best.certainty > 0) found.push(best);
  });
  // A weak case counts where another person of the page lost a name in the same language.
  const lost = new Map<string, Set<string>>();
  for (const { word, bearer } of found) {
    lost.set(bearer.language, (lost.get(bearer.language) ?? new Set()).add(word.lower));
  }
  return found
    .filter(({ bearer, certainty }) => certainty !== weakCertainty || lost.get(bearer.language)!.size > 1)
    .map(({ word, bearer, certainty }) => signAt(word, bearer, certainty));
}

/** How sure it is that word `i` stands for the name of the bearer; 0 where it does not. */
function certaintyAt(words: readonly Word[], i: number, { language, entry }: Bearer, named: boolean): number {
  const word = words[i]!;
  const couldBeSurname = wordsLikeSurnames.has(word.lower);
  if (entry.given && words[i - 1]?.text === entry.given && joined(word)) {
    if (named) return 0.95;
    const titled = i >= 2 && /\p{Ll}/u.test(words[i - 2]!.text) && isCapitalised(words[i - 2]);
    if (!couldBeSurname) return titled ? 0.9 : 0.7;
  }
  const given = givenBefore(words, i);
  if (given && givenNames[language]?.has(given.text)) return couldBeSurname ? weakCertainty : 0.8;
  if (given && !couldBeSurname && isRendering(given.lower, language)) return 0.7;
  if (!named || officeTitles.has(word.lower)) return 0;
  return isNameSlot(words, i) ? (couldBeSurname ? 0.5 : 0.85) : 0;
}

/** The given name before word `i`, also with the "of" that a genitive leaves behind: "Sergey of Eagles". */
function givenBefore(words: readonly Word[], i: number): Word | null {
  const ofBetween = words[i - 1]?.lower === 'of' && joined(words[i]) && joined(words[i - 1]);
  const given = words[ofBetween ? i - 2 : i - 1];
  const beside = ofBetween || joined(words[i]);
  const next = words[i + 1];
  if (!given || !beside || !isCapitalised(given) || (isCapitalised(next) && joined(next))) return null;
  return given;
}

/** True where the word is itself a name made a word in that language: both halves of a name were translated. */
const isRendering = (lower: string, language: string): boolean =>
  !officeTitles.has(lower) && (bearers.get(lower) ?? []).some((one) => one.language === language);

/** A title in place of a name is telling only where the name is lost: "the President" alone is house style in places. */
function lostBehindTitle(text: RuleText): Sign[] {
  return lostNames(text).flatMap(({ person, places }) =>
    (bearers.get(person.title) ?? [])
      .filter(({ entry }) => entry.spellings.includes(person.surname))
      .flatMap((bearer) => places.map((place) => signAt(text.words[place]!, bearer, 0.9))),
  );
}

/** A headline is outside the body: its sign is shown where the body first names the person. */
function inHeadline(text: RuleText): Sign[] {
  if (!text.title) return [];
  const words = wordsOf(text.title, tokenise(text.title));
  const named = namedIn(text);
  for (const [i, word] of words.entries()) {
    for (const bearer of bearers.get(word.lower) ?? []) {
      if (!named(bearer.entry) || !isNameSlot(words, i)) continue;
      const place = text.words.find((one) => bearer.entry.spellings.includes(bare(one.text)));
      if (place) {
        const sign = signAt(word, bearer, 0.9);
        return [
          {
            ...sign,
            message: `In the headline, ${sign.message}`,
            at: { from: place.from, to: place.to },
            headline: sign.at,
          },
        ];
      }
    }
  }
  return [];
}

const bare = (text: string) => text.replace(/['’]s$/u, '');

function namedIn(text: RuleText): (entry: NameAsWord) => boolean {
  const spelt = new Set<string>();
  for (const word of text.words) if (isCapitalised(word)) spelt.add(bare(word.text));
  return (entry) => entry.spellings.some((spelling) => spelt.has(spelling));
}

function signAt(word: Word, { language, entry }: Bearer, confidence: number): Sign {
  const name = entry.spellings[0];
  const pivot: PivotHint = {
    language,
    weight: entry.attested ? 3 : 2.5,
    ground: `${name} is ${entry.form} (${entry.sense}) in ${languageNames[language] ?? language}`,
  };
  return {
    at: { from: word.from, to: word.to },
    message: `"${word.text}" stands where a name should: ${pivot.ground}.`,
    confidence,
    expected: [name],
    pivot: [pivot],
  };
}
