import { describe, expect, it } from 'vitest';
import { graveEdits } from './support.ts';

/** Base, copy, and the major and critical edits that should be found: kind, base and copy text. */
type Case = readonly [base: string, copy: string, grave: readonly string[]];

/** Facts that a copy gives by other figures or words, beside ones that look alike and are other facts. */
const cases: Readonly<Record<string, readonly Case[]>> = {
  'sums and measures said in words': [
    ['A loaf now costs $2.35, the bakers said.', 'The bakers said a loaf now costs two dollars thirty-five.', []],
    [
      'A loaf now costs $2.35, the bakers said.',
      'The bakers said a loaf now costs two dollars fifty-three.',
      ['number: $ → two', 'number: 2.35 → fifty-three'],
    ],
    ['The fare rises to £1.40 in May.', 'The fare rises to one pound and 40 pence in May.', []],
    ['The fence is 6.5 feet high.', 'The fence is six feet six inches high.', []],
    ['The reef lies under 30 fathoms of water.', 'The reef lies under 55 metres of water.', []],
    [
      'The reef lies under 30 fathoms of water.',
      'The reef lies under 30 metres of water.',
      ['number: fathoms → metres'],
    ],
    ['Gusts of 50 knots shut the harbour.', 'Gusts of 93 km/h shut the harbour.', []],
    ['Gusts of 50 knots shut the harbour.', 'Gusts of 50 km/h shut the harbour.', ['number: knots → h']],
    ['The dairy sells 8,000 pints a day.', 'The dairy sells 4,500 litres a day.', []],
    ['The tug lay five nautical miles off the cape.', 'The tug lay 9.3 kilometres off the cape.', []],
    [
      'The tax fell by 2 percentage points in the spring.',
      'The tax fell by 2 per cent in the spring.',
      ['number: percentage points → per cent'],
    ],
    ['The tax fell by 2 percentage points in the spring.', 'The tax fell by two percentage points in the spring.', []],
  ],
  'figures worked out from others': [
    [
      'The race was cut from 90 to 64 km after the bridge was closed.',
      'After the bridge was closed the race was cut by 26 km to 64 km.',
      [],
    ],
    [
      'The race was cut from 90 to 64 km after the bridge was closed.',
      'After the bridge was closed the race was cut by 36 km to 64 km.',
      ['number: 90 → 36'],
    ],
    ['Nine out of ten parents had signed.', '90% of parents had signed.', []],
    ['Nine out of ten parents had signed.', '80% of parents had signed.', ['number: Nine → 80']],
    [
      'Four of the five lost goats were found within a day.',
      'All but one of the five lost goats were found within a day.',
      [],
    ],
    [
      'Three of the five lost goats were found within a day.',
      'All but one of the five lost goats were found within a day.',
      ['number: Three → one'],
    ],
    [
      'Profit at the mill halved to 3 million crowns.',
      'Profit at the mill was 3 million crowns, from twice that a year earlier.',
      [],
    ],
    ['Profit at the mill halved last year.', 'Profit at the mill doubled last year.', ['number: halved → doubled']],
    ['The panel heard 20 experts, 14 of them in public.', 'The panel heard 20 experts, six of them in private.', []],
    [
      'The panel heard 20 experts, 14 of them in public.',
      'The panel heard 20 experts, nine of them in private.',
      ['number: 14 → nine', 'negation: public → private'],
    ],
  ],
  'trades and positions': [
    ['Striker Bo Engel left the club in May.', 'Attacker Bo Engel left the club in May.', []],
    [
      'Striker Bo Engel left the club in May.',
      'Goalkeeper Bo Engel left the club in May.',
      ['entity: Striker → Goalkeeper'],
    ],
    ['The club has signed a forward from Osterby.', 'The club has signed a striker from Osterby.', []],
    ['Attorney Ines Maro spoke for the family.', 'Lawyer Ines Maro spoke for the family.', []],
  ],
};

for (const [subject, rows] of Object.entries(cases)) {
  describe(`facts by other figures or words: ${subject}`, () => {
    it.each(rows)('%s → %s', (base, copy, expected) => {
      expect(graveEdits(base, copy)).toEqual(expected);
    });
  });
}
