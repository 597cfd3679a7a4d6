import { defineRule } from '../copy-rule.ts';

/** Countries English writes without an article. Own list; those that took one in older use ("the Ukraine", "the Sudan") are left out. */
const countries = new Set(
  `Afghanistan Algeria Argentina Australia Austria Azerbaijan Bahrain Bangladesh Belarus Belgium Bolivia Brazil Bulgaria Canada Chile China Colombia Cuba
  Cyprus Denmark Egypt Ethiopia Finland France Germany Greece Hungary India Indonesia Iran Iraq Ireland Israel Italy Japan Jordan Kazakhstan Kenya Kuwait
  Libya Malaysia Mexico Morocco Nigeria Norway Pakistan Peru Poland Portugal Qatar Romania Russia Serbia Singapore Slovakia Slovenia Somalia Spain Sweden
  Switzerland Syria Taiwan Thailand Tunisia Turkey Uganda Uzbekistan Venezuela Vietnam Washington London Moscow Tehran Europe Asia Africa`.split(
    /\s+/u,
  ),
);
const after =
  /^(?:is|are|was|were|has|have|had|will|would|and|or|in|on|to|by|with|at|said|says|can|could|must|should|which|who|but|that|for|as|from)$/u;

export const extraArticle = defineRule({
  id: 'extra-article',
  type: 'article',
  severity: 'minor',
  languages: ['en'],
  strength: { weight: { translated: 1.5, spun: 0 }, measured: { flagged: 0, of: 2030 } },
  docs: {
    title: 'A country has an article that English does not give it',
    why: 'French, German, Spanish, Portuguese, Italian and Arabic put an article before names of countries. A word-for-word machine keeps it.',
    caught: ['The ministers of the France and of the Germany met.', 'Prices in the Italy rose, as in the Spain.'],
    spared: [
      'The Iran deal, the Russia inquiry and the Germany coach. The India of old is gone. The Spain that he knew has changed.',
      'The France and Germany teams met. He left the Washington of his youth.',
    ],
  },
  check({ words, body }) {
    return words.flatMap((word, i) => {
      const name = words[i + 1];
      const next = words[i + 2];
      if (word.text !== 'the' || !name || !countries.has(name.text) || !/^\s$/u.test(name.before)) return [];
      const mark = /^\s*[,.;:!?)]/u.test(body.slice(name.to, name.to + 3));
      if (!mark && !(next && after.test(next.lower))) return [];
      if (
        next &&
        /^(?:that|who|which|of|and|or)$/u.test(next.lower) &&
        !/^(?:of|in|from|to|with)$/u.test(words[i - 1]?.lower ?? '')
      )
        return [];
      if (next && /^(?:and|or)$/u.test(next.lower) && countries.has(words[i + 3]?.text ?? '')) return [];
      if (mark && /^\s*,\s\p{Lu}/u.test(body.slice(name.to, name.to + 4))) return [];
      return [
        {
          at: { from: word.from, to: name.to },
          message: `"the ${name.text}" has an article that English does not use.`,
          confidence: 0.7,
          expected: [name.text],
          pivot: withArticles.map((language) => ({ language, weight: 0.4, ground: 'countries carry an article' })),
        },
      ];
    });
  },
});

/** Languages that write an article before names of countries. */
const withArticles = ['fr', 'es', 'it', 'pt', 'de', 'ar'];
