import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { ruleId } from '../../src/model/ids.ts';
import { restoreFromCopies, type Sibling } from '../../src/stages/detect/restore-from-copies.ts';
import { text } from './support.ts';

const garbled = 'On Friday the dead toll rose to ten in the valley.';

const sign = (body: string, words: string, more: Partial<Finding> = {}): Finding => ({
  rule: ruleId('broken-phrase'),
  severity: 'major',
  confidence: 0.9,
  message: 'A sign.',
  at: { from: body.indexOf(words), to: body.indexOf(words) + words.length },
  expected: ['guess'],
  restoredFrom: 'lexicon',
  ...more,
});

const sibling = (body: string, more: Partial<Sibling> = {}): Sibling => ({
  text: text(body),
  findings: [],
  source: false,
  pairs: [{ garbled: [0], sibling: [0] }],
  ...more,
});

const restored = (finding: Finding, ...bodies: (string | Sibling)[]) => {
  const [one] = restoreFromCopies(
    text(garbled),
    [finding],
    bodies.map((body) => (typeof body === 'string' ? sibling(body) : body)),
  );
  return [one!.restoredFrom, ...one!.expected];
};

describe('garbled words and other copies of the story', () => {
  const finding = sign(garbled, 'dead');
  it.each<[string, readonly (string | Sibling)[], readonly string[]]>([
    ['takes the wording of a copy', ['On Friday the death toll rose to ten.'], ['other-copies', 'death']],
    [
      'puts the wording of most copies first',
      ['The body toll rose to ten.', 'The death toll rose to ten in the valley.', 'On Friday the death toll rose.'],
      ['other-copies', 'death', 'body'],
    ],
    [
      'counts no copy that shares the error',
      ['The dead toll rose.', 'The dead toll rose to ten.', 'The death toll rose.'],
      ['other-copies', 'death'],
    ],
    [
      'takes the source at its word',
      [sibling('The death toll rose.', { source: true }), 'The toll count toll rose.'],
      ['original', 'death'],
    ],
    ['keeps the guess where the copies have other words around', ['Ten people died on Friday.'], ['lexicon', 'guess']],
    [
      'keeps the guess where no sentence is aligned',
      [sibling('The death toll rose.', { pairs: [] })],
      ['lexicon', 'guess'],
    ],
    [
      'believes no copy that is garbled in the same place',
      [sibling('On Friday the deadly toll rose.', { findings: [sign('On Friday the deadly toll rose.', 'deadly')] })],
      ['lexicon', 'guess'],
    ],
  ])('%s', (_, bodies, expected) => {
    expect(restored(finding, ...bodies)).toEqual(expected);
  });

  it('leave what alignment with the original has proven', () => {
    const proven = sign(garbled, 'dead', { expected: ['death'], restoredFrom: 'original' });
    expect(restored(proven, 'On Friday the fatal toll rose.')).toEqual(['original', 'death']);
  });

  it('restore no marks and no order of words', () => {
    expect(restored(sign(garbled, 'dead', { rule: ruleId('stray-mark') }), 'On Friday the death toll rose.')).toEqual([
      'lexicon',
      'guess',
    ]);
  });

  it('restore a word that opens its sentence, where the two behind it agree', () => {
    const opening = sign(garbled, 'On Friday');
    expect(restored(opening, 'Yesterday the dead toll rose.')).toEqual(['other-copies', 'Yesterday']);
    expect(restored(opening, 'Yesterday the death toll rose.')).toEqual(['lexicon', 'guess']);
  });

  it('take a wording of several words, not a whole clause', () => {
    expect(restored(finding, 'On Friday the number of the toll rose.')).toEqual(['other-copies', 'number of the']);
    expect(restored(finding, 'On Friday the bridge and with it the old toll rose.')).toEqual(['lexicon', 'guess']);
  });
});
