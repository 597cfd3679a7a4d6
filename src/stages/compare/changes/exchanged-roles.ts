import { converseWords } from '../../../language/en/converse-words.ts';
import { wordMemory } from '../../../text/word-memory.ts';
import { type Change, isEndless, reach, type SideView } from '../context.ts';
import { type NameRun, nameRuns } from '../names/name-runs.ts';
import { compareNames } from '../names/names.ts';
import { baseForms, isPastForm, sameLemma } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';

/** Somebody named who did something to somebody named. */
interface Deed {
  readonly verb: LineToken;
  readonly doer: NameRun;
  readonly sufferer: NameRun;
}

/**
 * Marks the first change that moved one of two names whose parts in a deed were exchanged: "Norholm agreed to buy its rival Varga", "Varga agreed to buy
 * Norholm". Only deeds that both sides tell once, by one verb, are looked at.
 */
export function markExchangedRoles(changes: readonly Change[], base: SideView, copy: SideView): readonly Change[] {
  if (isEndless(base) || isEndless(copy)) return changes;
  const moved = changes.filter((change) => change.moved && change.baseWords.some((token) => token.capital));
  if (moved.length === 0) return changes;
  const deed = exchangedDeed(readDeeds(base), readDeeds(copy), base);
  if (!deed) return changes;
  const holds = ({ baseFrom, baseTo }: Change) =>
    [deed.doer, deed.sufferer].some(({ from, to }) => baseFrom < to && baseTo > from);
  const first = moved.find(holds);
  return first ? changes.map((change) => (change === first ? { ...change, exchanged: true } : change)) : changes;
}

/** The deed of the base that the copy tells by the same verb with the parts exchanged. */
function exchangedDeed(base: readonly Deed[], copy: readonly Deed[], { meaning }: SideView): Deed | null {
  const isOneDeed = (one: Deed, other: Deed) =>
    sameLemma(one.verb.folded, other.verb.folded) || meaning.synonyms(one.verb.folded, other.verb.folded);
  for (const deed of base) {
    const told = copy.filter((other) => isOneDeed(deed, other));
    const other = told[0];
    if (told.length !== 1 || !other || base.some((one) => one !== deed && isOneDeed(one, deed))) continue;
    if (isOne(deed.doer, other.sufferer) && isOne(deed.sufferer, other.doer) && !isOne(deed.doer, deed.sufferer))
      return deed;
  }
  return null;
}

function isOne(one: NameRun, other: NameRun): boolean {
  const relation = compareNames(one.words, other.words);
  return relation === 'same' || relation === 'alias';
}

/** How many tokens may stand between a verb and a name. */
const nearby = 7;

/** The deeds of a line, by the names nearest to each verb: read by rule of thumb, and the better the closer they stand. */
function readDeeds(side: SideView): Deed[] {
  const tokens = side.line.tokens;
  const names = nameRuns(side);
  if (names.length < 2) return [];
  return tokens.flatMap((verb, at) => {
    if (!isDeedVerb(tokens, at)) return [];
    const before = names.findLast((name) => name.to <= at && name.to >= at - nearby);
    const after = names.find((name) => name.from > at && name.from <= at + nearby);
    if (!before || !after || closes(tokens, at, after.from)) return [];
    const passive = isPassive(tokens, at);
    if (passive && tokens[at + 1]?.folded !== 'by') return [];
    const [doer, sufferer] = passive ? [after, before] : [before, after];
    return [{ verb, doer, sufferer }];
  });
}

/** Verbs that say the same of both whoever comes first. */
const mutual = new Set(
  'met meet meets marry married marries divorce divorced join joined face faced play played fight fought resemble equal border merge merged beside share shared'.split(
    ' ',
  ),
);

/** A past form, or a base form after "to" or a modal verb. */
function isDeedVerb(tokens: readonly LineToken[], at: number): boolean {
  const { kind, facts, folded, capital } = tokens[at]!;
  if (kind !== 'word' || facts.function || capital || mutual.has(folded) || facts.stances !== undefined) return false;
  const before = tokens[at - 1];
  return /[a-z]ed$/.test(folded) || isPastForm(folded) || before?.folded === 'to' || before?.facts.modal !== undefined;
}

const isPassive = (tokens: readonly LineToken[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ folded }) => beings.has(folded));
const beings = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'gets', 'got']);

/** True where the clause ends before the name, or a word of place or time leads up to it. */
function closes(tokens: readonly LineToken[], verb: number, name: number): boolean {
  // "his neighbour, Anna Lindholm": the comma before a name may tell who is meant.
  const between = tokens.slice(verb + 1, tokens[name - 1]?.folded === ',' ? name - 1 : name);
  return between.some(({ kind, folded }) => (kind === 'punctuation' && /[,;:.()—–]/.test(folded)) || aside.has(folded));
}
const aside = new Set(
  'in at on near from after before during when while where who which that as with and but or because since'.split(' '),
);

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
