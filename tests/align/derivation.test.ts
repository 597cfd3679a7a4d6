import { describe, expect, it } from 'vitest';
import type { Alignment } from '../../src/model/alignment.ts';
import { alignTexts } from '../../src/stages/align/align.ts';
import { classifyDerivation, measureGrounds } from '../../src/stages/align/derivation.ts';
import { findOwnWords } from '../../src/stages/align/own-words.ts';
import { textSimilarity } from '../../src/stages/align/similarity.ts';
import { alignedInRuns, traceCopy } from '../../src/stages/align/traces.ts';
import { segmented } from './segmented.ts';

const read = (base: readonly string[], copy: readonly string[]) => {
  const [one, other] = [segmented(base), segmented(copy)];
  const alignment = alignTexts(one, other);
  const likeness = textSimilarity(one, other, alignment);
  return {
    traces: traceCopy(one, other, alignment, findOwnWords(other)),
    grounds: measureGrounds(one, other, likeness),
    ofAligned: alignedInRuns(one, other, alignment),
    found: classifyDerivation(one, other, alignment, likeness),
  };
};

const kiln = [
  'A lime kiln is a furnace that burns limestone at about 900 degrees until carbon dioxide leaves it and quicklime remains.',
  'Builders of the eighteenth century dug most kilns into a hillside, so that carts could tip stone and coal into the open top.',
  'The charge sank slowly while the fire below ate its way upward, and labourers raked the burnt lime out of a draw hole.',
  'Farmers spread the lime on sour fields, masons slaked it for mortar, and tanners soaked hides in it.',
  'A kiln that cooled unevenly cracked its brick lining, which had to be pulled out and laid again every second winter.',
  'Railways ended the trade of the small kilns, since large works near the quarries could send lime anywhere within a day.',
];
/** The same told by somebody with little ease in the language, each sentence put together from words of several. */
const clumsy = [
  'Quicklime it is burned limestone and the builders, also carts, was tip it to hillside furnace.',
  'Lime kiln fire is needing stone, so charge can slowly by labourers sank, carbon dioxide of it leaves.',
  'Like this farmers has sour fields, masons has mortar and the tanners hides, all is burnt lime use.',
  'Brick is cracked, lining is unevenly, coal and open draw hole upward was ate, again every winter pulled.',
  'Then railways, large quarries, works and trade; small kilns of eighteenth century cooled and ended.',
];
/** Another writer on the same subject, with the same trade words. */
const another = [
  'Few visitors to the coast know what the squat stone towers beside the harbour were for.',
  'They made quicklime, the white powder that farmers once bought by the cartload to sweeten their land.',
  'Limestone came by boat, coal by mule, and the two were stacked in layers and lit from underneath.',
  'A kiln burned for days without a pause, and the men who fed it slept in a hut against its warm wall.',
  'The smoke killed hedges and, now and then, a tramp who had lain down too near the edge.',
  'By the time of the first war nobody lit them any more, and gulls nest in the open tops.',
];
const lightly = [
  'The farmers spread lime on sour fields, the masons slaked it for mortar, while tanners soaked hides in it.',
  'A kiln that cooled too unevenly cracked its brick lining, and this had to be pulled out and laid again every other winter.',
  'The railways ended the trade of small kilns, since the large works near the quarries could send lime anywhere in a day.',
];

describe('a text derives', () => {
  it.each([
    ['in broken language, its sentences cut and joined anew', kiln, clumsy, true],
    ['not where another writer uses the words of the trade', kiln, another, false],
    ['not where that writer is the base', another, kiln, false],
  ])('%s', (_, base, copy, derives) => {
    expect(read(base, copy).found.derivation !== 'none').toBe(derives);
  });

  it('by its words alone where hardly a run is left and no sentence can be paired', () => {
    const [base, copy] = [segmented(kiln), segmented(clumsy)];
    const unpaired: Alignment = { pairs: [], precise: true };
    const { ownInLongRuns, ofCopy } = traceCopy(base, copy, unpaired, findOwnWords(copy));
    expect(ownInLongRuns).toBe(0);
    expect(ofCopy).toBe(0);
    expect(classifyDerivation(base, copy, unpaired, 0)).toMatchObject({ derivation: 'partial', manner: 'heavy' });
    expect(classifyDerivation(base, segmented(another), unpaired, 0).derivation).toBe('none');
  });

  it('in German, where every noun has a capital and is no name for it', () => {
    const told = [
      'Der Kalkofen am Hang brannte drei Tage lang, bevor die Arbeiter das Tor öffneten und die Steine herauszogen.',
      'Zwei Knechte schliefen in der Hütte daneben und legten in jeder Stunde frische Kohle nach.',
      'Im Winter ruhte die Arbeit, weil der Frost die Mauer sprengte und niemand den Weg räumen wollte.',
    ];
    const retold = [
      'Drei Tage brannte am Hang der Kalkofen, ehe das Tor geöffnet wurde und die Arbeiter Steine herauszogen.',
      'In der Hütte daneben schliefen zwei Knechte, die jede Stunde neue Kohle nachlegten.',
      'Die Arbeit ruhte im Winter, da Frost die Mauer sprengte und keiner den Weg räumen mochte.',
    ];
    const [base, copy] = [segmented(told, 'de'), segmented(retold, 'de')];
    const alignment = alignTexts(base, copy);
    const likeness = textSimilarity(base, copy, alignment);
    expect(classifyDerivation(base, copy, alignment, likeness).derivation).not.toBe('none');
    expect(measureGrounds(base, copy, likeness).foreign).toBe(0);
  });
});

