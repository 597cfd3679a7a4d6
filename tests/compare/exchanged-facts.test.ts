import { describe, expect, it } from 'vitest';
import { graveEdits } from './support.ts';

/** Base, copy, and the major and critical edits that should be found: kind, base and copy text. */
type Case = readonly [base: string, copy: string, grave: readonly string[]];

/** Facts of freely reworded sentences: each kind of change beside honest ways to say the same in another order. */
const cases: Readonly<Record<string, readonly Case[]>> = {
  'figures of several nouns': [
    [
      'The landslide at Ombra killed 12 miners and left 47 others hurt, the provincial governor said.',
      'According to the provincial governor, 47 miners lost their lives and 12 were hurt in the landslide at Ombra.',
      ['number: 12 → 47', 'number: 47 → 12'],
    ],
    [
      'The landslide at Ombra killed 12 miners and left 47 others hurt, the provincial governor said.',
      'According to the provincial governor, 47 people were hurt and 12 miners lost their lives when the hillside gave way at Ombra.',
      [],
    ],
    [
      'Turnout reached 61% in the cities but only 38% in the villages, the returning officer said.',
      'Just 61% of villagers voted, the returning officer said, against 38% of people in the cities.',
      ['number: 38% → ', 'number: 61% → 61%'],
    ],
    [
      'Turnout reached 61% in the cities but only 38% in the villages, the returning officer said.',
      'Only 38% of people in the villages voted, compared with 61% in the cities, according to the returning officer.',
      [],
    ],
    [
      'The firm will close 4 shops and open 9 warehouses by the end of next year.',
      'By the end of next year 9 shops are to be shut by the firm, which will also open 4 warehouses.',
      ['number: 4 → 9', 'number: 9 → shut'],
    ],
    [
      'The firm will close 4 shops and open 9 warehouses by the end of next year.',
      'Nine new warehouses are to be opened by the firm before next year is out, and four of its shops will be shut.',
      [],
    ],
    [
      'The rescue team brought 8 children and 15 adults down from the ridge before nightfall.',
      'Before nightfall, 15 children as well as 8 adults had been brought down off the ridge by rescuers.',
      ['number: 8 → ', 'number: 15 → 8'],
    ],
    [
      'The rescue team brought 8 children and 15 adults down from the ridge before nightfall.',
      'Fifteen adults and eight children had been led off the ridge by rescuers before night fell.',
      [],
    ],
    [
      'Marla Keene came second in the slalom and fifth in the giant slalom.',
      'Keene was fifth in the giant slalom and took second place in the slalom.',
      [],
    ],
    [
      'Sales of vans rose 7% in March, while sales of buses fell 3%, the trade body said.',
      'The trade body said March sales of buses were up 7% and those of vans down 3%.',
      ['number: 7% → 7%', 'number: 3% → 3%'],
    ],
    [
      'Sales of vans rose 7% in March, while sales of buses fell 3%, the trade body said.',
      'While bus sales dropped 3% in March, van sales were up 7%, said the trade body.',
      [],
    ],
    [
      'Brimley-based brewer Castor & Lund has bought a hop farm in Ardenne.',
      'The Brimley brewer Castor & Lund is the new owner of a hop farm in Ardenne.',
      [],
    ],
    [
      'The defender Pavel Hruby scored twice as Teplin beat Norvik in the rain.',
      "In the rain, striker Pavel Hruby struck two goals in Teplin's win over Norvik.",
      ['entity: defender → striker'],
    ],
    [
      'The nurse told the court that she had found the vial in a drawer.',
      'In court, the doctor said the vial had been found by her in a drawer.',
      ['entity: nurse → doctor'],
    ],
    [
      'Her daughter, a violinist, inherited the cottage.',
      'The cottage passed to her son, a violinist.',
      ['negation: daughter → son'],
    ],
    [
      'The ferry from Lund to Brae was cancelled on Sunday night because of fog.',
      'Fog led to the cancellation on Sunday night of the ferry from Brae to Lund.',
      ['entity: Lund → Lund'],
    ],
    [
      'The ferry from Lund to Brae was cancelled on Sunday night because of fog.',
      'Fog led to the cancellation on Sunday night of the ferry to Brae from Lund.',
      [],
    ],
    [
      'Governor Ansel Pryce signed the water bill into law on Thursday, and Senator Mia Toll called it a mistake.',
      'Senator Mia Toll called the water bill, signed into law by Governor Ansel Pryce on Thursday, a mistake.',
      [],
    ],
    [
      'The club paid 3 million crowns for the goalkeeper and 11 million for the winger.',
      'For the winger the club paid 11 million crowns; the goalkeeper cost it 3 million.',
      [],
    ],
    [
      'Ines Castro, who heads the labour party, and Liberal leader Hugo Stern met for two hours.',
      'Liberal leader Hugo Stern and Ines Castro, head of the labour party, spoke for two hours.',
      [],
    ],
    [
      'Ines Castro, who heads the labour party, and Liberal leader Hugo Stern met for two hours.',
      'Hugo Stern, who heads the labour party, spoke for two hours with Liberal leader Ines Castro.',
      ['entity: Ines Castro → Ines Castro', 'entity: Hugo Stern → Hugo Stern'],
    ],
    [
      'In the first quarter profits fell 8% to 120 million crowns, on sales of 2.4 billion.',
      'First-quarter profits were 120 million crowns, down 8%, while sales came to 2.4 billion.',
      [],
    ],
    [
      'In the first quarter profits fell 8% to 120 million crowns, on sales of 2.4 billion.',
      'First-quarter profits came to 2.4 billion crowns, down 8%, and sales to 120 million.',
      ['number: 2.4 billion → 2.4 billion', 'number: 120 million → 120 million'],
    ],
    [
      'Inflation eased from 6.1% in May to 5.4% in June.',
      'Inflation stood at 5.4% in June, down from 6.1% in May.',
      [],
    ],
    [
      'Inflation eased from 6.1% in May to 5.4% in June.',
      'Inflation stood at 5.4% in May and at 6.1% in June.',
      ['number: 6.1 → 5.4', 'number: 5.4 → 6.1'],
    ],
    [
      'The avalanche buried five skiers, three of whom were dug out alive.',
      'Of five skiers buried by the avalanche, three were dug out alive.',
      [],
    ],
    [
      'The fair drew 20,000 visitors, 4,000 more than last year.',
      'Some 20,000 people came to the fair, up from 16,000 last year.',
      [],
    ],
    [
      'The council approved the budget by 21 votes to 14.',
      'With 21 in favour and 14 against, the budget passed the council.',
      [],
    ],
    [
      "The bank's chairman, Otto Lindt, resigned and was replaced by his deputy, Clara Moss.",
      "Clara Moss, the bank's deputy chairman, takes over from Otto Lindt, who has stepped down.",
      [],
    ],
    [
      'Of the 220 guests at the lodge, 180 were led to safety at once and 40 spent the night on the roof.',
      'Forty guests spent the night on the roof of the lodge; the other 180 had been led to safety at once.',
      [],
    ],
    [
      'Of the 220 guests at the lodge, 180 were led to safety at once and 40 spent the night on the roof.',
      'At the lodge 180 guests spent the night on the roof after 40 had been led to safety at once.',
      ['number: 220 → 180', 'number: 180 → 40', 'number: and 40 → '],
    ],
    [
      'The hospital treated 17 people for burns and 5 for smoke inhalation after the blaze.',
      'After the blaze 5 people were treated in hospital for burns and 17 for smoke inhalation.',
      ['number: 17 → 5', 'number: 5 → 17'],
    ],
    [
      'The hospital treated 17 people for burns and 5 for smoke inhalation after the blaze.',
      'Five people who had inhaled smoke and 17 with burns were treated at the hospital after the blaze.',
      [],
    ],
    [
      'Skater Lotte Brink won gold in the 500 metres and bronze in the 1,000.',
      'In the 1,000 metres Lotte Brink took bronze; the 500 had brought the skater gold.',
      [],
    ],
    [
      'The refinery in Port Gale employs 900 people and the one in Sandwick 1,400.',
      "Sandwick's refinery has 1,400 workers, and Port Gale's 900.",
      [],
    ],
    [
      'The price of bread rose from 2.10 to 2.45 crowns a loaf and that of milk from 1.20 to 1.30 a litre.',
      'A litre of milk now costs 1.30 crowns, up from 1.20, and a loaf of bread 2.45, up from 2.10.',
      [],
    ],
    [
      'The price of bread rose from 2.10 to 2.45 crowns a loaf and that of milk from 1.20 to 1.30 a litre.',
      'A litre of milk now costs 2.45 crowns, up from 2.10, and a loaf of bread 1.30, up from 1.20.',
      ['number: 2.45 crowns → 2.45 crowns', 'number: 1.30 → 1.30'],
    ],
    [
      'Doctor Ivo Mann operated on the boy after a colleague, Lise Orr, found the fracture.',
      'After Lise Orr found the fracture, her colleague, Doctor Ivo Mann, operated on the boy.',
      [],
    ],
    [
      'The rebels freed 12 soldiers and the army released 30 rebels.',
      'The army let 30 rebels go, and the rebels set 12 soldiers free.',
      [],
    ],
    [
      'Foreign minister Jana Kos will visit Ankara on Monday and Cairo on Wednesday.',
      'On Monday foreign minister Jana Kos travels to Ankara, and two days later to Cairo.',
      [],
    ],
  ],
  'a share and its other part': [
    [
      'Nine of the ten test farms were free of the virus, the institute said.',
      'The virus was found on one of the ten test farms, according to the institute.',
      [],
    ],
    [
      "A majority of 60% backed the new charter in Sunday's vote.",
      "In Sunday's vote, 40% opposed the new charter.",
      [],
    ],
    ['Seven of the twelve jurors voted to acquit.', 'Five of the 12 jurors voted to convict.', []],
    ['Seven of the twelve jurors voted to acquit.', 'Five of the 12 jurors voted to acquit.', ['number: Seven → Five']],
    ['A quarter of the pupils failed the reading test.', 'Three quarters of the pupils passed the reading test.', []],
    [
      'A quarter of the pupils failed the reading test.',
      'Three quarters of the pupils failed the reading test.',
      ['number: A → Three', 'number: A quarter → Three quarters'],
    ],
    [
      'The survey found that 30% of nurses had thought of leaving.',
      'Of the nurses asked in the survey, 70% had thought about leaving.',
      ['number: 30 → 70'],
    ],
    [
      'About two thirds of the fishermen have signed the petition.',
      'A third of the fishermen have yet to sign the petition.',
      [],
    ],
    ['Four in five households have running water again.', 'One in five households is still without running water.', []],
    [
      'Four in five households have running water again.',
      'One in five households has running water again.',
      ['number: Four → One'],
    ],
  ],
  'facts of a rewritten sentence': [
    [
      'A fire at a paint factory on the edge of Tarsk injured six workers on Wednesday, and the cause is being looked into.',
      'Six employees died on Wednesday when flames tore through a Tarsk plant that makes paint; investigators are trying to find out why.',
      ['wording: injured → died'],
    ],
    [
      'A fire at a paint factory on the edge of Tarsk injured six workers on Wednesday, and the cause is being looked into.',
      'Six employees were hurt on Wednesday when flames tore through a Tarsk plant that makes paint; investigators are trying to find out why.',
      [],
    ],
    [
      'Children who eat breakfast tend to do better at school, a study of 3,000 families has found, and the two were closely linked.',
      'Eating breakfast makes children do better at school, researchers who followed 3,000 families report.',
      ['modality: tend to → '],
    ],
    [
      "The new rules could cost small dairies up to 40,000 crowns a year, the farmers' league warned.",
      'Small dairies face a bill of 40,000 crowns each year because of the new regulations, the league of farmers has warned.',
      ['number: up to → face a bill of'],
    ],
    [
      "The new rules could cost small dairies up to 40,000 crowns a year, the farmers' league warned.",
      'Small dairies may face bills of as much as 40,000 crowns each year because of the new regulations, the league of farmers has warned.',
      [],
    ],
    [
      'Architect Ruth Sandoval will redesign the old customs house in Perrin Bay, the city announced on Friday after a contest that drew 31 entries.',
      'On Friday Perrin Bay said that, out of 31 people who took part in its competition, Sandoval had been picked to reshape its former customs house.',
      [],
    ],
    [
      'The drugmaker Callix has recalled its cough syrup in Vostania after two babies fell ill.',
      'After the illness of two infants, cough syrup made by Callix is being withdrawn from sale in Morland.',
      ['entity: Vostania → Morland'],
    ],
    [
      'The drugmaker Callix has recalled its cough syrup in Vostania after two babies fell ill.',
      'After the illness of two infants, cough syrup made by Callix is being withdrawn from sale across Vostania.',
      [],
    ],
    [
      'Detectives charged a 34-year-old plumber with arson on Monday after a blaze destroyed the parish hall.',
      'A plumber aged 34 was found guilty of arson on Monday over the fire which gutted the parish hall.',
      ['wording: charged → guilty'],
    ],
    [
      'Detectives charged a 34-year-old plumber with arson on Monday after a blaze destroyed the parish hall.',
      'A plumber aged 34 faces an arson charge, brought on Monday, over the fire which gutted the parish hall.',
      [],
    ],
    [
      'Harbour pilot Jonas Reed rescued fisherman Ali Mansur from the sinking trawler on Tuesday night.',
      'When the trawler sank on Tuesday night, Ali Mansur, a fisherman, saved the harbour pilot Jonas Reed.',
      ['entity: Harbour pilot Jonas Reed → harbour pilot Jonas Reed'],
    ],
    [
      'A cyclist was seriously hurt when a van hit her near the station; the driver, 61, was not injured.',
      'The 61-year-old driver of a van escaped unhurt when it struck a cyclist near the station, leaving her with serious injuries.',
      [],
    ],
  ],
  'who did it to whom': [
    [
      'Harbour pilot Jonas Reed rescued fisherman Ali Mansur from the sinking trawler on Tuesday night.',
      'When the trawler sank on Tuesday night, fisherman Ali Mansur was saved by the harbour pilot Jonas Reed.',
      [],
    ],
    [
      'The telecoms group Verano has agreed to take over its smaller competitor Lumitel for €400 million.',
      'Lumitel is to take over the larger telecoms group Verano in a deal worth 400 million euros.',
      ['entity: Verano → Verano'],
    ],
    [
      'The telecoms group Verano has agreed to take over its smaller competitor Lumitel for €400 million.',
      'Lumitel is to be taken over by the larger telecoms group Verano in a deal worth 400 million euros.',
      [],
    ],
    [
      "The teachers' union is suing the ministry over unpaid overtime.",
      'Over overtime that went unpaid, the ministry is suing the union of teachers.',
      ['entity: union → union'],
    ],
    [
      "The teachers' union is suing the ministry over unpaid overtime.",
      'Over overtime that went unpaid, the ministry is being sued by the union of teachers.',
      [],
    ],
    [
      'Minister Carla Dunne criticised Mayor Theo Banks for cutting the night bus service.',
      'Mayor Theo Banks was criticised by Minister Carla Dunne over his decision to cut the night buses.',
      [],
    ],
    [
      "Rovers beat Wanderers 3-2 in Saturday's cup final.",
      'Wanderers lost 3-2 to Rovers in the cup final on Saturday.',
      [],
    ],
    [
      'The guard struck a protester outside the gate, a witness said.',
      'A witness said that a protester struck the guard outside the gate.',
      ['entity: The guard → the guard'],
    ],
    [
      'Customs officers at Varr seized a lorry owned by the haulier Benning, which denied any wrongdoing.',
      'The haulier Benning has denied wrongdoing after one of its lorries was seized by customs officers at Varr.',
      [],
    ],
    [
      'The ombudsman rebuked the mayor of Lissen for ignoring residents.',
      'The mayor of Lissen was rebuked by the ombudsman, who said residents had been ignored.',
      [],
    ],
    [
      'The ombudsman rebuked the mayor of Lissen for ignoring residents.',
      'The mayor of Lissen has rebuked the ombudsman over residents who were ignored.',
      ['entity: ombudsman → ombudsman'],
    ],
    [
      'Tarn Energy bought a 30% stake in the grid operator Luxor from the state fund Omega.',
      'The state fund Omega sold a 30% stake in the grid operator Luxor to Tarn Energy.',
      [],
    ],
    [
      'Tarn Energy bought a 30% stake in the grid operator Luxor from the state fund Omega.',
      'The state fund Omega bought a 30% stake in the grid operator Luxor from Tarn Energy.',
      ['entity: Tarn Energy → Tarn Energy'],
    ],
    [
      'Bryn Hale succeeded Una Crowe as head of the gallery in 2011.',
      'In 2011 Una Crowe was succeeded as head of the gallery by Bryn Hale.',
      [],
    ],
    [
      'Bryn Hale succeeded Una Crowe as head of the gallery in 2011.',
      'In 2011 Una Crowe succeeded Bryn Hale as head of the gallery.',
      [
        'entity: Bryn Hale succeeded Una Crowe as head of the gallery in 2011 → In 2011 Una Crowe succeeded Bryn Hale as head of the gallery',
      ],
    ],
  ],
  'what is told of several people or things': [
    [
      'The club treasurer, Rosa Lind, found the gap, but her assistant, Emil Horn, hid the letter until May.',
      'Club treasurer Emil Horn came upon the gap, though his assistant Rosa Lind kept the letter hidden until May.',
      ['entity: Rosa Lind → Rosa Lind', 'entity: Emil Horn → Emil Horn'],
    ],
    [
      'The club treasurer, Rosa Lind, found the gap, but her assistant, Emil Horn, hid the letter until May.',
      'Rosa Lind, treasurer of the club, came upon the gap, though her assistant Emil Horn kept the letter hidden until May.',
      [],
    ],
    [
      'Pilot Greta Lowe, 52, and engineer Samir Khalil, 37, were on board.',
      'On board were pilot Samir Khalil, 37, and Greta Lowe, 52, an engineer.',
      ['entity: Greta Lowe → Greta Lowe', 'entity: Samir Khalil → Samir Khalil'],
    ],
    [
      'Pilot Greta Lowe, 52, and engineer Samir Khalil, 37, were on board.',
      'On board were engineer Samir Khalil, who is 37, and the 52-year-old pilot, Greta Lowe.',
      [],
    ],
    [
      'Pilot Greta Lowe, 52, and engineer Samir Khalil, 37, were on board.',
      'On board were the pilot, 37-year-old Greta Lowe, and 52-year-old engineer Samir Khalil.',
      ['number: 52, → ', 'number: , 37, were → '],
    ],
    [
      'Lena Fuchs will direct the opera and Oskar Brandt will sing the lead.',
      'Oskar Brandt directs the opera, with Lena Fuchs singing the lead.',
      ['entity: Lena Fuchs → Lena Fuchs', 'entity: Oskar Brandt → Oskar Brandt'],
    ],
    [
      'Lena Fuchs will direct the opera and Oskar Brandt will sing the lead.',
      'With Oskar Brandt singing the lead, the opera will be directed by Lena Fuchs.',
      [],
    ],
    [
      'The tower in Galena is 90 metres tall and the one in Port Royd 60.',
      "Galena's tower rises 60 metres, that of Port Royd 90.",
      ['number: 90 → 60', 'number: 60 → 90'],
    ],
    [
      'Thirty red tulips and a hundred white roses were laid at the monument.',
      'At the monument lay thirty white tulips and a hundred red roses.',
      ['entity: red tulips and a hundred white → white tulips and a hundred red'],
    ],
    [
      'Thirty red tulips and a hundred white roses were laid at the monument.',
      'A hundred white roses and thirty tulips, all red, lay at the monument.',
      [],
    ],
    [
      'Coach Dina Marsh praised captain Flo Bright, who had played with a broken finger.',
      'Captain Flo Bright, who played with a broken finger, was praised by coach Dina Marsh.',
      [],
    ],
    [
      "Hungary's Eszter Nagy beat Romania's Ioana Pop 6-4 6-3 to reach the final.",
      'Eszter Nagy of Hungary is through to the final after a 6-4 6-3 win over Ioana Pop of Romania.',
      [],
    ],
  ],
  'units and currencies': [
    [
      'Firefighters needed 50 hours to put out the blaze in the tyre dump.',
      'It took fire crews 50 minutes to bring the blaze at the tyre dump under control.',
      ['number: hours → minutes'],
    ],
    [
      'The spill covered about 30 hectares of marsh near the refinery.',
      'Roughly 30 acres of marshland by the refinery were covered by the spill.',
      ['number: hectares → acres'],
    ],
    [
      'The spill covered about 30 hectares of marsh near the refinery.',
      'Roughly 74 acres of marshland by the refinery were covered by the spill.',
      [],
    ],
  ],
  'before and after, more and less': [
    [
      'The clinic must hire a second doctor before 1 September, the inspectorate ruled.',
      'By 1 September at the latest the clinic has to take on a second doctor, the inspectorate ruled.',
      [],
    ],
    [
      'The minister flew home after the summit had ended.',
      'Before the summit ended, the minister flew home.',
      ['date: after → '],
    ],
    ['The minister flew home after the summit had ended.', 'The summit had ended before the minister flew home.', []],
    [
      'Wages are growing faster than prices for the first time in four years.',
      'For the first time in four years, prices are growing faster than wages.',
      [
        'entity: Wages are growing faster than prices for the first time in four years → For the first time in four years, prices are growing faster than wages',
      ],
    ],
    [
      'Wages are growing faster than prices for the first time in four years.',
      'Prices are growing more slowly than wages for the first time in four years.',
      [],
    ],
    [
      'The northern route is longer than the coastal one, the surveyors said.',
      'The coastal route, the surveyors said, is longer than the northern one.',
      [
        'entity: northern route is longer than the coastal one, the surveyors said → coastal route, the surveyors said, is longer than the northern one',
      ],
    ],
    [
      'The northern route is longer than the coastal one, the surveyors said.',
      'The coastal route, the surveyors said, is shorter than the northern one.',
      [],
    ],
    [
      'Trains on the western line are now more punctual than those on the eastern line.',
      "The eastern line's trains are now less punctual than those on the western line.",
      [],
    ],
    [
      'Trains on the western line are now more punctual than those on the eastern line.',
      "The eastern line's trains are now more punctual than those on the western line.",
      ['entity: eastern → eastern'],
    ],
    [
      'The museum spent more on heating than on new art last year.',
      'Last year new art cost the museum less than heating did.',
      [],
    ],
    [
      'The museum spent more on heating than on new art last year.',
      'Last year the museum spent more on new art than on heating.',
      [
        'entity: The museum spent more on heating than on new art last year → Last year the museum spent more on new art than on heating',
      ],
    ],
    [
      'The bus from Ardal to Fjell leaves at 8.15 and the one from Fjell to Ardal at 9.40.',
      'The 8.15 bus goes from Ardal to Fjell and the 9.40 from Fjell to Ardal.',
      [],
    ],
  ],
  'some and all': [
    [
      'Some of the bakeries in the old town have raised their prices, the guild said.',
      'The guild said every bakery in the old town had put up its prices.',
      ['number: Some → every'],
    ],
    [
      'Some of the bakeries in the old town have raised their prices, the guild said.',
      'The guild said a number of bakeries in the old town had put up their prices.',
      [],
    ],
    [
      'Schools in the province of Telland will stay shut until Monday because of the storm.',
      'Because of the storm, schools across Telland will remain closed until Monday.',
      [],
    ],
    [
      'Two of the six lifts in the tower are out of order, tenants complain.',
      'Tenants complain that all six lifts in the tower are out of order.',
      ['number: Two of the → all'],
    ],
    [
      'Most residents want the airfield closed, a poll shows.',
      'A poll shows that residents all want the airfield to close.',
      ['number: Most → all'],
    ],
    [
      'A majority of residents want the airfield closed, a poll shows.',
      'Most people who live nearby want the airfield shut, according to a poll.',
      [],
    ],
    [
      "Several of the committee's members want a new vote.",
      'All members of the committee want a new vote.',
      ['number: Several → All'],
    ],
    [
      'Few of the shops in the arcade have reopened since the storm.',
      "Since the storm only a handful of the arcade's shops have opened again.",
      [],
    ],
  ],
};

for (const [subject, rows] of Object.entries(cases)) {
  describe(`facts in other words: ${subject}`, () => {
    it.each(rows)('%s → %s', (base, copy, expected) => {
      expect(graveEdits(base, copy)).toEqual(expected);
    });
  });
}
