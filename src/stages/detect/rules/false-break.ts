import { closedClassWords } from '../../../language/en/closed-class-words.ts';
import { abbreviations } from '../../../language/en/dotted-words.ts';
import { defineRule } from '../copy-rule.ts';

/** What {@link lowerAfterStop} cannot do without, quick to look for: most texts have none. */
const smallAfterStop = /\.["”’)]?[ \t]+\p{Ll}/u;
/** A full stop, white space, then a small letter: the word before, and the word after. */
const lowerAfterStop = /(?<=[\s("“‘]|^)([\p{L}\p{M}'’-]{2,40})(["”’)]?)\.(["”’)]?)[ \t]+(\p{Ll}[\p{Ll}\p{M}'’-]*)/gu;

const smallWords = new Set(closedClassWords);

export const falseBreak = defineRule({
  id: 'false-break',
  type: 'mark',
  severity: 'minor',
  languages: ['en'],
  strength: { weight: { translated: 2.2, spun: 0.6 }, measured: { flagged: 17, of: 2030 } },
  docs: {
    title: 'A full stop cuts a sentence in two',
    why: 'A translation machine works line by line and mends nothing across the cut, so a stop appears in mid-sentence and the rest goes on in lower case.',
    caught: [
      'The plan could also be used in the north. and the islands.',
      'Both towns stand near the centre. flood in the valley, where the dam broke.',
    ],
    spared: [
      'The firm, based in St. louis, hired Mr. de Vries and others, i.e. the staff, at 5 p.m. on Monday.',
      'He founded example.com and the iPhone maker replied. iPhone sales rose.',
      'It rose by approx. ten per cent vs. last year, etc. and so on.',
      'He waited ... then left. “We won.” campaigners sang (Ann Low, R-Ga.) and left. See the list. https://example.org',
    ],
  },
  check(text) {
    if (!smallAfterStop.test(text.body)) return [];
    return [...text.body.matchAll(lowerAfterStop)].flatMap((match) => {
      const [whole, before = '', , closing, after = ''] = match;
      if (closing || /^(?:https?|www)$/u.test(after)) return [];
      if (
        abbreviations.has(before.toLowerCase()) ||
        /\./u.test(before) ||
        camel.test(text.body.slice(match.index + whole.length - after.length, match.index + whole.length + 12))
      )
        return [];
      if (before.length < 3 && !smallWords.has(before.toLowerCase())) return [];
      const from = match.index + before.length + (match[2]?.length ?? 0);
      return [
        {
          at: { from, to: match.index + whole.length },
          message: `The sentence goes on in lower case after a full stop: ". ${after}".`,
          confidence: 0.8,
          expected: [` ${after}`],
        },
      ];
    });
  },
});

/** iPhone, eBay, macOS, x.com: names that open small. */
const camel = /^\p{Ll}+(?:\p{Lu}|\.\p{L}|\p{N}|-\p{Lu})/u;
