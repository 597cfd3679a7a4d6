import { describe, expect, it } from 'vitest';
import type { Alignment } from '../../src/model/alignment.ts';
import { alignTexts } from '../../src/stages/align/align.ts';
import { classifyDerivation } from '../../src/stages/align/derivation.ts';
import { alignedInRuns, traceCopy } from '../../src/stages/align/traces.ts';
import { segmented } from './segmented.ts';

const read = (base: readonly string[], copy: readonly string[]) => {
  const [one, other] = [segmented(base), segmented(copy)];
  const alignment = alignTexts(one, other);
  return {
    traces: traceCopy(one, other, alignment),
    ofAligned: alignedInRuns(one, other, alignment),
    found: classifyDerivation(one, other, alignment),
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
    const { plainInRuns, ofCopy } = traceCopy(base, copy, unpaired);
    expect(plainInRuns).toBeLessThan(0.165);
    expect(ofCopy).toBe(0);
    expect(classifyDerivation(base, copy, unpaired)).toMatchObject({ derivation: 'partial', manner: 'heavy' });
    expect(classifyDerivation(base, segmented(another), unpaired).derivation).toBe('none');
  });
});

describe('unlikely words', () => {
  it('are all there in a text and itself, and a share between', () => {
    expect(read(kiln, kiln).traces.unlikelyWords).toBe(1);
    const share = read(kiln, another).traces.unlikelyWords;
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(0.5);
  });

  it('tell less the longer the base is, for a long text has every common word', () => {
    const sentence = ['They went there because the water was good and nobody had been told.'];
    const short = ['The good water was there.'];
    const long = Array.from({ length: 60 }, () => short[0]!);
    const [ofShort, ofLong] = [read(short, sentence), read(long, sentence)].map(({ traces }) => traces.unlikelyWords);
    expect(ofLong).toBeLessThan(ofShort!);
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
