import { irregularVerbs } from '../../../language/en/irregular-forms.ts';
import { clauseWords, objectVerbs } from '../../../language/en/order-words.ts';
import { defineRule } from '../copy-rule.ts';
import { isCapitalised } from '../name-slots.ts';
import type { RuleText, Word } from '../rule-text.ts';
import { endsStatement, follows, sentenceWords } from '../sentence-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const articles = set('the a an this these its his her their');
const prepositions = set('in at to from with during about on for');
/** What stands behind "He in …" in honest English as well: "He in turn said", "She on the other hand". */
const setPhrases = set('turn fact particular part effect general short all first last once least other same');
const helpers = set('has have had was were is are');
const pronouns = set('i he she it we you they who what that which');

const irregularPasts = new Set(irregularVerbs.flatMap((row) => row.trim().split(/[ /]/u).slice(1)));
const isPast = (word: string): boolean => (word.length > 4 && word.endsWith('ed')) || irregularPasts.has(word);

/** Longer sentences have a verb in the middle that a list can miss; shorter ones are captions. */
const longest = 22;
const shortest = 5;
/** So many words at most between a helper and its verb. */
const widest = 9;

/** Words that show a verb out of place, and the languages that put it there. */
interface Order {
  readonly from: number;
  readonly to: number;
  readonly languages: Readonly<Record<string, number>>;
}

const subjectObjectVerb = { fa: 1.2, tr: 1.2 };

export const verbLast = defineRule({
  id: 'verb-last',
  type: 'order',
  severity: 'minor',
  languages: ['en'],
  strength: { weight: { translated: 1.2, spun: 0 }, measured: { flagged: 0, of: 5309 } },
  docs: {
    title: 'The verb stands at the end, behind its object',
    why: 'Persian and Turkish put the verb last, German its participle or helper. A machine that goes word by word leaves them there.',
    caught: [
      'The council the plan approved. The harbour was shut.',
      'He in a meeting with reporters the plan announced.',
      'She the prize received and went home.',
      'The minister at the opening of the dam the need for water emphasized.',
      'The road was shut because the bridge in the night closed was.',
      'The council has the plan of the mayor rejected.',
    ],
    spared: [
      'The plan that the council approved was his. He in turn said that they had met in the hall.',
      'He opposed the bill the council approved. She, the teacher, left. What he wanted was announced.',
      'The talks went better than he expected. That was more than the minister had.',
      'All the money the state gave. As the envoy in the town announced, it was as the chairman said.',
      'She had the car repaired. That has to be considered. The council has in the plan all that was announced.',
    ],
  },
  check(text) {
    return sentenceWords(text).flatMap((words) => {
      const last = words.at(-1);
      if (!last || words.length < 4 || text.inQuotation(words[0]!.from) || text.inQuotation(last.from)) return [];
      const order = pronounFirst(words) ?? atEnd(text, words, last);
      if (!order) return [];
      const at = { from: words[order.from]!.from, to: words[order.to]!.to };
      return [
        {
          at,
          message: `The verb of "${text.body.slice(at.from, at.to)}" is not where English has it.`,
          confidence: 0.7,
          pivot: Object.entries(order.languages).map(([language, weight]) => ({
            language,
            weight,
            ground: 'verbs stand at the end',
          })),
        },
      ];
    });
  },
});

/** "He in a meeting …", "She the prize …": something stands between a pronoun and its verb, with no comma. */
function pronounFirst(words: readonly Word[]): Order | null {
  const [subject, second, third, fourth] = words;
  if (!subject || !/^(?:He|She|They)$/u.test(subject.text) || !follows(second) || !follows(third)) return null;
  if (/^(?:the|an?)$/u.test(second.text) && subject.text !== 'They')
    return { from: 0, to: 2, languages: subjectObjectVerb };
  const place = prepositions.has(second.text) && (articles.has(third.text) || isCapitalised(third));
  if (!place || !follows(fourth) || setPhrases.has(fourth.lower)) return null;
  return { from: 0, to: 2, languages: { ...subjectObjectVerb, zh: 0.5 } };
}

/** What is out of place at the end of a statement. */
function atEnd({ body }: RuleText, words: readonly Word[], last: Word): Order | null {
  const end = words.length - 1;
  const before = words[end - 1]!;
  if (!endsStatement(body, last) || !follows(last)) return null;
  if (helpers.has(last.text) && before.text.length > 5 && before.text.endsWith('ed') && follows(before)) {
    const fits = !pronouns.has(words[end - 2]!.lower) && words.length >= shortest;
    return fits ? { from: end - 1, to: end, languages: { tr: 0.7, fa: 0.7, de: 0.9 } } : null;
  }
  if (!objectVerbs.has(last.text)) return null;
  const helper = bracket(words, end);
  if (helper !== null) return { from: helper, to: end, languages: { de: 1.3, tr: 0.4, fa: 0.4 } };
  return objectBeforeVerb(body, words, end) ? { from: end - 1, to: end, languages: subjectObjectVerb } : null;
}

/** Index of the helper of "has the plan of the mayor rejected", null where the words are put otherwise. */
function bracket(words: readonly Word[], end: number): number | null {
  for (let i = end - 1; i > 0 && i >= end - widest; i--) {
    const word = words[i]!;
    if (!follows(words[i + 1])) return null;
    if (/^(?:has|have|had)$/u.test(word.text)) {
      const next = words[i + 1]!.text;
      return follows(word) && (articles.has(next) || prepositions.has(next)) ? i : null;
    }
    if (clauseWords.has(word.lower) || pronouns.has(word.lower) || isPast(word.lower)) return null;
  }
  return null;
}

/** True where the sentence opens with its subject, ends in a verb that wants an object, and has no other verb that lists know. */
function objectBeforeVerb(body: string, words: readonly Word[], end: number): boolean {
  if (words.length < shortest || words.length > longest || !/^(?:The|A|An)$/u.test(words[0]!.text)) return false;
  if (/[,;:“”"()–—]/u.test(body.slice(words[0]!.from, words[end]!.from))) return false;
  const inner = words.slice(1, end);
  return (
    inner.slice(-4).some((word) => articles.has(word.text) || word.text === 'of') &&
    !inner.some((word) => clauseWords.has(word.lower) || isPast(word.lower))
  );
}
