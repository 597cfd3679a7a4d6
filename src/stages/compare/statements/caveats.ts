import { wordMemory } from '../../../text/word-memory.ts';
import { foldedText, type LineToken } from '../words/token-line.ts';

/** Words that deny by themselves, and what is said not to have been found, proved, tested or admitted. */
const denial =
  /\b(?:den(?:y|ies|ied|ying|ial|ials)|reject(?:s|ed)? (?:the|any|all)? ?(?:claims?|accusations?|allegations?|charges?)|innocen(?:t|ce)|baseless|unfounded|groundless|unproven|unverified|unconfirmed)\b/;
/** "disputes this", "called the accusation “absurd”", "blame each other": another side does not have it so. */
const contradicted =
  /\b(?:disput|reject|contest|contradict|refut)(?:es?|ed|s)? (?:this|that(?= ?[,.;:]|$)|it|both|the (?:claims?|accusations?|allegations?|charges?|account|figures?|version|findings?))\b|\b(?:call|brand|describ|dismiss|label)(?:e?s|e?d|ing)? (?:\S+ ){0,6}?(?:absurd|untrue|false|nonsense|ridiculous|preposterous|laughable|lies?|fabricat(?:ed|ions?)|inventions?|slander|smears?)\b|\bblam(?:e|es|ed|ing) (?:each other|one another)\b/;
const doubted =
  /\b(?:experts?|critics|scientists|doctors|analysts|economists|researchers|engineers|historians) (?:doubt|question|dispute)s?(?:ed)?\b/;
const unproved =
  /\b(?:no|not|never|nor|neither|nobody|none|nothing|without|[a-z]+n't|cannot)(?: [\w'-]+){0,4} (?:evidence|proof|prov(?:e|es|ed|en)|links?|connection|establish(?:ed)?|confirm(?:ed)?|verif(?:y|ied)|demonstrated?|admit(?:ted)?|wrongdoing|liability|suspect(?:s|ed)?|accused|charged|blamed|involved|responsible|to blame|mean that|be checked|claimed responsibility)\b/;
/** What the finders of something say against it themselves, or what is still to come before it holds. */
const reserved =
  /\b(?:not|n't)(?: yet)? been (?:tested|tried|reviewed|checked|published)|(?:could|can|did|does|do)(?: not|n't) (?:show|prove|say whether|be (?:checked|verified|confirmed))|cautioned|unable to (?:establish|prove|show|confirm|verify)|(?:needs?|needed|has|have|had|remains?|must)(?: still)?(?: to)? be (?:confirmed|ratified|approved|agreed|signed|passed|endorsed|cleared|settled)|(?:needs?|needed|awaits?|awaited|awaiting) (?:\S+ ){0,3}?(?:approval|ratification|confirmation|consent)|other (?:\w+ )?(?:factors|causes|habits|things|reasons) (?:could|may|might)|(?:votes?|ballots?|results?|returns?|boxes|districts|counties)(?: \w+){0,3} (?:still|yet) to (?:come|report|declare|be counted)\b/;
/** "but not in older patients", "but only by day": how far it goes. */
const limited = /\bbut (?:not|only|never) (?:in|for|with|by|to|at|among|on|those|all|every|if|when|after)\b/;

/** "if the court agrees": what must come first. */
const condition = /^(?:,? ?)(?:if|provided|unless|subject to|pending|as long as|depending (?:up)?on|contingent on)\b/;
/** The same anywhere in a line, where nothing makes an "if" a question or a comparison. */
const conditionWithin =
  /\b(?:subject to|depending (?:up)?on|contingent on)\b|(?<!\b(?:as|even|only|what|ask|asks|asked|asking|know|knows|knew|see|saw|wonder|wondered|wondering|say|said|sure|clear|doubt|decide|decided|learn|tell|told|check|checked|then) )\b(?:if|provided that|unless) (?:the|its|his|her|their|an?|both|all|enough|parliament|voters|lawmakers|regulators|shareholders)\b/;

/** True for words that deny or limit what they stand beside. */
export function isCaveat(words: readonly LineToken[]): boolean {
  const text = foldedText(words);
  return isDoubt(text) || (words.length >= 4 && condition.test(text));
}

/** True for a text, in lower case, that denies something or doubts it, or keeps to how far it goes. */
export const isDoubt = (text: string): boolean =>
  denial.test(text) ||
  contradicted.test(text) ||
  doubted.test(text) ||
  unproved.test(text) ||
  reserved.test(text) ||
  limited.test(text);

/** Words by which a text has a condition or a time of its own. */
export const conditions: ReadonlySet<string> = new Set(
  'if unless provided pending should when once subject depending'.split(' '),
);

/** True where the words have a caveat of their own, or a condition anywhere. */
export const isAnswered = (words: readonly LineToken[]): boolean =>
  isCaveat(words) || words.some(({ folded }) => conditions.has(folded)) || toCome.test(foldedText(words));
const toCome = /\b(?:yet|still|remains?) to\b/;

/** Token numbers of the first caveat of a line, verbs of denial apart, which the attributions tell, `to` after the last; null for none. */
export function findCaveat(tokens: readonly LineToken[]): { readonly from: number; readonly to: number } | null {
  if (!tokens.some(({ folded }) => leadsCaveat(folded))) return null;
  const text = foldedText(tokens);
  const match = within.reduce<RegExpExecArray | null>((found, pattern) => found ?? pattern.exec(text), null);
  if (!match) return null;
  const from = text.slice(0, match.index).split(' ').length - 1;
  const to = from + match[0].trim().split(' ').length;
  return { from, to: conditionWithin.test(match[0]) ? untilMark(tokens, to) : to };
}
/** A condition is its whole clause, as far as a few words go. */
const mostClause = 6;
function untilMark(tokens: readonly LineToken[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from < mostClause && tokens[at]!.kind !== 'punctuation') at++;
  return at;
}
/** Words one of which each caveat within a line has: most lines have none, and need not be joined to be read. */
const leadsCaveat = wordMemory((folded) =>
  /^(?:no|not|never|nor|neither|nobody|none|nothing|without|cannot|but|unable|still|yet|subject|if|unless|provided|depending|contingent|confirmed|other|[a-z]+n't|(?:caution|approv|ratif|confirm|consent|agreed|signed|passed|endors|cleared|settled|disput|reject|contest|contradict|refut|call|brand|describ|dismiss|label|blam|baseless|unfound|groundless|unprov|unverif|unconfirm|doubt|question)[a-z]*)$/.test(
    folded,
  ),
);
const baseless = /\b(?:baseless|unfounded|groundless|unproven|unverified|unconfirmed)\b/;
const within = [unproved, reserved, contradicted, baseless, doubted, limited, conditionWithin];

/** True where the other line denies as often as this one: "has not been charged" and "no charge was brought"; for a caveat that has no "not" itself, oftener. */
export function isDeniedAsOften(
  caveat: readonly LineToken[],
  own: readonly LineToken[],
  other: readonly LineToken[],
): boolean {
  const [ours, theirs] = [negators(own), negators(other)];
  const answers = caveat.some(({ facts }) => facts.negator) || contradicted.test(foldedText(caveat));
  return theirs > 0 && (answers ? theirs >= ours : theirs > ours);
}
const negators = (tokens: readonly LineToken[]): number => tokens.filter(({ facts }) => facts.negator).length;
