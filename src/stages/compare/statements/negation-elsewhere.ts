import { wordMemory } from '../../../text/word-memory.ts';
import { type Change, reach, type SideView, tokensAround } from '../context.ts';
import { oncePerSide } from '../once-per-side.ts';
import { isAdverb, wordFacts } from '../words/lexicon.ts';
import { isNegatedForm, type Meaning, sameLemma, sharedStem } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';
import { deniesClaim } from './attributions.ts';

/** One place of a line that turns something round, and the words it may be about. */
interface Negation {
  readonly at: number;
  /** "not" and its like must be answered on the other side; a prefix or a verb of refusal need not. */
  readonly strong: boolean;
  /** A verb of refusal says a little more than "not". */
  readonly verb: boolean;
  /** It may answer a negation of the other side, but asks for no answer: "lost the ability" for "the inability". */
  readonly offered?: boolean;
  readonly about: readonly string[];
}

/** How the negations of a changed stretch are found again on the other side. */
export type Answered = 'same' | 'verb' | null;

/**
 * Tells whether every negation of both sides has its answer about the same word on the other side, wherever it stands there: "without penalty" and
 * "unpenalised", "not able" and "unable", "fails to pay" and "does not pay". `verb` where one of the two is a verb of refusal; null where a
 * negation stays unanswered, or where none is in the change.
 */
export function negationElsewhere(change: Change): Answered {
  const { base, copy } = negationsAround(change);
  const within = (one: Negation, from: number, to: number) => one.at >= from && one.at < to;
  const needs = (one: Negation, from: number, to: number) => !one.offered && (one.strong || within(one, from, to));
  const needBase = base.filter((one) => needs(one, change.baseFrom, change.baseTo));
  const needCopy = copy.filter((one) => needs(one, change.copyFrom, change.copyTo));
  const touched =
    needBase.some((one) => within(one, change.baseFrom, change.baseTo)) ||
    needCopy.some((one) => within(one, change.copyFrom, change.copyTo));
  if (!touched) return null;
  const meaning = change.baseSide.meaning;
  const ofBase = tokensAround(change.baseSide.line.tokens, change.baseFrom);
  const ofCopy = tokensAround(change.copySide.line.tokens, change.copyFrom);
  if (isReworded(needBase, ofCopy, meaning) && isReworded(needCopy, ofBase, meaning)) return 'verb';
  const left = answers(needBase, notOnBoth(copy, change.copySide, change.baseSide), meaning);
  const right = answers(needCopy, notOnBoth(base, change.baseSide, change.copySide), meaning);
  if (!left || !right) return isOneEach(change, base, copy) ? 'verb' : null;
  return [...left, ...right, ...needBase, ...needCopy].some((one) => one.verb) ? 'verb' : 'same';
}

/**
 * True where each side denies one thing, not both deny what the other asserts, and the change did not lay bare a word that stays: "this is not striking"
 * and "it has no charm". Two sentences that each deny something are one denial in other words more often than two changes.
 */
function isOneEach(change: Change, base: readonly Negation[], copy: readonly Negation[]): boolean {
  const [one, other] = [base.filter(isDenial), copy.filter(isDenial)];
  if (one.length !== 1 || other.length !== 1) return false;
  const { baseSide, copySide } = change;
  if (stands(one[0]!.about, copySide) && stands(other[0]!.about, baseSide)) return false;
  return (
    !laysBare(one[0]!, baseSide, copySide, change.copyTo, other[0]!) &&
    !laysBare(other[0]!, copySide, baseSide, change.baseTo, one[0]!)
  );
}

const isDenial = (one: Negation): boolean => !one.verb && !one.offered;

const stands = (words: readonly string[], side: SideView): boolean =>
  words.some((word) => side.line.tokens.some((token) => sameLemma(token.folded, word)));

/**
 * True where the first word that was denied follows the change on the other side, and the denial there is not in one clause with it ("no wish" and "that
 * wish would never last"). "Neither" stands too far from what it denies.
 */
