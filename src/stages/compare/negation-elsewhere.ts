import { type Change, reach, type SideView, tokensAround } from './context.ts';
import { isNegatedForm, type Meaning, sameLemma, sharedStem } from './meaning.ts';
import type { LineToken } from './token-line.ts';

/** One place of a line that turns something round, and the words it may be about. */
interface Negation {
  readonly at: number;
  /** "not" and its like must be answered on the other side; a prefix or a verb of refusal need not. */
  readonly strong: boolean;
  /** A verb of refusal says a little more than "not". */
  readonly verb: boolean;
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
  if (!base.some((one) => one.strong) && !copy.some((one) => one.strong)) return null;
  const within = (one: Negation, from: number, to: number) => one.at >= from && one.at < to;
  const needBase = base.filter((one) => one.strong || within(one, change.baseFrom, change.baseTo));
  const needCopy = copy.filter((one) => one.strong || within(one, change.copyFrom, change.copyTo));
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
  if (!left || !right) return null;
  return [...left, ...right, ...needBase, ...needCopy].some((one) => one.verb) ? 'verb' : 'same';
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
    const at = free.findIndex((other) => (one.strong || other.strong) && aboutOne(one, other, meaning));
    if (at < 0) return null;
    found.push(...free.splice(at, 1));
  }
  return found;
}

const aboutOne = (one: Negation, other: Negation, meaning: Meaning): boolean =>
  one.about.some((word) =>
    other.about.some(
      (like) => sameLemma(word, like) || (word.length > 4 && sharedStem(word, like)) || meaning.synonyms(word, like),
    ),
  );

/** Words after "not" that are only on the way to what is denied: "not able to pay", "no longer pays". */
const stepping = new Set(['able', 'longer', 'yet', 'possible', 'allowed', 'any', 'ever', 'even', 'been', 'going']);
/** "No ship sank" denies the sinking of the ship. */
const subjectNegators = new Set(['no', 'none', 'neither', 'nobody', 'nothing']);
const stopping = /^(?:stop|ceas|quit|halt)(?:s|es|e|p?ed|p?ing|ting)?$/;
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
  for (const [at, token] of tokens.entries()) {
    const facts = token.facts;
    if (token.folded === 'unless') found.push({ at, strong: false, verb: false, about: wordsAfter(tokens, at, 4) });
    else if (facts.negator && !isIdle(tokens, at)) {
      // The "nor" after a "not" goes on with it.
      const strong = !(denied && token.folded === 'nor');
      found.push({ at, strong, verb: false, about: deniedAt(tokens, at) });
      denied = true;
    } else if ((facts.negating && tokens[at + 1]?.folded === 'to') || stopping.test(token.folded))
      found.push({ at, strong: false, verb: true, about: wordsAfter(tokens, at, 1) });
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
  if (tokens[at]!.folded === 'not') return /^(?:only|just|merely|simply|least)$/.test(next);
  if (tokens[at]!.folded !== 'no') return false;
  return /^(?:doubt|wonder|sooner)$/.test(next) || (next === 'time' && tokens[at - 1]?.folded === 'in');
}

/** What a negator denies: the words after it, more of them after one that is itself the subject; before it in "fear not". */
function deniedAt(tokens: readonly LineToken[], at: number): string[] {
  const folded = tokens[at]!.folded;
  const after = wordsAfter(tokens, at, folded === 'neither' ? 3 : subjectNegators.has(folded) ? 2 : 1);
  const before = tokens[at - 1];
  return after.length > 0 || !before || before.facts.function || before.kind === 'punctuation'
    ? after
    : [before.folded];
}

/** The next words that carry a meaning, up to the next mark. */
function wordsAfter(tokens: readonly LineToken[], at: number, count: number): string[] {
  const found: string[] = [];
  let left = count;
  for (let i = at + 1; i < tokens.length && i <= at + 8 && left > 0; i++) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation') {
      if (token.text === '-') continue;
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
function prefixed(word: string): string | null {
  for (const prefix of prefixes) {
    if (!word.startsWith(prefix) || word.length < prefix.length + 4) continue;
    const stem = word.slice(prefix.length);
    if (isNegatedForm(stem, word)) return stem;
  }
  return null;
}
