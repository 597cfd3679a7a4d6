import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentBody } from '../../src/stages/segment/segment.ts';

const split = (body: string, language = 'en'): string[] =>
  segmentBody(body, language).map((sentence) => body.slice(sentence.from, sentence.to));

/** Texts with their sentences parted by a bar. */
const cases: readonly [name: string, language: string, text: string][] = [
  ['plain sentences', 'en', 'The ferry sank. | Nobody drowned! | Who was at the helm?'],
  ['titles stand before names', 'en', 'Mr. Brandt met Gen. Ito and Sen. Vale. | They talked.'],
  ['initials belong to a name', 'en', 'The poet W. H. Merrow and J. Stone sang. | It rained.'],
  ['a time before a name of a speaker ends the sentence', 'en', 'The mayor slept until 9 a.m. | Nadia woke her.'],
  ['a fronted time does not', 'en', 'At 9 a.m. Nadia woke the mayor.'],
  ['a country before a noun', 'en', 'The U.S. Treasury sold bonds in the U.K. | Then it stopped.'],
  ['numbers and pages', 'en', 'See No. 10 and p. 44, vol. III. | Prices rose 3.5 percent.'],
  ['companies', 'en', 'Marlow Inc. and Tern Ltd. merged. | Tern Co. Holdings did not.'],
  ['an ellipsis that goes on', 'en', 'He waited... and waited. | Wait... | Nobody came.'],
  ['sentences inside a quotation stay together', 'en', '"We lost. We will win," he said. | She left.'],
  ['a closing quote belongs to its sentence', 'en', 'He said: “We lost.” | She left.'],
  ['a speaker with a name after a question', 'en', '"Why now?" Petra asked. | Nobody knew.'],
  ['brackets stay together', 'en', 'The dam (it is old. It leaks.) broke. | Fields flooded.'],
  ['note numbers belong to the sentence before', 'en', 'The river froze.[4] [5] | Boats were stuck.'],
  ['a lost space before a word that starts sentences', 'en', 'The road was closed.|The police said so.'],
  ['a lost space between two words of prose', 'tr', 'Yarış devam ediyor.|Galata zirvede kaldı.'],
  ['a lost space is not believed in a name', 'en', 'See Visit.Norway and Booking.Com now.'],
  ['addresses hold no sentences', 'en', 'Write to desk@paper.example.The or see www.paper.example/a.The-b for more.'],
  ['a false full stop stays in its sentence', 'en', 'Trade with Armenia. and the coast grew. | It fell.'],
  ['an omission ends nothing', 'en', 'The report [...] was late. | It “left out [...]” (page 5) much.'],
  ['a label does not end a sentence', 'en', '1. Bring water.'],
  ['items that count up inside a line', 'en', '1. Bring water | 2. Bring bread | 3. Go home'],
  ['careless writers use no capitals', 'en', 'i liked the soup. | the bread was stale. | would go again'],
  ['a French quotation with spaces inside', 'fr', 'Il a crié : " Partez ! " | La foule est partie.'],
  ['a quotation mark that was never opened', 'en', 'We will stay here. " | The crowd left.'],
  ['a list that ends in "etc."', 'en', 'They sold bread, milk, etc. | Tom bought some.'],
  ['a word that is a state only with a capital', 'en', 'A juror fell ill. | Grieg left for Peoria, Ill. by bus.'],
  ['a subject in small letters after a stop', 'en', 'The shop was shut. | it opened at nine.'],
  ['a Japanese quotation with its particle', 'ja', '「もう行くの？」と母は言った。|子は黙っていた。'],
  ['Russian "и т. д."', 'ru', 'Привезли хлеб, соль и т. д. | Ольга ждала.'],
  [
    'German ordinals and months',
    'de',
    'Er kam am 3. Oktober nach Köln. | Sie blieb, z. B. wegen Dr. Kern, bis zum 5. des Monats.',
  ],
  ['French guillemets', 'fr', 'Il a dit : « Nous partons. » | La salle, p. ex. le balcon, était vide.'],
  ['Spanish inverted marks', 'es', 'La Sra. Ruiz llegó. | ¿Dónde estaba? | ¡Nadie lo sabía!'],
  ['Spanish hours before a question', 'es', 'Llegó a las 5 p. m. | ¿Quién lo vio?'],
  ['Spanish hours before a call', 'es', 'Salió a las 8 a.\u00a0m. | ¡Qué frío!'],
  ['Spanish hours before a capital', 'es', 'Llegó a las 5 p. m. | Nadie lo vio salir.'],
  ['Spanish hours before a name, in front', 'es', 'A las 5 p. m. María salió de casa.'],
  ['Spanish hours within a sentence', 'es', 'La cita es a las 9:30 a. m. en el hotel.'],
  ['a Spanish abbreviation before a question', 'es', 'Vive en EE. UU. | ¿Lo sabías?'],
  ['a Spanish title before a question', 'es', 'Habló el Sr. ¿Pérez?'],
  ['Russian abbreviations', 'ru', 'В 1999 г. на ул. Садовой жил А. П. Ветров. | Он умер.'],
  ['Turkish', 'tr', 'Prof. Dr. Kaya geldi. | Bu doğru mu? | Evet.'],
  ['Arabic', 'ar', 'وصل الوفد أمس. | هل بقي أحد؟ | لا.'],
  ['Persian', 'fa', 'نماینده دیروز رسید. | آیا کسی ماند؟ | نه.'],
  ['Chinese without spaces', 'zh', '他昨天到了。|你去吗？|“我不去。”|他说完就走了。'],
  ['Hindi', 'hi', 'वह कल आया। | क्या कोई रुका? | नहीं।'],
  ['Armenian', 'hy', 'Նա եկավ երեկ: | Ոչ ոք չմնաց:'],
  ['Greek question mark', 'el', 'Πού πήγε ο κ. Νίκος; | Δεν ξέρω.'],
  ['an unknown language', 'und', 'Prof. Ilves met the U.S. envoy. | They spoke.'],
];

