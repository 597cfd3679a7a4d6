import type { LineToken } from '../words/token-line.ts';

/** Words that deny by themselves, and what is said not to have been found, proved, tested or admitted. */
const denial =
  /\b(?:den(?:y|ies|ied|ying|ial|ials)|reject(?:s|ed)? (?:the|any|all)? ?(?:claims?|accusations?|allegations?|charges?)|innocen(?:t|ce)|baseless|unfounded|groundless|unproven|unverified|unconfirmed)\b/;
const doubted = /\b(?:experts?|critics|scientists|doctors) (?:doubt|question|dispute)s?(?:ed)?\b/;
const unproved =
  /\b(?:no|not|never|nor|without|[a-z]+n't|cannot)(?: \w+){0,3} (?:evidence|proof|prov(?:e|es|ed|en)|links?|connection|establish(?:ed)?|confirm(?:ed)?|verif(?:y|ied)|demonstrated?|admit(?:ted)?|wrongdoing|liability|suspect(?:s|ed)?|accused|charged|blamed|involved|responsible|to blame|mean that)\b/;
/** What the finders of something say against it themselves; only a whole pair shows that it is gone. */
const reserved =
  /\b(?:not|n't)(?: yet)? been (?:tested|tried|reviewed|checked|published)|(?:could|can|did|does|do)(?: not|n't) (?:show|prove|say whether|be (?:checked|verified|confirmed))|cautioned|unable to (?:establish|prove|show|confirm|verify)|needs? to be confirmed|needed to be confirmed|other (?:\w+ )?(?:factors|causes|habits|things|reasons) (?:could|may|might)\b/;

/** "if the court agrees": what must come first. */
const condition = /^(?:,? ?)(?:if|provided|unless|subject to|pending|as long as)\b/;

/** True for words that deny or limit what they stand beside. */
export function isCaveat(words: readonly LineToken[]): boolean {
  const text = textOf(words);
  return denial.test(text) || doubted.test(text) || unproved.test(text) || (words.length >= 4 && condition.test(text));
}

/** Words by which a text has a condition or a time of its own. */
export const conditions: ReadonlySet<string> = new Set(
  'if unless provided pending should when once subject'.split(' '),
);

/** True where the words have a caveat of their own, or a condition anywhere. */
export const isAnswered = (words: readonly LineToken[]): boolean =>
  isCaveat(words) || reserved.test(textOf(words)) || words.some(({ folded }) => conditions.has(folded));

/** Token numbers of the first caveat of a line, verbs of denial apart, which the attributions tell, `to` after the last; null for none. */
export function findCaveat(tokens: readonly LineToken[]): { readonly from: number; readonly to: number } | null {
  const text = textOf(tokens);
  const match = unproved.exec(text) ?? reserved.exec(text) ?? doubted.exec(text);
  if (!match) return null;
  const from = text.slice(0, match.index).split(' ').length - 1;
  return { from, to: from + match[0].trim().split(' ').length };
}

const textOf = (words: readonly LineToken[]): string => words.map(({ folded }) => folded).join(' ');
