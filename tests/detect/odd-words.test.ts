import { describe, expect, it } from 'vitest';
import { oddWords } from '../../src/stages/detect/odd-words.ts';

const body = 'tempest struck the littoral at night';
const word = (text: string, probability: number, restored: readonly { text: string; gain: number }[] = []) => {
  const from = body.indexOf(text);
  return { from, to: from + text.length, probability, restored };
};

describe('odd words', () => {
  it('are shown from a chance of three in four, most suspect first, with a word that fits clearly better', () => {
    const shown = oddWords(body, [
      word('struck', 0.2),
      word('littoral', 0.8, [{ text: 'coast', gain: 3 }]),
      word('tempest', 0.9, [{ text: 'storm', gain: 0.4 }]),
    ]);
    expect(shown.map((one) => [body.slice(one.at.from, one.at.to), one.expected, one.restoredFrom])).toEqual([
      ['tempest', [], undefined],
      ['littoral', ['coast'], 'lexicon'],
    ]);
  });

  it('are shown below that where nothing else shows why a text is flagged', () => {
    const words = [word('struck', 0.2), word('night', 0.3), word('littoral', 0.5), word('tempest', 0.1)];
    expect(oddWords(body, words, 2).map((one) => body.slice(one.at.from, one.at.to))).toEqual(['littoral', 'night']);
    expect(oddWords(body, words)).toEqual([]);
  });
});
