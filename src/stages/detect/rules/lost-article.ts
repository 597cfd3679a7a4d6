import { defineRule } from '../copy-rule.ts';

/** Set phrases that English never writes without the article in brackets. Own list. */
const frames = `on [the] basis of|in [the] framework of|within [the] framework of|in [the] field of|in [the] course of
in [the] wake of|on [the] eve of|on [the] territory of|with [the] help of|with [the] aim of|for [the] purpose of|under [the] leadership of
with [the] participation of|at [the] end of|at [the] beginning of|by [the] end of|in [the] middle of|on [the] side of|in [the] area of
at [the] invitation of|at [the] request of|on [the] sidelines of|in [the] direction of|under [the] auspices of|at [the] expense of
on [the] occasion of|in [the] hands of|in [the] region of|at [the] same time|in [the] near future|on [the] other hand|in [the] first place
at [the] moment|in [the] meantime|in [the] long run|in [the] same way|for [the] first time|for [the] last time
as [a] result of|as [a] consequence of|in [an] attempt to|as [a] whole|in [a] row|at [a] time when|in [a] statement
on [the] ground that|one of [the] most|one of [the] largest|one of [the] main|one of [the] biggest|most of [the] population
the rest of [the] world|all over [the] world|around [the] world|at [the] head of|at [the] level of|in [the] history of
in [the] amount of|in [the] number of|at [the] age of|in [the] center of|in [the] centre of
in [the] north of|in [the] south of|in [the] east of|in [the] west of|to [the] north of|to [the] south of|on [the] border of|on [the] border with`
  .split(/[|\n]/u)
  .map((frame) => frame.trim().split(' '));

const known = new Map<string, { readonly words: readonly string[]; readonly full: string; readonly gap: number }[]>();
for (const frame of frames) {
  const gap = frame.findIndex((word) => word.startsWith('['));
  const words = frame.filter((word) => !word.startsWith('['));
  const full = frame.join(' ').replace(/[[\]]/gu, '');
  const first = words[0] ?? '';
  known.set(first, [...(known.get(first) ?? []), { words, full, gap }]);
}

export const lostArticle = defineRule({
  id: 'lost-article',
  type: 'article',
  severity: 'minor',
  languages: ['en'],
  strength: { weight: { translated: 1.2, spun: 0 }, measured: { flagged: 3, of: 2030 } },
  docs: {
    title: 'A set phrase has lost its article',
    why: 'Persian, Russian, Chinese and Turkish have no "the". What comes back from them lacks it even in phrases that English never writes without.',
    caught: [
      'They met on basis of the treaty and at invitation of the mayor.',
      'Trade grew in framework of the union, for first time since spring.',
      'It is one of largest ports.',
    ],
    spared: [
      'They met on the basis of the treaty, at the invitation of the mayor, for the first time.',
      'It began at one end of the street. He was first in line and the last of many.',
    ],
  },
  check({ words }) {
    return words.flatMap((word, i) => {
      for (const frame of known.get(word.lower) ?? []) {
        const fits = frame.words.every(
          (part, k) => words[i + k]?.lower === part && (k === 0 || /^\s$/u.test(words[i + k]?.before ?? '')),
        );
        if (!fits || (frame.gap === 0 && i > 0)) continue;
        const last = words[i + frame.words.length - 1]!;
        return [
          {
            at: { from: word.from, to: last.to },
            message: `"${frame.words.join(' ')}" lacks its article.`,
            confidence: 0.6,
            expected: [frame.full],
            pivot: articleless.map((language) => ({
              language,
              weight: 0.25,
              ground: 'set phrases have lost their articles',
            })),
          },
        ];
      }
      return [];
    });
  },
});

/** Languages without a definite article as a word. */
const articleless = ['fa', 'ru', 'tr', 'zh', 'cs'];
