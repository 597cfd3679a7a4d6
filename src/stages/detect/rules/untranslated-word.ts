import { languageNames } from '../../../language/names-as-words.ts';
import { defineRule, type PivotHint, type Sign } from '../copy-rule.ts';

/** Scripts that name a pivot, and letters that only some Latin alphabets have, in small words. Own list. */
const scripts: readonly { readonly language: string; readonly shape: RegExp; readonly weight: number }[] = [
  { language: 'ru', shape: /^\p{Script=Cyrillic}+$/u, weight: 2.5 },
  { language: 'ar', shape: /^[\p{Script=Arabic}\u200c]+$/u, weight: 1 },
  { language: 'fa', shape: /^[\p{Script=Arabic}\u200c]*[پچژگکی][\p{Script=Arabic}\u200c]*$/u, weight: 2.5 },
  { language: 'he', shape: /^\p{Script=Hebrew}+$/u, weight: 2.5 },
  { language: 'zh', shape: /^\p{Script=Han}+$/u, weight: 2 },
  { language: 'cs', shape: /^\p{Ll}*[ěřů]\p{Ll}*$/u, weight: 2 },
  { language: 'tr', shape: /^\p{Ll}*[ığş]\p{Ll}*$/u, weight: 2 },
  { language: 'de', shape: /^\p{Ll}*ß\p{Ll}*$/u, weight: 2 },
  { language: 'es', shape: /^\p{Ll}*ñ\p{Ll}*$/u, weight: 1.5 },
];

/** Loan words with such letters that English writes. Own list. */
const loans = new Set(
  `jalapeño jalapeños piñata piñatas señor señora señorita niño niña mañana doña año años español cañon piña vicuña ñandú`.split(
    ' ',
  ),
);

/** A word without any such letter. */
const plain = /^[\0-\x7f]*$/;

export const untranslatedWord = defineRule({
  id: 'untranslated-word',
  type: 'foreign',
  severity: 'major',
  languages: ['en'],
  strength: { weight: { translated: 3.2, spun: 0 }, measured: { flagged: 0, of: 2030 } },
  docs: {
    title: 'A common word was left in another language',
    why: 'A translation machine passes words it does not know through as they are. A writer would gloss them, quote them or capitalise them as names.',
    caught: [
      'The council hopes that prices will вырасти in the spring.',
      'He walked along the nábřeží and saw the řeka freeze.',
      'The minister spoke about the ağaç planting in the town.',
    ],
    spared: [
      'The word “мир” means peace, and Москва (Moscow) is large. The café served piñatas to the fiancée.',
      'In Russian, мир is the word for peace. Jiří Dvořák and Şimşek met in Beşiktaş, and Národní pojišťovna paid.',
      'The paper Известия reported it.',
    ],
  },
  check(text) {
    const { words } = text;
    return words.flatMap((word, i): Sign[] => {
      if (plain.test(word.text)) return [];
      const found = scripts.filter(({ shape }) => shape.test(word.text));
      if (found.length === 0 || loans.has(word.lower) || glossed(text.body, word) || text.inQuotation(word.from))
        return [];
      const beside = [words[i - 1], words[i + 1]];
      if (!beside.every((other) => other === undefined || /^[\p{Script=Latin}\p{N}\p{M}'’-]+$/u.test(other.text)))
        return [];
      const best = found.reduce((one, other) => (other.weight > one.weight ? other : one));
      const name = languageNames[best.language] ?? best.language;
      const pivot: PivotHint = {
        language: best.language,
        weight: best.weight,
        ground: `"${word.text}" was left in ${name} script or spelling`,
      };
      return [
        {
          at: { from: word.from, to: word.to },
          message: `"${word.text}" was left untranslated.`,
          confidence: 0.8,
          pivot: [pivot],
        },
      ];
    });
  },
});

/** True where the writer shows that the word is foreign: in brackets or quotes, after a comma, a colon, "word", "called", or capitalised. */
function glossed(body: string, word: { readonly from: number; readonly to: number; readonly text: string }): boolean {
  if (/^\p{Lu}/u.test(word.text)) return true;
  if (/\p{Lu}\p{Ll}*[^\u0000-\u007f]\p{L}*\s$/u.test(body.slice(Math.max(0, word.from - 30), word.from))) return true;
  const around = body.slice(Math.max(0, word.from - 24), word.from);
  return (
    /[("“‘«'*/,:=–—-]\s*$|\b(?:word|words|term|called|named|name|known as|verb|noun|means|meaning|phrase|written|Russian|Arabic|Persian|Hebrew|Chinese|Turkish|Czech|German|Spanish)\s*$/u.test(
      around,
    ) ||
    /^\s*[)”’»"'*/(]/u.test(body.slice(word.to, word.to + 3)) ||
    /^\s*(?:\(|means|meaning|is the word)/u.test(body.slice(word.to, word.to + 14))
  );
}
