import { defineRule } from '../copy-rule.ts';

/** Words that stand twice in a row by right now and then. */
const mayRepeat = new Set(
  'had that is was in on her do so no very really many far again yes ha bye long who one two more up there it his as what you can if we it’s now never'.split(
    ' ',
  ),
);
const repeatable =
  /^(?:a|an|the|of|to|and|or|but|with|from|by|for|at|are|were|be|been|has|have|which|this|these|those|their|its|our|he|she|they|will|would|not|into|than|before|after)$/u;

export const doubledWord = defineRule({
  id: 'doubled-word',
  type: 'article',
  severity: 'minor',
  languages: ['en'],
  strength: { weight: { translated: 0.8, spun: 0.4 }, measured: { flagged: 0, of: 0 } },
  docs: {
    title: 'A small word stands twice',
    why: 'Pieces translated one by one bring their own articles and prepositions, which meet where the pieces are joined.',
    caught: [
      'The head of of the council spoke.',
      'They asked the the minister to come.',
      'He wrote it before to the war and to to them.',
    ],
    spared: [
      'He had had enough, and all that that meant was clear.',
      'Bye bye, they sang, and came in in time.',
      'The, a and an are articles. He gave it to a to-do list.',
    ],
  },
  check({ words }) {
    return words.flatMap((word, i) => {
      const previous = words[i - 1];
      if (!previous || !/^\s+$/u.test(word.before) || /\n/u.test(word.before)) return [];
      const twice = word.text === previous.text && repeatable.test(word.lower) && !mayRepeat.has(word.lower);
      const clash = clashes.has(`${previous.lower} ${word.lower}`);
      if (!twice && !clash) return [];
      return [
        {
          at: { from: previous.from, to: word.to },
          message: `"${previous.text} ${word.text}" stand together.`,
          confidence: 0.7,
          expected: twice ? [word.text] : [],
        },
      ];
    });
  },
});

/** Pairs of small words no sentence has side by side. Own list. */
const clashes = new Set([
  'a the',
  'the a',
  'an the',
  'the an',
  'a an',
  'an a',
  'before to',
  'of to',
  'the of',
  'a of',
  'an of',
  'the to',
  'a to',
  'of from the',
  'the is',
  'the was',
  'the by',
  'the from',
  'a his',
  'the his',
  'the their',
  'the its',
  'his the',
  'their the',
  'its the',
  'a their',
  'a its',
  'the my',
  'the our',
  'the this',
  'this the',
  'the he',
  'the they',
  'the she',
  'to the to',
  'with of',
  'into of',
  'for of',
  'to of',
  'and of of',
  'must to',
  'will to',
  'can to',
  'should to',
  'could to',
  'may to',
]);
