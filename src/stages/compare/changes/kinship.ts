import { isName, type NameBook } from '../names/names.ts';
import { wordFacts } from '../words/lexicon.ts';
import { type Meaning, sharedStem } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';

/** The sort of thing a token is, for the question which word stands in for which. */
export type TokenClass =
  | 'punctuation'
  | 'number'
  | 'date'
  | 'name'
  | 'negator'
  | 'modal'
  | 'certainty'
  | 'reporting'
  | 'function'
  | 'word';

const signs = new Set('%$€£¥₹₽₺°');

/** The class of a token; a word of several lists gets the most telling one. */
export function classOf(token: LineToken, book: NameBook): TokenClass {
  // Signs that stand for words: "%" answers "percent".
  if (token.kind === 'punctuation') return signs.has(token.text) ? 'number' : 'punctuation';
  if (token.kind === 'number' || token.folded === 'percent' || token.folded === 'per' || token.folded === 'cent')
    return 'number';
  const facts = token.facts;
  const bare = token.bareFacts;
  if (
    bare.weekday !== undefined ||
    (bare.month !== undefined && token.capital && !(token.folded === 'may' && token.opens))
  )
    return 'date';
  if (facts.negator) return 'negator';
  if (facts.modal !== undefined) return 'modal';
  if (facts.number !== undefined || facts.ordinal !== undefined || startsWithNumber(token.folded)) return 'number';
  if (isName(token, book)) return 'name';
  if (facts.certainty !== undefined) return 'certainty';
  if (facts.stances) return 'reporting';
  return facts.function ? 'function' : 'word';
}

const startsWithNumber = (folded: string): boolean => {
  const hyphen = folded.indexOf('-');
  return hyphen > 0 && wordFacts(folded.slice(0, hyphen)).number !== undefined;
};

/** From this kinship on two tokens are a pair of their own, not part of a rewritten phrase. */
export const pairKinship = 0.55;

/** True where two classes are the two given, either way round. */
const areClasses = (base: TokenClass, copy: TokenClass, one: TokenClass, other: TokenClass): boolean =>
  (base === one && copy === other) || (base === other && copy === one);

/** How likely one token stands where the other stood, 0 (never) to 1 (the same word). Marks never stand for words. */
export function kinship(
  base: LineToken,
  baseClass: TokenClass,
  copy: LineToken,
  copyClass: TokenClass,
  meaning: Meaning,
): number {
  if ((baseClass === 'punctuation') !== (copyClass === 'punctuation')) return -1;
  if (base.key === copy.key) return 1;
  if (baseClass === 'punctuation') return 0.5;
  if (baseClass === copyClass) {
    if (baseClass === 'word')
      return sharedStem(base.folded, copy.folded) ? 0.75 : meaning.synonyms(base.folded, copy.folded) ? 0.8 : 0.3;
    if (baseClass === 'function') return 0.35;
    return 0.65;
  }
  // "does" stands in "doesn't", but for the first half of it only.
  if (baseClass === 'negator' || copyClass === 'negator') return 0.12;
  if (areClasses(baseClass, copyClass, 'number', 'date') || areClasses(baseClass, copyClass, 'modal', 'certainty'))
    return 0.4;
  if (meaning.synonyms(base.folded, copy.folded) || sharedStem(base.folded, copy.folded)) return 0.7;
  if (baseClass === 'word' || copyClass === 'word') return 0.2;
  return 0.12;
}