function laysBare(negation: Negation, own: SideView, other: SideView, to: number, answer: Negation): boolean {
  const denied = negation.about.find((word) => !isStep(word));
  if (denied === undefined || own.line.tokens[negation.at]!.folded === 'neither') return false;
  const tokens = other.line.tokens;
  const bare = tokens.findIndex((token, at) => at >= to && at < to + 3 && sameLemma(token.folded, denied));
  if (bare < 0) return false;
  const clause = tokens.slice(bare, answer.at).every((token) => token.kind !== 'punctuation');
  return !(answer.at > bare && answer.at < bare + 8 && clause);
}

/**
 * True for words that only changed place and took a negation with them: "will not pay and will appeal" and "will pay and will not appeal". What was denied
 * and what is denied now both stand on both sides.
 */
export function negationMoved(change: Change): boolean {
  if (!change.base.some((token) => token.facts.negator)) return false;
  const around = negationsAround(change);
  const strong = (negations: readonly Negation[], from: number, to: number) =>
    negations.filter((one) => one.strong && one.at >= from && one.at < to);
  const base = strong(around.base, change.baseFrom, change.baseTo);
  const copy = strong(around.copy, change.copyFrom, change.copyTo);
  const [left, right] = [base[0]?.about ?? [], copy[0]?.about ?? []];
  const [one, other] = [left.at(-1), right.at(-1)];
  if (base.length !== 1 || copy.length !== 1 || !one || !other) return false;
  if (left.some((word) => !isStep(word) && right.some((like) => sameLemma(word, like)))) return false;
  const has = (side: SideView, word: string) => side.line.tokens.some((token) => sameLemma(token.folded, word));
  return [change.baseSide, change.copySide].every((side) => has(side, one) && has(side, other));
}

/**
 * True where what the verbs of denial of one side deny, "denied selling", the other side denies in other words: "said he had not sold", "called it untrue
 * that he sold".
 */
export function isDeniedOtherwise(change: Change): boolean {
  const { base, copy } = negationsAround(change);
  const { baseSide, copySide } = change;
  const denies = (one: Negation, side: SideView) => side.line.tokens[one.at]!.facts.stances?.includes('deny') === true;
  // What both sides deny besides answers to itself.
  const isNew = (like: Negation, own: readonly Negation[], side: SideView) =>
    !own.some((one) => one.strong && aboutOne(one, like, side.meaning));
  const answered = (own: readonly Negation[], side: SideView, others: readonly Negation[], other: SideView) =>
    own.some(
      (one) =>
        denies(one, side) &&
        others.some((like) => !denies(like, other) && aboutOne(one, like, side.meaning) && isNew(like, own, side)),
    );
  return answered(base, baseSide, copy, copySide) || answered(copy, copySide, base, baseSide);
}

/**
 * True where some negation of a change denies a word that stands on the other side too, or where no word can be told: a negation that came or went
 * with all that it denied turned nothing round.
 */
export function deniesWhatStays(change: Change): boolean {
  const { base, copy } = negationsAround(change);
  const own = (negations: readonly Negation[], from: number, to: number) =>
    negations.filter((one) => one.at >= from && one.at < to && (one.strong || one.verb));
  const stays = (one: Negation, side: SideView, at: number) =>
    one.about.every(isStep) || standsIn(one.about, tokensAround(side.line.tokens, at), side.meaning);
  const [left, right] = [own(base, change.baseFrom, change.baseTo), own(copy, change.copyFrom, change.copyTo)];
  return (
    left.length + right.length === 0 ||
    left.some((one) => stays(one, change.copySide, change.copyFrom)) ||
    right.some((one) => stays(one, change.baseSide, change.baseFrom))
  );
}

