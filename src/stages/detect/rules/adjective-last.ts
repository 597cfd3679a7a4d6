import { classAdjectives, clauseWords, publicNouns } from '../../../language/en/order-words.ts';
import { defineRule, type Sign } from '../copy-rule.ts';
import type { Word } from '../rule-text.ts';
import { follows } from '../sentence-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const prepositions = set('in at on to from with by for of');
/** Verbs after which a noun and an adjective are two things: "make the market national", "call the party Islamic". */
const namers = set(
  'make makes made making call calls called calling keep keeps kept keeping consider considers considered render rendered declare declared become became get got leave left go went turn turned think thought find found',
);
/** What people and bodies did, common in news: behind an adjective it begins the verb of the sentence. */
const past = /^(?:\p{Ll}{3,}ed|spoke|told|fell|rose|met|went|came|left|took|gave|began|held|grew|lost|won)$/u;
/** Languages whose adjectives follow their nouns. */
const languages: Readonly<Record<string, number>> = { ar: 0.9, fa: 0.9, he: 0.5, fr: 0.4, es: 0.4, it: 0.4, pt: 0.4 };

export const adjectiveLast = defineRule({
  id: 'adjective-last',
  type: 'order',
  severity: 'minor',
  languages: ['en'],
  strength: { weight: { translated: 1.2, spun: 0 }, measured: { flagged: 0, of: 5309 } },
  docs: {
    title: 'An adjective stands behind its noun',
    why: 'Arabic, Persian, Hebrew and the Romance languages say "the minister foreign". English puts such an adjective first, and only a machine forgets to.',
    caught: [
      'The minister foreign said that the talks went well.',
      'Prices fell in the market agricultural. The president Egyptian arrived in the afternoon.',
    ],
    spared: [
      'The foreign minister said that the law made the bank national. The government economic plan was rejected.',
      'The market national chains want is here. They called the party Islamic. All things economic interest him.',
      'The minister, foreign to such talk, left. The people French teachers met were kind.',
    ],
  },
  check({ words, body }) {
    const signs: Sign[] = [];
    for (let i = 0; i + 2 < words.length; i++) {
      const article = words[i]!;
      if (article.text.length !== 3 || article.lower !== 'the') continue;
      const [noun, adjective] = [words[i + 1]!, words[i + 2]!];
      if (!classAdjectives.has(adjective.text) || !publicNouns.has(noun.lower)) continue;
      if (follows(noun) && follows(adjective) && isAlone(words, i, body))
        signs.push(signAt(article, noun, adjective, body));
    }
    return signs;
  },
});

/** True where the article, noun and adjective from `i` on are a phrase of their own, and nobody calls or makes the one the other. */
function isAlone(words: readonly Word[], i: number, body: string): boolean {
  if (namers.has(words[i - 1]?.lower ?? '')) return false;
  const to = words[i + 2]!.to;
  const next = words[i + 3];
  if (/^[.,;]/u.test(body.slice(to, to + 1))) return true;
  return follows(next) && (clauseWords.has(next.lower) || prepositions.has(next.lower) || past.test(next.text));
}

const signAt = (article: Word, noun: Word, adjective: Word, body: string): Sign => ({
  at: { from: article.from, to: adjective.to },
  message: `In "${body.slice(article.from, adjective.to)}" the adjective comes after its noun.`,
  confidence: 0.7,
  expected: [`${article.text} ${adjective.text} ${noun.text}`],
  pivot: Object.entries(languages).map(([language, weight]) => ({
    language,
    weight,
    ground: 'adjectives follow their nouns',
  })),
});
