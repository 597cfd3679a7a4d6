import { describe, expect, it } from 'vitest';
import { graveEdits } from './support.ts';

/** Base, copy, and the major and critical edits that should be found: kind, base and copy text. */
type Case = readonly [base: string, copy: string, grave: readonly string[]];

/** Sentences put into other words at several places at once, as people do it; what keeps its sense is spared, what does not is caught. */
const cases: Readonly<Record<string, readonly Case[]>> = {
  'a negation put otherwise': [
    [
      "That is not a thing you'd ever be asked as a first-year clerk.",
      'That is a thing you would never be asked as a first-year clerk.',
      [],
    ],
    ['This chapel is not striking from the road.', 'There is no charm to this chapel from the road.', []],
    [
      'The guild cannot help its members unless it knows their debts.',
      'The guild needs to know the debts of its members in order to help them.',
      [],
    ],
    ['He did not give in to her wishes till the autumn.', 'Only after the autumn did he give in to her wishes.', []],
    [
      'Divers have not found crates of silver or coins in the wreck.',
      'Crates of silver have not turned up, nor have coins.',
      [],
    ],
    [
      'Neither the pilot nor his crew had any idea of the danger.',
      'The pilot and his crew did not know about the danger.',
      [],
    ],
    ['The old law gives tenants no real protection.', 'The old law does not give tenants any real protection.', []],
    ['The moss is but little known in the north.', 'The moss is not very well known in the north.', []],
    ['Most growers are not content to wait for rain.', 'Most growers are unwilling to wait for rain.', []],
    ['He raised his failing eyes to the window.', 'He raised his eyes to the window.', []],
    [
      'The board will decide whether the mill can reopen.',
      'The board will decide whether or not the mill can reopen.',
      [],
    ],
    [
      'The clerk, who did not testify, was cleared of a second charge.',
      'The twelve-member panel cleared the clerk of a second charge.',
      [],
    ],
    [
      'All of the “old” bridges do not seem to be safe this winter.',
      'None of the “old” bridges seem to be safe this winter.',
      [],
    ],
    ['It could lead to the inability of farmers to sell.', 'Farmers could lose the ability to sell.', []],
    [
      'The ferry did not sink, police said.',
      'The ferry did sink, and no other boat was seen, police said.',
      ['negation: not → '],
    ],
    ['The chapel is not open to visitors.', 'The chapel is open to visitors till noon.', ['negation: not → ']],
    ['The guild will not help its members.', 'The guild will help its members.', ['negation: not → ']],
    [
      'The mayor never met the builder, and the clerk did.',
      'The mayor met the builder, and the clerk never did.',
      ['negation: never met the builder, and the clerk → met the builder, and the clerk never'],
    ],
    ['Neither of the two wells is dry.', 'Both of the two wells are dry.', ['negation: Neither → Both']],
    ['The clinic was little used and is safe.', 'The clinic was little used and is not safe.', ['negation:  → not']],
    ['They would have had no wish to live in Varna.', 'That wish to live in Varna would never have been theirs.', []],
    ['The new pumps do more, not less.', 'The new pumps do more rather than less.', []],
    ['The row led to his books being banned in Varna.', 'The row saw the council ban his books in Varna.', []],
    ['It shows in their failure to repair the old dam.', 'They failed to repair the old dam.', []],
    ['She was asleep in a moment, and the lamp burned on.', 'She was asleep in no time, and the lamp burned on.', []],
    ['In his letter he writes of the flood.', 'In his letter No. 11 he writes of the flood.', []],
    ['The clouds denoted that rain was near.', 'The clouds noted that rain was near.', []],
    ['The council opened the gate.', 'The council failed to open the gate.', ['negation:  → failed to']],
    ['The clerk thought of nothing but his own pay.', 'The clerk thought only of his own pay.', []],
    ['Not to waste words, the plan is old.', 'To be frank, the plan is old.', []],
    ['The envoy said the talks go on.', 'The envoy said the talks go on but declined to say more.', []],
    ['The new pumps do more, not less.', 'The new pumps do more, and less.', ['negation: not → and']],
    ['No, the mine will not be sold.', 'No, the mine will be sold.', ['negation: not → ']],
  ],
  'an attribution left out or put otherwise': [
    ['“We will rebuild the pier,” the mayor said.', '“We will rebuild the pier.”', []],
    ['The pier will be rebuilt, the mayor said.', 'The pier will be rebuilt.', ['attribution: , the mayor said → ']],
    [
      'The mayor said the pier was “quite safe” in May.',
      'The pier was “quite safe” in May.',
      ['attribution: mayor said the → '],
    ],
    ['Asked about the flood, the mayor said the dam had held.', 'The mayor said the dam had held.', []],
    ['The dam will hold till spring.', 'Despite two hard frosts, the dam will hold till spring.', []],
    ['The charges were dismissed by a court in Varna.', 'A court in Varna approved the dismissal of the charges.', []],
    ['The firm neither admitted nor denied any fault.', 'The firm did not admit any fault.', []],
    [
      'The firm denied any fault and paid the fine.',
      'The firm paid the fine.',
      ['attribution: denied any fault and → '],
    ],
    ['The board on Friday rejected the new offer.', 'The board on Friday urged owners to reject the new offer.', []],
    ['The board rejected the new offer.', 'The board praised the new offer.', ['attribution: rejected → praised']],
    ['The envoy estimated that 200 fighters had fled.', 'The envoy said that 200 fighters had fled.', []],
    [
      'The envoy claimed that 200 fighters had fled.',
      'The envoy said that 200 fighters had fled.',
      ['attribution: claimed → said'],
    ],
    [
      'The envoy predicted a rise in tolls.',
      'The envoy announced a rise in tolls.',
      ['attribution: predicted → announced'],
    ],
    [
      'The guards told him he was not the guest expected, and so he went home.',
      'The guards told him he was not the guest.',
      [],
    ],
    [
      'He said the mill is building new pumps, but said he did not use them.',
      'He said he did not use them, though the mill is building new pumps.',
      [],
    ],
    ['An aide to state Assembly Speaker Hale left.', 'An aide to Assembly Speaker Hale left.', []],
    ['Her health and their own had improved.', 'Her health and theirs had improved.', []],
    ['Everyone knew the boy by his red cap.', 'Everyone recognised the boy by his red cap.', []],
  ],
  'a hedge or a future put otherwise': [
    ['It is also possible that the moss may harm the roof.', 'The moss might harm the roof.', []],
    ['The moss may harm the roof.', 'The moss harms the roof.', ['modality: may → ']],
    ['We may want a second boat.', 'It is possible that we will want a second boat.', []],
    ['We may want a second boat.', 'We will want a second boat.', ['modality: may → will']],
    ['The firm earned 9 crowns a share.', 'The firm reported earnings of 9 crowns a share.', []],
    [
      'Repairs on the tower have begun, the council said.',
      'The council reported that the repairs on the tower have begun.',
      [],
    ],
    ['A fire broke out in the mill.', 'A reported fire broke out in the mill.', ['modality:  → reported']],
    ['The order allows the guard to search boats only by day.', 'The guard can search boats only by day.', []],
    ['The thieves fled before taking a thing.', 'The thieves fled before they could take a thing.', []],
    [
      'The plan could be taken up by the council in spring.',
      'He hopes to bring the plan to the council in spring.',
      [],
    ],
    ['The new ferry will carry 80 guests.', 'The new ferry carries 80 guests.', []],
    ['The new ferry will carry 80 guests.', 'The new ferry carried 80 guests.', ['modality: will → ']],
    [
      'The ruling let the “so-called” heirs stay, and so-called river rights end.',
      'The ruling let the “so-called” heirs stay, and river rights end.',
      [],
    ],
    [
      'The firm will keep its name and be run from Varna.',
      'The firm will keep its name and will be run from Varna.',
      [],
    ],
    ['The miller is awake and joking in his bed.', 'The miller, who is awake, will begin walking soon.', []],
    ['They feared the frost could kill the vines.', 'They feared the frost would kill the vines.', []],
    ['All this must be shown in the books.', 'All this should be shown in the books.', ['modality: must → should']],
    ['It was to be opened on Monday.', 'It will be opened on Monday.', []],
    ['They left the town as fast as they could.', 'They left the town in a hurry.', []],
    ['The clerk found it in the can on the shelf.', 'The clerk found it on the shelf.', []],
    ['The same sign appeared in the old mill.', 'The same sign was in the old mill.', []],
    ['The storm raised the odds of a flood.', 'The storm raised the odds that the river might flood.', []],
    [
      'The bridges are safe.',
      'The bridges have the potential to be safe.',
      ['modality: are → have the potential to be'],
    ],
    ['It would be impossible for the mill to store more flour.', 'The mill will not be able to keep more flour.', []],
  ],
  'a name put otherwise': [
    [
      'The House voted to pass the Old Harbours Protection Act sponsored by Hale.',
      'The House voted to approve the bill sponsored by Hale.',
      [],
    ],
    ['The guild says Lindholm flew to Varna twice.', 'The guild says the baker flew to Varna twice.', []],
    ['Buyers could trust the Norland company.', 'Buyers could trust Hale Mills.', []],
    ["Her plan for Sudmark's ports was read.", 'Her plan for the Sudmarkan ports was read.', []],
    ['It was built before World War Two.', 'It was built before World War II.', []],
    ['It was built before World War Two.', 'It was built before World War III.', ['entity: Two → III']],
    [
      'We can do it in time, said Anna Hale of the Centres for Sea Trade and Harbours.',
      "We can do it in time, said Anna Hale, the CST's deputy head for Public Docks and Law.",
      [],
    ],
    ["The Institute for Wool Trade's wool index fell in May.", "The Institute's wool index fell in May.", []],
    ['The federal government wants new ports.', 'The Norwegian government wants new ports.', []],
    [
      'Lindholm Undergoes Surgery After Suffering Head Injury',
      'Lindholm underwent surgery after sustaining a head trauma.',
      [],
    ],
    ['The envoy met Marsh at noon.', 'The envoy met Hale at noon.', ['entity: Marsh → Hale']],
    ['The envoy met Marsh at noon.', 'The envoy met swamp at noon.', ['entity: Marsh → swamp']],
    ['The company in Varna met Marsh.', 'The company in Odesa met Marsh.', ['entity: Varna → Odesa']],
    ['Marsh wrote to Hale on Monday.', 'Marsh wrote to Marsh on Monday.', ['entity: Hale → Marsh']],
    [
      'Mr Weber met the Martins.',
      'Mr Webern met the Martinis.',
      ['entity: Weber → Webern', 'entity: Martins → Martinis'],
    ],
  ],
  'words in brackets inside a quotation': [
    ['“I told him [the clerk] that the gate is shut,” she said.', '“I told him that the gate is shut,” she said.', []],
    [
      '“We saw Hale and his men at the mill,” she said.',
      '“We saw Hale (map - news) and his men at the mill,” she said.',
      [],
    ],
    [
      '“We saw the old miller at the gate,” she said.',
      '“We saw the old clerk at the gate,” she said.',
      ['quotation: miller → clerk'],
    ],
    [
      '“We saw the miller [at noon] by the gate,” she said.',
      '“We saw him [at noon] by the gate,” she said.',
      ['quotation: the miller → him'],
    ],
  ],
  'a time of day, and somebody who is no number': [
    ['The boat docked at 0240 GMT in Varna.', 'The boat docked at 2:40 a.m. GMT in Varna.', []],
    ['The boat docked at 0240 GMT in Varna.', 'The boat docked at 3:40 a.m. GMT in Varna.', ['number: 0240 → 3:40']],
    ['The boat docked at 6am in Varna.', 'The boat docked at 6 in the morning in Varna.', []],
    ['The boat docked at 6am in Varna.', 'The boat docked at 6 in the evening in Varna.', ['number: 6am → 6']],
    [
      'Four clerks were chosen, with a final one set to be picked in May.',
      'Four clerks were chosen, with a fifth clerk set to be picked in May.',
      [],
    ],
    ['The index fell 5 points by 9:33 a.m. on Monday.', 'The index fell 5 points, to 921, on Monday.', []],
    ['His sister, who was 11, was the one to find the boat.', 'The boat was found by his sister, who was 11.', []],
    ['Later he met Jim Hale at the gate.', 'Later he met James Hale at the gate.', []],
    ['Later he met Jim Hale at the gate.', 'Later he met Joan Hale at the gate.', ['entity: Jim → Joan']],
  ],
};

for (const [subject, rows] of Object.entries(cases)) {
  describe(`reworded sentences: ${subject}`, () => {
    it.each(rows)('%s', (base, copy, expected) => {
      expect(graveEdits(base, copy)).toEqual(expected);
    });
  });
}
