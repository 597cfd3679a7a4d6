import { calques } from '../../../language/en/calques.ts';
import { languageNames } from '../../../language/names-as-words.ts';
import type { Span } from '../../../model/span.ts';
import { defineRule, type PivotHint, type Sign } from '../copy-rule.ts';
import type { RuleText, Word } from '../rule-text.ts';

interface Calque {
  /** Lower-case words; `#` stands for a number. */
  readonly words: readonly string[];
  /** True where it counts only at the start of a sentence. */
  readonly opens: boolean;
  readonly expected: string;
  readonly languages: readonly string[];
}

const index = new Map<string, Calque[]>();
for (const line of calques.trim().split('\n')) {
  const [phrase = '', expected = '', languages = ''] = line.split('|').map((part) => part.trim());
  const opens = phrase.startsWith('^ ');
  const words = phrase.replace(/^\^ /u, '').split(' ');
  const first = words[0] ?? '';
  index.set(first, [...(index.get(first) ?? []), { words, opens, expected, languages: languages.split(' ') }]);
}

const number =
  /^(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|several|many)$/u;

/** Confidence of the only calque of a page, and what each further one adds: one may be a writer's own, five are not. */
const first = 0.5;
const further = 0.12;
const most = 0.95;

export const calque = defineRule({
  id: 'calque',
  type: 'calque',
  severity: 'minor',
  languages: ['en'],
  strength: { weight: { translated: 1.4, spun: 0 }, measured: { flagged: 5, of: 2030 } },
  docs: {
    title: 'A phrase is put together as another language would',
    why: 'Every language has set ways of saying common things, and a machine carries them over word by word. Each is a hint at the language it comes from; the more of them, the surer.',
    caught: [
      'The bridge has been closed since three years, already since the flood.',
      'The line cost 3 thousand million euros, according with the mayor.',
      'As it became known, a fire broke out, in the result of which two people were hurt.',
      'The coach used the following expressions. Upon notice, teams were dispatched to the scene.',
      'The relevant person in charge said that the hall was grandly opened.',
      'He emphasized on trade, asked from the farmers to wait and entered to the hall.',
    ],
    spared: [
      'The bridge has been closed for three years, since the flood of 1997.',
      'The line cost three billion euros, according to the mayor, who took the matter of tolls up.',
      'He laid emphasis on trade and asked the farmers to wait. Since then three years have passed.',
    ],
  },
  check(text) {
    const found = calquesIn(text);
    const distinct = new Set(found.map(({ calque }) => calque)).size;
    const confidence = Math.min(most, first + further * (distinct - 1));
    return found.map(({ calque, at, written }): Sign => {
      const named = calque.languages.map((language) => languageNames[language] ?? language);
      return {
        at,
        message: `"${written}" is put together as in ${named.join(', ')}.`,
        confidence,
        ...(calque.expected ? { expected: [calque.expected] } : {}),
        pivot: calque.languages.map((language) => hint(language, calque, written)),
      };
    });
  },
});

/** A calque of one language alone tells more than one that several share. */
function hint(language: string, { languages, words }: Calque, written: string): PivotHint {
  const weight = Math.max(0.25, 0.9 / languages.length) * (words.length > 1 ? 1 : 0.6);
  return {
    language,
    weight,
    ground: `"${written.toLowerCase()}" is said so in ${languageNames[language] ?? language}`,
  };
}

/** From left to right, never overlapping: of phrases that begin alike the first of the list counts. */
function calquesIn({ words, body }: RuleText) {
  const found: { readonly calque: Calque; readonly at: Span; readonly written: string }[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const listed = [...(index.get(word.lower) ?? []), ...(number.test(word.lower) ? (index.get('#') ?? []) : [])];
    const calque = listed.find((one) => (!one.opens || word.opens) && standsAt(words, i, one.words));
    if (!calque) continue;
    const at = { from: word.from, to: words[i + calque.words.length - 1]!.to };
    found.push({ calque, at, written: body.slice(at.from, at.to) });
    i += calque.words.length - 1;
  }
  return found;
}

function standsAt(words: readonly Word[], i: number, phrase: readonly string[]): boolean {
  return phrase.every((part, k) => {
    const word = words[i + k];
    if (!word || (k > 0 && !/^[ \u00a0]$/u.test(word.before))) return false;
    return part === '#' ? number.test(word.lower) : word.lower === part;
  });
}
