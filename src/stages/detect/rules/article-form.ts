import { defineRule } from '../copy-rule.ts';

/** "a" where the word begins with a vowel letter and no such sound is hidden in it, or "an" before a clear consonant. */
const vowelWord = /^[aeiou][a-z]{2,}$/u;
/** Vowel letters that sound like a consonant: "a union", "a European", "a one-off", "a ukulele", "a ewe". */
const glide =
  /^(?:uni(?!n|m)|u[^aeiou](?:i|e|a|o|u)|us[aeiu]|eu|ewe|one|once|ufo|oui|ouija|ubiq|uk|uro|uta|uti|ute|uto|ugan|ukr|ura|uru)/u;
const consonantWord = /^[bcdfgjklmnpqrstvwxyz][aeiouy][a-z]+$/u;
const silent =
  /^(?:h(?:our|onest|onou?r|eir|erb|istor|otel|abitual|allucin|ysteric|eredit|eroic)|xml|sos|mri|nba|nfl|mp|lgb|rsv|sms|hiv|fbi|nhs)/u;

export const articleForm = defineRule({
  id: 'article-form',
  type: 'article',
  severity: 'minor',
  languages: ['en'],
  strength: { weight: { translated: 0.6, spun: 2.8 }, measured: { flagged: 2, of: 2030 } },
  docs: {
    title: '"a" and "an" do not fit the word that follows',
    why: 'A program that swaps a word for another leaves the article that fitted the word before.',
    caught: ['They signed a accord on Friday.', 'It was an big step for the town.', 'She gave a important speech.'],
    spared: [
      'A university, a European union, a one-off, a US firm, a useful tool and a unique case.',
      'An hour, an honest man, an heir, an MP, an FBI agent, an 18th-century house, an x-ray and a historic day, or an historic one.',
      'Vitamin A is in it. Group A added a goal. He scored an A in art.',
    ],
  },
  check({ words }) {
    return words.flatMap((word, i) => {
      const next = words[i + 1];
      if (!next || !/^\s$/u.test(next.before) || (word.text !== 'a' && word.text !== 'an')) return [];
      if (next.text !== next.lower) return [];
      const stem = next.lower.replace(/-.*$/u, '');
      const wrong =
        word.text === 'a' ? vowelWord.test(stem) && !glide.test(stem) : consonantWord.test(stem) && !silent.test(stem);
      if (!wrong) return [];
      const right = word.text === 'a' ? 'an' : 'a';
      return [
        {
          at: { from: word.from, to: next.to },
          message: `"${word.text} ${next.text}" should be "${right} ${next.text}": the noun was swapped and the article stayed.`,
          confidence: 0.7,
          expected: [`${right} ${next.text}`],
        },
      ];
    });
  },
});
