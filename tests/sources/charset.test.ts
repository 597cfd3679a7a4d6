import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/sources/charset/decode.ts';
import { decodeText } from '../../src/sources/charset/decode-text.ts';
import { binaryKind } from '../../src/sources/format.ts';

/** Bytes of a text in a set of single-byte or double-byte characters, by turning the decoder around. */
function encode(text: string, charset: string): Buffer {
  const table = new Map<string, number[]>();
  for (let byte = 0; byte < 256; byte += 1) table.set(decode(Uint8Array.of(byte), charset), [byte]);
  const pairs: number[] = [];
  if (!/^(?:windows|koi8)/.test(charset))
    for (let lead = 0x81; lead < 0xff; lead += 1)
      for (let trail = 0x40; trail < 0xff; trail += 1) pairs.push(lead, trail, 0x0a);
  for (const [i, line] of decode(Uint8Array.from(pairs), charset).split('\n').entries())
    if ([...line].length === 1 && !table.has(line)) table.set(line, pairs.slice(3 * i, 3 * i + 2));
  return Buffer.from([...text].flatMap((character) => table.get(character) ?? [0x3f]));
}

const samples: readonly [charset: string, text: string][] = [
  [
    'windows-1252',
    'Le président français a été reçu à l’hôtel de ville, où l’attendait une foule très nombreuse. « Voilà », dit-il.',
  ],
  [
    'windows-1252',
    'Die Bürgermeisterin sagte, die Brücke über den Fluss müsse für mehrere Jahre geschlossen bleiben – größere Schäden.',
  ],
  [
    'windows-1251',
    'Мост через реку закрыли в понедельник. Мэр города сообщил, что ремонт продлится не меньше двух лет.',
  ],
  ['koi8-r', 'Мост через реку закрыли в понедельник. Мэр города сообщил, что ремонт продлится не меньше двух лет.'],
  ['gb18030', '这座大桥在星期一关闭了。市长说，维修工作至少需要两年时间，人们要从别的地方过河。'],
  ['big5', '這座大橋在星期一關閉了。市長說，維修工作至少需要兩年時間，人們要從別的地方過河。'],
  ['shift_jis', 'この橋は月曜日に閉鎖されました。市長は、修理には少なくとも二年かかると述べました。'],
  ['euc-jp', 'この橋は月曜日に閉鎖されました。市長は、修理には少なくとも二年かかると述べました。'],
  ['euc-kr', '이 다리는 월요일에 폐쇄되었다. 시장은 수리에 적어도 이 년이 걸릴 것이라고 말했다.'],
  ['windows-1256', 'أغلق الجسر يوم الاثنين. وقال رئيس البلدية إن الإصلاح سيستغرق عامين على الأقل.'],
  ['windows-1253', 'Η γέφυρα έκλεισε τη Δευτέρα. Ο δήμαρχος είπε ότι η επισκευή θα διαρκέσει δύο χρόνια.'],
  ['windows-1255', 'הגשר נסגר ביום שני. ראש העיר אמר שהתיקון יימשך שנתיים לפחות.'],
  [
    'windows-1254',
    'Köprü pazartesi günü kapatıldı. Belediye başkanı onarımın en az iki yıl süreceğini söyledi, şehir ağır işliyor.',
  ],
  [
    'windows-1250',
    'Most zamknięto w poniedziałek. Burmistrz powiedział, że naprawa potrwa co najmniej dwa lata, więc źle.',
  ],
];

describe('character sets', () => {
  for (const [charset, text] of samples)
    it(`are guessed: ${charset}, ${text.slice(0, 12)}`, () => {
      expect(decodeText(encode(text, charset)).text).toBe(text);
    });

  it('are taken from a byte order mark before anything else', () => {
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Brücke', 'utf16le')]);
    expect(decodeText(wide, 'windows-1251')).toEqual({ text: 'Brücke', charset: 'utf-16le' });
    expect(decodeText(Buffer.from('\ufeffBrücke')).text).toBe('Brücke');
  });

  it('are known as UTF-16 without a mark', () => {
    expect(decodeText(Buffer.from('The bridge was closed.', 'utf16le')).text).toBe('The bridge was closed.');
    expect(decodeText(Buffer.from('The bridge was closed.', 'utf16le').swap16()).text).toBe('The bridge was closed.');
  });

  it('are believed where the page or the server tells them', () => {
    const bytes = encode('<meta charset="windows-1251"><p>Мост</p>', 'windows-1251');
    expect(decodeText(bytes).text).toContain('Мост');
    expect(decodeText(encode('<p>Мост</p>', 'koi8-r'), 'koi8-r').text).toContain('Мост');
    const older = encode(
      '<meta http-equiv="Content-Type" content="text/html; charset=shift_jis"><p>橋</p>',
      'shift_jis',
    );
    expect(decodeText(older).text).toContain('橋');
  });

  it('are UTF-8 wherever the bytes are, whatever is told', () => {
    expect(decodeText(Buffer.from('<meta charset="iso-8859-1"><p>Brücke</p>')).text).toContain('Brücke');
    expect(decodeText(Buffer.from('<meta charset="utf-16"><p>Brücke</p>')).text).toContain('Brücke');
  });

  it('keep UTF-8 that has a few broken bytes', () => {
    const bytes = Buffer.concat([
      Buffer.from(`<meta charset=utf-8>${'Die Brücke wurde geschlossen. '.repeat(40)}`),
      Buffer.from([0xc3]),
    ]);
    const { text, charset } = decodeText(bytes);
    expect(charset).toBe('utf-8');
    expect(text).toContain('Brücke');
  });

  it('never fail', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof decodeText(bytes).text).toBe('string');
      }),
    );
  });
});

describe('binary data', () => {
  it('is told from text in any character set', () => {
    for (const [charset, text] of samples) expect(binaryKind(encode(text, charset))).toBeNull();
    expect(binaryKind(Buffer.from('The bridge', 'utf16le'))).toBeNull();
    expect(binaryKind(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]))).toBe('an image');
    expect(binaryKind(Buffer.from([1, 2, 3, 0, 0, 0, 7, 8]))).toBe('binary data');
  });
});
