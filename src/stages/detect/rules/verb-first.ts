import { happenings, saidVerbs, speakers } from '../../../language/en/order-words.ts';
import { defineRule } from '../copy-rule.ts';
import type { RuleText, Word } from '../rule-text.ts';
import { follows, sentenceWords } from '../sentence-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const articles = set('the a an');
const openers = set('on in at yesterday today tomorrow now then meanwhile');
const finite = set('has will said must can');
const places = set('on in at from during after for near under');
const done = set(
  'held signed opened adopted organized organised inaugurated created published launched built established founded formed registered recorded conducted discovered',
);
const subjects = set('which that where who he she it they we i there and');
/** What follows such a verb in honest English: "was held a prisoner", "was published a year later". */
const secondObjects = set('prisoner hostage captive few second third day week month year decade result same next');

/** A way of putting the verb before its subject, and the languages that have it. */
interface Order {
  readonly from: number;
  readonly to: number;
  readonly ground: string;
  readonly languages: Readonly<Record<string, number>>;
}

export const verbFirst = defineRule({
  id: 'verb-first',
  type: 'order',
  severity: 'minor',
  languages: ['en'],
  strength: { weight: { translated: 1.2, spun: 0 }, measured: { flagged: 0, of: 5309 } },
  docs: {
    title: 'The verb stands before its subject',
    why: 'Arabic opens a sentence with its verb, German has it second, and Russian and Spanish say what happened before who or what it was. Word by word, the order stays.',
    caught: [
      'Confirmed the minister of trade in his speech that the port would grow.',
      'The talks ended well, and stressed the president that peace was near.',
      'In the capital took place a meeting of mayors. On Monday was opened an exhibition.',
      'Yesterday has the council approved the plan.',
    ],
    spared: [
      'Confirmed cases rose. Said Smith: “The minister knows that.” Stressed by work, the mayor left.',
      'The minister spoke and stressed that the president was near. The fair took place a week later.',
      'Today has been long. Only now has the council approved it. In 2003 he was held a prisoner.',
      'Never has the mayor been so sure. On Monday the council opened an exhibition. Has the council approved it?',
    ],
  },
  check(text) {
    return sentenceWords(text).flatMap((words) => {
      const order = first(text, words);
      if (!order) return [];
      const at = { from: words[order.from]!.from, to: words[order.to]!.to };
      return [
        {
          at,
          message: `In "${text.body.slice(at.from, at.to)}" the verb comes before who or what it is said of.`,
          confidence: 0.7,
          pivot: Object.entries(order.languages).map(([language, weight]) => ({
            language,
            weight,
            ground: order.ground,
          })),
        },
      ];
    });
  },
});

function first(text: RuleText, words: readonly Word[]): Order | null {
  const opening = words[0];
  if (!opening || words.length < 5 || text.inQuotation(opening.from) || text.body[words.at(-1)!.to] === '?')
    return null;
  const second = secondPlace(words);
  if (second) return second;
  for (let i = 0; i + 3 < words.length; i++) {
    const word = words[i]!;
    const order = happenedVerbs.has(word.lower)
      ? happened(words, i)
      : saidVerbs.has(word.lower)
        ? said(words, i)
        : null;
    if (order && !text.inQuotation(word.from)) return order;
  }
  return null;
}

const happenedVerbs = set('took was were been');

/** "Confirmed the minister … that": a verb of saying, who said it, and then "that". */
function said(words: readonly Word[], i: number): Order | null {
  const verb = words[i]!;
  if (!/^the$/iu.test(words[i + 1]!.text) || !follows(words[i + 1])) return null;
  const opens = i === 0 ? verb.opens : words[i - 1]!.lower === 'and' && /,\s$/u.test(words[i - 1]!.before);
  if (!opens) return null;
  const speaker = words.slice(i + 2, i + 6).findIndex((word) => speakers.has(word.lower));
  if (speaker < 0) return null;
  const from = i + 2 + speaker;
  const that = words.slice(from + 1, from + 9).findIndex((word) => word.lower === 'that');
  if (that < 0 || !words.slice(i + 1, from + that + 2).every((word) => /^\s$/u.test(word.before))) return null;
  return { from: i, to: from, ground: 'sentences open with their verb', languages: { ar: 1.5, es: 0.3 } };
}

/** "took place a meeting", "was opened an exhibition" behind the place or the day. */
function happened(words: readonly Word[], i: number): Order | null {
  const one = words[i]!;
  const [two, article, noun] = [words[i + 1]!, words[i + 2]!, words[i + 3]!];
  const event = one.lower === 'took' && two.lower === 'place' && happenings.has(noun.lower);
  const made = one.lower !== 'took' && done.has(two.lower) && !secondObjects.has(noun.lower);
  if ((!event && !made) || !articles.has(article.lower) || !words.slice(i + 1, i + 4).every(follows)) return null;
  const start = one.lower === 'been' ? i - 1 : i;
  return behindPlace(words, start) ? { from: start, to: i + 3, ...noSubject } : null;
}

const noSubject = { ground: 'what happened is told before what it was', languages: { ru: 1, es: 0.6, it: 0.4 } };

/** True where only a place or a day stands before word `i` in its clause: no subject. */
function behindPlace(words: readonly Word[], i: number): boolean {
  const opening = words.slice(0, i);
  const first = opening[0];
  if (!first || i > 8 || !places.has(first.lower)) return false;
  return !opening.some((word) => subjects.has(word.lower)) && words.slice(1, i).every(follows);
}

/** "Yesterday has the council …": the verb in second place, behind a day or a place. */
function secondPlace(words: readonly Word[]): Order | null {
  if (!openers.has(words[0]!.lower)) return null;
  const single = !/^(?:on|in|at)$/iu.test(words[0]!.text);
  const i = single ? 1 : 2;
  const verb = words[i];
  const subject = words[i + 1];
  if (!verb || !subject || !words.slice(1, i + 2).every(follows) || !finite.has(verb.text)) return null;
  if (!single && !/^(?:\d{4}|\p{Lu}\p{Ll}+)$/u.test(words[1]!.text)) return null;
  if (!/^(?:the|he|she|they)$/u.test(subject.text)) return null;
  return { from: 0, to: i + 1, ground: 'verbs stand in second place', languages: { de: 1.4 } };
}
