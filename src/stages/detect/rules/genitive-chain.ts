import type { Span } from '../../../model/span.ts';
import { defineRule, type Sign } from '../copy-rule.ts';
import { isCapitalised } from '../name-slots.ts';
import type { Word } from '../rule-text.ts';
import { follows } from '../sentence-words.ts';

/** So many links of one kind are no longer English: see `measured`. */
const fewest = { of: 4, possessive: 3 } as const;
const mostBetween = 3;

export const genitiveChain = defineRule({
  id: 'genitive-chain',
  type: 'order',
  severity: 'minor',
  languages: ['en'],
  strength: { weight: { translated: 1.2, spun: 0 }, measured: { flagged: 2, of: 5309 } },
  docs: {
    title: 'Owner upon owner: a chain of "of" or of possessives',
    why: 'Persian, Arabic and the Romance languages tie noun to noun in long rows, Turkish and Chinese put owner before owner. Writers of English break such rows up; a machine keeps them.',
    caught: [
      'He is the head of the office of the deputy of the minister of the interior of the republic.',
      'The fire began in Turkey’s Bursa’s Gemlik’s harbour.',
    ],
    spared: [
      'The head of the office of the minister of the interior spoke of peace, of trade and of the sea of tens of thousands.',
      'He chaired the Board of Directors of the Bank of England of that day, one of hundreds of heads of firms.',
      'My sister’s friend’s dog barked. “We spoke of the end of the war of the sons of the king of France.”',
    ],
  },
  check(text) {
    return (['of', 'possessive'] as const).flatMap((kind) =>
      chains(text.words, kind)
        .filter(({ at }) => !text.inQuotation(at.from))
        .map(
          ({ at, links }): Sign => ({
            at,
            message: `Here ${links} nouns hang on one another by ${kind === 'of' ? '"of"' : 'possessives'}.`,
            confidence: 0.6,
            pivot: Object.entries(languages[kind]).map(([language, weight]) => ({
              language,
              weight,
              ground: 'owners are put in long rows',
            })),
          }),
        ),
    );
  },
});

type Kind = keyof typeof fewest;
const languages: Readonly<Record<Kind, Readonly<Record<string, number>>>> = {
  of: { fa: 0.7, ar: 0.6, fr: 0.4, es: 0.4, it: 0.4, ru: 0.3 },
  possessive: { tr: 1, zh: 1 },
};
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const breaks = set(
  'and or but as is are was were that which who to in on by for with from spoke heard thought told died consisted consists speak',
);
const shortened = set('it he she that there what who let here where how');
/** What is counted by "of" is no owner: "tens of thousands of units". */
const amounts = set(
  'one each lots tens hundreds thousands millions billions number dozens most all some many part out percent kind',
);

const isPossessive = (word: string): boolean => word.endsWith("'s") || word.endsWith('’s');

const isLink = (words: readonly Word[], i: number, kind: Kind): boolean => {
  const word = words[i]!;
  if (kind === 'possessive') return isPossessive(word.lower) && !shortened.has(word.lower.slice(0, -2));
  if (word.lower !== 'of' || amounts.has(words[i - 1]?.lower ?? '')) return false;
  // "Board of Directors" is one name.
  return !(isCapitalised(words[i - 1]) && isCapitalised(words[i + 1]));
};

/** Rows of links with only a noun phrase between one and the next, no mark and no "and" among them. */
function chains(words: readonly Word[], kind: Kind) {
  const found: { readonly at: Span; readonly links: number }[] = [];
  const between = kind === 'of' ? mostBetween : 0;
  for (let i = 0; i < words.length; i++) {
    if (!isLink(words, i, kind)) continue;
    let links = 1;
    let end = i;
    for (let k = i + 1; k < words.length && k - end <= between + 1; k++) {
      const word = words[k]!;
      if (!follows(word) || breaks.has(word.lower)) break;
      if (word.lower === 'of') end = k;
      if (!isLink(words, k, kind)) continue;
      links++;
      end = k;
    }
    if (links >= fewest[kind]) found.push({ at: { from: words[Math.max(0, i - 1)]!.from, to: words[end]!.to }, links });
    i = end;
  }
  return found;
}
