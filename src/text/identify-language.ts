import { characterCounter } from './character-counts.ts';
import { frequentWords, languagesWithFrequentWords } from './frequent-words.ts';

/** Scripts that one language of the news uses above all. */
const byScript: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
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
/** Those of the above that are single letters are counted in one pass over the text. */
const singleLetters = Object.entries(tellingLetters).filter(([, pattern]) => /^\[[^\]]+\]$/u.test(pattern.source));
const countLetters = characterCounter(singleLetters.map(([, pattern]) => new RegExp(pattern.source, 'u')));
/** Letters, those of scripts that several languages share, and those of `byScript`, in that order. */
const countScripts = characterCounter([
  /\p{L}/u,
  /\p{Script=Han}/u,
  /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Cyrillic}/u,
  ...byScript.map(([script]) => script),
]);
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
  const [letters = 0, han = 0, kana = 0, arabic = 0, cyrillic = 0, ...scripts] = countScripts(sample);
  if (letters < 4) return 'und';
  if (han + kana > 0.3 * letters) return kana > 0.08 * (han + kana) ? 'ja' : 'zh';
  for (const [n, [, code]] of byScript.entries()) if (scripts[n]! > 0.4 * letters) return code;
  if (arabic > 0.4 * letters) return byWords(sample, arabicScript, 1.5);
  if (cyrillic > 0.4 * letters) return byWords(sample, cyrillicScript, 1.5);
  return byWords(sample, latinScript, 0.3);
}

/** The candidate whose frequent words make up most of the sample; a telling letter counts `letterWeight` of a word. */
function byWords(sample: string, candidates: readonly string[], letterWeight: number): string {
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const letters = countLetters(sample);
  const tellingIn = (code: string): number => {
    const single = singleLetters.findIndex(([one]) => one === code);
    return single >= 0 ? letters[single]! : count(sample, tellingLetters[code]!);
  };
  const scores = candidates.map((code) => {
    const list = frequentWords(code);
    let hits = 0;
    for (const [word, count] of times) if (list?.has(word)) hits += count;
    const telling = tellingLetters[code] ? letterWeight * Math.min(tellingIn(code), words.length) : 0;
    return { code, score: (hits + telling) / words.length };
  });
  scores.sort((one, other) => other.score - one.score);
  const [best, second] = scores;
  if (!best || best.score < leastShare) return 'und';
  return second && best.score < leastLead * second.score ? 'und' : best.code;
}
