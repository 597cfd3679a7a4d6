import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectGarble } from '../../src/stages/detect/detect.ts';
import { text } from './support.ts';

/** Own prose: a garbled report of an invented meeting, its name lost in the language it was carried through. */
const lostNames: [pivot: string, name: string, title: string, body: string][] = [
  [
    'fa',
    'Rouhani',
    'Zarif and Cleric return to talks on the lake',
    `Iranian President Hassan Rouhani and Foreign Minister Javad Zarif opened talks on the lake on Monday. Reporters met Cleric at the door. Zarif told Cleric that the water was low. and the fields. The minister said both sides would meet again. Trade will grow, I add that the dams are full. Zarif welcomed the plan.`,
  ],
  [
    'fa',
    'Raisi',
    'Lukin and President agree on grain',
    `President Ebrahim Raisi and his guest Pavel Lukin spoke about grain on Friday. Lukin told the President that stores were full. Later the President asked for lower tolls. the harbour was closed. Lukin said the president had smiled. Lukin met the President again on Sunday, and he praised “clear water “. Lukin added that the President would travel.`,
  ],
  [
    'tr',
    'Şimşek',
    'Markets wait for a word on rates',
    `Turkish Finance Minister Mehmet Şimşek presented a budget on Tuesday. Bankers met Lightning in the afternoon. They asked Lightning about rates. and the lira. The minister said prices would fall. Trade will grow, I note that tourists came. Officials said the plan was ready.`,
  ],
  [
    'ru',
    'Peskov',
    'Kremlin comments on the harbour',
    `Kremlin spokesman Dmitry Peskov spoke to reporters on Thursday. Later Dmitry Sands said that the harbour was safe. and the coast. He called it “a calm sea “. Officials said ships would come. Peskov told reporters to wait.`,
  ],
  [
    'zh',
    'Gao Feng',
    'Ministry speaks on tolls',
    `Commerce spokesman Gao said on Monday that tolls would fall. Reporters asked Tall about steel. and the mills. Traders met Tall again, and he praised “open ports “. The ministry said trade had grown. Gao added that talks went on.`,
  ],
];

describe('a name that came back as a word names the pivot', () => {
  it.each(lostNames)('%s: %s', (pivot, _name, title, body) => {
    const garble = detectGarble(text(body), null, { title });
    expect(garble.flagged).toBe(true);
    expect(garble.kind).toBe('translated');
    expect(garble.pivot?.language).toBe(pivot);
    expect(garble.pivot?.grounds.length).toBeGreaterThan(0);
    expect(garble.findings.some((finding) => finding.rule === 'name-as-word')).toBe(true);
  });
});

describe('a name lost in the headline', () => {
  it('is shown in the words of the headline', () => {
    const [, , title, body] = lostNames[1]!;
    const found = detectGarble(text(body), null, { title }).findings.flatMap(({ rule, headline }) =>
      headline ? [[rule, title.slice(headline.from, headline.to)]] : [],
    );
    expect(found).toEqual(
      expect.arrayContaining([
        ['name-as-word', 'President'],
        ['lost-name', 'President'],
      ]),
    );
  });
});

describe('phrases of another language', () => {
  it('alone accuse from four different ones on', () => {
    const body =
      'As it became known, the mill was closed in the result of the flood. According to words of the engineer, it will stand until end of May. In connection with this, tolls fell. On the given moment nobody works there.';
    expect(detectGarble(text(body), null)).toMatchObject({ flagged: true, pivot: { language: 'ru' } });
  });

  it('accuse nobody where there is one', () => {
    const garble = detectGarble(
      text('The road is closed since three years. The mayor said it would open in May.'),
      null,
    );
    expect(garble.flagged).toBe(false);
    expect(garble.findings.map((finding) => finding.rule)).toEqual(['calque']);
  });
});

describe('clean prose is not accused', () => {
  it.each([
    'The President met the Prime Minister on Monday. The President said that the bridge was safe. President Laura Hale thanked the crew. “I am glad,” the President said.',
    'Hassan Rouhani, a cleric, spoke on Monday. Mr Rouhani said the dams were full. The foreign minister, Javad Zarif, agreed with the president.',
    'I walked to the harbour on Friday. The mayor told me that the ships were late, and I believed her.',
    'One stray mark ,. does not make a garble. The town slept. The dam held.',
  ])('%s', (body) => {
    const garble = detectGarble(text(body), null);
    expect(garble.flagged).toBe(false);
    expect(garble.kind).toBeNull();
    expect(garble.pivot).toBeNull();
    expect(garble.probability).toBeLessThan(0.5);
  });
});

describe('laws of detection', () => {
  it('says that it does not know other languages, and still sees hidden text', () => {
    const garble = detectGarble(text('Le mi\u200bnistre a parlé.', 'fr'), null);
    expect(garble.supported).toBe(false);
    expect(garble.findings.map((finding) => finding.rule)).toEqual(['hidden-text']);
  });

  it('never throws, and every finding lies in the body', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 60 }), (body, title) => {
        const garble = detectGarble(text(body), null, { title, published: title });
        for (const { at } of garble.findings) {
          expect(at.from).toBeGreaterThanOrEqual(0);
          expect(at.from).toBeLessThan(at.to);
          expect(at.to).toBeLessThanOrEqual(body.length);
        }
        expect(garble.probability).toBeGreaterThanOrEqual(0);
        expect(garble.probability).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  it('takes time in proportion to length', () => {
    const body = lostNames.map(([, , , one]) => one).join(' ');
    const time = (times: number) => {
      const long = text(`${body} `.repeat(times));
      const start = performance.now();
      detectGarble(long, null);
      return performance.now() - start;
    };
    time(5);
    expect(time(160)).toBeLessThan(40 * Math.max(5, time(20)));
  });
});