/** True where one of the words, a like form of it or a synonym is among the tokens. */
const standsIn = (words: readonly string[], tokens: readonly LineToken[], meaning: Meaning): boolean =>
  words.some(
    (word) =>
      !isStep(word) &&
      tokens.some(
        ({ folded }) => sameLemma(folded, word) || sharedStem(folded, word) || meaning.synonyms(folded, word),
      ),
  );

/** True for a single negation whose words the other side has nowhere: the whole clause was put into other words, and nothing that stayed was flipped. */
const isReworded = (negations: readonly Negation[], others: readonly LineToken[], meaning: Meaning): boolean =>
  negations.length === 1 &&
  negations[0]!.strong &&
  negations[0]!.about.length > 0 &&
  !standsIn(negations[0]!.about, others, meaning);

/** Those that can be an answer: a verb of refusal that both sides have answers to itself. */
const notOnBoth = (negations: readonly Negation[], own: SideView, other: SideView): readonly Negation[] =>
  negations.filter(({ verb, offered, at }) => {
    if (!verb && !offered) return true;
    const { folded } = own.line.tokens[at]!;
    return timesIn(own, folded) > timesIn(other, folded);
  });

const countsOf = oncePerSide(() => new Map<string, number>());

/** How often a word stands in a line, in any form. A word is counted once for all changes: a line without a full stop may have thousands of either. */
function timesIn(side: SideView, word: string): number {
  const counts = countsOf(side);
  let times = counts.get(word);
  if (times === undefined) {
    times = side.line.tokens.filter(({ folded }) => sameLemma(folded, word)).length;
    counts.set(word, times);
  }
  return times;
}

/** One partner for each negation, or null where one has none; each partner answers once. */
function answers(asked: readonly Negation[], given: readonly Negation[], meaning: Meaning): Negation[] | null {
  const free = [...given];
  const found: Negation[] = [];
  for (const one of asked) {
    const at = free.findIndex(
      (other) => (one.strong || other.strong || other.offered) && aboutOne(one, other, meaning),
    );
    if (at < 0) return null;
    found.push(...free.splice(at, 1));
  }
  return found;
}

const aboutOne = (one: Negation, other: Negation, meaning: Meaning): boolean =>
  (one.about.includes(never) && other.about.includes(ever)) ||
  (one.about.includes(ever) && other.about.includes(never)) ||
  one.about.some((word) =>
    other.about.some(
      (like) =>
        (sameLemma(word, like) && word !== never) ||
        (word.length > 4 && sharedStem(word, like)) ||
        // "did not say" and "was not disclosed"
        (isSaying(word) && isSaying(like)) ||
        meaning.synonyms(word, like),
    ),
  );

const isSaying = (word: string): boolean =>
  wordFacts(word).stances?.some((stance) => stance === 'plain' || stance === 'reveal') ?? false;

/** Words after "not" that are only on the way to what is denied: "not able to pay", "no longer pays". */
const stepping = new Set(['able', 'longer', 'yet', 'possible', 'allowed', 'any', 'ever', 'even', 'been', 'going']);
/** True for a word that only leads from a negator to what it denies. */
const isStep = (word: string): boolean => stepping.has(word) || word === never || word === ever;
/** "No ship sank" denies the sinking of the ship. */
const subjectNegators = new Set(['no', 'none', 'neither', 'nobody', 'nothing']);
const objectNegators = new Set(['none', 'nobody', 'nothing']);
const losing = /^(?:lose|loses|losing|lost|lack|lacks|lacked|lacking)$/;
const stopping = /^(?:stop|ceas|quit|halt)(?:s|es|e|p?ed|p?ing|ting)?$/;
/** Verbs that deny with a "from": "kept the crew from landing". */
const keeping =
  /^(?:keep|keeps|kept|keeping|stopp?(?:s|ed|ing)?|barr?(?:s|ed|ing)?|block(?:s|ed|ing)?|exempt(?:s|ed)?)$/;
