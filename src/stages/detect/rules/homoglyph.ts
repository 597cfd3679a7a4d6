import { defineRule } from '../copy-rule.ts';

/** Letters of Cyrillic and Greek that look like Latin ones. Source: the shapes themselves; a subset of Unicode's confusables. */
const looks: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  һ: 'h',
  ԁ: 'd',
  ӏ: 'l',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  І: 'I',
  Ѕ: 'S',
  Ј: 'J',
  У: 'Y',
  ο: 'o',
  α: 'a',
  ν: 'v',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  ι: 'i',
  κ: 'k',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Χ: 'X',
  Υ: 'Y',
  Ζ: 'Z',
};
const latin = /\p{Script=Latin}/u;
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

export const homoglyph = defineRule({
  id: 'homoglyph',
  type: 'disguise',
  severity: 'major',
  languages: ['*'],
  strength: { weight: { translated: 0.5, spun: 3 }, measured: { flagged: 0, of: 2030 } },
  docs: {
    title: 'Letters of another alphabet pass for Latin ones',
    why: 'A copier who wants to slip past a search for copied text puts look-alike letters into the words: the eye sees no difference, a program does.',
    caught: ['The gоvernment met on Friday.', 'A new рlan was signed.'],
    spared: [
      'The word мир means peace, and α-particles are fast.',
      'The Γ function and the μm scale are known.',
      'The government met on Friday.',
    ],
  },
  check({ body, words }) {
    if (body.search(foreign) < 0) return [];
    return words.flatMap((word) => {
      if (!latin.test(word.text)) return [];
      const letters = word.text.match(foreign);
      if (!letters?.every((letter) => looks[letter] !== undefined)) return [];
      const plain = word.text.replace(foreign, (letter) => looks[letter] ?? letter);
      if (
        !/^[\p{Script=Latin}\p{M}'’-]{3,}$/u.test(plain) ||
        (/^[^-]*-/u.test(plain) && !latin.test(word.text.split('-')[0] ?? ''))
      )
        return [];
      return [
        {
          at: { from: word.from, to: word.to },
          message: `"${plain}" is written with look-alike letters of another alphabet.`,
          confidence: 0.95,
          expected: [plain],
        },
      ];
    });
  },
});