describe('two reports of their own', () => {
  const statement = (first: string, then: string) => [
    `“Nobody was asked, nobody was told, and the first we heard of it was the lorry in the yard with the new bell on its back,” ${first}.`,
    `“I would sooner climb those stairs for another forty years than see a clock do what my mother and her mother did by hand,” ${then}.`,
  ];
  const first = [
    'The parish of Low Harrow will keep its bell, though not for long.',
    ...statement('said Ada Finch, 71, who rings the old one', 'she said'),
    'The council voted by five to four to hang an electric one in spring, and will lend the tower to the school.',
    'Rain kept most people from the meeting, which was over in twenty minutes.',
  ];
  const second = [
    'A quarrel over a church tower has split a village on the moor.',
    'Two families left the hall before the hands were counted, and one of them took its chairs along.',
    ...statement('Ada Finch told this paper', 'she said on the stairs'),
    'What the new machine costs nobody would say; a firm in the county town has offered it for the scrap value of its forerunner.',
  ];

  it('do not derive for quoting the same words, however many', () => {
    const { traces, found } = read(first, second);
    expect(traces.inLongRuns).toBeGreaterThan(0.4);
    expect(traces.ownInLongRuns).toBe(0);
    expect(found.derivation).toBe('none');
  });

  it('derive where the same words are the writer’s own', () => {
    const plain = (sentences: readonly string[]) => sentences.map((sentence) => sentence.replace(/[“”]/g, ''));
    expect(read(plain(first), plain(second)).found).toMatchObject({ derivation: 'partial', manner: 'verbatim' });
  });

  it('derive where there is little but quotations, for then these are all there is to copy', () => {
    const quoted = first.slice(1, 3);
    expect(read([...quoted, first[0]!], [second[0]!, ...quoted]).found.derivation).toBe('whole');
  });
});

describe('the grounds', () => {
  it('are all there in a text and itself', () => {
    const { oneOff, together, inStep, foreign, answered, longer } = read(kiln, kiln).grounds;
    expect({ oneOff, foreign, answered, longer }).toEqual({ oneOff: 1, foreign: 0, answered: 1, longer: 0 });
    expect(together).toBeGreaterThan(0.8);
    expect(inStep).toBeGreaterThan(0.5);
  });

  it('are weak between two writers on one subject', () => {
    const { oneOff, together, inStep, answered } = read(kiln, another).grounds;
    const copied = read(kiln, clumsy).grounds;
    expect(oneOff).toBeLessThan(copied.oneOff / 2);
    expect(together).toBeLessThan(copied.together);
    expect(inStep).toBeLessThan(copied.inStep / 2);
    expect(answered).toBeLessThan(0.2);
  });

  it('count words by how unlikely they are in a text of that length', () => {
    const sentence = ['They went there because the water was good and nobody had been told.'];
    const short = ['The good water was there.'];
    const long = [...short, ...Array.from({ length: 60 }, () => 'It is as it was and he has what he had.')];
    const [ofShort, ofLong] = [read(short, sentence), read(long, sentence)].map(({ grounds }) => grounds.oneOff);
    expect(ofLong).toBeLessThan(ofShort!);
  });

  it('leave out what the base repeats, which is its subject', () => {
    const copy = ['A kiln stood near the harbour.'];
    const once = read(['The kiln was cold.'], copy).grounds.oneOff;
    const often = read(['The kiln was cold, for a kiln that is no kiln by day is no kiln by night.'], copy).grounds
      .oneOff;
    expect(often).toBeLessThan(once / 2);
  });

  it('tell names and figures that the base lacks, but not other forms of a name', () => {
    const base = ['The mayor of Harrowgate paid 40 crowns.'];
    expect(read(base, ['In spring the Harrowgaters paid 40 crowns.']).grounds.foreign).toBe(0);
    expect(read(base, ['In spring the mayor of Lindale paid 50 crowns.']).grounds.foreign).toBeGreaterThan(0);
  });

  it('tell less where the base is many times longer than the copy, up to a bound', () => {
    const times = (count: number, text: readonly string[]) => Array.from({ length: count }, () => text).flat();
    const longer = (base: readonly string[], copy: readonly string[]) => read(base, copy).grounds.longer;
    expect(longer(kiln, lightly)).toBe(0);
    expect(longer(times(8, kiln), lightly)).toBeGreaterThan(0);
    expect(longer(times(40, kiln), lightly)).toBe(longer(times(20, kiln), lightly));
    expect(longer(times(8, kiln), times(10, another))).toBe(0);
  });
});

describe('the manner', () => {
  it('is that of what derives, however much the copy has of its own', () => {
    const { traces, ofAligned, found } = read(kiln, [...another, ...lightly]);
    expect(found.derivation).toBe('partial');
    expect(traces.inRuns).toBeLessThan(0.5);
    expect(ofAligned).toBeGreaterThan(0.67);
    expect(found.manner).toBe('light');
  });

  it('is heavy where the words are there and the order is not', () => {
    expect(read(kiln, clumsy).found.manner).toBe('heavy');
  });
});
