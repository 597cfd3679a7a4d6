import { wordMemory } from '../../../text/word-memory.ts';
import { type Change, reach, type SideView, tokensAround } from '../context.ts';
import { isNegatedForm, type Meaning, sameLemma, sharedStem } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';

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
  const left = answers(needBase, copy, meaning);
  const right = answers(needCopy, base, meaning);
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
  const denied = negation.about.find((word) => !stepping.has(word) && word !== never && word !== ever);
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
  const [one, other] = [base[0]?.about.at(-1), copy[0]?.about.at(-1)];
  if (base.length !== 1 || copy.length !== 1 || !one || !other || sameLemma(one, other)) return false;
  const has = (side: SideView, word: string) => side.line.tokens.some((token) => sameLemma(token.folded, word));
  return [change.baseSide, change.copySide].every((side) => has(side, one) && has(side, other));
}

/** True for a single negation whose words the other side has nowhere: the whole clause was put into other words, and nothing that stayed was flipped. */
const isReworded = (negations: readonly Negation[], others: readonly LineToken[], meaning: Meaning): boolean =>
  negations.length === 1 &&
  negations[0]!.strong &&
  negations[0]!.about.length > 0 &&
  negations[0]!.about.every(
    (word) =>
      !others.some(
        (token) =>
          sameLemma(token.folded, word) || sharedStem(token.folded, word) || meaning.synonyms(token.folded, word),
      ),
  );

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
        meaning.synonyms(word, like),
    ),
  );

/** Words after "not" that are only on the way to what is denied: "not able to pay", "no longer pays". */
const stepping = new Set(['able', 'longer', 'yet', 'possible', 'allowed', 'any', 'ever', 'even', 'been', 'going']);
/** "No ship sank" denies the sinking of the ship. */
const subjectNegators = new Set(['no', 'none', 'neither', 'nobody', 'nothing']);
const isLosing = wordMemory((word) => /^(?:lose|loses|losing|lost|lack|lacks|lacked|lacking)$/.test(word));
const isStopping = wordMemory((word) => /^(?:stop|ceas|quit|halt)(?:s|es|e|p?ed|p?ing|ting)?$/.test(word));
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
      found: { base: negationsOf(baseSide, copySide), copy: negationsOf(copySide, baseSide) },
    };
  const near = (negations: readonly Negation[], from: number, to: number) =>
    negations.filter(({ at }) => at >= from - reach && at < to + reach);
  return { base: near(latest.found.base, baseFrom, baseTo), copy: near(latest.found.copy, copyFrom, copyTo) };
}

function negationsOf(side: SideView, other: SideView): Negation[] {
  const tokens = side.line.tokens;
  const found: Negation[] = [];
  let denied = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const facts = token.facts;
    if (token.folded === 'unless') found.push({ at, strong: false, verb: false, about: wordsAfter(tokens, at, 4) });
    else if (facts.negator && !isIdle(tokens, at) && !isAside(tokens, at)) {
      // The "nor" after a "not" goes on with it.
      const strong = !(denied && token.folded === 'nor');
      found.push({ at, strong, verb: false, offered: !strong, about: deniedAt(tokens, at) });
      denied = true;
    } else if ((facts.negating && tokens[at + 1]?.folded === 'to') || isStopping(token.folded))
      found.push({ at, strong: false, verb: true, about: wordsAfter(tokens, at, 1) });
    else if (isLosing(token.folded))
      found.push({ at, strong: false, verb: true, offered: true, about: wordsAfter(tokens, at, 2) });
    else if (token.kind === 'word' && !facts.function) {
      const stem = prefixed(token.folded);
      if (stem === null || other.line.tokens.some((one) => one.folded === token.folded)) continue;
      const after = tokens[at + 1]?.folded === 'to' ? wordsAfter(tokens, at + 1, 1) : [];
      found.push({ at, strong: false, verb: false, about: [stem, ...after] });
    }
  }
  return found;
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
  (line[at]!.folded === 'no' && line[at + 1]?.folded === 'time' && line[at - 1]?.folded === 'in') ||
  (line[at]!.text === 'No' && (line[at + 1]?.text === '.' ? line[at + 2] : line[at + 1])?.kind === 'number');

/** How many words a negator is about: the next one, or a whole subject and its verb. */
function reachOf(folded: string): number {
  if (folded === 'neither') return 6;
  if (folded === 'none') return 3;
  return subjectNegators.has(folded) ? 2 : 1;
}

/** Stand-ins among the words a negation is about. */
const [never, ever] = ['~never', '~ever'];

/** What a negator denies: the words after it, more of them after one that is itself the subject; before it in "fear not". */
function deniedAt(tokens: readonly LineToken[], at: number): string[] {
  const folded = tokens[at]!.folded;
  const after = wordsAfter(tokens, at, reachOf(folded));
  const open = polarityItem(tokens, at);
  if (open > 0) after.push(...wordsAfter(tokens, open, 2));
  const before = tokens[at - 1];
  const lone = after.length === 0 && before && !before.facts.function && before.kind !== 'punctuation';
  const about = lone ? [before.folded] : after;
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

/** The next words that carry a meaning, up to the next mark. */
function wordsAfter(tokens: readonly LineToken[], at: number, count: number): string[] {
  const found: string[] = [];
  let left = count;
  for (let i = at + 1; i < tokens.length && i <= at + 8 && left > 0; i++) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation') {
      if (idleMarks.has(token.text)) continue;
      break;
    }
    if (stepping.has(token.folded)) {
      found.push(token.folded);
      continue;
    }
    if (token.facts.function || token.facts.modal !== undefined || token.folded.endsWith('ly')) continue;
    found.push(token.folded);
    left--;
  }
  return found;
}

/** "lawful" of "unlawful"; null for a word without a negating beginning. */
const prefixed = wordMemory((word): string | null => {
  for (const prefix of prefixes) {
    const stem = word.slice(prefix.length);
    if (word.startsWith(prefix) && stem.length >= 4 && isNegatedForm(stem, word)) return stem;
  }
  return null;
});
