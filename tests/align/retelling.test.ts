import { describe, expect, it } from 'vitest';
import { alignTexts } from '../../src/stages/align/align.ts';
import { segmented } from './segmented.ts';

const report = [
  'The county closed the old swing bridge at Harlow Quay on Thursday after divers found deep cracks in two of its iron piers.',
  'Engineers from the firm Bexley & Stroud had been hired in March to look at the footings, which date from 1911.',
  'Their chief surveyor, Dilys Marchbank, told councillors that the northern pier could give way in a strong flood.',
  '"We would not let our own families drive over it," Marchbank said at a meeting in the village hall.',
  'About 6,400 vehicles cross the bridge on a normal weekday, most of them on the way to the cannery and the ferry.',
  'Drivers must now go round by Penn Cross, a detour of 19 miles along a single-track road.',
  'The cannery, which employs 310 people, said it would run two free buses for its workers from Monday.',
  'Its manager, Owen Tarr, warned that lorries with fresh fish would miss the morning auction.',
  'The council has set aside 2.3 million for repairs but expects the bill to be twice as much.',
  'Work on the piers is to begin in June and will take at least fourteen months, the county said.',
  'A pressure group wants the bridge torn down and replaced, and has gathered 900 signatures.',
  'Elsewhere, the spring flower show drew record crowds to the walled garden of Mossley Grange.',
  'A retired postman won the cup for daffodils with a pale variety which he had bred in his greenhouse.',
  'The judges, who had a free day of it, praised the children of the primary school for their hanging baskets.',
  'The show opened on Thursday with a band from Harlow and costs the parish some twelve thousand a year.',
  'Next year it is the greenhouse that will have repairs, for which the money from the cakes is meant.',
  'Nobody expects the cup to stay with the postman for ever, and a buyer offered him 50 for one bulb.',
  'Stalls sold jam, honey and seeds, and an old cart with a pony took the smallest visitors round the grounds.',
];

const told = [
  'A swing bridge near the ferry has been shut since Thursday, as divers sent down by engineers say its piers are cracked.',
  'One of them might not survive a flood, their surveyor told a meeting.',
  'Thousands of vehicles are being sent miles round by a narrow road.',
  'Buses are laid on by the cannery, which fears for its deliveries to the auction.',
  'Though the county will not start on repairs before June, a group of 900 would rather see a new bridge.',
];

const { pairs } = alignTexts(segmented(report), segmented(told));

describe('a short retelling of a long report', () => {
  it.each([
    [0, [0]],
    [1, [2]],
    [2, [5]],
    [3, [6, 7]],
    [4, [9, 10]],
  ])('finds what sentence %i of it renders', (place, rendered) => {
    const pair = pairs.find(({ copy }) => copy.includes(place))!;
    expect(pair.base).toEqual(expect.arrayContaining(rendered));
  });

  it('leaves alone what the report says of other things', () => {
    const strange = pairs.filter(({ base, copy }) => copy.length > 0 && base.some((place) => place >= 11));
    expect(strange).toEqual([]);
  });
});

const twice = [
  'A landslide has buried the only road to the mountain village of Orsa and cut the power to its 240 houses.',
  'Two shepherds who had been missing since Sunday were found alive in a hut above the tree line.',
  'The army is flying in blankets, diesel and drinking water by helicopter.',
  'Geologists warn that the slope is still moving by four centimetres a day.',
  'Clearing the road will take three weeks, according to the regional engineer, Ilya Brandt.',
  'Schools in the valley stay shut until the end of the month.',
  'Orsa has no power: mud and rocks came down on its road in the night, and all its houses are dark.',
  'Rescuers with dogs reached the hut of the missing shepherds, who were cold but alive.',
  'Helicopters of the army bring water and diesel to the village twice a day.',
  'The slope is moving by four centimetres a day, and geologists have sent for more sensors.',
  'Brandt, the engineer in charge, reckons with three weeks before the road is clear.',
  'Children of the valley will have no school this month.',
];

const followed = [
  'A landslide has buried the only road to the village of Orsa and cut the power to its 240 houses.',
  'Two shepherds who had been missing since Sunday were found alive in a hut.',
  'The army is flying in blankets, diesel and water by helicopter.',
  'Geologists warn that the slope is still moving by four centimetres a day.',
  'Clearing the road will take three weeks, the engineer Ilya Brandt said.',
  'Schools of the valley stay shut this month.',
];

describe('a summary that follows the wording', () => {
  it('is taken for a retelling and no excerpt where it tells nearly all of the longer text', () => {
    const found = alignTexts(segmented(twice), segmented(followed)).pairs.filter(({ copy }) => copy.length > 0);
    const both = found.map(({ base, copy }) => copy.filter((j) => base.includes(j) && base.includes(j + 6)));
    expect(both.flat().length).toBeGreaterThanOrEqual(5);
  });

  it('is taken for a copy where it is longer and leaves much of the other text out', () => {
    const longer = segmented([...twice.slice(0, 6), ...report.slice(0, 3)]);
    const found = alignTexts(longer, segmented(followed)).pairs.filter(({ copy }) => copy.length > 0);
    expect(found.map(({ base, copy }) => [base, copy])).toEqual(followed.map((_, j) => [[j], [j]]));
  });

  it('is an excerpt where most of the longer text is left out', () => {
    const others = report.slice(0, 12);
    const longer = segmented([...twice.slice(0, 6), ...others]);
    const found = alignTexts(longer, segmented(followed)).pairs.filter(({ copy }) => copy.length > 0);
    expect(found.map(({ base, copy }) => [base, copy])).toEqual(followed.map((_, j) => [[j], [j]]));
  });
});

const brief = [
  'Fire broke out in the engine room of the ferry Saint Olave on Friday evening, an hour out of Kirkhaven.',
  'All 84 passengers were taken off by two lifeboats and a trawler.',
  'Captain Maud Ferrier stayed on board with five of the crew to fight the flames.',
  'Flames were first seen near the engines of the ferry at about seven, a stoker said.',
  'A trawler which passed by chance had reached the ship before the lifeboats.',
  'What was left of it was towed on Saturday, and inspectors went aboard in the harbour.',
  'They want to know why the sprinklers of the engine room did not work.',
  'The company has laid on buses and a smaller ship until the ferry is repaired.',
];

const briefer = [
  'A ferry has burnt off Kirkhaven: a stoker raised the alarm on Friday when he saw something glow near its engines.',
  'Nobody was lost, as there came by chance a trawler, and lifeboats soon after, for the 84 who had booked.',
  'Six people, the captain one of them, would not leave the crew and its hoses.',
  'Sprinklers had failed, which interests the inspectors in the harbour.',
  'For some months it will be buses, which the company pays.',
];

describe('a summary of more than half the sentences of a short report', () => {
  it('is taken for a retelling where it tells nearly all of it', () => {
    const found = alignTexts(segmented(brief), segmented(briefer)).pairs.filter(({ copy }) => copy.length > 0);
    const linked = found.flatMap(({ base, copy }) => base.map((i) => `${i}>${copy.join('+')}`));
    expect(linked).toEqual(expect.arrayContaining(['0>0', '3>0', '1>1', '4>1', '2>2', '5>3', '7>4']));
  });
});
