import { defineRule } from '../copy-rule.ts';

/** Zero-width characters and soft joins between two Latin letters; in other scripts and in emoji they have work to do. */
const hidden =
  /(?<=[\p{Script=Latin}\p{N}])[\u200b\u200c\u200d\u2060\u2061-\u2064\ufeff]+(?=[\p{Script=Latin}\p{N}])/gu;
/** Marks that force a direction of writing, beside Latin letters: they turn what is read round. Isolates and marks of other scripts have work to do. */
const forced = /[\u202d\u202e](?=\p{Script=Latin})|(?<=\p{Script=Latin}\s?)[\u202d\u202e]/gu;
const tags = /[\u{e0001}\u{e0020}-\u{e007e}]{3,}/gu;

export const hiddenText = defineRule({
  id: 'hidden-text',
  type: 'disguise',
  severity: 'major',
  languages: ['*'],
  strength: { weight: { translated: 0.3, spun: 2 }, measured: { flagged: 0, of: 2030 } },
  docs: {
    title: 'Invisible characters stand inside words',
    why: 'Characters without width, put inside words, hide copied text from a search and show nothing to the reader.',
    caught: [
      'The go\u200bvern\u200bment met.',
      'A quiet\u2060ly changed word.',
      'The council \u202ewon\u202c the vote.',
    ],
    spared: [
      'A long\u00adword with a soft hyphen.',
      'نمی\u200cخواهم',
      'The family 👨\u200d👩\u200d👧 smiled.',
      'A break\u200b after a word.',
    ],
  },
  check({ body }) {
    return [hidden, forced, tags].flatMap((shape) =>
      [...body.matchAll(shape)].map((match) => ({
        at: { from: match.index, to: match.index + match[0].length },
        message: 'Invisible characters stand inside a word.',
        confidence: 0.8,
      })),
    );
  },
});
