import { defineRule, type Sign } from '../copy-rule.ts';

interface Pattern {
  readonly shape: RegExp;
  readonly message: string;
  readonly right: (found: string) => string;
  /** Looked at where the shape alone would have to search far back. */
  readonly holds?: (body: string, at: number) => boolean;
}

/** Each begins with the mark or space itself and looks back from there: letters stand everywhere, and to try each takes thrice as long. */
const patterns: readonly Pattern[] = [
  {
    shape: /[ \u00a0](?<=\p{L}.)[ \u00a0]*[“„](?=[.,;!?]|\s*$|\s*\n)/gmu,
    message: 'An opening quotation mark stands where a closing one should.',
    right: () => '”',
  },
  {
    shape: /[ \u00a0](?<=\p{L}\p{L}.)[ \u00a0]*”(?=\s|[.,;])/gu,
    message: 'A space parts the closing quotation mark from its word.',
    right: () => '”',
    holds: (body, at) => /^“\S[^“”\n]*$/.test(body.slice(Math.max(0, body.lastIndexOf('“', at)), at)),
  },
  { shape: /\.(?<=\p{L}.)[ \u00a0]+\.(?![. ]*\.)/gu, message: 'Two full stops stand apart.', right: () => '.' },
  { shape: /,[ \u00a0]*\.(?!\d|\p{L}|\.)/gu, message: 'A comma and a full stop stand together.', right: () => '.' },
  { shape: /,[ \u00a0]*,(?!,)/gu, message: 'Two commas stand together.', right: () => ',' },
  { shape: /[“„][ \u00a0]*[”“](?=\s|$)/gu, message: 'Quotation marks hold nothing.', right: () => '' },
];

export const strayMark = defineRule({
  id: 'stray-mark',
  type: 'mark',
  severity: 'minor',
  languages: ['en'],
  strength: { weight: { translated: 2.2, spun: 0.8 }, measured: { flagged: 3, of: 2030 } },
  docs: {
    title: 'Marks stand where no writer puts them',
    why: 'Tools that swap words or translate piece by piece put the pieces back with the wrong mark or a space too many: a closing quotation mark turned round, two stops, a comma before a stop.',
    caught: [
      'They faced the threat of “piracy at sea “.',
      'The dam held. . The town slept.',
      'He spoke of trade, , and of fish.',
      'They want “peace ” now.',
      'The vote was lost,.',
    ],
    spared: [
      'He said: “Peace.” “War,” she said, “is over.” They asked for “more time”.',
      'And then... nothing. In the U.S., Smith Inc., and others, it cost .5 of a cent, maybe . . . more.',
      'The ’90s and the teachers’ strike, “ spaced ” on purpose.',
      'A machine cut , this . . A page spaced , like that . has lost its marks , all of them .',
    ],
  },
  check(text) {
    if (isSpacedThroughout(text.body)) return [];
    return patterns.flatMap(({ shape, message, right, holds }) =>
      [...text.body.matchAll(shape)].flatMap((match): Sign[] => {
        if (holds && !holds(text.body, match.index)) return [];
        const expected = right(match[0]);
        const at = { from: match.index, to: match.index + match[0].length };
        return [{ at, message, confidence: 0.7, ...(expected ? { expected: [expected] } : {}) }];
      }),
    );
  },
});

/** True of text that some tool has cut into tokens: with a space before most of its marks a stray one says nothing. */
function isSpacedThroughout(body: string): boolean {
  const spaced = body.match(/ [.,](?<=\p{L} .)(?=\s|$)/gu)?.length ?? 0;
  return spaced >= 3 && spaced > (body.match(/[.,](?<=\p{L}.)(?=\s|$)/gu)?.length ?? 0) / 4;
}