/** True for a word that says of a claim that it is not so. */
export const isUntrue = ({ folded }: LineToken): boolean => untrue.test(folded);
const untrue = /^(?:untrue|false|baseless|unfounded|groundless|wrong|nonsense|denial|denials)$/;
const prefixes = ['non-', 'non', 'un', 'in', 'im', 'il', 'ir', 'dis'];

/** The negations of the two sides read last: changes of one pair come one after another. */
let latest: { readonly base: SideView; readonly copy: SideView; readonly found: Sides } | null = null;

interface Sides {
  readonly base: readonly Negation[];
  readonly copy: readonly Negation[];
}

/** The negations of both sides within {@link reach} of a change. */
function negationsAround({ baseSide, copySide, baseFrom, baseTo, copyFrom, copyTo }: Change): Sides {
  if (latest?.base !== baseSide || latest.copy !== copySide)
    latest = {
      base: baseSide,
      copy: copySide,
      found: { base: readNegations(baseSide, copySide), copy: readNegations(copySide, baseSide) },
    };
  const near = (negations: readonly Negation[], from: number, to: number) =>
    negations.filter(({ at }) => at >= from - reach && at < to + reach);
  return { base: near(latest.found.base, baseFrom, baseTo), copy: near(latest.found.copy, copyFrom, copyTo) };
}

/** All that turns something round in a line, in text order. Prefixes count only in words that the other side lacks. */
function readNegations(side: SideView, other: SideView): Negation[] {
  const tokens = side.line.tokens;
  const found: Negation[] = [];
  let denied = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const facts = token.facts;
    if (token.folded === 'unless') found.push({ at, strong: false, verb: false, about: wordsAfter(tokens, at, 4) });
    else if (isYetTo(tokens, at)) found.push({ at, strong: true, verb: false, about: wordsAfter(tokens, at, 1) });
    else if (facts.negator && !isIdle(tokens, at) && !isAside(tokens, at)) {
      const about = deniedAt(tokens, at);
      // The "nor" after a "not" goes on with it; "will not, either" denies once more what was denied before.
      const strong = !(denied && (token.folded === 'nor' || about.length === 0));
      found.push({ at, strong, verb: false, offered: !strong, about });
      denied = true;
    } else {
      const refusal = refusalAt(tokens, at);
      if (refusal) found.push(refusal);
      else if (token.kind === 'word' && !facts.function) {
        const stem = prefixed(token.folded);
        if (stem === null || other.line.tokens.some((one) => one.folded === token.folded)) continue;
        const after = tokens[at + 1]?.folded === 'to' ? wordsAfter(tokens, at + 1, 1) : [];
        found.push({ at, strong: false, verb: false, about: [stem, ...after] });
      }
    }
  }
  return found;
}

/** A verb that says that something is not so, was not done or cannot be: "failed to sign", "kept them from signing", "denied signing", "lacks". */
function refusalAt(tokens: readonly LineToken[], at: number): Negation | null {
  const { folded, facts } = tokens[at]!;
  if ((facts.negating && tokens[at + 1]?.folded === 'to') || stopping.test(folded))
    return { at, strong: false, verb: true, about: [...wordsAfter(tokens, at, 1), ...wordsFrom(tokens, at)] };
  const offer = (about: readonly string[]): Negation => ({
    at,
    strong: false,
    verb: true,
    offered: facts.negating === undefined,
    about,
  });
  if (losing.test(folded)) return offer(wordsAfter(tokens, at, 2));
  if (deniesClaim(tokens, at)) return offer(wordsAfter(tokens, at, 4, longReach, isClauseWord));
  if (untrue.test(folded)) return offer(wordsBefore(tokens, at, 5));
  if (isContrast(tokens, at)) return { ...offer(wordsAfter(tokens, at + 1, 2)), verb: false };
  // "but little known": hardly.
  if (folded === 'little' || folded === 'few') return { ...offer(wordsAfter(tokens, at, 1)), verb: false };
  const kept = wordsFrom(tokens, at);
  if (kept.length > 0 && (facts.negating || keeping.test(folded)))
    return offer([...wordsAfter(tokens, at, 1), ...kept]);
  return facts.negating || folded.startsWith('ignor')
    ? offer(wordsAfter(tokens, at, 2, shortReach, isClauseWord))
    : null;
}

