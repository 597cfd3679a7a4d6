import { defineRule } from '../copy-rule.ts';
import type { Word } from '../rule-text.ts';

const repeatable =
  /^(?:a|an|the|of|to|and|or|but|with|from|by|for|at|are|were|be|been|has|have|which|these|those|their|its|our|he|she|they|will|would|not|into|than|before|after)$/u;

export const doubledWord = defineRule({
  id: 'doubled-word',
  type: 'article',
  severity: 'minor',
  languages: ['en'],
  strength: { weight: { translated: 0.8, spun: 0.8 }, measured: { flagged: 9, of: 2030 } },
  docs: {
    title: 'A small word stands twice',
    why: 'Pieces translated one by one bring their own articles and prepositions, which meet where the pieces are joined.',
    caught: [
      'The head of of the council spoke.',
      'They asked the the minister to come.',
      'He wrote it before to the war.',
    ],
    spared: [
      'He had had enough, and all that that meant was clear.',
      'Bye bye, they sang, and came in in time.',
      'The, a and an are articles. He did all he can to help, as Mrs May to a fault.',
    ],
  },
  check({ words }) {
    return words.flatMap((word, i) => {
      const previous = words[i - 1];
      if (!previous || !/^\s+$/u.test(word.before) || /\n/u.test(word.before)) return [];
      const twice = word.text === previous.text && word.text === word.lower && repeatable.test(word.lower);
      const clash =
        word.text === word.lower &&
        previous.text === previous.lower &&
        (clashes.has(`${previous.lower} ${word.lower}`) || isBeforeTo(words, i));
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

/** Pairs of small words no sentence has side by side. Own list, less what clean pages were seen to have. */
const clashes = new Set(
  `a the|an the|the an|a an|the of|a of|an of|the to|the is|the was|the by|the from|a his|the his|the their|the its|his the|their the|its the|a their
a its|the my|the our|the he|the they|the she|with of|into of|for of|should to|could to|may to|might to|would to`.split(
    /[|\n]/u,
  ),
);

/** "before to the war": "before" said twice over, unless a time comes first ("the day before to the hour"). */
const isBeforeTo = (words: readonly Word[], i: number) =>
  words[i]?.lower === 'to' &&
  words[i - 1]?.lower === 'before' &&
  words[i + 1]?.lower === 'the' &&
  !/^(?:day|days|week|weeks|month|months|year|years|night|evening|hours?|ever|as|than)$/u.test(
    words[i - 2]?.lower ?? '',
  );
