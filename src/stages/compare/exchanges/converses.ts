import { converseWords } from '../../../language/en/converse-words.ts';
import { wordMemory } from '../../../text/word-memory.ts';
import { type Change, reach } from '../context.ts';
import { baseForms } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';

const converses = new Set(converseWords);

/** True for a word that tells a deed from one of its sides: "bought", "behind". */
export const isConverse: (word: string) => boolean = wordMemory((word) =>
  baseForms(word).some((form) => converses.has(form)),
);

/**
 * True where a change tells one deed from its other side: "Varga bought the mill from Norholm" and "Norholm sold the mill to Varga". The words are each other's
 * converse, and a name or another content word that stood on the one side of them stands on the other.
 */
export function isSeenFromOtherSide({
  baseWords,
  copyWords,
  baseSide,
  baseFrom,
  baseTo,
  copySide,
  copyFrom,
  copyTo,
}: Change): boolean {
  if (!baseWords.some((word) => isConverse(word.folded)) || !copyWords.some((word) => isConverse(word.folded)))
    return false;
  const telling = (tokens: readonly LineToken[]) =>
    new Set(tokens.filter((token) => token.kind !== 'punctuation' && !token.facts.function).map((token) => token.key));
  const [base, copy] = [baseSide.line.tokens, copySide.line.tokens];
  const [before, after] = [
    telling(base.slice(Math.max(0, baseFrom - reach), baseFrom)),
    telling(base.slice(baseTo, baseTo + reach)),
  ];
  const turned = (tokens: readonly LineToken[], theirs: ReadonlySet<string>, ours: ReadonlySet<string>) =>
    [...telling(tokens)].some((key) => theirs.has(key) && !ours.has(key));
  const [left, right] = [copy.slice(Math.max(0, copyFrom - reach), copyFrom), copy.slice(copyTo, copyTo + reach)];
  return turned(left, after, before) && turned(right, before, after);
}