describe('sentences', () => {
  for (const [name, language, text] of cases)
    it(`are found: ${name}`, () => {
      const parts = text.split('|').map((part) => part.trim());
      const body = text.replaceAll(' | ', ' ').replaceAll('|', '');
      expect(split(body, language)).toEqual(parts);
    });

  it('never join lines that are paragraphs, subheads or list items', () => {
    expect(split('Flood in the valley\n\nIt rained\n- bread\n- milk')).toEqual([
      'Flood in the valley',
      'It rained',
      '- bread',
      '- milk',
    ]);
  });

  it('go on over the end of a wrapped line', () => {
    const body = 'The council met on Tuesday to talk about the new\nbridge over the river. It sat late.';
    expect(split(body)).toHaveLength(2);
  });

  it('are kept as given', () => {
    const given = [
      { from: 0, to: 9 },
      { from: 10, to: 16 },
    ];
    expect(segmentBody('One. Two.\nThree.', 'en', given).map(({ from, to }) => ({ from, to }))).toEqual(given);
  });

  it('are not made of marks without a shape', () => {
    expect(split('One.\u200b\n\n\u200b\n\n\u200fTwo. \u200b')).toEqual(['One.', 'Two.']);
  });

  it('number paragraphs', () => {
    expect(segmentBody('One. Two.\n\nThree.', 'en').map((sentence) => sentence.paragraph)).toEqual([0, 0, 1]);
  });
});

describe('the tiling law', () => {
  const nothing = /^[\s\p{Cf}]*$/u;
  const pieces = fc.constantFrom(
    ...[
      'Dr. ',
      'He left. ',
      '"',
      '“',
      '”',
      "'",
      '(',
      ')',
      '1. ',
      'a) ',
      '• ',
      '\n',
      '\r\n',
      '...',
      ' . ',
      'U.S.',
      '。',
      '؟ ',
      '[1]',
      ' ',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  it('holds: every visible character is in exactly one sentence, in order', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'de', 'fa', 'zh', 'und', 'xx'), (body, language) => {
        const sentences = segmentBody(body, language);
        let at = 0;
        for (const [ordinal, { from, to, ordinal: numbered }] of sentences.entries()) {
          expect(numbered).toBe(ordinal);
          expect(body.slice(at, from)).toMatch(nothing);
          expect(body.slice(from, to).trim()).toBe(body.slice(from, to));
          expect(to).toBeGreaterThan(from);
          at = to;
        }
        expect(body.slice(at)).toMatch(nothing);
      }),
      { numRuns: 500 },
    );
  });
});

describe('time', () => {
  const hostile = [
    '.',
    '. ',
    '"',
    '(',
    "'a ",
    '1. A ',
    '• ',
    'a. ',
    '[1]',
    ' .',
    'A.',
    '\n',
    'x',
    ' ',
    '‘A.’ ',
    '(a. ',
  ];
  for (const unit of hostile)
    it(`grows with length only, for ${JSON.stringify(unit)} over and over`, () => {
      const before = process.cpuUsage();
      segmentBody(unit.repeat(30_000 / unit.length), 'en');
      const { user, system } = process.cpuUsage(before);
      expect(user + system).toBeLessThan(1_500_000);
    });
});
