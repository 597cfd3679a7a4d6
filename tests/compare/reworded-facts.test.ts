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
    ['Four out of five farms now run without diesel.', 'Only one farm from five still runs with diesel.', []],
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
  'parts, ranges and steps': [
    [
      'The council says between 300 and 800 flats stand empty.',
      'As many as 300 flats stand empty, the council says.',
      ['number: and 800 → '],
    ],
    [
      'The council says between 300 and 800 flats stand empty.',
      'From 300 to 800 flats stand empty, the council says.',
      [],
    ],
    [
      'Beds were cut from 40 per cent to 30 per cent of the total, the clinic said.',
      'The clinic said beds were cut by 30 per cent.',
      ['number: to → by'],
    ],
    ['Beds were cut from 40 to 30, the clinic said.', 'The clinic said beds were cut by ten to 30.', []],
    [
      'The barge carried 316 sheep when it sank off Torvik.',
      'When it sank off Torvik the barge, licensed for sheep, was carrying 361.',
      ['number: 316 → 361'],
    ],
    [
      'The barge carried 316 sheep when it sank off Torvik.',
      'When it sank off Torvik with its sheep the barge was carrying 316.',
      [],
    ],
    [
      'The storm injured 30 people, six of them badly, on the coast road.',
      'Thirty people were badly injured by the storm on the coast road.',
      ['number: six → '],
    ],
    [
      'The storm injured 30 people, six of them badly, on the coast road.',
      'Thirty people were injured by the storm on the coast road, six badly.',
      [],
    ],
    [
      'The fair is held on the first Saturday of March in the old square.',
      'The fair takes place on the first Saturday of May in the old square.',
      ['date: March → May'],
    ],
    [
      'The race won by 12 seconds was the fastest since the war.',
      'The race won by 12 instants was the fastest since the war.',
      ['number: 12 seconds → 12'],
    ],
  ],
  'what became of somebody': [
    [
      'The harbour master resigned on Friday after the report.',
      'The harbour master was dismissed on Friday after the report.',
      ['wording: resigned → was dismissed'],
    ],
    [
      'The harbour master resigned on Friday after the report.',
      'The harbour master quit on Friday after the report.',
      [],
    ],
    [
      'Judges overturned the ban on night flights.',
      'Judges confirmed the ban on night flights.',
      ['negation: overturned → confirmed'],
    ],
    ['Judges overturned the ban on night flights.', 'Judges quashed the ban on night flights.', []],
  ],
  'fates of two people': [
    ['Guests suspect the soup.', 'Guests hold the soup to be at fault.', []],
    ['The driver was held on Monday.', 'The driver was charged on Monday.', ['wording: held → charged']],
    [
      'The clerk Ivo Lund was cleared of taking the money, but his partner, Mara Holt, was given a suspended sentence for hiding it.',
      'The clerk Ivo Lund was given a suspended sentence for taking the money, while Mara Holt, once his partner, was cleared of hiding it.',
      ['entity: Ivo Lund → Ivo Lund', 'entity: Mara Holt → Mara Holt'],
    ],
    [
      'The clerk Ivo Lund was cleared of taking the money, but his partner, Mara Holt, was given a suspended sentence for hiding it.',
      'His partner, Mara Holt, was given a suspended sentence for hiding the money, which the clerk Ivo Lund was cleared of taking.',
      [],
    ],
  ],
  'names side by side': [
    [
      'The mill was founded in 1987 by the brothers Otto and Nil Brandt.',
      'The mill was set up by brothers Nil and Otto Brandt in 1987.',
      [],
    ],
    [
      'Baker Otto Brandt and miller Nil Horst founded the firm in 1987.',
      'Miller Otto Brandt and baker Nil Horst founded the firm in 1987.',
      ['entity: Baker Otto Brandt and miller → Miller Otto Brandt and baker', 'entity: Nil Horst → Nil Horst'],
    ],
  ],
  'told from the other side': [
    [
      'The crown rose to its highest level against the mark since May, dealers said.',
      'Dealers said the mark fell to its lowest against the crown since May.',
      [],
    ],
    [
      'The crown rose to its highest level against the mark since May, dealers said.',
      'Dealers said the crown fell to its lowest against the mark since May.',
      ['negation: rose → fell', 'negation: highest → lowest'],
    ],
    ['Lena is taller than Otto.', 'Otto is shorter than Lena.', []],
    ['Lena is taller than Otto.', 'Lena is shorter than Otto.', ['negation: taller → shorter']],
    ['Oil was dearer than gas in June.', 'Gas was cheaper than oil in June.', []],
  ],
  'some told as all': [
    [
      'Twelve of the 90 leases were signed without a tender, auditors found.',
      'Auditors found that 90 leases had been signed without a tender.',
      ['number: Twelve → '],
    ],
    [
      'Twelve of the 90 leases were signed without a tender, auditors found.',
      'Auditors looked through the 90 leases and found twelve that were signed without a tender.',
      [],
    ],
    [
      'Several nurses at two clinics in Telland have complained.',
      'Nurses across the country have complained.',
      ['entity: at → across'],
    ],
    ['Nurses at clinics all over the country have complained.', 'Nurses across the country have complained.', []],
    [
      'Nearly all of the 700 ballots were counted by noon.',
      'All of the 700 ballots were counted by noon.',
      ['number: Nearly → '],
    ],
    ['Nearly all of the 700 ballots were counted by noon.', 'By noon almost all of the 700 ballots were counted.', []],
  ],
};

for (const [subject, rows] of Object.entries(cases)) {
  describe(`facts by other figures or words: ${subject}`, () => {
    it.each(rows)('%s → %s', (base, copy, expected) => {
      expect(graveEdits(base, copy)).toEqual(expected);
    });
  });
}
