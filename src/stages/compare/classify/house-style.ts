import type { Change } from '../context.ts';
import { isName } from '../names.ts';
import type { LineToken } from '../token-line.ts';
import { bareName } from '../word-form.ts';
import { defineClassifier } from './classifier.ts';

/** The same word in another house's style: spelling, capitals, hyphens, contractions, articles. */
export const houseStyle = defineClassifier({
  id: 'house-style',
  kind: 'wording',
  severity: 'neutral',
  languages: ['en'],
  docs: {
    title: 'House style',
    why: 'Outlets write by their own rules; that is no change of the text.',
    caught: [
      'The [organisation/organization] met.',
      'A [cease-fire/ceasefire] holds.',
      "The road [is not/isn't] closed to [traffic/Traffic].",
      'The [co-operation/cooperation] ended.',
    ],
    spared: ['The [organisation/company] met.'],
  },
  classify(change) {
    if (change.moved) return null;
    const base = change.baseWords;
    const copy = change.copyWords;
    if (base.length > 0 && copy.length > 0 && joined(base) === joined(copy))
      return { severity: countryCase(change) ? 'minor' : 'neutral', confidence: 0.97 };
    if (base.length === 1 && copy.length === 1 && possessive(base[0]!.folded, copy[0]!.folded))
      return { severity: 'neutral', confidence: 0.8 };
    if (base.length + copy.length === 1) {
      const word = (base[0] ?? copy[0])!.folded;
      if (articles.has(word)) return { severity: 'neutral', confidence: 0.75 };
    }
    if (!base.some(mayContract) && !copy.some(mayContract)) return null;
    return contraction(
      base.map((token) => token.folded),
      copy.map((token) => token.folded),
    )
      ? { severity: 'neutral', confidence: 0.96 }
      : null;
  },
});

const articles = new Set(['the', 'a', 'an', 'that']);

/** The words of a side run together by their keys, without hyphens and marks. */
function joined(words: readonly LineToken[]): string {
  let text = '';
  for (const word of words) text += word.solid;
  return text;
}

const mayContract = (token: LineToken): boolean => token.folded.includes("'") || token.folded === 'cannot';

/** "us" and "US": a change of capitals that makes a name. */
function countryCase(change: Change): boolean {
  const [base, copy] = [change.base[0], change.copy[0]];
  if (!base || !copy || change.base.length !== 1 || change.copy.length !== 1) return false;
  return base.facts.pronoun === true && isName(base, change.baseSide.names) !== isName(copy, change.copySide.names);
}

/** "Kavala's" and "Kavalas" or "Kavala": the mark got lost. */
const possessive = (one: string, other: string): boolean =>
  (one.endsWith("'s") || other.endsWith("'s") || one.endsWith("'") || other.endsWith("'")) &&
  (bareName(one) === bareName(other) || one.replace("'", '') === other.replace("'", ''));

const short: readonly (readonly [RegExp, string])[] = [
  [/\bcannot\b/g, 'can not'],
  [/\bcan't\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/\bshan't\b/g, 'shall not'],
  [/n't\b/g, ' not'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/'m\b/g, ' am'],
];

/** The same words once contractions are written out; "'s" may be is or has, "'d" had or would. */
function contraction(base: readonly string[], copy: readonly string[]): boolean {
  const one = expand(base.join(' '));
  const other = expand(copy.join(' '));
  if (one === other) return one !== base.join(' ') || other !== copy.join(' ');
  const loose = (text: string) =>
    text
      .replace(/(?:'s| is| has)\b/g, ' ~')
      .replace(/(?:'d| had| would)\b/g, ' ^')
      .replace(/\s+/g, ' ');
  return (
    (one.includes("'s") || other.includes("'s") || one.includes("'d") || other.includes("'d")) &&
    loose(one) === loose(other)
  );
}

const expand = (text: string): string =>
  short.reduce((expanded, [pattern, full]) => expanded.replace(pattern, full), text);
