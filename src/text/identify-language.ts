import { frequentWords, languagesWithFrequentWords } from './frequent-words.ts';

/** Scripts that one language of the news uses above all. */
const byScript: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
];
const arabicScript: readonly string[] = ['ar', 'fa', 'ur'];
const cyrillicScript: readonly string[] = ['ru', 'uk', 'bg'];
const latinScript = languagesWithFrequentWords.filter(
  (code) => !['el', 'he', 'hi', ...arabicScript, ...cyrillicScript].includes(code),
);
/** Letters that only one of the languages of a script uses, and so weigh as a frequent word does. */
const tellingLetters: Readonly<Record<string, RegExp>> = {
  fa: /[پچژگ]|می‌|ها(?!\p{L})/gu,
  ur: /[ٹڈڑںےہھ]/gu,
  ar: /[ةيىؤإ]/gu,
  ru: /[ыэё]/gu,
  uk: /[іїєґ]/gu,
  bg: /[ъщ]|ът(?!\p{L})/gu,
  de: /ß|sch|(?<=\p{L})lich|ung(?!\p{L})/gu,
  fr: /[œçêèù]|eux(?!\p{L})/gu,
  es: /[ñ¿¡]|ción(?!\p{L})/gu,
  pt: /[ãõ]|ção(?!\p{L})|lh[aeo]/gu,
  it: /zione(?!\p{L})|gli/gu,
  pl: /[łąęśćżźń]/gu,
  cs: /[ěřůč]/gu,
  tr: /[ığş]/gu,
  ro: /[ăț]/gu,
  hu: /[őű]/gu,
  fi: /(?:ää|öö|yy|kk|ssa|lla)/gu,
  da: /[æø]/gu,
  no: /[æø]/gu,
  sv: /[åäö]/gu,
  vi: /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/gu,
  lt: /[ėįųž]/gu,
  nl: /ij|aa|(?<=\p{L})oo/gu,
};
const sampleLength = 6000;
/** Share of words that must be frequent ones of the winner, and how far it must lead: fitted by eye on own sentences. */
const leastShare = 0.08;
const leastLead = 1.06;

const heldLetter = /(\p{L})\1{4,}/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** A stretch from the head and one from the middle: pages often start in another language than they are written in. */
function sampleOf(text: string): string {
  if (text.length <= sampleLength) return text;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, sampleLength / 2)} ${text.slice(middle, middle + sampleLength / 2)}`;
}

/**
 * ISO 639-1 code of the language of `text`: by its script where that is enough, else by frequent words and telling letters.
 * `und` where the text is too short or too mixed to tell. Looks at some thousand characters only, so its cost is bounded.
 */
export function identifyLanguage(text: string): string {
  // A letter held down is no word of any language.
  const sample = sampleOf(text).toLowerCase().normalize('NFC').replace(heldLetter, ' ');
  const letters = count(sample, /\p{L}/gu);
  if (letters < 4) return 'und';
  const han = count(sample, /\p{Script=Han}/gu);
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  if (han + kana > 0.3 * letters) return kana > 0.08 * (han + kana) ? 'ja' : 'zh';
  for (const [script, code] of byScript) if (count(sample, script) > 0.4 * letters) return code;
  if (count(sample, /\p{Script=Arabic}/gu) > 0.4 * letters) return byWords(sample, arabicScript, 1.5);
  if (count(sample, /\p{Script=Cyrillic}/gu) > 0.4 * letters) return byWords(sample, cyrillicScript, 1.5);
  return byWords(sample, latinScript, 0.3);
}

/** The candidate whose frequent words make up most of the sample; a telling letter counts `letterWeight` of a word. */
function byWords(sample: string, candidates: readonly string[], letterWeight: number): string {
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
  const scores = candidates.map((code) => {
    const list = frequentWords(code);
    let hits = 0;
    for (const word of words) if (list?.has(word)) hits++;
    const telling = tellingLetters[code];
    return {
      code,
      score: (hits + (telling ? letterWeight * Math.min(count(sample, telling), words.length) : 0)) / words.length,
    };
  });
  scores.sort((one, other) => other.score - one.score);
  const [best, second] = scores;
  if (!best || best.score < leastShare) return 'und';
  return second && best.score < leastLead * second.score ? 'und' : best.code;
}