/** "has yet to decide" and "has still to decide": has not decided. */
export const isYetTo = (tokens: readonly LineToken[], at: number): boolean => {
  const { folded } = tokens[at]!;
  if ((folded !== 'yet' && folded !== 'still') || tokens[at + 1]?.folded !== 'to') return false;
  return folded === 'yet' || /^(?:has|have|had)$/.test(tokens[at - 1]?.folded ?? '');
};

/** "rather than", "instead of", "far from". */
const isContrast = (tokens: readonly LineToken[], at: number): boolean =>
  /^(?:rather than|instead of|far from|short of|free of)$/.test(`${tokens[at]!.folded} ${tokens[at + 1]?.folded}`);

/** What a verb keeps somebody from: the words after the "from" that follows it in its clause. */
function wordsFrom(tokens: readonly LineToken[], at: number): string[] {
  for (let i = at + 1; i < Math.min(tokens.length, at + 7) && tokens[i]!.kind !== 'punctuation'; i++)
    if (tokens[i]!.folded === 'from') return wordsAfter(tokens, i, 2);
  return [];
}

/** "not only", "no doubt", "in no time": negators that deny nothing. */
export function isIdle(tokens: readonly LineToken[], at: number): boolean {
  const next = tokens[at + 1]?.folded ?? '';
  if (tokens[at]!.folded === 'not') return /^(?:only|just|merely|simply|least|unlike)$/.test(next);
  if (tokens[at]!.folded === 'nothing') return next === 'but';
  if (tokens[at]!.folded !== 'no') return false;
  return /^(?:doubt|wonder|sooner|secret)$/.test(next) || (next === 'time' && tokens[at - 1]?.folded === 'in');
}

/** "whether or not", "Not to waste words, …", "No, …", "in no time", "No. 11": negators that stand beside the sentence. */
export const isAside = (line: readonly LineToken[], at: number): boolean =>
  (line[at]!.folded === 'not' && line[at - 1]?.folded === 'or') ||
  (line[at]!.folded === 'not' && line[at]!.opens && line[at + 1]?.folded === 'to') ||
  (line[at]!.folded === 'no' && line[at]!.opens && line[at + 1]?.folded === ',') ||
  isTagged(line, at) ||
  isResumed(line, at) ||
  (line[at]!.folded === 'no' && line[at + 1]?.folded === 'time' && line[at - 1]?.folded === 'in') ||
  (line[at]!.text === 'No' && (line[at + 1]?.text === '.' ? line[at + 2] : line[at + 1])?.kind === 'number');

/** "…, wasn't it?" asks for consent. */
const isTagged = (line: readonly LineToken[], at: number): boolean =>
  line[at]!.facts.contracted !== undefined &&
  line[at - 1]?.text === ',' &&
  line[at + 1]?.facts.pronoun === true &&
  line[at + 2]?.text === '?';

/** "would not leave them alone, not until they had heard": the second says the first again. */
const isResumed = (line: readonly LineToken[], at: number): boolean =>
  line[at]!.folded === 'not' &&
  /^(?:until|till|even)$/.test(line[at + 1]?.folded ?? '') &&
  line.slice(Math.max(0, at - longReach), at).some((token) => token.facts.negator);

/** How many words a negator is about: the next one, or a whole subject and its verb. */
function reachOf(folded: string): number {
  if (folded === 'neither') return 8;
  if (folded === 'none') return 3;
  return subjectNegators.has(folded) ? 2 : 1;
}

/** Stand-ins among the words a negation is about. */
const [never, ever] = ['~never', '~ever'];

