import { lightVerbs } from '../../../language/en/deed-frames.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { SideView } from '../context.ts';
import { isContested } from '../statements/attributions.ts';
import { isUntrue } from '../statements/negation-elsewhere.ts';
import { baseForms, sameLemma, sharedStem } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';
import { type Deed, readDeeds } from './read-deeds.ts';

/** One deed as both sides tell it. */
export interface DeedPair {
  readonly base: Deed;
  readonly copy: Deed;
}

/** How far from a verb its company reaches, in tokens. */
const nearby = 7;
const light = new Set(lightVerbs);

/**
 * The deeds that both sides tell, but for those that stand alike: by one verb or a synonym, in like company, and each the other's best answer. Most lines tell theirs
 * plainly, and then no two need be held against each other.
 */
export function matchDeeds(base: SideView, copy: SideView): DeedPair[] {
  const ofBase = readDeeds(base.line.tokens);
  if (ofBase.length === 0) return [];
  const ofCopy = readDeeds(copy.line.tokens);
  const score = (one: Deed, other: Deed) => likeness(one, base, other, copy);
  return ofBase.flatMap((one) => {
    if (!ofCopy.some((other) => mayStandOtherwise(one, other))) return [];
    const row = ofCopy.map((other) => score(one, other));
    const best = Math.max(0, ...row);
    if (best === 0 || row.indexOf(best) !== row.lastIndexOf(best)) return [];
    const other = ofCopy[row.indexOf(best)]!;
    if (!mayStandOtherwise(one, other) || ofBase.some((rival) => rival !== one && score(rival, other) >= best))
      return [];
    // "talked to the police, but was told not to talk": which of the two is meant cannot be told.
    return isTwice(base, one) || isTwice(copy, other) ? [] : [{ base: one, copy: other }];
  });
}

/** True for deeds of which one is denied or open and the other is not, or is so in another way: the others cannot have changed how they stand. */
const mayStandOtherwise = (one: Deed, other: Deed): boolean =>
  one.negated !== other.negated || settledOr(one, other) !== null;

/** True for a deed whose verb stands in the line again. */
function isTwice({ line }: SideView, { at }: Deed): boolean {
  const verb = line.tokens[at]!;
  return line.tokens.some((token) => token !== verb && sameLemma(token.folded, verb.folded));
}

/** Words of like company two verbs share, and a half more for one verb; 0 where they are not likely one deed. */
function likeness(one: Deed, base: SideView, other: Deed, copy: SideView): number {
  const [left, right] = [base.line.tokens[one.at]!, copy.line.tokens[other.at]!];
  const same = sameLemma(left.folded, right.folded) || isNamedAlike(one, base, other, copy);
  const isLight = one.named === one.at && baseForms(left.folded).some((form) => light.has(form));
  if (!same && (isLight || !base.meaning.synonyms(left.folded, right.folded))) return 0;
  const theirs = companyOf(copy.line.tokens, other.at);
  const shared = companyOf(base.line.tokens, one.at).filter((word) =>
    theirs.some(
      (like) =>
        word.key === like.key || sameLemma(word.folded, like.folded) || base.meaning.synonyms(word.folded, like.folded),
    ),
  ).length;
  return shared >= (same && !isLight ? 1 : 2) ? shared + (same ? 0.5 : 0) : 0;
}

/** "made a complaint" and "complained". */
function isNamedAlike(one: Deed, base: SideView, other: Deed, copy: SideView): boolean {
  const [left, right] = [base.line.tokens[one.named]!, copy.line.tokens[other.named]!];
  return one.named === one.at && other.named === other.at ? false : sharedStem(left.folded, right.folded);
}

const companyOf = (tokens: readonly LineToken[], at: number): LineToken[] =>
  tokens
    .slice(Math.max(0, at - nearby), at + nearby + 1)
    .filter(
      (token) =>
        token !== tokens[at] &&
        token.kind !== 'punctuation' &&
        !token.facts.function &&
        token.facts.modal === undefined,
    );

/** What became of a deed between base and copy. */
export type StandingChange =
  /** It was denied and is told, or the other way round. */
  | 'turned'
  /** It was left open and is told as done. */
  | 'settled'
  /** It was told as done and is left open. */
  | 'opened';

/** How a deed stands otherwise in the copy; null where it does not, or not so that a reader is misled. */
export function standingChange(
  { base, copy }: DeedPair,
  baseSide: SideView,
  copySide: SideView,
): StandingChange | null {
  const settled = settledOr(base, copy);
  if (settled && isVeiled(base, copySide) !== isVeiled(copy, baseSide)) return null;
  if (base.opening === 'asked' || copy.opening === 'asked') return settled;
  if (base.negated === copy.negated) return settled;
  if (excepts(base, baseSide) !== excepts(copy, copySide)) return null;
  // A denial that only the side has that tells it stands for the other: "they say they never were", "it says they were; nobody did, they say".
  const [denied, told] = base.negated ? [baseSide, copySide] : [copySide, baseSide];
  return deniesMore(told, denied) || isContested(denied.line.tokens) ? null : 'turned';
}

/** True for a line with a word of denial that the other line lacks. */
const deniesMore = (own: SideView, other: SideView): boolean =>
  own.line.tokens.some(
    (token) =>
      (token.facts.negator || token.facts.negating || token.facts.stances?.includes('deny') || isUntrue(token)) &&
      !other.line.tokens.some((like) => like.key === token.key),
  );

/** True for a deed denied but for an exception: "will not sign until" and "will sign only once" are one. */
function excepts({ from, at }: Deed, { line }: SideView): boolean {
  const around = line.tokens.slice(Math.max(0, from - 2), at + nearby);
  return around.some(({ folded }) => exceptions.has(folded));
}
const exceptions = wordSet('unless until till except only before');

function settledOr(base: Deed, copy: Deed): StandingChange | null {
  if (isUnsure(base) && copy.opening === 'future') return 'settled';
  // Neither says that it was done: "refused to comment" and "would not comment".
  if (base.negated && copy.negated) return null;
  if ((base.opening === null) === (copy.opening === null)) return null;
  const [open, told] = base.opening === null ? [copy, base] : [base, copy];
  // What could be done often was: "could see" and "saw".
  if (open.opening === 'able') return null;
  // "will open" and "opens" are one; "will open" and "opened" are not.
  if ((open.opening === 'future' || open.opening === 'planned') && !told.past) return null;
  if (base.opening !== null) return 'settled';
  // To urge others to do it is mostly told of those who did it too.
  return open.opening === 'wished' ? null : 'opened';
}

/** True for what is only said or possible where the other side has a word for its doubts, too, wherever that stands: "it appeared to have", "data suggested it had". */
const isVeiled = ({ opening }: Deed, { line }: SideView): boolean =>
  (opening === 'said' || opening === 'possible') && line.tokens.some(isDoubt);
const isDoubt = ({ facts }: LineToken): boolean =>
  facts.hedge === true ||
  (facts.certainty ?? 1) <= 0.7 ||
  facts.stances?.some((stance) => stance === 'suggest' || stance === 'think' || stance === 'claim') === true;

/** What is only hoped for or asked about need never come about. */
const isUnsure = ({ opening }: Deed): boolean => opening === 'wished' || opening === 'asked';
