import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFuseMap } from '../../src/fit/detect/idiom-fuse.ts';
import { packCounts } from '../../src/fit/detect/idiom-pack.ts';
import { knownWord, pairLevel, parseIdiomCounts } from '../../src/stages/detect/idiom/counts.ts';
import { fuseGet } from '../../src/stages/detect/idiom/fuse-map.ts';
import { mix, wordHash } from '../../src/stages/detect/idiom/hash.ts';
import { answer, ask2, ask3, lookups } from '../../src/stages/detect/idiom/lookups.ts';
import {
  levelLog,
  levelOf,
  type SequenceKind,
  sequenceCodes,
  sequenceKinds,
} from '../../src/stages/detect/idiom/sequences.ts';
import { stem } from '../../src/stages/detect/idiom/stem.ts';
import { symbolsOf } from '../../src/stages/detect/idiom/symbols.ts';
import { tokenise } from '../../src/text/tokens.ts';

describe('a fuse map', () => {
  it('gives back every value put in, and little else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer(), (size, seed) => {
        const low = Int32Array.from({ length: size }, (_, i) => mix(i + seed));
        const high = Int32Array.from({ length: size }, (_, i) => mix(i * 3 + seed + 1));
        const value = Uint8Array.from({ length: size }, (_, i) => i % 16);
        const map = buildFuseMap({ low, high, value }, 16, 4);
        for (let i = 0; i < size; i++) expect(fuseGet(map, low[i]!, high[i]!)).toBe(i % 16);
        let strangers = 0;
        for (let i = 0; i < 500; i++) if (fuseGet(map, mix(i + 77_777_777), mix(~i)) >= 0) strangers++;
        expect(strangers).toBeLessThan(6);
      }),
      { numRuns: 20 },
    );
  });
});

describe('levels', () => {
  it('hold a count within one step of their scale', () => {
    const kinds = Object.keys(sequenceKinds) as SequenceKind[];
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.integer({ min: 0, max: 400 }), (kind, more) => {
        const { least, ratio } = sequenceKinds[kind];
        const count = least + more;
        expect(Math.abs(levelLog(kind, levelOf(kind, count)) - Math.log(count))).toBeLessThan(Math.log(ratio));
      }),
    );
  });
});

describe('packed counts', () => {
  const words = ['<break>', '<s>', '</s>', 'the', 'red', 'house'];
  const sentence = [1, 3, 4, 5, 2, 0];
  const corpus = {
    codes: Uint32Array.from(Array.from({ length: 20 }, () => sentence).flat()),
    vocabulary: words,
    counts: Uint32Array.from(words, () => 20),
    capitals: Float32Array.from([0, 0, 0, 0, 0, 0.95]),
  };
  const counts = parseIdiomCounts(packCounts(corpus, Uint8Array.from([0, 1, 2, 3, 4, 5]), () => {}));

  it('know the words and sequences of their text and no others', () => {
    expect(Math.exp(knownWord(counts, 'red').log)).toBeCloseTo(20, -1);
    expect(knownWord(counts, 'house')).toMatchObject({ seen: true, wordClass: 5, capitals: 3 });
    expect(knownWord(counts, 'blue').seen).toBe(false);
    const hash = (word: string) => wordHash(word);
    expect(pairLevel(counts, hash('red'), hash('house'))).toBeGreaterThanOrEqual(0);
    expect(pairLevel(counts, hash('house'), hash('red'))).toBe(-1);
  });

  it('answer what was asked together, each at its place', () => {
    const [the, red, house] = [wordHash('the'), wordHash('red'), wordHash('house')];
    const asked = lookups(3);
    ask3(asked, sequenceCodes.triple, the, red, house, 2);
    ask3(asked, sequenceCodes.triple, house, red, the, 0);
    ask2(asked, sequenceCodes.pair, red, house, 3);
    const levels = new Int8Array(4).fill(7);
    answer(counts, asked, levels);
    expect(levels[2]).toBeGreaterThanOrEqual(0);
    expect([levels[0], levels[1]]).toEqual([-1, 7]);
    expect(levels[3]).toBe(pairLevel(counts, red, house));
    expect(asked.size).toBe(0);
  });

  it('refuse other bytes', () => {
    expect(() => parseIdiomCounts(new Uint8Array(64))).toThrow(RangeError);
  });
});

describe('symbols', () => {
  it('fold case, figures, quotation marks and possessives', () => {
    const body = 'In 1999, “Anna’s” 2,000 shares — the 3rd lot — fell.';
    expect(symbolsOf(body, tokenise(body)).map((symbol) => symbol.text)).toEqual([
      'in',
      '#y',
      ',',
      'anna',
      "'s",
      '#',
      'shares',
      '-',
      'the',
      '#th',
      'lot',
      '-',
      'fell',
      '.',
    ]);
  });

  it('point at their own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (body) => {
        for (const symbol of symbolsOf(body, tokenise(body))) {
          expect(symbol.from >= 0 && symbol.from < symbol.to && symbol.to <= body.length).toBe(true);
        }
      }),
    );
  });
});

describe('stems', () => {
  it.each([
    ['negotiates', 'negotiated'],
    ['studies', 'studied'],
    ['stopped', 'stopping'],
    ['making', 'make'],
    ['agreement', 'agreements'],
  ])('%s and %s have one', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });
});