/** What a negator denies: the words after it, more of them after one that is itself the subject; before it in "fear not". */
function deniedAt(tokens: readonly LineToken[], at: number): string[] {
  const folded = tokens[at]!.folded;
  // "without causing damage"
  const deed = folded === 'without' && /ing$/.test(tokens[at + 1]?.folded ?? '') ? 1 : 0;
  const after = wordsAfter(tokens, at, reachOf(folded) + deed, folded === 'neither' ? longReach : shortReach);
  const open = polarityItem(tokens, at);
  if (open > 0) after.push(...wordsAfter(tokens, open, 2));
  const before = tokens[at - 1];
  const telling = before && !before.facts.function && before.kind !== 'punctuation';
  // "said nothing of the plan": a negator that is the object denies the verb before it.
  const about = telling && (after.length === 0 || objectNegators.has(folded)) ? [before.folded, ...after] : after;
  // "not … ever" is "never", wherever either stands.
  if (folded === 'never') return [never, ...about];
  return tokens[open]?.folded === 'ever' ? [ever, ...about] : about;
}

/** "not a thing you would ever do": the place of a word after a negator that carries it on, or 0. */
function polarityItem(tokens: readonly LineToken[], at: number): number {
  for (let i = at + 2; i < Math.min(tokens.length, at + 9); i++) {
    if (tokens[i]!.kind === 'punctuation' && !idleMarks.has(tokens[i]!.text)) return 0;
    if (carrying.has(tokens[i]!.folded)) return i;
  }
  return 0;
}

/** Words that stand only where something is denied or asked. */
const carrying = new Set(['any', 'ever', 'anyone', 'anybody', 'anything']);
/** Marks that end no clause. */
const idleMarks = new Set(['-', '"', "'", '“', '”', '‘', '’', '(', ')']);

/** How far the words a negation is about are looked for, in tokens: after "not", and after what opens a whole clause. */
const [shortReach, longReach] = [8, 16];

const nowhere = (): boolean => false;
/** A word that begins another clause. */
const isClauseWord = ({ folded }: LineToken): boolean =>
  /^(?:and|but|who|which|while|because|although|after|before)$/.test(folded);

/** The last words before a place that carry a meaning, up to the mark before. */
function wordsBefore(tokens: readonly LineToken[], at: number, count: number): string[] {
  const found: string[] = [];
  for (let i = at - 1; i >= Math.max(0, at - longReach) && found.length < count; i--) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation' && !idleMarks.has(token.text)) break;
    if (token.kind === 'word' && !token.facts.function) found.push(token.folded);
  }
  return found;
}

/** The next words that carry a meaning, up to the next mark. */
function wordsAfter(
  tokens: readonly LineToken[],
  at: number,
  count: number,
  within = shortReach,
  ends: (token: LineToken) => boolean = nowhere,
): string[] {
  const found: string[] = [];
  let left = count;
  for (let i = at + 1; i < tokens.length && i <= at + within && left > 0; i++) {
    const token = tokens[i]!;
    if (ends(token)) break;
    if (token.kind === 'punctuation') {
      if (idleMarks.has(token.text)) continue;
      break;
    }
    if (stepping.has(token.folded)) {
      found.push(token.folded);
      continue;
    }
    if (token.facts.function || token.facts.modal !== undefined || isAdverb(token.folded)) continue;
    found.push(token.folded);
    left--;
  }
  return found;
}

const notWithout = new Set(['nonetheless', 'nevertheless', 'regardless', 'doubtless']);

/** "lawful" of "unlawful", "function" of "functionless"; null for a word without a negating beginning or end. */
const prefixed = wordMemory((word): string | null => {
  for (const prefix of prefixes) {
    const stem = word.slice(prefix.length);
    if (word.startsWith(prefix) && stem.length >= 4 && isNegatedForm(stem, word)) return stem;
  }
  // "functionless" is "without function".
  if (word.endsWith('less') && word.length >= 8 && !notWithout.has(word)) return word.slice(0, -4);
  return null;
});
