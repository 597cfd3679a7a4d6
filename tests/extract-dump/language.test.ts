import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identifyLanguage } from '../../src/text/identify-language.ts';

const sentences: readonly (readonly [string, string])[] = [
  ['en', 'The harbour was closed for two days because of the storm, and the boats stayed in.'],
  ['de', 'Der Hafen war wegen des Sturms zwei Tage geschlossen, und die Boote blieben drin.'],
  ['fr', 'Le port a été fermé pendant deux jours à cause de la tempête et les bateaux sont restés à quai.'],
  ['es', 'El puerto estuvo cerrado dos días por la tormenta y los barcos se quedaron en el muelle.'],
  ['pt', 'O porto ficou fechado por dois dias por causa da tempestade e os barcos não saíram.'],
  ['it', 'Il porto è rimasto chiuso per due giorni a causa della tempesta e le barche sono rimaste ferme.'],
  ['nl', 'De haven was twee dagen gesloten vanwege de storm en de boten bleven aan de kade.'],
  ['sv', 'Hamnen var stängd i två dagar på grund av stormen och båtarna låg kvar vid kajen.'],
  ['pl', 'Port był zamknięty przez dwa dni z powodu burzy, a łodzie nie wypłynęły na morze.'],
  ['tr', 'Liman fırtına nedeniyle iki gün kapalı kaldı ve tekneler denize açılmadı, bu da çok uzun sürdü.'],
  ['ru', 'Порт был закрыт на два дня из-за шторма, и лодки не вышли в море, но это было не так долго.'],
  ['uk', 'Порт був закритий на два дні через шторм, і човни не вийшли в море, але це було не так довго.'],
  ['ar', 'أغلق الميناء لمدة يومين بسبب العاصفة وبقيت القوارب في المرسى إلى أن هدأت الرياح.'],
  ['fa', 'بندر به دلیل توفان دو روز بسته بود و قایق‌ها در اسکله ماندند تا باد آرام شود.'],
  ['ur', 'طوفان کی وجہ سے بندرگاہ دو دن بند رہی اور کشتیاں گھاٹ پر کھڑی رہیں۔'],
  ['he', 'הנמל היה סגור יומיים בגלל הסערה והסירות נשארו ברציף עד שהרוח נרגעה.'],
  ['hi', 'तूफ़ान के कारण बंदरगाह दो दिन बंद रहा और नावें घाट पर ही खड़ी रहीं।'],
  ['ja', '嵐のため港は二日間閉鎖され、船は岸壁に係留されたままだった。'],
  ['ko', '폭풍 때문에 항구가 이틀 동안 폐쇄되어 배들은 부두에 머물렀다.'],
  ['zh', '由于风暴,港口关闭了两天,船只都留在码头,直到风停下来。'],
];

describe('the language of a text', () => {
  test.each(sentences)('is told: %s', (code, text) => {
    expect(identifyLanguage(text)).toBe(code);
  });

  test.each(['', '12:30 4/5', 'ok', 'Xyzzy plugh frobnicate', 'a'.repeat(900), 'oooooooo ij'])(
    'is not guessed for "%s"',
    (text) => {
      expect(identifyLanguage(text)).toBe('und');
    },
  );

  test('any text has an answer, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(identifyLanguage(text)).toBe(identifyLanguage(text));
      }),
    );
  });
});
