import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseThesaurus } from '../../src/language/en/thesaurus.ts';
import { parseWordVectors } from '../../src/language/en/word-vectors.ts';
import { mergeKinds, parseIdiomModel, scorePassage } from '../../src/stages/detect/idiom/idiom-model.ts';
import { segmentBody } from '../../src/stages/segment/segment.ts';

const file = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url));
const thesaurus = parseThesaurus(file('language/en/data/thesaurus.bin'));
const model = parseIdiomModel(
  {
    counts: file('stages/detect/data/idiom-counts.bin'),
    models: file('stages/detect/data/idiom-models.json'),
  },
  thesaurus,
  parseWordVectors(file('language/en/data/word-vectors.bin')),
);
const score = (body: string) =>
  scorePassage({ body, language: 'en', sentences: segmentBody(body, 'en') }, model) ?? {
    translated: 0,
    spun: 0,
    words: [],
  };

const clean =
  'The city council approved a new budget on Tuesday. It will spend two million dollars on roads and schools. The mayor said the money would help families in the poorest districts. Critics asked why the plan had been kept secret for so long. The vote was eight to three.';
const spun =
  'The metropolis council sanctioned a fresh budget on Tuesday. It will expend two million bucks on roadstead and schooltime. The city manager enjoined the moneys would assist kinsfolk in the inadequate dominions. Critics asked why the programme had been maintained hole-and-corner for so farseeing. The ballot was eighter to trey.';

describe('the idiom model', () => {
  it('finds a thesaurus rewrite spun and its original not', () => {
    expect(score(spun).spun).toBeGreaterThan(0.8);
    expect(score(clean).spun).toBeLessThan(0.3);
  });

  it('is the surer the more it has read, and accuses no single sentence', () => {
    const sentences = spun.split(/(?<=\.) /u);
    const sure = [1, 3, 5].map((count) => score(sentences.slice(0, count).join(' ')).spun);
    expect(sure).toEqual([...sure].sort((one, other) => one - other));
    const odd = [
      'Wellies squelch; gulls heckle the deckhands.',
      'He that has no bread whittles a spoon regardless.',
      'A stoat, sleek as sin, quit the woodpile.',
    ];
    for (const body of [...sentences, ...odd]) {
      const { translated, spun: chance } = score(body);
      expect(Math.max(translated, chance)).toBeLessThan(0.9);
    }
  });

  it('suspects the words that were put in', () => {
    const { words } = score(spun);
    const chance = (word: string) => words.find((w) => spun.slice(w.from, w.to) === word)?.probability ?? 0;
    for (const [put, kept] of [
      ['roadstead', 'budget'],
      ['kinsfolk', 'million'],
      ['dominions', 'Tuesday'],
    ] as const) {
      expect(chance(put)).toBeGreaterThan(chance(kept));
    }
  });

  it('names what stood there before', () => {
    const body = 'The bank has issued an overdraft document on climate change for the ministers to sign next week.';
    const { words } = score(body);
    const one = words.find((w) => body.slice(w.from, w.to) === 'overdraft');
    expect(one?.restored[0]?.text).toBe('draft');
  });

  it('says nothing of other languages', () => {
    const body = 'Der Stadtrat hat am Dienstag den Haushalt beschlossen.';
    expect(scorePassage({ body, language: 'de', sentences: segmentBody(body, 'de') }, model)).toBeNull();
  });

  it('takes any text without throwing and gives probabilities', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (body) => {
        const found = score(body);
        expect([found.translated, found.spun].every((p) => p >= 0 && p <= 1)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('takes time in proportion to the text, even where one sentence never ends', () => {
    const time = (who: string, words: number) => {
      const started = process.cpuUsage();
      score(`The ${who} ${'said that the committee of the city had met and '.repeat(words / 10)}left.`);
      const { user, system } = process.cpuUsage(started);
      return user + system;
    };
    time('minister', 500);
    const short = time('mayor', 500);
    expect(time('judge', 5000)).toBeLessThan(Math.max(200_000, 40 * short));
  });

  it('merges two kinds into at least the likelier one', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (translated, s) => {
          expect(mergeKinds({ translated, spun: s })).toBeGreaterThanOrEqual(Math.max(translated, s) - 1e-9);
        },
      ),
    );
  });
});
