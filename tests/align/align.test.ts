import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlignedPair } from '../../src/model/alignment.ts';
import { alignTexts } from '../../src/stages/align/align.ts';
import { segmented } from './segmented.ts';

const words = ['minister', 'signed', 'the', 'a', 'treaty', 'Ankara', '15', 'rebels', 'said', 'on', 'harbour', 'storm'];
const sentences = fc.array(
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }).map((list) => `${list.join(' ')}.`),
  { maxLength: 9 },
);
const text = sentences.map((list) => segmented(list));
const mirrorRelation = {
  kept: 'kept',
  reworded: 'reworded',
  split: 'merged',
  merged: 'split',
  added: 'dropped',
  dropped: 'added',
};
const ascending = (one: number, other: number) => one - other;

describe('laws of alignment', () => {
  it('puts every sentence of both sides in exactly one pair', () => {
    fc.assert(
      fc.property(text, text, (base, copy) => {
        const { pairs } = alignTexts(base, copy);
        const seen = (side: 'base' | 'copy') => pairs.flatMap((pair) => pair[side]).sort(ascending);
        expect(seen('base')).toEqual(base.sentences.map((_, i) => i));
        expect(seen('copy')).toEqual(copy.sentences.map((_, i) => i));
      }),
    );
  });

  it('keeps every sentence of a text set against itself', () => {
    fc.assert(
      fc.property(text, (one) => {
        const found = alignTexts(one, one).pairs.map((pair) => [pair.base, pair.copy, pair.relation, pair.moved]);
        expect(found).toEqual(one.sentences.map((_, i) => [[i], [i], 'kept', false]));
      }),
    );
  });

  it('mirrors when the sides are exchanged', () => {
    fc.assert(
      fc.property(text, text, (base, copy) => {
        const there = alignTexts(base, copy).pairs.map((pair) =>
          JSON.stringify([pair.base, pair.copy, pair.relation, pair.moved, pair.similarity]),
        );
        const back = alignTexts(copy, base).pairs.map((pair) =>
          JSON.stringify([pair.copy, pair.base, mirrorRelation[pair.relation], pair.moved, pair.similarity]),
        );
        expect(there.sort()).toEqual(back.sort());
      }),
    );
  });

  it('gives pairs in the order of the copy', () => {
    fc.assert(
      fc.property(text, text, (base, copy) => {
        const firsts = alignTexts(base, copy).pairs.flatMap((pair) => pair.copy.slice(0, 1));
        expect(firsts).toEqual(firsts.toSorted(ascending));
      }),
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 6 }), (list) => {
        const alignment = alignTexts(segmented(list), segmented(list.toReversed()));
        expect(alignment.pairs.length).toBeGreaterThanOrEqual(Math.min(1, list.length));
      }),
      { numRuns: 25 },
    );
  });
});

const short = (pair: AlignedPair) =>
  `${pair.base.join('+')}>${pair.copy.join('+')} ${pair.relation}${pair.moved ? ' moved' : ''}`;

const relations = (base: readonly string[], copy: readonly string[]): string[] =>
  alignTexts(segmented(base), segmented(copy)).pairs.map(short);

const storm = 'A storm tore the roofs off forty houses in the fishing port of Alnmouth on Tuesday night.';
const mayor = 'Mayor Edith Garrow said nobody had been hurt, but the school would stay shut until Monday.';
const power = 'Engineers restored electricity to most streets by dawn, the regional grid company reported.';
const insurance = 'Insurers expect claims worth 12 million pounds from the northern counties.';

describe('what becomes of sentences', () => {
  it('tells a moved sentence from those it passed', () => {
    expect(relations([storm, mayor, power, insurance], [insurance, storm, mayor, power])).toEqual([
      '3>0 kept moved',
      '0>1 kept',
      '1>2 kept',
      '2>3 kept',
    ]);
  });

  it('sees a sentence split in two', () => {
    const parts = [
      'Nobody had been hurt, Mayor Edith Garrow said.',
      'The school, she said, would stay shut until Monday.',
    ];
    expect(relations([storm, mayor, power], [storm, ...parts, power])).toContain('1>1+2 split');
  });

  it('sees two sentences merged into one', () => {
    const both =
      'Insurers expect claims of 12 million pounds, and engineers restored electricity to most streets by dawn.';
    expect(relations([storm, insurance, power], [storm, both])).toContain('1+2>1 merged');
  });

  it('links a sentence whose plain words a thesaurus replaced', () => {
    const spun = 'A tempest ripped the rooftops off forty homes in the angling harbour of Alnmouth on Tuesday evening.';
    expect(relations([mayor, storm, power], [mayor, spun, power])).toContain('1>1 reworded');
  });

  it('leaves sentences apart that share a subject and no statement', () => {
    const other = 'Forecasters say the next storm will cross the northern islands before the weekend.';
    expect(relations([storm], [other]).sort()).toEqual(['0> dropped', '>0 added']);
  });

  it('takes a shortened copy for an excerpt, and links no sentence for its subject alone', () => {
    const report = [
      'The harbour council of Alnmouth approved a new sea wall on Tuesday after the storm tore through the fishing port.',
      'The sea wall will cost 12 million pounds and protect the lower town.',
      'Engineers told the council that the old wall had lost a third of its stones.',
      'Mayor Edith Garrow said the council had waited too long for a wall.',
      'The storm flooded forty homes in the lower town and sank nine boats in the harbour.',
      'Fishing crews fear that a higher wall will close the harbour for two summers.',
      'Nine boats were raised from the harbour by Friday, and two of them will fish again.',
      'The council voted eleven to three for the wall after a long night.',
      'Three councillors wanted pumps for the lower town and no wall at all.',
      'Pumps would cost 4 million pounds, engineers said, but need power when a storm cuts it.',
      'Insurers refuse to cover homes in the lower town until the wall stands.',
      'The county will pay half of the cost and the council the rest.',
    ];
    const excerpt = [
      report[0]!,
      'Mayor Edith Garrow said that the council had waited far too long for a wall.',
      'Fishing crews fear that a higher wall will shut the harbour for two summers.',
      'The council voted eleven to three for the wall.',
      'Insurers will not cover homes in the lower town until the wall stands.',
    ];
    expect(relations(report, excerpt).filter((pair) => !pair.endsWith('dropped'))).toEqual([
      '0>0 kept',
      '3>1 reworded',
      '5>2 reworded',
      '7>3 reworded',
      '10>4 reworded',
    ]);
  });

  it('puts a dropped sentence where it would have stood', () => {
    expect(relations([storm, mayor, power], [storm, power])).toEqual(['0>0 kept', '1> dropped', '2>1 kept']);
  });
});

describe('work', () => {
  it('says when its budget ran out, and still places every sentence', () => {
    const reworded = [storm, mayor, power].map((sentence) => `${sentence.slice(0, -1)}, it was said.`);
    const alignment = alignTexts(segmented([storm, mayor, power]), segmented(reworded), {
      budget: { spend: () => false },
    });
    expect(alignment.precise).toBe(false);
    expect(alignment.pairs.map(short)).toEqual(['0>0 reworded', '1>1 reworded', '2>2 reworded']);
  });
});
