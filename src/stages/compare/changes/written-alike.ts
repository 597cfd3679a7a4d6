import { foldedText, type LineToken } from '../words/token-line.ts';

/** True where words run together are alike by their keys, without hyphens and marks: "well known" and "well-known". */
export function isRunTogether(base: readonly LineToken[], copy: readonly LineToken[]): boolean {
  if (base.length === 1 && copy.length === 1) return base[0]!.solid === copy[0]!.solid;
  return lettersOf(base) === lettersOf(copy) && runTogether(base) === runTogether(copy);
}

function lettersOf(words: readonly LineToken[]): number {
  let letters = 0;
  for (const word of words) letters += word.solid.length;
  return letters;
}

function runTogether(words: readonly LineToken[]): string {
  let text = '';
  for (const word of words) text += word.solid;
  return text;
}

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

const mayContract = (token: LineToken): boolean => token.folded.includes("'") || token.folded === 'cannot';

/** True where the words are the same once contractions are written out; "'s" may be is or has, "'d" had or would. */
export function isContraction(base: readonly LineToken[], copy: readonly LineToken[]): boolean {
  if (!base.some(mayContract) && !copy.some(mayContract)) return false;
  const one = expand(foldedText(base));
  const other = expand(foldedText(copy));
  if (one === other) return one !== foldedText(base) || other !== foldedText(copy);
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
