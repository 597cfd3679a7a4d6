import { irregularVerbs } from '../../../language/en/irregular-forms.ts';
import { clauseWords } from '../../../language/en/order-words.ts';
import { defineRule, type Sign } from '../copy-rule.ts';
import type { RuleText, Word } from '../rule-text.ts';
import { follows, sentenceWords } from '../sentence-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const days = 'monday tuesday wednesday thursday friday saturday sunday week month year night';
const dayWords = set(days);
/** Verbs of what people do in news: past forms that are nothing else, and the forms of the present. */
const told = set(
  'met went travelled traveled visited arrived signed spoke said told left flew opened announced held began took won lost',
);
const telling = set(
  'meets goes travels visits arrives signs says tells leaves flies announces holds begins takes wins loses',
);
const ahead = set('will shall');

/** Past forms that are no base form: what cannot stand behind "would". */
const pasts = new Set(
  irregularVerbs.flatMap((row) => {
    const [base = '', past = '', participle = ''] = row.split(' ');
    return past.split('/').filter((form) => form !== base && form.length > 3 && !participle.split('/').includes(base));
  }),
);
for (const word of 'found felt ground left wound fell bound'.split(' ')) pasts.delete(word);
const modals = set('would could should');

export const tenseSlip = defineRule({
  id: 'tense-slip',
  type: 'person',
  severity: 'major',
  languages: ['en'],
  strength: { weight: { translated: 1.2, spun: 0.3 }, measured: { flagged: 0, of: 5309 } },
  docs: {
    title: 'The verb is in one time and its sentence in another',
    why: 'Chinese verbs have no tense, and Russian, Persian and Turkish use theirs otherwise than English. A machine picks one verb at a time, and what is to come is told as past, or what is past as to come.',
    caught: [
      'Yesterday the minister will visit the dam.',
      'Tomorrow the council met in the hall.',
      'Last week the mayor travels to the north.',
      'Next Monday, the envoy arrived in the capital.',
      'The council would went on with the plan.',
    ],
    spared: [
      'Yesterday the minister who will visit the dam spoke. Tomorrow the council will meet.',
      'Yesterday the mayor said she will resign. Next week the council that met in May meets again.',
      'Last week is gone. Tomorrow was another day. The will went to the court, and those who could left.',
      'The next week he met the envoy. “Yesterday I will never forget,” he said.',
    ],
  },
  check(text) {
    return sentenceWords(text).flatMap((words) => [...openings(text, words), ...behindModal(text, words)]);
  },
});

/** "Yesterday … will visit", "Tomorrow … met": the first verb behind a day that opens the sentence. */
function openings(text: RuleText, words: readonly Word[]): Sign[] {
  const [first, second] = words;
  if (!first || !second || text.inQuotation(first.from)) return [];
  const pair = dayWords.has(second.lower) && follows(second);
  const past = first.text === 'Yesterday' || (first.text === 'Last' && pair);
  const future = first.text === 'Tomorrow' || (first.text === 'Next' && pair);
  if (!past && !future) return [];
  for (let i = pair ? 2 : 1; i < Math.min(words.length, 9); i++) {
    const word = words[i]!;
    const wrong = past ? telling.has(word.lower) || ahead.has(word.lower) : told.has(word.lower);
    if (wrong && i > (pair ? 2 : 1)) return [signAt(text, first, word)];
    if (clauseWords.has(word.lower) || told.has(word.lower) || /ed$/u.test(word.lower)) return [];
    if (i > 2 && !/^\s$/u.test(word.before)) return [];
  }
  return [];
}

/** "would went": a helper that wants the plain verb before a past form. */
function behindModal(text: RuleText, words: readonly Word[]): Sign[] {
  const signs: Sign[] = [];
  for (let i = 1; i + 1 < words.length; i++) {
    const [modal, verb] = [words[i]!, words[i + 1]!];
    if (!modals.has(modal.lower) || !pasts.has(verb.text) || !follows(verb)) continue;
    if (!text.inQuotation(modal.from) && !/^(?:who|that|which|he|she|they|we|it|you|i)$/u.test(words[i - 1]!.lower))
      signs.push(signAt(text, modal, verb));
  }
  return signs;
}

const signAt = (text: RuleText, from: Word, to: Word): Sign => ({
  at: { from: from.from, to: to.to },
  message: `In "${text.body.slice(from.from, to.to)}" the verb is of another time than its sentence.`,
  confidence: 0.7,
  pivot: ['zh', 'ru', 'fa'].map((language) => ({ language, weight: 0.3, ground: 'verbs are of the wrong time' })),
});
