import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SegmentedText } from '../../src/model/article.ts';
import type { Edit } from '../../src/model/edit.ts';
import { classifiers } from '../../src/stages/compare/classify/classifiers.ts';
import { findChanges } from '../../src/stages/compare/compare-pair.ts';
import { sideView } from '../../src/stages/compare/context.ts';
import { readNameBook } from '../../src/stages/compare/names/names.ts';
import { settle } from '../../src/stages/compare/settle.ts';
import { meaningOf } from '../../src/stages/compare/words/meaning.ts';
import { tokenLine } from '../../src/stages/compare/words/token-line.ts';
import { findQuotations } from '../../src/text/find-quotations.ts';
import { compareTexts, oneToOne, textOf } from './support.ts';

const vocabulary =
  'the a of and to in on by not no never said denied may will must allegedly 15 fifteen 2,000 $5bn 12 percent % May Monday 2019 Norland Sudmark Anna Lindholm minister president , . ; “ ” " ‘ ’ - — harbour harbor attacked began began, large Über US us is isn\'t before after'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 25 })
  .map((words) => words.join(' '));
/** A sentence and one made from it by dropping, changing, adding and moving words. */
const rewritten = fc
  .tuple(
    sentence,
    fc.array(fc.tuple(fc.nat(30), fc.constantFrom('drop', 'put', 'swap', 'move'), fc.constantFrom(...vocabulary)), {
      maxLength: 6,
    }),
  )
  .map(([base, steps]) => {
    const words = base.split(' ');
    for (const [at, step, word] of steps) {
      const place = at % (words.length + 1);
      if (step === 'drop') words.splice(place, 1);
      else if (step === 'put') words.splice(place, 0, word);
      else if (step === 'swap') words.splice(place, 1, word);
      else words.push(...words.splice(place, 3));
    }
    return { base, copy: words.join(' ') || word0 };
  });
const word0 = 'the';

/** The texts of the tokens no edit covers. */
function untouched(text: SegmentedText, edits: readonly Edit[], side: 'base' | 'copy'): string[] {
  return text.sentences
    .flatMap((one) => one.tokens)
    .filter((token) => !edits.some((edit) => edit[side] && edit[side].from <= token.from && token.to <= edit[side].to))
    .map((token) => text.body.slice(token.from, token.to));
}

describe('the laws of comparing', () => {
  it('gives the copy when the edits are applied to the base', () => {
    fc.assert(
      fc.property(rewritten, ({ base, copy }) => {
        const [one, other] = [textOf(base), textOf(copy)];
        const edits = compareTexts(one, other).pairs.flatMap((pair) => pair.edits);
        // What the edits leave alone reads the same on both sides, token by token; what they touch comes from the copy.
        expect(untouched(one, edits, 'base')).toEqual(untouched(other, edits, 'copy'));
      }),
      {
        numRuns: 400,
        examples: [
          // An exchange of words that were kept in another place must not take them out.
          [
            {
              base: 'the the Sudmark May allegedly , the the attacked the Norland attacked',
              copy: 'the the Sudmark attacked the Norland May the allegedly , the the',
            },
          ],
        ],
      },
    );
  });

  it('finds no edit between a text and itself', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (sentences) => {
        const text = textOf(...sentences);
        const { pairs, quotations } = compareTexts(text, text);
        expect(pairs.flatMap((pair) => pair.edits)).toEqual([]);
        expect(quotations.every((match) => match.state === 'exact')).toBe(true);
      }),
    );
  });

  it('does not depend on the order of the classifiers', () => {
    fc.assert(
      fc.property(
        rewritten,
        fc.shuffledSubarray([...classifiers], { minLength: classifiers.length }),
        ({ base, copy }, shuffled) => {
          const [one, other] = [textOf(base), textOf(copy)];
          const book = readNameBook([one, other]);
          const changes = findChanges(
            sideView(tokenLine(one, [0], findQuotations(one.body)), null, book, meaningOf(null)),
            sideView(tokenLine(other, [0], findQuotations(other.body)), null, book, meaningOf(null)),
          );
          for (const change of changes) expect(settle(change, shuffled)).toEqual(settle(change, classifiers));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('names every change and covers something with it', () => {
    fc.assert(
      fc.property(rewritten, ({ base, copy }) => {
        for (const edit of compareTexts(textOf(base), textOf(copy)).pairs.flatMap((pair) => pair.edits)) {
          expect(edit.base ?? edit.copy).not.toBeNull();
          expect(edit.confidence).toBeGreaterThan(0);
          expect(edit.confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('never throws, whatever the characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        (one, other) => {
          const base = textOf(one.replaceAll('\n', ' '));
          const copy = textOf(other.replaceAll('\n', ' '));
          expect(() => compareTexts(base, copy)).not.toThrow();
          expect(() => findQuotations(one + other)).not.toThrow();
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never throws on a text without sentences', () => {
    const empty = { body: '', language: 'und', sentences: [] };
    expect(compareTexts(empty, empty)).toEqual({ pairs: [], quotations: [] });
    expect(oneToOne(empty, empty).pairs).toEqual([]);
  });
});
