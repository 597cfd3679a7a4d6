import { describe, expect, it } from 'vitest';
import { runRules } from '../../src/stages/detect/engine.ts';
import { identifyPivot } from '../../src/stages/detect/pivot/identify-pivot.ts';
import { ruleText } from '../../src/stages/detect/rule-text.ts';
import { copyRules } from '../../src/stages/detect/rules/index.ts';
import { text } from './support.ts';

const hint = (language: string, weight: number, ground = `ground ${language} ${weight}`) => ({
  language,
  weight,
  ground,
});

describe('the pivot', () => {
  it('is unknown without evidence, or with little', () => {
    expect(identifyPivot([])).toBeNull();
    expect(identifyPivot([hint('fa', 0.5)])).toBeNull();
  });
  it('is the language with most evidence, its grounds strongest first', () => {
    expect(identifyPivot([hint('ru', 1, 'small'), hint('ru', 2.5, 'large'), hint('fr', 1)])).toMatchObject({
      language: 'ru',
      grounds: ['large', 'small'],
    });
  });
  it('counts a ground once', () => {
    const once = identifyPivot([hint('tr', 2.5, 'same')]);
    expect(identifyPivot([hint('tr', 2.5, 'same'), hint('tr', 2.5, 'same')])).toEqual(once);
  });
  it('is unknown where two languages have as much', () => {
    expect(identifyPivot([hint('fa', 2.5), hint('ar', 2.5)])).toBeNull();
  });
});

/** Own prose in the manner of machines that carry set phrases, marks and numbers over from another language. */
const calqued: [pivot: string, body: string][] = [
  [
    'zh',
    'The reporter learned from the harbour bureau that the new pier was grandly opened on Monday。 The relevant person in charge said that in the next step, the bureau will vigorously carry out repairs.',
  ],
  [
    'ru',
    '“The dam is ready”, — said the mayor. As it became known, in the result of the flood the mill was closed. According to words of the engineer, in connection with this it will stand until end of May.',
  ],
  [
    'fa',
    'The keeper said: Water is enough. He added: Measures have been done. This official said: Two thousand billion tomans have been considered for the dam. He continued: The gates are safe.',
  ],
  [
    'ar',
    'The minister received the envoy, where they discussed trade، and it is noteworthy that the port will grow during the coming period. And the minister stressed the depth of the ties.',
  ],
  [
    'de',
    '„We need a bridge“, said the mayor. According to own statements the firm has 4.500 people. Since three years the road is closed, and after police information nobody was hurt. It cost 2 million Euro.',
  ],
  [
    'he',
    'The council approved today (Monday) in second and third reading a grant on sum of 900 shekels. In the ministry said that on the background of the storm the plan did not come out to the road.',
  ],
];

/** Own prose with the order of words, the pronouns and the names of another language, and no set phrase of it but one. */
const ordered: [pivot: string, body: string][] = [
  [
    'fa',
    'The envoy in the hall the agreement announced. Annalena Berg arrived. He said: Water is enough. He added: It will last.',
  ],
  [
    'tr',
    'She the prize received. Upon notice the gates were shut. Police teams came. Emre Iron and Hakan Rock saw it.',
  ],
  [
    'ar',
    'Confirmed the minister of trade in his speech that the port would grow. The president Egyptian he said that peace was near.',
  ],
  [
    'de',
    'Yesterday has the council met. The council has the plan of the mayor rejected. Jürgen Bird and Klaus Ostrich spoke.',
  ],
  ['es', 'On Friday was signed an agreement. Nicolás Ripe and Diosdado Hair were there.'],
  ['fr', 'Élisabeth Terminal spoke in the hall. The minister foreign thanked her.'],
  ['it', 'Attilio Fountain spoke in the hall. In the square took place a meeting.'],
  ['pt', 'Manuela Milk spoke on Friday (12).'],
  ['nl', 'Wouter Titmouse spoke to the house. The road is closed since three years.'],
];

describe('word order, pronouns and names of another language name the pivot', () => {
  it.each(ordered)('%s', (pivot, body) => {
    const evidence = runRules(ruleText(text(body)), copyRules);
    expect(identifyPivot(evidence.flatMap((one) => one.pivot))?.language).toBe(pivot);
  });

  it('leave it unknown where several languages have the habit', () => {
    const evidence = runRules(ruleText(text('The minister foreign spoke. The market agricultural fell.')), copyRules);
    expect(evidence.length).toBeGreaterThan(0);
    expect(identifyPivot(evidence.flatMap((one) => one.pivot))).toBeNull();
  });
});

describe('phrases and marks of another language name the pivot', () => {
  it('counting no phrase inside another', () => {
    const evidence = runRules(
      ruleText(text('The hall was grandly held open. It was grandly held on Monday.')),
      copyRules,
    );
    expect(evidence.map((one) => one.rule)).toEqual(['calque', 'calque']);
  });

  it.each(calqued)('%s', (pivot, body) => {
    const evidence = runRules(ruleText(text(body)), copyRules);
    expect(identifyPivot(evidence.flatMap((one) => one.pivot))?.language).toBe(pivot);
  });
});
