import { saidVerbs, speakers } from '../../../language/en/order-words.ts';
import type { Span } from '../../../model/span.ts';
import { defineRule, type Sign } from '../copy-rule.ts';
import { isCapitalised } from '../name-slots.ts';
import type { Word } from '../rule-text.ts';
import { follows, sentenceWords } from '../sentence-words.ts';

/** What may follow "the minister he said" where "he said" is put in between: "the minister he said was ill". */
const putIn = /^(?:was|were|is|are|had|has|have|would|will|could|should|might|may)$/u;

export const doubledSubject = defineRule({
  id: 'doubled-subject',
  type: 'order',
  severity: 'minor',
  languages: ['en'],
  strength: { weight: { translated: 1.2, spun: 0 }, measured: { flagged: 0, of: 5309 } },
  docs: {
    title: 'A noun is named and then a pronoun stands for it again',
    why: 'Arabic, Hebrew and Persian take a noun up by a pronoun: "the minister he said", "the man whom they met him". English says it once.',
    caught: [
      'The minister he said that the dam would hold.',
      'Police held a man whom the court had freed him. The talks were short.',
      'The plan, which the council approved it, was new.',
    ],
    spared: [
      'The minister he said was ill came back. The minister said he added nothing. The president he admired stressed peace.',
      'The man whom they met told him so. The firm, which made it, is gone. A friend, whom he told about it, left.',
      'The mayor, he said, was gone.',
    ],
  },
  check(text) {
    return sentenceWords(text).flatMap((words) =>
      [takenUp(words), ...takenUpBehind(text.body, words)].flatMap((place): Sign[] => {
        if (!place || text.inQuotation(place.from)) return [];
        return [
          {
            at: place,
            message: `"${text.body.slice(place.from, place.to)}" names the same thing twice.`,
            confidence: 0.7,
            pivot: Object.entries(languages).map(([language, weight]) => ({
              language,
              weight,
              ground: 'pronouns take up what was named',
            })),
          },
        ];
      }),
    );
  },
});

const languages: Readonly<Record<string, number>> = { ar: 1, he: 0.8, fa: 0.6 };

/** "The minister he said": only where the sentence opens so, with a speaker or a name. */
function takenUp(words: readonly Word[]): Span | null {
  if (words[0]?.text !== 'The') return null;
  for (let i = 2; i < Math.min(6, words.length - 1); i++) {
    const [subject, pronoun, verb, next] = [words[i - 1]!, words[i]!, words[i + 1]!, words[i + 2]];
    if (!follows(subject)) return null;
    if (!/^(?:he|she|it|they)$/u.test(pronoun.text) || !follows(pronoun) || !follows(verb)) continue;
    if (!saidVerbs.has(verb.text) || (next && putIn.test(next.text))) return null;
    return speakers.has(subject.lower) || isCapitalised(subject) ? { from: words[0]!.from, to: verb.to } : null;
  }
  return null;
}

/** "whom the court had freed him", ", which the council approved it": the clause ends in the pronoun. */
function takenUpBehind(body: string, words: readonly Word[]): Span[] {
  const found: Span[] = [];
  for (let i = 0; i + 3 < words.length; i++) {
    const word = words[i]!;
    if (word.lower !== 'whom' && (word.lower !== 'which' || !/,\s$/u.test(word.before))) continue;
    if (!/^(?:the|he|she|they)$/u.test(words[i + 1]!.text)) continue;
    const objects = word.lower === 'which' ? /^(?:it|them)$/u : /^(?:him|her|them)$/u;
    for (let k = i + 3; k < Math.min(words.length, i + 7) && follows(words[k]); k++) {
      const end = words[k]!;
      if (!objects.test(end.text) || !transitive.test(words[k - 1]!.text)) continue;
      if (/^[.,]/u.test(body.slice(end.to, end.to + 1))) found.push({ from: word.from, to: end.to });
    }
  }
  return found;
}

const transitive = /(?:ed|met|saw|held|sent|took|found|made|built|brought|left)$/u;
