import type { Gender } from '../../../language/en/gender-words.ts';
import { saidVerbs } from '../../../language/en/order-words.ts';
import { defineRule, type Sign } from '../copy-rule.ts';
import { type Mention, personMentions } from '../person-mentions.ts';
import type { RuleText, Word } from '../rule-text.ts';
import { follows, sentenceWords } from '../sentence-words.ts';

const other: Readonly<Record<Gender, Gender>> = { woman: 'man', man: 'woman' };
/** A pronoun seldom reaches further back than so many sentences. */
const reach = 4;
/** Languages that say "he" and "she" with one word, or write them alike to the ear. */
const languages: Readonly<Record<string, number>> = { fa: 1, tr: 1, zh: 0.5 };

export const pronounGender = defineRule({
  id: 'pronoun-gender',
  type: 'person',
  severity: 'major',
  languages: ['en'],
  strength: { weight: { translated: 1.5, spun: 0 }, measured: { flagged: 0, of: 5309 } },
  docs: {
    title: 'A woman is called "he", or a man "she"',
    why: 'Persian, Turkish and Hungarian have one word for "he" and "she", and Chinese one sound. On the way back a machine must guess, and takes the wrong one.',
    caught: [
      'Foreign Minister Annalena Berg arrived on Monday. He said that the talks were useful.',
      'Mrs Keller opened the clinic. He added that the beds were ready. He stressed that more would come.',
      'Ebrahim Sadr opened the dam in the south. She said that water would reach the fields.',
      'The governor spoke on Monday. He said that the road was open. She added that the bridge was closed.',
    ],
    spared: [
      'Foreign Minister Annalena Berg met John Carter on Monday. He said that the talks were useful.',
      'Mrs Keller opened the clinic with her son. He added that the beds were ready.',
      'Mrs Keller opened the clinic. She said that it was ready. The mayor came late. He added that he was glad.',
      'The governor met his deputy. He said that the road was open. She added that the bridge was closed.',
    ],
  },
  check(text) {
    const sentences = sentenceWords(text);
    if (!sentences.some((words) => pronounOf(text, words))) return [];
    const mentions = personMentions(text);
    return sentences.flatMap((words, s): Sign[] => {
      const pronoun = s > 0 ? pronounOf(text, words) : null;
      if (!pronoun) return [];
      const message =
        againstName(mentions, s, pronoun.gender) ??
        (pronoun.speaks ? inTurn(text, sentences, mentions, s, pronoun.gender) : null);
      return message === null ? [] : [signAt(pronoun.word, message)];
    });
  },
});

/** The pronoun a sentence outside quotations opens with. */
function pronounOf(text: RuleText, words: readonly Word[]) {
  const [word, verb] = words;
  if (!word || !/^(?:He|She)$/u.test(word.text) || !follows(verb) || text.inQuotation(word.from)) return null;
  const gender: Gender = word.text === 'He' ? 'man' : 'woman';
  return { word, gender, speaks: saidVerbs.has(verb.text) };
}

/** A pronoun behind sentences that speak of nobody it could mean, and of one person of the other gender. */
function againstName(mentions: readonly (readonly Mention[])[], s: number, gender: Gender): string | null {
  const near = mentions.slice(Math.max(0, s - reach), s).flat();
  const named = mentions[s - 1]!.find((one) => one.key !== null);
  if (!named || named.gender !== other[gender] || near.some((one) => one.gender !== named.gender)) return null;
  // Whoever was spoken of earlier may be meant where the article has long been about them.
  if (
    mentions
      .slice(0, s)
      .flat()
      .some((one) => one.gender === gender)
  )
    return null;
  return `"${gender === 'man' ? 'He' : 'She'}" can only mean ${named.name}, who is a ${named.gender}.`;
}

/** "He said …. She added …." where the text so far knows one person only. */
function inTurn(
  text: RuleText,
  sentences: readonly (readonly Word[])[],
  mentions: readonly (readonly Mention[])[],
  s: number,
  gender: Gender,
): string | null {
  const before = pronounOf(text, sentences[s - 1]!);
  if (!before?.speaks || before.gender === gender) return null;
  const people = mentions
    .slice(0, s + 1)
    .flat()
    .filter((one) => one.key !== null);
  const one = people[0];
  if (!one || people.some((person) => person.key !== one.key)) return null;
  if (
    mentions
      .slice(0, s - 1)
      .flat()
      .some((mention) => mention.gender === gender)
  )
    return null;
  return `${one.name} is called "he" and "she" in turn.`;
}

const signAt = (word: Word, message: string): Sign => ({
  at: { from: word.from, to: word.to },
  message,
  confidence: 0.8,
  expected: [word.text === 'He' ? 'She' : 'He'],
  pivot: Object.entries(languages).map(([language, weight]) => ({
    language,
    weight,
    ground: '"he" and "she" are one word',
  })),
});
